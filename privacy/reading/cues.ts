import { CUE_WORDS } from './cue-words.ts';

export type Subject = keyof typeof CUE_WORDS;

/** What a word may speak of, as one bit for each subject, so that a text is asked about all of them at once. */
export const CUE: Readonly<Record<Subject, number>> = Object.fromEntries(
  Object.keys(CUE_WORDS).map((subject, place) => [subject, 1 << place]),
) as Record<Subject, number>;

/** What a single word says. */
export const cueWords = new Map<string, number>();

/** The cues of several words by the first of them, the longest first. */
export const phrasesOf = new Map<string, { readonly rest: readonly string[]; readonly bits: number }[]>();

const bitsOf = new Map<string, number>();
for (const [subject, cues] of Object.entries(CUE_WORDS)) {
  for (const cue of cues) bitsOf.set(cue, (bitsOf.get(cue) ?? 0) | CUE[subject as Subject]);
}
for (const [cue, bits] of bitsOf) {
  const [head = '', ...rest] = cue.split(' ');
  if (rest.length === 0) cueWords.set(head, bits);
  else phrasesOf.set(head, [...(phrasesOf.get(head) ?? []), { rest, bits }]);
}
for (const phrases of phrasesOf.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
