import { performance } from 'node:perf_hooks';
import type { Document, Engine } from './engine.ts';

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly n: number;
}

const FIRST_LETTER = 3;

/** Types the queries letter by letter, from the third, the engines in turn; a slow one stops when its time is over. */
export function runLatency(
  engines: readonly Engine[],
  texts: readonly string[],
  seconds: number,
): Readonly<Record<string, Latency>> {
  const times = new Map(engines.map(({ name }) => [name, [] as number[]]));
  const spent = new Map<string, number>();
  for (const text of texts) {
    for (const engine of engines) {
      for (let letters = FIRST_LETTER; letters <= text.length; letters += 1) {
        if ((spent.get(engine.name) ?? 0) > seconds * 1000) break;
        const started = performance.now();
        engine.search(text.slice(0, letters), 10);
        const took = performance.now() - started;
        times.get(engine.name)?.push(took);
        spent.set(engine.name, (spent.get(engine.name) ?? 0) + took);
      }
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, percentiles(all)]));
}

function percentiles(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), n: sorted.length };
}

/** So many documents: the first ones, or all of them again and again with every fifth word altered. */
export function sized(documents: readonly Document[], count: number, random: () => number): readonly Document[] {
  return Array.from({ length: count }, (_, at) => {
    const document = documents[at % documents.length];
    if (!document) throw new Error('There are no documents');
    const round = Math.floor(at / documents.length);
    if (round === 0) return document;
    const alter = (text: string): string =>
      text.replaceAll(/\p{L}{4,}/gu, (word) => (random() < 0.2 ? `${word.slice(0, -1)}${letter(random)}` : word));
    return { ...document, id: `${document.id}-${round}`, title: alter(document.title), body: alter(document.body) };
  });
}

function letter(random: () => number): string {
  return String.fromCharCode(97 + Math.floor(26 * random()));
}
