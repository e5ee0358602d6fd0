import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import { recognisers } from './recognisers/index.ts';

describe('findPersonalData', () => {
  it('says kind and place of each personal datum in reading order', () => {
    const text = 'CF FRRMRT85C50H501C, accredito su IT60 X054 2811 1010 0000 0123 456.';

    const found = findPersonalData(text);

    expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['italian-tax-code', 'FRRMRT85C50H501C'],
      ['iban', 'IT60 X054 2811 1010 0000 0123 456'],
    ]);
  });

  it('keeps no word of the text in a finding', () => {
    const words = JSON.stringify(findPersonalData('CF RSSMRA85T10A562S'));

    expect(words).not.toContain('RSSMRA');
  });

  it('tells a code with letters for digits as omocodia', () => {
    expect(findPersonalData('RSSMRA85T10A56NH')[0]?.reason).toBe('omocodia');
  });

  it('never throws, and its findings lie in the text, in order and apart, whatever is typed', () => {
    const pieces = fc.constantFrom(...recognisers.flatMap(({ examples }) => [...examples.found, ...examples.ignored]));
    const typed = fc.array(
      fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.constantFrom(' ', '-', '\n', 'IT', '60')),
      {
        maxLength: 12,
      },
    );

    fc.assert(
      fc.property(typed, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['letters', 'a'],
    ['digits', '1'],
    ['heads of an IBAN', 'IT60 '],
    ['spaced letters', 'IT6'],
    ['groups', 'RSS MRA '],
    ['hyphens', '-'],
  ])('reads a long run of %s in linear time', (_what, unit) => {
    const short = unit.repeat(Math.ceil(20_000 / unit.length));
    const long = short.repeat(10);
    timeOf(short);

    // Ten times the text may take ten times as long, not a hundred; the allowance is for a busy machine.
    expect(timeOf(long)).toBeLessThan(40 * Math.max(timeOf(short), 2));
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  findPersonalData(text);
  return performance.now() - start;
}
