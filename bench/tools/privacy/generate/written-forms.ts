import type { Chance } from './chance.ts';
import { fiscalCodeLetter, luhnDigit } from './check-digits.ts';
import { inGroups, vatNumber } from './identifiers.ts';

/** Numbers as hands and mouths break them up: in groups of any kind, over a line, with what a page or a spreadsheet leaves. */

export function vatNumberInGroups(chance: Chance): string {
  const digits = vatNumber(chance).replace('IT', '');
  const groups = inGroups(digits, chance.pick(VAT_GROUPS));
  const head = chance.pick(['', '', '', 'IT ', 'IT']);
  return `${head}${groups.replaceAll(' ', chance.pick([' ', ' ', '.', '-']))}`;
}

export function vatNumberAbroad(chance: Chance): string {
  return `IT${chance.pick([' ', '-', '.', '', '\u00a0'])}${vatNumber(chance).replace('IT', '')}`;
}

export function spelledVatNumber(chance: Chance): string {
  return Array.from(vatNumber(chance).replace('IT', '')).join(' ');
}

/** Of all schemes, thirteen to nineteen digits, in one or as on the card. */
export function cardOfAnyScheme(chance: Chance): string {
  const digits = drawCard(chance);
  return chance.likely(0.5) ? digits : asOnTheCard(digits).join(chance.pick([' ', ' ', '-', '.']));
}

/** With separators that nobody would choose. */
export function cardBrokenUp(chance: Chance): string {
  const groups = asOnTheCard(drawCard(chance));
  const [first = ' ', second = first] = chance.pick(SEPARATORS);
  return groups.map((group, at) => (at === 0 ? group : `${at % 2 === 1 ? first : second}${group}`)).join('');
}

export function fiscalCodeInGroups(chance: Chance, code: string): string {
  return inGroups(code, chance.pick(CODE_GROUPS)).replaceAll(' ', chance.pick([' ', ' ', '-', '.', '\u00a0']));
}

/** All seven digits turned into letters, as the office does for one who shares a code. */
export function omocodeOf(code: string): string {
  const letters = Array.from(code.slice(0, 15), (character, place) =>
    /\d/u.test(character) && PLACES_OF_DIGITS.has(place) ? 'LMNPQRSTUV'.charAt(Number(character)) : character,
  ).join('');
  return `${letters}${fiscalCodeLetter(letters)}`;
}

const PLACES_OF_DIGITS: ReadonlySet<number> = new Set([6, 7, 9, 10, 12, 13, 14]);
const VAT_GROUPS = [
  [3, 4, 4],
  [4, 4, 3],
  [3, 3, 3, 2],
  [2, 3, 3, 3],
  [5, 6],
  [7, 4],
  [2, 2, 2, 2, 3],
] as const;
const CODE_GROUPS = [
  [6, 5, 5],
  [6, 10],
  [3, 3, 5, 5],
  [3, 3, 2, 1, 2, 4, 1],
  [6, 2, 1, 2, 4, 1],
  [4, 4, 4, 4],
] as const;
const SEPARATORS: readonly (readonly string[])[] = [
  ['\u00a0'],
  ['  '],
  [' - '],
  ['-', ' '],
  [' ', '\n'],
  ['\n'],
  [' . '],
  [', '],
  ['\t'],
  ['–'],
  ['_'],
];
const SCHEMES: readonly (readonly [string, number])[] = [
  ['4', 13],
  ['4', 19],
  ['4', 16],
  ['52', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['36', 14],
  ['300', 14],
  ['6011', 16],
  ['65', 16],
  ['3530', 16],
  ['62', 16],
  ['62', 19],
  ['5020', 16],
  ['6304', 18],
  ['6761', 13],
  ['2202', 16],
  ['9792', 16],
  ['1220', 15],
];

function drawCard(chance: Chance): string {
  const [head, length] = chance.pick(SCHEMES);
  const digits = `${head}${chance.shaped('?'.repeat(length - 1 - head.length))}`;
  return `${digits}${luhnDigit(digits)}`;
}

function asOnTheCard(digits: string): string[] {
  const lengths: Readonly<Record<number, readonly number[]>> = { 13: [4, 3, 3, 3], 14: [4, 6, 4], 15: [4, 6, 5] };
  return inGroups(digits, lengths[digits.length] ?? [4, 4, 4, 4, 3].slice(0, Math.ceil(digits.length / 4))).split(' ');
}
