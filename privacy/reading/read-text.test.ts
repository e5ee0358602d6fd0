import { describe, expect, it } from 'vitest';
import { CUE } from './cues.ts';
import { cueAfter, cueBefore, cueRightBefore } from './nearest-cue.ts';
import { readText } from './read-text.ts';
import { codesOf, digitsOf, FORM } from './reading.ts';
import type { Code } from './reading.ts';

describe('a text that is read', () => {
  it('is its runs of letters and digits, whatever the alphabet', () => {
    const text = 'È l’utenza n.° 12, A1b — ×40 кот😀';

    expect(
      readText(text)
        .tokens.map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toBe('È|l|utenza|n|12|A1b|40|кот😀');
  });

  it('tells letters, digits, codes and what was redacted', () => {
    const { tokens } = readText('targa AB12 345 ***567 [rimosso]');

    expect(tokens.map(({ form }) => form)).toEqual([FORM.letters, FORM.mixed, FORM.digits, FORM.hidden, FORM.hidden]);
  });

  it('has its codes also where they stand in groups', () => {
    const reading = readText('targa AB 123 CD');

    expect(codesOf(reading, 7).map(({ written }) => written)).toContain('AB123CD');
  });

  it('has its digits in every way of grouping them that ends where a number ends', () => {
    const reading = readText('4111 1111 1111 1111 12');

    expect(digitsOf(reading, 16).map(({ written }) => written)).toContain('4111111111111111');
    expect(digitsOf(readText('4111-1111-1111-1111-12'), 16)).toEqual([]);
  });

  it.each([
    ['a word', 'Targa', CUE.plate],
    ['with its accent', 'validità', CUE.expiry],
    ['and an apostrophe', "carta d'identità", CUE.identityCard],
    ['words that mean something together', 'CODICE  FISCALE', CUE.taxCode],
  ])('knows what is spoken of: %s', (_what, text, subject) => {
    expect(readText(text).tokens.at(-1)?.cue).toBe(subject);
  });
});

describe('the nearest cue', () => {
  it('before a number is the one that counts', () => {
    expect(askedOf('carta persa, cell 3331234567', cueBefore, 6)).toBe(CUE.phone);
  });

  it('is another number’s when that one comes right after it', () => {
    expect(askedOf('cell 333123456789, 3331234567', cueBefore, 6)).toBe(0);
    expect(askedOf('cell 3471234567, 3331234567', cueBefore, 6)).toBe(CUE.phone);
  });

  it('right before lets filling words stand between, and no comma', () => {
    expect(askedOf('ordine n. 3331234567', cueRightBefore, 0) & CUE.reference).toBeTruthy();
    expect(askedOf('ordine, 3331234567', cueRightBefore, 0)).toBe(0);
    expect(askedOf('ordine di Rossi 3331234567', cueRightBefore, 0)).toBe(0);
  });

  it('after a number counts, too, unless a code follows it', () => {
    expect(askedOf('3331234567 (cell)', cueAfter, 4)).toBe(CUE.phone);
    expect(askedOf('3331234567 ordine 12345', cueAfter, 4)).toBe(0);
  });
});

/** Of the last number with ten digits. */
function askedOf(text: string, ask: typeof cueBefore, reach: number): number {
  const reading = readText(text);
  const code: Code | undefined = codesOf(reading, 10).findLast(({ written }) => written === '3331234567');
  return code ? ask(reading, code, reach) : -1;
}
