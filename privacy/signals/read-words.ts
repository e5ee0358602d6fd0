/** A word of a text that is looked through for signals. Offsets are UTF-16 code units. */
export interface Word {
  /** In small letters, without accents; what an apostrophe joins are two words. */
  readonly written: string;
  /** Under which phrases with an open ending are looked up: see {@link beginningOf}. */
  readonly beginning: string;
  readonly start: number;
  readonly end: number;
  /** Which sentence of the text it is in. */
  readonly sentence: number;
  /** Which part of the sentence, between commas and the like: counted through the text. */
  readonly clause: number;
  /** It stands in the title of something that is named: «la scheda “Come fare reclamo”». */
  readonly isTitle: boolean;
}

/** The words of a text up to {@link LONGEST_TEXT}. */
export function readWords(whole: string): readonly Word[] {
  const text = whole.slice(0, LONGEST_TEXT);
  const titles = titlesIn(text);
  const words: Word[] = [];
  let [sentence, clause, beyond] = [0, 0, 0];
  for (const { 0: run, index: start } of text.matchAll(WORD)) {
    const between = text.slice(beyond, start);
    const before = words.at(-1);
    if (/[;!?\n]/u.test(between) || (/\.\s/u.test(between) && (before?.written.length ?? 0) > LONGEST_ABBREVIATION)) {
      sentence += 1;
      clause += 1;
    } else if (/[,:()«»“”"–—]|\s-/u.test(between)) clause += 1;
    beyond = start + run.length;
    const isTitle = titles.some((title) => start >= title.start && beyond <= title.end);
    const written = folded(run);
    words.push({ written, beginning: beginningOf(written), start, end: beyond, sentence, clause, isTitle });
  }
  return words;
}

/** Enough letters to tell most words apart; a mark that no word has, so that it is never one. */
export function beginningOf(word: string): string {
  return `${word.slice(0, 3)}*`;
}

/** `e-mail` is one word. */
const WORD = /e-mail\p{L}*|[\p{L}\p{N}]+/giu;
/** `art. 15`, `sig. Rossi`: no sentence ends there. */
const LONGEST_ABBREVIATION = 4;

function folded(word: string): string {
  const small = word.toLowerCase().replace('-', '');
  return /^[a-z0-9]*$/u.test(small) ? small : small.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

const CLOSED_BY: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };
const LONGEST_TITLE = 200;
/** What is beyond is no note of a call: a pasted document, which speaks of much. */
const LONGEST_TEXT = 20_000;

/** What is quoted because it is called so. What somebody said stands in quotation marks as well, and counts. */
function titlesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const titles: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const closing = CLOSED_BY[text.charAt(start)];
    if (closing === undefined) continue;
    const inside = text.slice(start + 1, start + 1 + LONGEST_TITLE);
    const length = inside.indexOf(closing);
    if (length <= 0 || inside.slice(0, length).includes('\n')) continue;
    const end = start + length + 2;
    if (NAMED.has(lastWordOf(text.slice(Math.max(start - 24, 0), start)))) titles.push({ start, end });
    start = end - 1;
  }
  return titles;
}

function lastWordOf(text: string): string {
  const last = text.replaceAll(':', ' ').trimEnd().split(/\s/u).at(-1) ?? '';
  return folded(last.replaceAll(/[^\p{L}]/gu, ''));
}

const NAMED = new Set(
  `scheda schede articolo articoli guida lezione corso modello template pagina sezione voce pulsante tasto menu pannello opuscolo faq
  capitolo film libro canzone article articles page section guide lesson course template button menu panel entry tab chapter
  brochure heading film book song`.split(/\s+/u),
);
