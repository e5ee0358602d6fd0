import type { Chance } from './chance.ts';
import type { Person } from './people.ts';
import type { Language } from './template.ts';

export function mobile(chance: Chance): string {
  const digits = mobileDigits(chance);
  const [head, middle, tail] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return chance.pick([
    digits,
    digits,
    digits,
    `${head} ${middle}${tail}`,
    `${head} ${middle} ${tail}`,
    `${head}.${middle}.${tail}`,
    `${head}/${middle}${tail}`,
    `${head}-${middle}${tail}`,
    `+39${digits}`,
    `+39 ${head} ${middle}${tail}`,
    `0039 ${head} ${middle}${tail}`,
  ]);
}

export function landline(chance: Chance): string {
  const [district, length] = chance.pick(DISTRICTS);
  const [separator] = chance.pick([[''], [''], [' '], ['/'], ['-']]);
  return `${district}${separator}${chance.between(2, 9)}${chance.shaped('?'.repeat(length - 1))}`;
}

export function foreignPhone(chance: Chance): string {
  return chance.shaped(
    chance.pick(['+49 157 ????????', '+33 6 ?? ?? ?? ??', '+44 7??? ??????', '+40 7?? ??? ???', '+212 6????????']),
  );
}

/** As a caller says it: one by one, or in pairs. */
export function spelledMobile(chance: Chance): string {
  const digits = mobileDigits(chance);
  return chance.pick([
    digits.replaceAll(/(?<=.)(?=.)/gu, ' '),
    digits.replaceAll(/(?<=.)(?=.)/gu, '-'),
    digits.replaceAll(/(..)(?=.)/gu, '$1 '),
  ]);
}

/** As a caller says it, in words: «tre tre otto …». */
export function mobileInWords(chance: Chance, language: Language): string {
  return inWords(mobileDigits(chance), language);
}

/** «tre tre otto ventuno quarantacinque …»: the prefix one by one, the rest in pairs. */
export function mobileInPairs(chance: Chance): string {
  const digits = mobileDigits(chance);
  const pairs = [3, 5, 7].map((start) => pairInWords(digits.slice(start, start + 2)));
  return [inWords(digits.slice(0, 3), 'it'), ...pairs, inWords(digits.slice(9), 'it')].join(' ');
}

/** With «doppio» or `double` for two that are alike. */
export function mobileWithDoubles(chance: Chance, language: Language): string {
  const double = language === 'it' ? 'doppio' : 'double';
  const digits = `${mobileDigits(chance).slice(0, 6)}${chance.pick(['77', '44', '00', '55'])}${chance.shaped('??')}`;
  const spoken = Array.from(digits.matchAll(/(\d)\1?/gu), ([one, digit = '']) =>
    one.length > 1 ? `${double} ${inWords(digit, language)}` : inWords(digit, language),
  );
  return spoken.join(' ');
}

export function landlineInWords(chance: Chance, language: Language): string {
  const [district, length] = chance.pick(DISTRICTS);
  return inWords(`${district}${chance.between(2, 9)}${chance.shaped('?'.repeat(length - 1))}`, language);
}

export function inWords(digits: string, language: Language): string {
  return Array.from(digits, (digit) => DIGITS[language][Number(digit)]).join(' ');
}

export function email(person: Person, chance: Chance): string {
  return `${mailbox(person, chance)}@${chance.pick(PROVIDERS)}`;
}

export function certifiedEmail(person: Person, chance: Chance): string {
  return `${mailbox(person, chance)}@${chance.pick(['pec.it', 'legalmail.it', 'arubapec.it'])}`;
}

export function spelledEmail(person: Person, chance: Chance): string {
  const [user = '', provider = ''] = email(person, chance).split('@');
  return chance.pick([
    `${user} @ ${provider}`,
    `${user}(at)${provider}`,
    `${user} chiocciola ${provider.replace('.', ' punto ')}`,
  ]);
}

/** Nothing of it is written as a sign: `mario punto rossi chiocciola …`. */
export function emailInWords(person: Person, chance: Chance): string {
  return email(person, chance).replaceAll('.', ' punto ').replace('@', ' chiocciola ');
}

export function userName({ name, surname }: Person, chance: Chance): string {
  return `${ascii(name).charAt(0)}${ascii(surname)}${chance.shaped('??')}`;
}

export function password({ name, born }: Person, chance: Chance): string {
  return chance.pick([
    `${name.split(' ')[0]}${born.year}`,
    `${name.split(' ')[0]}${born.year % 100}!`,
    chance.shaped('Estate????'),
    chance.shaped('@bcd$????'),
    chance.shaped('qwerty???'),
    chance.shaped('@@???xk#'),
  ]);
}

function mailbox({ name, surname, born }: Person, chance: Chance): string {
  const [first, last] = [ascii(name), ascii(surname)];
  return chance.pick([`${first}.${last}`, `${last}.${first}`, `${first}${last}`, `${first}${born.year % 100}`]);
}

function pairInWords(pair: string): string {
  const number = Number(pair);
  const [tens = 0, ones = 0] = Array.from(pair, Number);
  if (number < 10) return inWords(pair, 'it');
  if (number < 20) return TEENS[ones] ?? '';
  const ten = TENS[tens] ?? '';
  // «ventuno», «ventotto»: the vowel before another one is lost.
  return (ones === 1 || ones === 8 ? ten.slice(0, -1) : ten) + (ones === 0 ? '' : DIGITS.it[ones]);
}

function ascii(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/gu, '')
    .toLowerCase();
}

function mobileDigits(chance: Chance): string {
  return `${chance.pick(['320', '328', '331', '333', '335', '338', '340', '347', '349', '351', '366', '380', '392'])}${chance.shaped('???????')}`;
}

const DISTRICTS: readonly (readonly [string, number])[] = [
  ['02', 8],
  ['06', 8],
  ['011', 7],
  ['010', 7],
  ['051', 6],
  ['055', 7],
  ['081', 7],
  ['080', 7],
  ['0522', 6],
  ['0961', 6],
];
const PROVIDERS = 'libero.it gmail.com hotmail.it alice.it tiscali.it virgilio.it outlook.it icloud.com'.split(' ');
const DIGITS: Readonly<Record<Language, readonly string[]>> = {
  it: 'zero uno due tre quattro cinque sei sette otto nove'.split(' '),
  en: 'zero one two three four five six seven eight nine'.split(' '),
};
const TEENS = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' ');
const TENS = '- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
