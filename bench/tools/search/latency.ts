import type { EngineName } from './engines.ts';
import { keystrokesOf, typedLetterByLetter } from './keystrokes.ts';
import type { Typing } from './keystrokes.ts';
import { percentiles } from './percentiles.ts';
import type { Percentiles } from './percentiles.ts';
import type { RemoteEngine } from './remote-engine.ts';
import { shuffled } from './sample.ts';

export interface Latency extends Percentiles {
  /** Keystrokes that were timed. */
  readonly n: number;
  /** Our engine's on the same keystrokes, where there were too many for this one. */
  readonly spallaOnSame?: Percentiles;
}

const WARM_UP_MS = 2_000;

interface Typist {
  readonly engine: RemoteEngine;
  /** By query, how many letters of it are typed when the engine is asked. */
  readonly keystrokes: readonly (readonly number[])[];
  readonly times: Map<string, number>;
  spent: number;
}

/**
 * Types each query letter by letter, the engines in turn. For one that would take longer than it may, a sample is drawn of
 * the keystrokes: before the first is timed, from how long those of the warm-up took.
 */
export async function timeTyping(
  engines: readonly RemoteEngine[],
  { queries, warmUp, mostMs, random }: TypingOptions,
): Promise<Readonly<Partial<Record<EngineName, Latency>>>> {
  const all = queries.map(keystrokesOf);
  const order = shuffled(
    all.flatMap((lengths, query) => lengths.map((length) => ({ query, length }))),
    random,
  );
  const warm = shuffled(warmUp.flatMap(typedLetterByLetter), random);
  const typists: Typist[] = [];
  for (const engine of engines) {
    const mean = await warmUpOf(engine, warm);
    const sample = order.slice(0, Math.max(1, Math.floor(mostMs / mean)));
    const sampled = Map.groupBy(sample, ({ query }) => query);
    const keystrokes = all.map((_, query) =>
      (sampled.get(query) ?? []).map(({ length }) => length).toSorted((a, b) => a - b),
    );
    typists.push({ engine, keystrokes, times: new Map(), spent: 0 });
  }
  for (const [query, text] of queries.entries()) {
    // Each comes first as often as any other: what runs before leaves its mark on the processor.
    const first = query % typists.length;
    for (const typist of [...typists.slice(first), ...typists.slice(0, first)]) {
      await type(typist, { query, text, mostMs });
    }
  }
  return latencies(typists, order.length);
}

interface TypingOptions extends Typing {
  readonly mostMs: number;
  readonly random: () => number;
}

async function type(
  typist: Typist,
  { query, text, mostMs }: { query: number; text: string; mostMs: number },
): Promise<void> {
  const lengths = typist.keystrokes[query] ?? [];
  // The estimate may have been too low: half as much again, and no more.
  const left = 1.5 * mostMs - typist.spent;
  if (lengths.length === 0 || left <= 0) return;
  const answers = await typist.engine.search(
    lengths.map((length) => text.slice(0, length)),
    left,
  );
  for (const [at, { ms }] of answers.entries()) {
    typist.times.set(`${query} ${lengths[at]}`, ms);
    typist.spent += ms;
  }
}

/** Milliseconds of a keystroke, by the second half of those there was time for. */
async function warmUpOf(engine: RemoteEngine, texts: readonly string[]): Promise<number> {
  const times = (await engine.search(texts, WARM_UP_MS)).map(({ ms }) => ms);
  const half = times.slice(Math.floor(times.length / 2));
  return half.reduce((sum, ms) => sum + ms, 0) / half.length;
}

function latencies(typists: readonly Typist[], all: number) {
  const ours = typists.find(({ engine }) => engine.name === 'spalla');
  return Object.fromEntries(
    typists.map(({ engine, times }) => {
      const isSample = ours !== undefined && times.size < all;
      const same = isSample ? [...times.keys()].flatMap((keystroke) => ours.times.get(keystroke) ?? []) : [];
      const latency = { ...percentiles([...times.values()]), n: times.size };
      return [engine.name, same.length > 0 ? { ...latency, spallaOnSame: percentiles(same) } : latency];
    }),
  );
}
