import type { Reading } from '../reading/reading.ts';

/** A question to a whole text: whether any of its words is among these. Asked once for each text, however often it is put. */
export function speaksOf(words: ReadonlySet<string>): (reading: Reading) => boolean {
  const answers = new WeakMap<Reading, boolean>();
  return (reading) => {
    const known = answers.get(reading);
    if (known !== undefined) return known;
    const answer = reading.words.some((word) => words.has(word));
    answers.set(reading, answer);
    return answer;
  };
}
