import { doubtOf } from '@/components/ui/Trust.tsx';
import type { Provenance, Source, SourceId } from '@/knowledge-base/content/provenance.ts';

/** Whatever a procedure says with sources; `undefined` where none was met. */
export interface Cited {
  readonly sources?: readonly SourceId[] | undefined;
}

/** Whatever a procedure says with a provenance of its own. */
export interface Sourced extends Provenance {
  readonly recheck?: boolean | undefined;
}

/** The sources of several statements, each once, in the order of reading; only those that the pack describes. */
export function sourcesOf(statements: readonly Cited[], sources: readonly Source[]): SourceId[] {
  const known = new Set(sources.map(({ id }) => id));
  return [...new Set(statements.flatMap((one) => one.sources ?? []))].filter((id) => known.has(id));
}

/** Whether all statements are as certain as each other, so that it needs saying only once. */
export function areEquallyCertain(statements: readonly Sourced[]): boolean {
  return new Set(statements.map((one) => (one.recheck ? 'recheck' : doubtOf(one)))).size <= 1;
}

/** Whether all statements rest on the same sources. */
export function haveSameSources(statements: readonly Sourced[]): boolean {
  return new Set(statements.map(({ sources }) => sources.toSorted().join(' '))).size <= 1;
}
