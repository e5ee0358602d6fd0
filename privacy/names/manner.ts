import { FORM } from '../reading/reading.ts';
import type { TokenisedText } from '../reading/reading.ts';

/** How a word is written. Where a whole line is in capital letters they say no more than small ones. */
export type Manner = (typeof MANNER)[keyof typeof MANNER];
export const MANNER = { small: 0, capital: 1, initial: 2 } as const;

/** Null for what is no word. */
export function mannerOf({ text, tokens }: TokenisedText, place: number): Manner | null {
  const token = tokens[place];
  if (token?.form !== FORM.letters) return null;
  if (isSmall(text, token.start)) return isSmallInitial(text, token.start, token.end) ? MANNER.initial : MANNER.small;
  if (token.end - token.start === 1) return text.charAt(token.end) === '.' ? MANNER.initial : MANNER.small;
  return isLoud(text, token) && isShouted(text, token.start) ? MANNER.small : MANNER.capital;
}

/** `g. rossi`; but `v. roma` is a street, `n. 3` a number, `s. anna` a saint. */
function isSmallInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.charAt(end) === '.' && !/[vnsp]/u.test(text.charAt(start));
}

/** In capital letters from its first to its last. */
export function isLoud(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return isLarge(text, start) && isLarge(text, start + 1) && isLarge(text, end - 1);
}

/** Begins with a small letter. */
export function isSmall(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code < 128 ? code >= 97 : !isLarge(text, start);
}

function isLarge(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(place);
  return character !== character.toLowerCase();
}

const LINE = 240;

/** Whether the line around has hardly any small letters. */
function isShouted(text: string, place: number): boolean {
  let from = place;
  while (from > 0 && place - from < LINE && text.charCodeAt(from - 1) !== NEW_LINE) from -= 1;
  let small = 0;
  let large = 0;
  for (let at = from; at < Math.min(text.length, place + LINE); at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEW_LINE) break;
    if (code >= 97 && code <= 122) small += 1;
    else if (code >= 65 && code <= 90) large += 1;
  }
  return small * 4 < large;
}

const NEW_LINE = 10;
