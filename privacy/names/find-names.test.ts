import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../find-personal-data.ts';
import { dropPersonalData } from '../rewrite.ts';

describe('a name', () => {
  it.each([
    ['begins with either', 'intestatario: ROSSI MARIO', ['ROSSI MARIO']],
    ['is told by a title', 'il sig. fabbri e la sig.ra di pietro', ['fabbri', 'di pietro']],
    ['has particles', 'contattata la Sig.ra Van der Berg', ['Van der Berg']],
    ['has an apostrophe', 'Kind regards, Sarah O’Connor', ['Sarah O’Connor']],
    ['is an initial and a surname', 'paid by J. Smith', ['J. Smith']],
    ['is typed in a hurry', 'delegato: marco antonio rizzo', ['marco antonio rizzo']],
    ['is followed by another', 'voltura da giulia d’angelo a chiara neri', ['giulia d’angelo', 'chiara neri']],
    ['is a word as well, with a surname', 'parlato con Franco Neri', ['Franco Neri']],
    ['comes from elsewhere', 'mia moglie si chiama Fatou Ndiaye', ['Fatou Ndiaye']],
    ['is in no list', 'Buongiorno, mi chiamo Xyliane Brtkova', ['Xyliane Brtkova']],
  ])('%s', (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'reparto di via Giuseppe Verdi, Villa Serena e San Marco',
    'Bar da Mario snc, Ferrari Impianti S.r.l., Moretti G. & C. sas',
    'liceo scientifico Galileo Galilei',
    'assicurazione Vittoria, Sara e Generali',
    'Renault Clio, Ford Fiesta, Alfa Romeo Giulia',
    'legge Biagi, decreto Bersani, bonus Renzi',
    'il preventivo sarà inviato domani',
    'Will call back, may be late, mark as done',
    'order from Marks & Spencer',
  ])('is none in «%s»', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('gives way to what holds it', () => {
    const kinds = findPersonalData('mario.rossi@example.com, via Mario Rossi 12').map(({ kind }) => kind);

    expect(kinds).toEqual(['email-address', 'postal-address']);
  });
});

describe('a question', () => {
  it.each([
    'bonus nido',
    'conto Arancio',
    'quanto costa la fibra',
    'come si fa la voltura mortis causa',
    'carta Dedicata a te',
    'recesso entro 14 giorni',
    'legge sulla privacy e permessi',
    'how do I cancel a direct debit',
  ])('is left as it is: «%s»', (question) => {
    expect(dropPersonalData(question)).toBe(question);
  });

  it('loses the customer', () => {
    expect(dropPersonalData('voltura per Mario Rossi')).toBe('voltura per  ');
  });
});

function namesIn(text: string): readonly string[] {
  return findPersonalData(text)
    .filter(({ kind }) => kind === 'person-name')
    .map(({ start, end }) => text.slice(start, end));
}
