import type { Chance } from './chance.ts';
import { accountLetter, ibanDigits, luhnDigit } from './check-digits.ts';

export function vatNumber(chance: Chance): string {
  const digits = `${chance.shaped('???????')}${String(chance.between(1, 100)).padStart(3, '0')}`;
  return `${chance.likely(0.2) ? 'IT' : ''}${digits}${luhnDigit(digits)}`;
}

export function italianIban(chance: Chance): string {
  return grouped(chance, compactIban(chance));
}

export function compactIban(chance: Chance): string {
  const number = chance.likely(0.9) ? chance.shaped('????????????') : chance.shaped('@@??????????');
  const account = `${chance.pick(BANKS)}${chance.shaped('?????')}${number}`;
  return ibanOf('IT', `${accountLetter(account)}${account}`);
}

/** As its parts are read out. */
export function inGroups(code: string, lengths: readonly number[]): string {
  let place = 0;
  return lengths.map((length) => code.slice(place, (place += length))).join(' ');
}

export function foreignIban(chance: Chance): string {
  const country = chance.pick(Object.keys(FOREIGN_ACCOUNTS));
  return grouped(chance, ibanOf(country, FOREIGN_ACCOUNTS[country]?.(chance) ?? ''));
}

export function cardNumber(chance: Chance): string {
  const [head, length] = chance.pick(CARDS);
  const digits = withLuhn(chance, chance.shaped(head), length);
  const [separator] = chance.pick([[''], [''], [' '], [' '], ['-'], ['.']]);
  return digits.replaceAll(/(.{4})(?=.)/gu, `$1${separator}`);
}

/** Digit by digit. */
export function spelledCardNumber(chance: Chance): string {
  const [head, length] = chance.pick(CARDS);
  return Array.from(withLuhn(chance, chance.shaped(head), length)).join(' ');
}

export function amexNumber(chance: Chance): string {
  const digits = withLuhn(chance, chance.pick(['34', '37']), 15);
  return chance.likely(0.7) ? digits : digits.replace(/^(.{4})(.{6})/u, '$1 $2 ');
}

export function imei(chance: Chance): string {
  const digits = withLuhn(chance, '35', 15);
  return chance.likely(0.8) ? digits : digits.replace(/^(.{2})(.{6})(.{6})/u, '$1-$2-$3-');
}

export function iccid(chance: Chance): string {
  return withLuhn(chance, `8939${chance.pick(['01', '10', '88', '99'])}`, 19);
}

/** One that does not hold: a serial number that only looks like a card. */
export function notACard(chance: Chance): string {
  const digits = withLuhn(chance, '4', 16);
  return `${digits.slice(0, 15)}${(Number(digits.charAt(15)) + chance.between(1, 9)) % 10}`;
}

export function plate(chance: Chance): string {
  const written = chance.pick(['&&???&&', '&&???&&', '&& ??? &&']);
  return chance.pick(['B', 'C', 'D', 'E', 'F', 'G']) + chance.shaped(written).slice(1);
}

export function identityCard(chance: Chance): string {
  return `C${chance.shaped(chance.pick(['@?????@@', '@?????@@', '@ ????? @@']))}`;
}

export function drivingLicence(chance: Chance): string {
  const office = chance.pick(['RM', 'MI', 'NA', 'TO', 'BA', 'PA', 'FI', 'VE']);
  return chance.likely(0.6) ? `U1${chance.shaped('&&?????&')}` : `${office}${chance.shaped('???????&')}`;
}

export function healthCard(chance: Chance): string {
  return `8038000${String(chance.between(10, 200)).padStart(3, '0')}${chance.shaped('??????????')}`;
}

export function pod(chance: Chance): string {
  return `IT${chance.pick(['001', '002', '012', '020', '221'])}E${chance.shaped('????????')}`;
}

export function pdr(chance: Chance): string {
  return `${chance.pick(['0088', '0160', '1561', '3270'])}${chance.shaped('??????????')}`;
}

export function migrationCode(chance: Chance): string {
  const operator = chance.pick(['TIM', 'WIN', 'FAS', 'SKY', 'OPN', 'VOD']);
  return `${operator}0${chance.shaped('?????????')}0${chance.shaped('??@')}`;
}

/** Of a network that anybody may be in: none of the ranges kept for other uses. */
export function publicAddress(chance: Chance): string {
  const first = chance.pick([31, 37, 62, 78, 79, 82, 83, 87, 91, 93, 94, 95, 109, 151, 176, 185, 213, 217]);
  return [first, chance.between(0, 255), chance.between(0, 255), chance.between(1, 254)].join('.');
}

export function macAddress(chance: Chance): string {
  const pairs = Array.from({ length: 6 }, () => chance.between(0, 255).toString(16).padStart(2, '0'));
  const address = pairs.join(chance.pick([':', ':', '-']));
  return chance.likely(0.5) ? address.toUpperCase() : address;
}

const CARDS: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['51', 16],
  ['53', 16],
  ['55', 16],
  ['223', 16],
  ['5018', 16],
  ['6759', 16],
];
const BANKS = '03069 02008 01005 05034 07601 03268 36081 08327 03440'.split(' ');

const FOREIGN_ACCOUNTS: Readonly<Record<string, (chance: Chance) => string>> = {
  DE: (chance) => chance.shaped('??????????????????'),
  GB: (chance) => chance.shaped('@@@@??????????????'),
  RO: (chance) => chance.shaped('@@@@????????????????'),
  CH: (chance) => chance.shaped('?????????????????'),
  SM: (chance) => {
    const account = chance.shaped('??????????????????????');
    return `${accountLetter(account)}${account}`;
  },
};

function ibanOf(country: string, account: string): string {
  return `${country}${ibanDigits(country, account)}${account}`;
}

function grouped(chance: Chance, iban: string): string {
  return chance.likely(0.35) ? iban.replaceAll(/(.{4})(?=.)/gu, '$1 ') : iban;
}

function withLuhn(chance: Chance, head: string, length: number): string {
  const digits = `${head}${chance.shaped('?'.repeat(length - 1 - head.length))}`;
  return `${digits}${luhnDigit(digits)}`;
}
