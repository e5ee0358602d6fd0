import { performance } from 'node:perf_hooks';
import type { JudgedQuery } from './data.ts';
import type { Engine } from './engine.ts';
import { meanOf, relevanceOf } from './metrics.ts';
import type { Relevance } from './metrics.ts';

export interface RelevanceFigures {
  /** Mean over the cells of suite and kind with at least ten queries. */
  readonly macro: Relevance;
  readonly relevance: Readonly<Record<string, Relevance & { readonly n: number }>>;
  readonly suites: Readonly<Record<string, Relevance & { readonly n: number }>>;
  /** Queries that were answered in the time there was. */
  readonly answered: number;
}

const LEAST = 10;

/** Asks the queries in the order given until the time is over: a peer that is too slow is judged on the first of them. */
export function runRelevance(engine: Engine, queries: readonly JudgedQuery[], seconds: number): RelevanceFigures {
  const end = performance.now() + seconds * 1000;
  const scored: { query: JudgedQuery; figures: Relevance }[] = [];
  for (const query of queries) {
    if (performance.now() > end) break;
    scored.push({ query, figures: relevanceOf(engine.search(query.text, 10), query.grades) });
  }
  const cells = grouped(scored, ({ suite, kind }) => `${suite} ${kind}`);
  const counted = Object.values(cells).filter(({ n }) => n >= LEAST);
  return {
    macro: meanOf(counted),
    relevance: grouped(scored, ({ kind }) => kind),
    suites: cells,
    answered: scored.length,
  };
}

function grouped(
  scored: readonly { query: JudgedQuery; figures: Relevance }[],
  nameOf: (query: JudgedQuery) => string,
): Record<string, Relevance & { n: number }> {
  const groups = new Map<string, Relevance[]>();
  for (const { query, figures } of scored) {
    const name = nameOf(query);
    groups.set(name, [...(groups.get(name) ?? []), figures]);
  }
  return Object.fromEntries([...groups].map(([name, all]) => [name, { n: all.length, ...meanOf(all) }]));
}
