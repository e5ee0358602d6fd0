import type { JudgedQuery } from './data.ts';
import { meanOf, relevanceOf } from './metrics.ts';
import type { Relevance } from './metrics.ts';
import type { RemoteEngine } from './remote-engine.ts';
import { shuffled } from './sample.ts';

export type Counted = Relevance & { readonly n: number };

export interface RelevanceFigures {
  readonly macro: Relevance;
  /** By kind, over its queries. */
  readonly relevance: Readonly<Record<string, Counted>>;
  /** By suite and kind. */
  readonly suites: Readonly<Record<string, Readonly<Record<string, Counted>>>>;
}

/** Of each query that was asked, how good the answers were. */
export type Judged = ReadonlyMap<JudgedQuery, Relevance>;

/** Cells of fewer queries say nothing about an engine. */
const LEAST_IN_MACRO = 10;
const KINDS = ['clean', 'typo1', 'typo2', 'prefix', 'noaccent', 'apostrophe', 'inflect', 'synonym'];

/** The queries in an order where each first stretch is a fair sample: one of every suite and kind, then the second of each … */
export function inRounds(
  queries: readonly JudgedQuery[],
  { most, random }: { readonly most: number; readonly random: () => number },
): readonly (readonly JudgedQuery[])[] {
  const cells = [...Map.groupBy(queries, cellOf).values()].map((cell) => shuffled(cell, random).slice(0, most));
  const rounds = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => cells.flatMap((cell) => cell.slice(round, round + 1)));
}

/** Asks until the time is over, and the first of every suite and kind in any case. */
export async function judge(
  engine: RemoteEngine,
  rounds: readonly (readonly JudgedQuery[])[],
  withinMs: number,
): Promise<Judged> {
  const judged = new Map<JudgedQuery, Relevance>();
  let spent = 0;
  let found = 0;
  for (const [number, queries] of rounds.entries()) {
    if (number > 0 && spent >= withinMs) break;
    const texts = queries.map(({ text }) => text);
    const answers = await engine.search(texts, number === 0 ? Infinity : withinMs - spent);
    for (const [at, { ids, ms }] of answers.entries()) {
      const query = queries[at];
      if (query) judged.set(query, relevanceOf(ids, query.grades));
      spent += ms;
      found += ids.length;
    }
  }
  // An adapter that is wrong, rather than an engine that is bad.
  if (found === 0) throw new Error(`${engine.name} found nothing for any of ${judged.size} queries`);
  return judged;
}

/** The figures over those of the judged queries; `all` says how many there are of each suite and kind. */
export function figuresOf(judged: Judged, all: readonly JudgedQuery[]): RelevanceFigures {
  const sizes = Map.groupBy(all, cellOf);
  const asked = [...judged.keys()];
  const counted = (queries: readonly JudgedQuery[]): Counted => ({
    n: queries.length,
    ...meanOf(queries.flatMap((query) => judged.get(query) ?? [])),
  });
  const large = asked.filter((query) => (sizes.get(cellOf(query))?.length ?? 0) >= LEAST_IN_MACRO);
  return {
    macro: meanOf([...Map.groupBy(large, cellOf).values()].map(counted)),
    relevance: byKind(asked, counted),
    suites: Object.fromEntries(
      [...Map.groupBy(asked, ({ suite }) => suite)].map(([suite, queries]) => [suite, byKind(queries, counted)]),
    ),
  };
}

/** Of what was judged, the part about the queries that another engine was asked. */
export function onSame(judged: Judged, other: Judged): Judged {
  return new Map([...judged].filter(([query]) => other.has(query)));
}

function byKind(queries: readonly JudgedQuery[], counted: (queries: readonly JudgedQuery[]) => Counted) {
  const place = (kind: string): number => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length);
  const kinds = [...Map.groupBy(queries, ({ kind }) => kind)].toSorted(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(kinds.map(([kind, ofKind]) => [kind, counted(ofKind)]));
}

function cellOf({ suite, kind }: JudgedQuery): string {
  return `${suite} ${kind}`;
}
