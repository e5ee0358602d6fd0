import { performance } from 'node:perf_hooks';
import { percentiles } from '../search/percentiles.ts';
import type { Percentiles } from '../search/percentiles.ts';
import { shuffled } from '../search/sample.ts';
import type { Find } from './tally.ts';

export const NOTE_LENGTH = 2_000;
const NOTES = 4;

/**
 * Milliseconds of each keystroke while notes are typed. The field watcher looks at the whole text of a field as short as
 * these after each one, `crm/field-watcher.ts`: so does this.
 */
export function timeTyping(
  texts: readonly string[],
  { find, random }: { find: Find; random: () => number },
): Percentiles {
  const [first, ...notes] = Array.from({ length: NOTES }, () => noteOf(texts, random));
  if (first) type(first, find);
  return percentiles(notes.flatMap((note) => type(note, find)));
}

/** As an operator's notes grow in a day: one text below the other. */
export function noteOf(texts: readonly string[], random: () => number): string {
  const lines: string[] = [];
  for (let length = 0; length < NOTE_LENGTH && texts.length > 0; length = lines.join('\n').length) {
    lines.push(...shuffled(texts, random).slice(0, NOTE_LENGTH / 40));
  }
  return lines.join('\n').slice(0, NOTE_LENGTH);
}

function type(note: string, find: Find): number[] {
  return Array.from({ length: note.length }, (_, at) => {
    const text = note.slice(0, at + 1);
    const start = performance.now();
    find(text);
    return performance.now() - start;
  });
}
