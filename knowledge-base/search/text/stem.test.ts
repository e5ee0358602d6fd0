import { describe, expect, it } from 'vitest';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as italian } from '@orama/stemmers/italian';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { stemOf } from './stem.ts';

describe('a stem', () => {
  it.each([
    ['it', 'bollette', 'bolletta'],
    ['it', 'condivisi', 'condividere'],
    ['it', 'rimozione', 'rimuovere'],
    ['it', 'risposta', 'rispondono'],
    ['en', 'warranties', 'warranty'],
    ['en', 'stolen', 'steal'],
    ['en', 'withdrawals', 'withdraw'],
  ] as const)('in %s is one for %s and %s', (language, form, plain) => {
    expect(stemOf(form, language)).toBe(stemOf(plain, language));
  });

  it.each(['err4021', '26', 'f24'])('of %s is itself', (code) => {
    expect(stemOf(code, 'it')).toBe(code);
  });
});

describe.each([
  ['it', italian],
  ['en', english],
] as const)('irregular forms in %s', (language, stemmer) => {
  const lines = IRREGULAR_FORMS[language];

  it('are of use, each line', () => {
    expect(lines.filter((forms) => new Set(forms.map(stemmer)).size < 2)).toEqual([]);
  });

  it('belong to one word each', () => {
    const stems = lines.flatMap((forms) => [...new Set(forms.map(stemmer))]);
    expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([]);
  });
});
