import { describe, expect, it } from 'vitest';
import { readStarterPack } from '../build/read-starter-pack.ts';

const TEXTS = textsIn(readStarterPack(), '');

/** Numbers that one language may write as a word and the other as a figure; "un" is an article. */
const WORDS = [
  ['one'],
  ['two', 'due'],
  ['three', 'tre'],
  ['four', 'quattro'],
  ['five', 'cinque'],
  ['six', 'sei'],
  ['seven', 'sette'],
  ['eight', 'otto'],
  ['nine', 'nove'],
  ['ten', 'dieci'],
];

const MONTHS = [
  ['gennaio', 'January', 'Jan'],
  ['febbraio', 'February', 'Feb'],
  ['marzo', 'March', 'Mar'],
  ['aprile', 'April', 'Apr'],
  ['maggio', 'May', 'May'],
  ['giugno', 'June', 'Jun'],
  ['luglio', 'July', 'Jul'],
  ['agosto', 'August', 'Aug'],
  ['settembre', 'September', 'Sep'],
  ['ottobre', 'October', 'Oct'],
  ['novembre', 'November', 'Nov'],
  ['dicembre', 'December', 'Dec'],
];

describe('the two languages of the base pack', () => {
  it('say the same numbers: no day, sum or article of law is lost in translation', () => {
    const differing = TEXTS.filter(({ italian, english }) => !hasAll(italian, english) || !hasAll(english, italian));

    expect(TEXTS.filter(({ italian }) => figuresIn(italian).length > 0).length).toBeGreaterThan(200);
    expect(differing.map(({ path, italian, english }) => `${path}: ${italian} | ${english}`)).toEqual([]);
  });

  it.each([
    ['30 giorni', '20 days', false],
    ['entro il 20/7/2025', 'by 20 July 2025', true],
    ['entro il 20/7/2025', 'by 20 June 2025', false],
    ['1.500 km e 2,5 euro', '1,500 km and EUR 2.5', true],
    ['due mesi', '2 months', true],
    ['in maggio 2026', 'you may ask', false],
  ])('are told apart: %s, %s', (italian, english, isSame) => {
    expect(hasAll(italian, english) && hasAll(english, italian)).toBe(isSame);
  });
});

/** Whether the figures of one text are all in the other, as figures or as words. */
function hasAll(text: string, other: string): boolean {
  const words = other.toLowerCase().split(/[^\p{L}]+/u);
  const spelt = words.map((word) => WORDS.findIndex((names) => names.includes(word)) + 1).filter((n) => n > 0);
  const there = new Set([...figuresIn(other), ...spelt]);
  return figuresIn(text).every((figure) => there.has(figure));
}

function figuresIn(text: string): number[] {
  let figures = text.replaceAll(/(?<=\d)[.,](?=\d{3}\b)/gu, '').replaceAll(/(?<=\d),(?=\d)/gu, '.');
  for (const [index, names] of MONTHS.entries()) {
    // "May" alone may be the verb: a month has a day or a year beside it.
    const month = new RegExp(`(?<=\\d°? )(?:${names.join('|')})\\b|\\b(?:${names.join('|')})(?= \\d)`, 'gu');
    figures = figures.replaceAll(month, String(index + 1));
  }
  return (figures.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
}

interface Text {
  readonly path: string;
  readonly italian: string;
  readonly english: string;
}

function textsIn(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { it: italian, en: english } = value as { it?: unknown; en?: unknown };
  const own = typeof italian === 'string' && typeof english === 'string' ? [{ path, italian, english }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) => textsIn(child, path === '' ? key : `${path}.${key}`)),
  ];
}
