import type { Revelation } from './revealing.ts';

/** A run of letters and digits of the text. Offsets are UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** What it speaks of, as bits of `CUE`; a cue of several words has them on its last word. */
  cue: number;
}

/** `hidden` is what we wrote in place of personal data: it says nothing and is nothing. */
export type Form = (typeof FORM)[keyof typeof FORM];
export const FORM = { letters: 0, digits: 1, mixed: 2, hidden: 3 } as const;

/** What a word may be the beginning of, as bits. */
export const OPENS = {
  street: 1,
  child: 2,
  saidNumber: 4,
  /** A phrase that reveals something. */
  revelation: 8,
  /** The same, where the right word comes after it, which has the last bit. */
  revelationOfTwo: 16,
  secondOfTwo: 32,
} as const;
export const ALL_OPENS = Object.values(OPENS).reduce((all, bit) => all | bit, 0);

/** Letters and digits that may be one identifier: a token, or a few that stand in groups. In capital letters. */
export interface Code {
  readonly written: string;
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
}

export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The word of each token, in small letters without accents; empty where it was redacted or is a long code. */
  readonly words: readonly string[];
  /** What each word may be where names are looked for, as bits of `SENSE`. */
  readonly senses: readonly number[];
  /** The tokens with a digit in them, by their place among all. */
  readonly numbered: readonly number[];
  /** All that the words of the text speak of, as bits of `CUE`: what is not among it need not be looked for. */
  readonly spokenOf: number;
  /** What may begin at one of its words, as bits of `OPENS`. */
  readonly opens: number;
  /** Where a phrase that reveals something may begin. */
  readonly revealing: readonly number[];
  /** Characters of its longest token. */
  readonly longest: number;
  /** Characters of all tokens with a digit in them: no number is longer. */
  readonly figures: number;
  /** Whether letters and digits stand together somewhere, as in `A1`. */
  readonly hasMixed: boolean;
}

/** What all recognisers read, made once for each scan. */
export interface Reading extends TokenisedText {
  /** What may be a code of letters and digits, by its length. */
  readonly codes: CodesByLength;
  /** Digits alone, eleven to twenty, in one run or in groups, by how many they are. */
  readonly digits: CodesByLength;
  /** The phrases that reveal what the law protects more. */
  readonly revelations: readonly Revelation[];
}

export type CodesByLength = readonly (readonly Code[] | undefined)[];

const NONE: readonly Code[] = [];

export function codesOf({ codes }: Reading, length: number): readonly Code[] {
  return codes[length] ?? NONE;
}

export function digitsOf({ digits }: Reading, count: number): readonly Code[] {
  return digits[count] ?? NONE;
}

/** Whether there is a code of one of these lengths. */
export function hasCodes(codes: CodesByLength, shortest: number, longest = shortest): boolean {
  for (let length = shortest; length <= longest; length += 1) if (codes[length]) return true;
  return false;
}

/** Where a code lies in the text. */
export function placeOf(
  { tokens }: TokenisedText,
  { first, last }: Pick<Code, 'first' | 'last'>,
): { readonly start: number; readonly end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** The one character that keeps two neighbouring tokens apart; empty when there are more, or there is no neighbour. */
export function joinAfter({ text, tokens }: TokenisedText, place: number): string {
  const { end = -1 } = tokens[place] ?? {};
  const { start = -1 } = tokens[place + 1] ?? {};
  return end >= 0 && start - end === 1 ? text.charAt(end) : '';
}

export function isSpace(character: string): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u202f';
}

/** What stands between the digits of one number without a space. */
export function isTight(character: string): boolean {
  return character === '-' || character === '.' || character === '/';
}
