import { shuffled } from './sample.ts';

/** What is typed, and what before it is timed. */
export interface Typing {
  readonly queries: readonly string[];
  readonly warmUp: readonly string[];
}

const TYPED_QUERIES = 100;
const WARM_UP_QUERIES = 20;
const FIRST_LETTERS = 3;

/** The same texts for each who draws with the same chance. */
export function drawTyping(queries: readonly { readonly text: string }[], random: () => number): Typing {
  const texts = shuffled(queries, random).map(({ text }) => text);
  return { queries: texts.slice(0, TYPED_QUERIES), warmUp: texts.slice(-WARM_UP_QUERIES) };
}

/** How many letters of the text are typed when the engine is asked. */
export function keystrokesOf(text: string): number[] {
  return Array.from({ length: Math.max(0, text.length - FIRST_LETTERS + 1) }, (_, at) => at + FIRST_LETTERS);
}

/** What stands in the box after each keystroke. */
export function typedLetterByLetter(text: string): string[] {
  return keystrokesOf(text).map((length) => text.slice(0, length));
}
