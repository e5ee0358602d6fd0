import { performance } from 'node:perf_hooks';
import { shuffled } from '../search/sample.ts';
import { scanPlainly } from './plain-regexes.ts';
import type { Find } from './tally.ts';

export interface ScanSpeed {
  readonly microsecondsPer1000Chars: number;
  readonly ratioToFiveRegexes: number;
}

const MOST_CHARACTERS = 300_000;
const WARM_UPS = 3;
const ROUNDS = 15;

/**
 * The median of repeated passes over the same texts, in turn with five plain regexes: what slows the machine down for a
 * while slows both.
 */
export function timeScan(texts: readonly string[], { find, random }: { find: Find; random: () => number }): ScanSpeed {
  const sample = sampleOf(texts, random);
  const characters = sample.reduce((sum, text) => sum + text.length, 0);
  const ours = (): number => timeOf(sample, (text) => find(text).length);
  const plain = (): number => timeOf(sample, scanPlainly);
  for (let round = 0; round < WARM_UPS; round += 1) {
    ours();
    plain();
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: ours(), plain: plain() }));
  return {
    microsecondsPer1000Chars: (middleOf(rounds.map((round) => round.ours)) * 1_000_000) / characters,
    ratioToFiveRegexes: middleOf(rounds.map((round) => round.ours / round.plain)),
  };
}

function sampleOf(texts: readonly string[], random: () => number): readonly string[] {
  const sample: string[] = [];
  let characters = 0;
  for (const text of shuffled(texts, random)) {
    if (characters >= MOST_CHARACTERS) break;
    sample.push(text);
    characters += text.length;
  }
  return sample;
}

/** In milliseconds. */
function timeOf(texts: readonly string[], scan: (text: string) => number): number {
  const start = performance.now();
  let found = 0;
  for (const text of texts) found += scan(text);
  const time = performance.now() - start;
  if (found < 0) throw new Error('Nobody finds less than nothing');
  return time;
}

/** An odd number of times was measured. */
function middleOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
