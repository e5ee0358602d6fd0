import { FORM } from '../reading/reading.ts';
import type { Code, Reading } from '../reading/reading.ts';

/** Digits as they are grouped on a card, and what keeps the groups apart. */
export interface CardGroups extends Code {
  /** Commas and line ends part the lines of a list as well: a word has to say that it is a card. */
  readonly mayBeAList: boolean;
}

/**
 * The groups of a card, kept apart by more than one space, dot or hyphen: what a table, a page or a voice leaves between them.
 * The others are among the digits that all recognisers read.
 */
export function cardGroupsIn({ text, tokens, numbered }: Reading): readonly CardGroups[] {
  const found: CardGroups[] = [];
  for (const first of numbered) {
    const head = tokens[first];
    if (head?.form !== FORM.digits || !isHead(head.end - head.start)) continue;
    if (tokens[first - 1]?.form === FORM.digits && gapAfter(text, tokens, first - 1) !== GAP.none) continue;
    let lengths = '';
    let written = '';
    let gaps = 0;
    for (let last = first; last < first + MOST_GROUPS; last += 1) {
      const token = tokens[last];
      if (token?.form !== FORM.digits || token.end - token.start > LONGEST_GROUP) break;
      lengths += String(token.end - token.start);
      written += text.slice(token.start, token.end);
      const gap = gapAfter(text, tokens, last);
      const isLoose = (gaps & (GAP.loose | GAP.list)) !== 0;
      if (isLoose && isCard(lengths) && !isMore(tokens[last + 1], gap))
        found.push({ written, first, last, mayBeAList: (gaps & GAP.list) !== 0 });
      if (gap === GAP.none) break;
      gaps |= gap;
    }
  }
  return found;
}

const MOST_GROUPS = 5;
const LONGEST_GROUP = 9;
const HEAD = 4;
/** Four and four and so on, American Express, Diners, the old Visa; a long one may be broken where the line ends. */
const GROUPS = /^(?:4444[1-3]?|46[45]|4333|88|79|97|78|87)$/u;

function isHead(length: number): boolean {
  return length === HEAD || (length >= 7 && length <= LONGEST_GROUP);
}

function isCard(lengths: string): boolean {
  return GROUPS.test(lengths);
}

/** As many digits again: a longer number. */
function isMore(next: Reading['tokens'][number] | undefined, gap: number): boolean {
  return gap !== GAP.none && next?.form === FORM.digits && next.end - next.start === HEAD;
}

const GAP = { none: 0, plain: 1, loose: 2, list: 4 } as const;

function gapAfter(text: string, tokens: Reading['tokens'], place: number): number {
  const { end = 0 } = tokens[place] ?? {};
  const { start = 0 } = tokens[place + 1] ?? {};
  const length = start - end;
  if (length < 1 || length > 3) return GAP.none;
  let signs = 0;
  let isList = false;
  for (let at = end; at < start; at += 1) {
    const character = text.charAt(at);
    if (SIGNS.includes(character)) signs += 1;
    else if (!SPACES.includes(character)) return GAP.none;
    isList ||= LIST.includes(character);
  }
  if (signs > 1) return GAP.none;
  if (isList) return GAP.list;
  return length === 1 && PLAIN.includes(text.charAt(end)) ? GAP.plain : GAP.loose;
}

const SPACES = ' \u00a0\u202f\t\r\n';
const SIGNS = '-–—.,_/·';
const LIST = ',/\r\n';
const PLAIN = ' \u00a0\u202f-.';
