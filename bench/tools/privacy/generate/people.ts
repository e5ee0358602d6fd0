import type { Chance } from './chance.ts';
import { fiscalCodeLetter } from './check-digits.ts';
import { BIRTHPLACES, FOREIGN_MEN, FOREIGN_WOMEN, MEN, SURNAMES, WOMEN } from './names.ts';

export interface Person {
  readonly isWoman: boolean;
  readonly name: string;
  readonly surname: string;
  readonly born: { readonly day: number; readonly month: number; readonly year: number };
  readonly fiscalCode: string;
}

export interface PersonOptions {
  readonly isWoman?: boolean;
  readonly isForeign?: boolean;
  readonly years?: readonly [number, number];
}

export function drawPerson(
  chance: Chance,
  { isWoman, isForeign = false, years = [1938, 2005] }: PersonOptions,
): Person {
  const woman = isWoman ?? chance.likely(0.5);
  const foreign = isForeign ? chance.pick(woman ? FOREIGN_WOMEN : FOREIGN_MEN) : undefined;
  const name = foreign?.[0] ?? chance.pick(woman ? WOMEN : MEN);
  const surname = foreign?.[1] ?? chance.pick(SURNAMES);
  const born = { day: chance.between(1, 28), month: chance.between(1, 12), year: chance.between(years[0], years[1]) };
  const place = foreign?.[2] ?? chance.pick(BIRTHPLACES);
  const person = { isWoman: woman, name, surname, born };
  return { ...person, fiscalCode: withOmocodia(chance, fiscalCodeOf(person, place)) };
}

function fiscalCodeOf({ isWoman, name, surname, born }: Omit<Person, 'fiscalCode'>, place: string): string {
  const day = born.day + (isWoman ? 40 : 0);
  const date = `${two(born.year % 100)}${'ABCDEHLMPRST'.charAt(born.month - 1)}${two(day)}`;
  return withLetter(`${threeOf(surname)}${threeOfName(name)}${date}${place}`);
}

/** One code of twenty: its holder has it from the office, because somebody had the same one before. */
function withOmocodia(chance: Chance, code: string): string {
  if (!chance.likely(0.05)) return code;
  const count = chance.between(1, DIGIT_PLACES.length);
  const characters = Array.from(code.slice(0, 15));
  for (const place of DIGIT_PLACES.toReversed().slice(0, count)) {
    characters[place] = 'LMNPQRSTUV'.charAt(Number(characters[place]));
  }
  return withLetter(characters.join(''));
}

const DIGIT_PLACES = [6, 7, 9, 10, 12, 13, 14];

function withLetter(code: string): string {
  return `${code}${fiscalCodeLetter(code)}`;
}

function threeOf(word: string): string {
  const [consonants, vowels] = lettersOf(word);
  return `${consonants}${vowels}XXX`.slice(0, 3);
}

/** Of four consonants or more the second one is left out. */
function threeOfName(name: string): string {
  const [consonants] = lettersOf(name);
  return consonants.length > 3 ? `${consonants.charAt(0)}${consonants.slice(2, 4)}` : threeOf(name);
}

function lettersOf(word: string): [consonants: string, vowels: string] {
  const letters = word
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/gu, '')
    .toUpperCase();
  return [letters.replaceAll(/[AEIOU]/gu, ''), letters.replaceAll(/[^AEIOU]/gu, '')];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
