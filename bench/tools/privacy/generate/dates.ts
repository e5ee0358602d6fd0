import type { Chance } from './chance.ts';
import type { Person } from './people.ts';
import type { Language } from './template.ts';

/** Of something that happened, or will. */
export function someDate(
  chance: Chance,
  { from, to, language }: { readonly from: number; readonly to: number; readonly language: Language },
): string {
  const day = chance.between(1, 28);
  const month = chance.between(1, 12);
  return written(chance, { day, month, year: chance.between(from, to), language });
}

export function birthDate({ born }: Person, chance: Chance, language: Language): string {
  const { day, month, year } = born;
  const short = `${two(day)}/${two(month)}/${two(year % 100)}`;
  return chance.likely(0.1) ? short : written(chance, { day, month, year, language });
}

export function expiry(chance: Chance): string {
  const year = chance.between(2026, 2032);
  return `${two(chance.between(1, 12))}${chance.pick(['/', '/', '-'])}${chance.likely(0.7) ? year % 100 : year}`;
}

export function timeOfDay(chance: Chance): string {
  const hour = chance.between(8, 19);
  return chance.likely(0.3)
    ? String(hour)
    : `${hour}${chance.pick([':', '.'])}${chance.pick(['00', '15', '30', '45'])}`;
}

export function monthName(chance: Chance, language: Language): string {
  return chance.pick(MONTHS[language]);
}

function written(
  chance: Chance,
  { day, month, year, language }: Person['born'] & { readonly language: Language },
): string {
  const separator = chance.pick(['/', '/', '-', '.']);
  return chance.likely(0.2)
    ? `${day} ${MONTHS[language][month - 1]} ${year}`
    : [two(day), two(month), year].join(separator);
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

function two(number: number): string {
  return String(number).padStart(2, '0');
}
