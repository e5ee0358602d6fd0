import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { IBAN_STRUCTURES } from './iban-structures.ts';

/** An IBAN (ISO 13616), compact or in groups, with the check digits of ISO 7064 mod 97-10. */
export const iban = defineRecogniser({
  id: 'iban',
  mayFind: ({ figures }) => figures >= FEWEST_FIGURES,
  *find(reading) {
    for (const place of reading.numbered) {
      const start = headAt(reading, place);
      const shape = start < 0 ? null : SHAPES.get(reading.text.slice(start, start + 2).toUpperCase());
      const written = shape && readGroups(reading.text, start, shape.length);
      if (!written || !shape.pattern.test(written.account) || !hasValidCheckDigits(written.account)) continue;

      yield { start, end: written.end, confidence: 0.97, reason: 'mod-97' };
    }
  },
  examples: {
    found: [
      'IT60X0542811101000000123456',
      'accredito su IT60 X054 2811 1010 0000 0123 456. Le ho detto',
      'it60x0542811101000000123456',
      'IBAN:IT 60 X 05428 11101 000000123456',
      'IT60-X054-2811-1010-0000-0123-456',
      'IT60.X054.2811.1010.0000.0123.456',
      'IT60X05428\n11101000000123456',
      'IT60 - X - 05428 - 11101 - 000000123456',
      'GB29 NWBK 6016 1331 9268 19',
      'conto DE89370400440532013000 intestato',
      'FR14 2004 1010 0505 0001 3M02 606',
      'SM86U0322509800000000270100',
      'NO9386011117947',
      'MT84MALT011000012345MTLCAST001S',
      'MA64011519000001205000534921',
    ],
    ignored: [
      'IT60X0542811101000000123457',
      'IT61X0542811101000000123456',
      'ABIT60X0542811101000000123456',
      'IT60X05428111010000001234567',
      'IT60X054281110100000012345',
      'XX60X0542811101000000123456',
      'CRO 0542811101000000123456IT',
      'POD IT001E95453846',
      'DE89370400440532013000@example.com',
      'se 20 persone chiamano insieme alle nove aspettano molto',
    ],
  },
});

/** Where the two letters and the two digits of an account begin, of which the token has the digits; -1 when it has not. */
function headAt({ text, tokens }: Reading, place: number): number {
  const token = tokens[place];
  if (!token) return -1;
  if (token.form === FORM.mixed)
    return /^[A-Za-z]{2}[0-9]{2}/u.test(text.slice(token.start, token.start + 4)) ? token.start : -1;
  const before = tokens[place - 1];
  if (!before || token.end - token.start < 2 || before.end - before.start !== 2) return -1;
  return /^[A-Za-z]{2}[ \u00a0\u202f.-][0-9]$/u.test(text.slice(before.start, token.start + 1)) ? before.start : -1;
}

/** `NO93 8601 1117 947` has fewest of all; those of other countries may have letters in groups of their own. */
const FEWEST_FIGURES = 10;

const CLASSES: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' };

interface Shape {
  readonly length: number;
  readonly pattern: RegExp;
}

const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries(IBAN_STRUCTURES).map(([country, structure]) => [country, shapeOf(structure)]),
);

function shapeOf(structure: string): Shape {
  const parts = [...structure.matchAll(/([nac])(\d+)/gu)].map(([, kind = '', count = '']) => ({ kind, count }));
  const account = parts.map(({ kind, count }) => `${CLASSES[kind]}{${count}}`).join('');
  return {
    length: parts.reduce((sum, { count }) => sum + Number(count), 4),
    pattern: new RegExp(`^[A-Z]{2}[0-9]{2}${account}$`, 'u'),
  };
}

/** As many letters and digits as the country wants, with at most three separators in a row, and then the word must end. */
function readGroups(text: string, start: number, length: number): { account: string; end: number } | null {
  let account = '';
  let end = start;
  for (let gap = 0; account.length < length; end += 1) {
    const code = text.charCodeAt(end);
    if (isLetterOrDigit(code)) {
      account += text.charAt(end);
      gap = 0;
    } else if (end < text.length && GAPS.includes(text.charAt(end)) && gap < MOST_GAPS) gap += 1;
    else return null;
  }
  return /^[\p{L}\p{N}@]/u.test(text.slice(end, end + 2)) ? null : { account: account.toUpperCase(), end };
}

/** Of ASCII. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

const GAPS = ' \u00a0\u202f\t\r\n-–.';
const MOST_GAPS = 3;

function hasValidCheckDigits(account: string): boolean {
  let remainder = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
