import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import type { Finding } from '@/privacy/finding.ts';

/** Characters looked at in one go. */
export const SLICE = 16_384;

/** The findings of a text of any length, one slice with each step, so that whoever runs it can pause in between. */
export function* findInSlices(text: string, find: FindPersonalData): Generator<readonly Finding[]> {
  for (let start = 0; start < text.length; start += SLICE) {
    yield findWithin({ text, start, end: start + SLICE, find });
  }
}

/** The findings that begin from `start` up to `end`, as they would be found in the whole text. */
export function findWithin({
  text,
  start,
  end,
  find,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly find: FindPersonalData;
}): readonly Finding[] {
  const from = Math.max(start - CONTEXT, 0);
  return find(text.slice(from, end + CONTEXT))
    .map((finding) => ({ ...finding, start: finding.start + from, end: finding.end + from }))
    .filter((finding) => finding.start >= start && finding.start < end);
}

// Longer than the longest finding, an e-mail address of 254 characters, and the words before it that say what it is.
const CONTEXT = 512;
