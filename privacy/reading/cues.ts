import { CUE_WORDS } from './cue-words.ts';

export type Subject = keyof typeof CUE_WORDS;

/** What a word may speak of, as one bit for each subject, so that a text is asked about all of them at once. */
export const CUE: Readonly<Record<Subject, number>> = Object.fromEntries(
  Object.keys(CUE_WORDS).map((subject, place) => [subject, 1 << place]),
) as Record<Subject, number>;

/** What a word says: alone, and with the words after it, the longest phrase first. */
export interface Cue {
  bits: number;
  readonly phrases: { readonly rest: readonly string[]; readonly bits: number }[];
}

export const cuesOf = new Map<string, Cue>();

const bitsOf = new Map<string, number>();
for (const [subject, cues] of Object.entries(CUE_WORDS)) {
  for (const cue of cues) bitsOf.set(cue, (bitsOf.get(cue) ?? 0) | CUE[subject as Subject]);
}
for (const [cue, bits] of bitsOf) {
  const [head = '', ...rest] = cue.split(' ');
  const known = cuesOf.get(head) ?? { bits: 0, phrases: [] };
  cuesOf.set(head, known);
  if (rest.length === 0) known.bits = bits;
  else known.phrases.push({ rest, bits });
}
for (const { phrases } of cuesOf.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
