import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Match } from './define-recogniser.ts';
import { withoutPunctuation } from './secret-forms.ts';
import { wordSet } from './word-set.ts';

/** Secrets that no word of their own comes before: the second of two credentials, a code that has just arrived. */
export function* secretsBeside(reading: Reading): Iterable<Match> {
  const { words, numbered } = reading;
  for (const place of numbered) {
    const code = oneTimeCodeAt(reading, place);
    if (!code) continue;
    const before = words[place - 1] ?? '';
    if (CODE.has(before)) yield* codeThatArrived(reading, place - 1);
    else if (COPULA.has(before)) yield* codeThatIsOne(reading, place - 1);
    if (COPULA.has(words[place + 1] ?? '')) yield* codeThatIsOne(reading, place + 1);
  }
}

/** Words after which come a user and a secret. */
export const LOGIN = wordSet('credenziali credentials login accede accedo');
const CODE = wordSet('codice codici code');
const COPULA = wordSet('e is era was');

const LONGEST = 120;
const USER_AND_SECRET = /^[ :=]{1,3}(?:(?:con|with|su|as) )?([\w.@+-]{3,60})(?: ?[/,] ?| e | and | )(\S{6,40})/u;

/** `login mrossi80/Casa2024!`, `credenziali: mario@example.com Casa2024!`. */
export function* secretAfterUser({ text, tokens }: Reading, place: number): Iterable<Match> {
  const from = tokens[place]?.end ?? 0;
  const [whole = '', user = '', written = ''] = USER_AND_SECRET.exec(text.slice(from, from + LONGEST)) ?? [];
  const secret = withoutPunctuation(written);
  if (!/[\d@]/u.test(user) || !isStrong(secret)) return;
  const start = from + whole.length - written.length;
  yield { start, end: start + secret.length, confidence: 0.94, reason: 'named' };
}

/** Letters with digits or signs, and no address, number of a case or date. */
function isStrong(secret: string): boolean {
  if (!/\p{L}/u.test(secret) || /^[\p{L}\d._+-]+@[\p{L}\d-]+\./u.test(secret)) return false;
  const isMixed = /\p{Ll}/u.test(secret) && /\d/u.test(secret);
  return /[!#$%&@^*]/u.test(secret) || (isMixed && !/[/.-]/u.test(secret));
}

/** `il codice 482913 ricevuto per sms`, `mi è arrivato il codice 482913`. */
function* codeThatArrived(reading: Reading, place: number): Iterable<Match> {
  const { tokens, words, text } = reading;
  const code = oneTimeCodeAt(reading, place + 1);
  if (!code || !/^[ :]{1,2}$/u.test(text.slice(tokens[place]?.end, code.start))) return;
  const isBefore = hasWord(words, place - 4, place - 1, ARRIVED_BEFORE);
  if (isBefore || hasWord(words, place + 2, place + 4, ARRIVED)) yield code;
}

/** `il codice che mi è arrivato è 482913`, `482913 è l’otp`. */
function* codeThatIsOne(reading: Reading, place: number): Iterable<Match> {
  const { words } = reading;
  const after = oneTimeCodeAt(reading, place + 1);
  if (after && hasWord(words, place - 7, place - 1, CODE) && hasWord(words, place - 5, place - 1, ARRIVED)) yield after;
  const before = oneTimeCodeAt(reading, place - 1);
  if (before && hasWord(words, place + 1, place + 3, SECRETS)) yield before;
}

const ARRIVED = wordSet('arrivato ricevuto sms received texted text got');
const ARRIVED_BEFORE = wordSet('arrivato ricevuto sms received texted otp');
const SECRETS = wordSet('otp pin puk passcode password');

/** Four to eight digits, and no year. */
function oneTimeCodeAt({ text, tokens }: Reading, place: number): Match | null {
  const token = tokens[place];
  if (token?.form !== FORM.digits || /^(?:19|20)\d\d$/u.test(text.slice(token.start, token.end))) return null;
  const length = token.end - token.start;
  if (length < 4 || length > 8 || /^[.,:/-]\d|^ ?[€%]/u.test(text.slice(token.end, token.end + 2))) return null;
  return { start: token.start, end: token.end, confidence: 0.94, reason: 'named' };
}

function hasWord(words: readonly string[], from: number, to: number, which: ReadonlySet<string>): boolean {
  for (let place = Math.max(from, 0); place <= to; place += 1) if (which.has(words[place] ?? '')) return true;
  return false;
}
