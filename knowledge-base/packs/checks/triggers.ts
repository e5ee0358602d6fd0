import type { KindName } from '../../content/kinds.ts';
import type { Trigger } from '../../content/trigger.ts';
import type { ReadPack } from '../cross-checks.ts';
import type { PackDocument } from '../pack-document.ts';
import type { ReportProblem } from '../problem.ts';

/** Triggers that show what exists; of a kind that the pack does not bring itself it may come from a pack under it. */
export function checkTriggers({ items, broken }: ReadPack, report: ReportProblem): void {
  const triggers = items.filter(({ kind }) => kind === 'triggers') as unknown as PackDocument<Trigger>[];
  for (const trigger of triggers) {
    const [kind = '', id] = trigger.value.show.split('/');
    const known = items.filter((item) => item.kind === kind);
    if (id === undefined || known.length === 0 || broken.has(kind as KindName)) continue;
    if (known.some(({ value }) => value.id === id)) continue;
    const message = `nothing in ${kind} is called "${id}": correct it, or add it`;
    report({ file: trigger.file, ...trigger.positionOf(['show']), field: trigger.fieldOf(['show']), message });
  }
}
