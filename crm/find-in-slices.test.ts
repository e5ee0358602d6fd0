import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { findInSlices, findWithin, SLICE } from './find-in-slices.ts';

const IBAN = 'IT60 X054 2811 1010 0000 0123 456';

describe('a text in slices', () => {
  it.each([-40, -33, -20, -1, 0, 1])('gives what the whole text gives, with an IBAN at %i from the seam', (offset) => {
    const before = 'parola '.repeat(SLICE).slice(0, SLICE + offset - 1);
    const text = `${before} ${IBAN}, e poi RSSMRA85T10A562S`;

    const found = [...findInSlices(text, findPersonalData)].flat();

    expect(found.map(({ kind }) => kind)).toEqual(['iban', 'italian-tax-code']);
    expect(found).toEqual(findPersonalData(text));
  });

  it('finds nothing in what only looks like a code because it was cut', () => {
    const text = `${'x'.repeat(SLICE)}RSSMRA85T10A562S`;

    expect([...findInSlices(text, findPersonalData)].flat()).toEqual([]);
  });

  it('looks at one place alone when asked to', () => {
    const text = `RSSMRA85T10A562S e ${IBAN}`;

    expect(findWithin({ text, start: 0, end: 1, find: findPersonalData })).toHaveLength(1);
    expect(findWithin({ text, start: 1, end: 2, find: findPersonalData })).toHaveLength(0);
  });
});
