import type { Line } from '../../content/line.ts';
import type { ReadPack } from '../cross-checks.ts';
import type { PackDocument } from '../pack-document.ts';
import type { FieldPath, ReportProblem } from '../problem.ts';
import type { KindName } from '../../content/kinds.ts';

/** Lines whose phase and caller types exist; what a pack does not bring itself may come from a pack under it. */
export function checkLines({ items, broken }: ReadPack, report: ReportProblem): void {
  const idsOf = (wanted: KindName): Set<string> =>
    new Set(broken.has(wanted) ? [] : items.filter(({ kind }) => kind === wanted).map(({ value }) => value.id));
  const phases = idsOf('phases');
  const callerTypes = idsOf('callerTypes');
  const lines = items.filter(({ kind }) => kind === 'lines') as unknown as PackDocument<Line>[];
  for (const line of lines) {
    const tell = (path: FieldPath, message: string): void =>
      report({ file: line.file, ...line.positionOf(path), field: line.fieldOf(path), message });
    const { phase } = line.value;
    if (phases.size > 0 && !phases.has(phase)) {
      tell(['phase'], `no phase is called "${phase}": correct it, or add it`);
    }
    for (const [index, id] of line.value.callerTypes.entries()) {
      if (callerTypes.size === 0 || callerTypes.has(id)) continue;
      tell(['callerTypes', index], `no caller type is called "${id}": correct it, or add it`);
    }
  }
}
