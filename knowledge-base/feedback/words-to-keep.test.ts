import { describe, expect, it } from 'vitest';
import { LONGEST_REPORT_TEXT, reportToKeep, termsToKeep } from './words-to-keep.ts';
import type { Writing } from './words-to-keep.ts';

const record = { recordId: 'PR-48213', customerName: 'Marta Ferri' };
const nobody: Writing = { withoutPersonalData: (text) => text, record: null };
const onRecord: Writing = { ...nobody, record };

describe('the words of a query', () => {
  it.each([
    ['Perché la BOLLETTA è doppia?', 'perche la bolletta e doppia'],
    ['l’apertura  dell’utenza', 'l apertura dell utenza'],
    ['cliente 12345678 rimborso', 'cliente rimborso'],
    ['rimborso AB12CD34', 'rimborso'],
    ['richiama il 333 12 34 567 domani', 'richiama il domani'],
    ['nato il 12/04/1980', 'nato il'],
    ['scrive mario.rossi@example.com reso', 'scrive reso'],
    ['reso entro 14 giorni', 'reso entro 14 giorni'],
    ['articolo 54 comma 3', 'articolo 54 comma 3'],
    ['٠٦١٢٣٤٥٦ bolletta', 'bolletta'],
    ['333 123 4567', ''],
    ['   ', ''],
  ])('of «%s» are «%s»', (query, terms) => {
    expect(termsToKeep(query, nobody)).toBe(terms);
  });

  it('are without what the recognisers find', () => {
    const withoutPersonalData = (text: string): string => text.replace('RSSMRA85T10A562S', ' ');

    expect(termsToKeep('RSSMRA85T10A562S bolletta doppia', { ...nobody, withoutPersonalData })).toBe('bolletta doppia');
  });

  it('are without the customer on screen and the number of the record', () => {
    expect(termsToKeep('MARTA ferri bolletta pratica 48213', onRecord)).toBe('bolletta pratica');
  });

  it('are no more than a question has', () => {
    const long = Array.from({ length: 40 }, (_, n) => `parola${'abcdefghij'[n % 10] ?? ''}`).join(' ');

    expect(termsToKeep(long, nobody).split(' ')).toHaveLength(12);
  });
});

describe('the words of a report', () => {
  it('stay as they were written', () => {
    const report = { reason: 'wrong', text: 'Sono 14 giorni, non 10: delibera 413/2016.' } as const;

    expect(reportToKeep(report, onRecord)).toEqual(report);
  });

  it('are without the customer on screen and the number of the record', () => {
    const { text } = reportToKeep({ reason: 'wrong', text: 'La Sig.ra Ferri (PR-48213) ha ragione' }, onRecord);

    expect(text).toBe('La Sig.ra … (PR-…) ha ragione');
  });

  it('are cut only after personal data was taken out: half of it would be found by nobody', () => {
    const iban = 'IT60X0542811101000000123456';
    const withoutPersonalData = (text: string): string => text.replace(iban, '[IBAN]');
    const start = 'a'.repeat(LONGEST_REPORT_TEXT - 10);

    const { text } = reportToKeep({ reason: 'wrong', text: `${start}${iban}` }, { ...nobody, withoutPersonalData });

    expect(text).toBe(`${start}[IBAN]`);
  });
});
