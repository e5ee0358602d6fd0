import { CUE } from '../reading/cues.ts';
import { FORM } from '../reading/reading.ts';
import type { Reading, Token } from '../reading/reading.ts';
import type { Match } from './define-recogniser.ts';
import { wordSet } from './word-set.ts';

/** Addresses as they are dictated: names between «punto» or `dot`, and «chiocciola» or `at` in the middle. */
export function* spokenAddresses(reading: Reading): Iterable<Match> {
  const { text, tokens, spokenOf } = reading;
  if (!(spokenOf & CUE.atSign)) return;
  for (let place = 1; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token || !(token.cue & CUE.atSign)) continue;
    const word = text.slice(token.start, token.end).toLowerCase();
    const last = endOfDomain(reading, place + 1);
    if (last < 0 || isFurther(reading, place, last)) continue;
    const isBracketed = /[([{]\s?$/u.test(text.slice(Math.max(token.start - 2, 0), token.start));
    const first = startOfLocalPart(reading, place - 1);
    if (first < 0) continue;
    // `at` is also a word: it needs its brackets, or a mailbox spoken of.
    if (word === 'at' && !isBracketed && !isSpokenOf(tokens, first) && !isKnown(reading, place + 1, last)) continue;
    yield { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, confidence: 0.85, reason: 'form' };
  }
}

const DOT = new Set(['punto', 'dot', 'pt']);
const JOIN = wordSet(`
  punto dot underscore trattino meno dash hyphen minus pt trattobasso
`);
const TOP = wordSet(`
  it com net org eu info gov edu de fr uk es ch me biz tv io ie us ro co
`);
const PROVIDERS = wordSet(`
  gmail libero hotmail outlook yahoo icloud virgilio tiscali alice tim live fastwebnet pec aruba email
`);

function wordAt({ text, tokens }: Reading, place: number): string {
  const token = tokens[place];
  return token ? text.slice(token.start, token.end).toLowerCase() : '';
}

/** The last token of `gmail punto com` from `first` on; -1 when there is no domain. */
function endOfDomain(reading: Reading, first: number): number {
  let end = -1;
  for (let place = first; place < first + 10; place += 2) {
    const name = reading.tokens[place];
    if (!name || name.form === FORM.hidden) return end;
    if (place > first && TOP.has(wordAt(reading, place))) end = place;
    if (isDotBetween(reading, place)) place -= 1;
    else if (!DOT.has(wordAt(reading, place + 1)) || !isNear(reading, place) || !isNear(reading, place + 1)) return end;
  }
  return end;
}

/** `gmail.com`: the dot is written. */
function isDotBetween({ text, tokens }: Reading, place: number): boolean {
  const { end = 0 } = tokens[place] ?? {};
  const { start = -1 } = tokens[place + 1] ?? {};
  return start - end === 1 && text.charAt(end) === '.';
}

/** Nothing but spaces and brackets up to the next token. */
function isNear({ text, tokens }: Reading, place: number): boolean {
  const { end = 0 } = tokens[place] ?? {};
  const { start = -1 } = tokens[place + 1] ?? {};
  return start > end && start - end <= 4 && /^[ ([{)\]}]+$/u.test(text.slice(end, start));
}

/** The first token of `mario punto rossi` up to `last`; -1 when it is none. */
function startOfLocalPart(reading: Reading, last: number): number {
  const { text, tokens } = reading;
  if (!isName(tokens[last]) || !isNear(reading, last)) return -1;
  let first = last;
  for (let steps = 0; steps < 8; steps += 1) {
    const { start = 0 } = tokens[first] ?? {};
    const { end = -1 } = tokens[first - 1] ?? {};
    if (start - end === 1 && /[._+-]/u.test(text.charAt(end)) && isName(tokens[first - 1])) first -= 1;
    else if (
      JOIN.has(wordAt(reading, first - 1)) &&
      isName(tokens[first - 2]) &&
      isNear(reading, first - 1) &&
      isNear(reading, first - 2)
    ) {
      first -= 2;
    } else break;
  }
  return first;
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.form !== FORM.hidden && token.end - token.start <= 40;
}

function isSpokenOf(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= Math.max(first - 4, 0); place -= 1) {
    if ((tokens[place]?.cue ?? 0) & CUE.email) return true;
  }
  return false;
}

/** `gmail dot com`, or a dot spoken. */
function isKnown(reading: Reading, first: number, last: number): boolean {
  return PROVIDERS.has(wordAt(reading, first)) || (last === first + 2 && DOT.has(wordAt(reading, first + 1)));
}

/** Two spoken signs in one address are a misunderstanding. */
function isFurther(reading: Reading, place: number, last: number): boolean {
  for (let each = place + 1; each <= last; each += 1) if (wordAt(reading, each) === 'chiocciola') return true;
  return false;
}
