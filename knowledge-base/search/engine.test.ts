import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from './engine.ts';
import type { Search } from './engine.ts';
import { buildIndex } from './index/build-index.ts';
import type { SearchDocument } from './index/build-index.ts';
import { loadIndex } from './index/load-index.ts';
import { createThesaurus } from './query/thesaurus.ts';

const DOCUMENTS = [
  italian('bolletta', 'La bolletta è troppo alta', 'Si confronta il consumo con quello di un anno fa.'),
  italian('accesso', 'Non si riesce ad accedere alla posta elettronica', 'Si cambia la password dal sito.'),
  italian('rimborso', 'Quando arriva il rimborso?', 'Entro 14 giorni dal recesso, come dice l’e-mail di conferma.'),
  italian('errore', 'Codice ERR-4021 sul decoder', 'Si spegne e si riaccende.'),
  italian('segreteria', 'Chiamare la segreteria', 'Dal lunedì al venerdì.'),
  {
    id: 'warranty',
    language: 'en',
    title: 'How long is the warranty?',
    tags: ['guarantee'],
    body: 'It lasts 26 months.',
  },
  {
    id: 'parcel',
    language: 'en',
    title: 'The parcel has not arrived',
    tags: [],
    body: 'Track deliveries on the site.',
  },
] as const satisfies readonly SearchDocument[];

const search = searchOf(DOCUMENTS);

describe('a search', () => {
  it.each([
    ['the same word', 'bolletta', 'bolletta'],
    ['another form of it', 'rimborsi', 'rimborso'],
    ['another form in English', 'warranties', 'warranty'],
    ['a letter left out', 'boletta', 'bolletta'],
    ['two letters swapped', 'rimbroso', 'rimborso'],
    ['a slip at the beginning', 'eimborso', 'rimborso'],
    ['two slips in a long word', 'segrtria', 'segreteria'],
    ['a slip in a word only begun', 'segrta', 'segreteria'],
    ['a word only begun', 'recess', 'rimborso'],
    ['capitals and accents', 'È TROPPÒ ÀLTA', 'bolletta'],
    ['an article before an apostrophe', 'dell’accesso alla posta', 'accesso'],
    ['a code', 'err 4021', 'errore'],
    ['a number', '26 months', 'warranty'],
    ['a tag', 'guarantee', 'warranty'],
    ['two words that are written as one', 'de coder', 'errore'],
    ['one word that is written as two', 'codicedecoder', 'errore'],
    ['a word with a soft hyphen in it', 'bol\u00ADletta', 'bolletta'],
  ])('finds by %s', (_, typed, first) => {
    expect(search.find(typed, 3).found[0]?.id).toBe(first);
  });

  it('takes no number for another one', () => {
    expect(search.find('27', 3).found).toEqual([]);
    expect(search.find('err 4022', 3).found.map(({ id }) => id)).toEqual(['errore']);
    expect(search.find('4022', 3).found).toEqual([]);
  });

  it('takes a word inside another for none', () => {
    expect(search.find('rete ', 3).found).toEqual([]);
  });

  it('says which words it took the typed ones for', () => {
    const { isMeant } = search.find('boletta ', 3);

    expect(['bolletta', 'boletta', 'alta'].map(isMeant)).toEqual([true, false, false]);
  });

  it.each([
    ['one word for several', 'email ', 'accesso'],
    ['several words for one', 'indietro i soldi', 'rimborso'],
    ['a mistyped one', 'risarcimnto ', 'rimborso'],
    ['several for several', 'casella di posta', 'accesso'],
  ])('knows what else a thing is called: %s', (_, typed, first) => {
    const thesaurus = createThesaurus([
      { language: 'it', words: ['email', 'posta elettronica', 'casella di posta'] },
      { language: 'it', words: ['rimborso', 'risarcimento', 'riavere indietro i soldi', 'indietro i soldi'] },
    ]);
    const index = loadIndex(buildIndex([...DOCUMENTS, italian('risarcimento', 'Chi paga il risarcimento?', '')]));
    const found = createSearch(index, { thesaurus })
      .find(typed, 4)
      .found.map(({ id }) => id);

    expect(found).toContain(first);
  });

  it('takes an expression of several words for said only where all of them are', () => {
    const thesaurus = createThesaurus([{ language: 'it', words: ['tessera', 'carta fedeltà'] }]);
    const index = indexOf([
      italian('fedelta', 'Come si attiva la carta?', 'La carta fedeltà si attiva in negozio.'),
      italian('premio', 'Promessa di fedeltà', 'Chi resta si premia.'),
      italian('credito', 'Carta bloccata', ''),
      italian('carta', 'Carta scaduta', ''),
    ]);
    const { found } = createSearch(index, { thesaurus }).find('tessera ', 3);

    expect(found.map(({ id }) => id)).toEqual(['fedelta']);
    expect(found[0]?.reasons).toEqual([{ typed: 'tessera', meant: 'fedelta', way: 'other' }]);
  });

  it('says more of a word where a document has it in two forms', () => {
    const once = italian('once', 'Primo', 'Si attiva la linea. Segue una telefonata.');
    const twice = italian('twice', 'Terzo', 'Si attiva la linea. Segue una attivazione.');

    // Of two that are alike the first would come first.
    expect(firstOf([once, twice], 'attivando linea ')).toBe('twice');
  });

  it('draws together documents with one title, and the parts of an article', () => {
    const title = 'Come si paga la bolletta';
    const kin = [
      italian('article', title, 'Con il conto, la carta o in posta.'),
      italian('same', title, 'Altri modi per tutti i clienti, fra cui sportelli, tabaccai e ricevitorie vicine.'),
      { ...italian('part', 'Ricevitorie', 'Se ne trova una in ogni quartiere.'), tags: [title] },
      italian('stranger', 'Paga la luce', 'Modi di pagare bollette della luce.'),
    ];
    const ids = (documents: readonly SearchDocument[]) =>
      searchOf(documents)
        .find('come si paga la bolletta', 5)
        .found.map(({ id }) => id);

    expect(ids(kin)).toEqual(['article', 'same', 'part', 'stranger']);
    expect(ids(kin.map((document) => ({ ...document, tags: [] })))).not.toEqual([
      'article',
      'same',
      'part',
      'stranger',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['signs', '(.*)+$ [a-z]{1,} \\d'],
    ['emoji', '👩‍👩‍👧 🙂'],
    ['right-to-left', 'אבג \u202E ﷺ'],
    ['half a pair', '\uD83D'],
  ])('finds nothing for %s, and does not mind', (_, typed) => {
    expect(search.find(typed.replace('a-z', '').replace('\\d', ''), 5).found).toEqual([]);
  });

  it('of words without meaning alone takes what there is', () => {
    expect(search.find('come quando', 5).found).toEqual([]);
  });

  it('never throws, whatever is typed: scores from 0 to 1, best first, each document once', () => {
    const pieces = fc.constantFrom('bolletta', 'rec', "dell'", '(.*)+$', '"', '-', 'ﷺ', 'È', ' ', 'err-4021');
    const typed = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 });

    fc.assert(
      fc.property(typed, (parts) => {
        const { found } = search.find(parts.join(''), 5);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1 + 1e-6)).toBe(true);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
    );
  });

  it('answers the next query as if there had been none before', () => {
    const before = search.find('bolletta alta', 5).found;
    search.find('rimborso', 5);

    expect(search.find('bolletta alta', 5).found).toEqual(before);
  });

  it('has nothing to find in an empty index, and one thing in an index of one', () => {
    expect(searchOf([]).find('recesso', 5).found).toEqual([]);
    expect(searchOf(DOCUMENTS.slice(2, 3)).find('receso', 5).found).toHaveLength(1);
  });
});

describe('an index', () => {
  it('is the same bytes from the same documents', () => {
    expect(buildIndex(DOCUMENTS)).toEqual(buildIndex(DOCUMENTS));
  });

  it('is read wherever it lies in a larger buffer', () => {
    const bytes = buildIndex(DOCUMENTS);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);

    const found = createSearch(loadIndex(moved.subarray(3))).find('bolletta alta', 5);

    expect(found.found).toEqual(search.find('bolletta alta', 5).found);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a table longer than the file', Uint8Array.of(255, 255, 0, 0, 1, 2, 3, 4)],
  ])('that is %s is refused', (_, bytes) => {
    expect(() => loadIndex(bytes)).toThrow(RangeError);
  });
});

function italian(id: string, title: string, body: string): SearchDocument {
  return { id, language: 'it', title, tags: [], body };
}

function indexOf(documents: readonly SearchDocument[]) {
  return loadIndex(buildIndex(documents));
}

function firstOf(documents: readonly SearchDocument[], typed: string): string | undefined {
  return searchOf(documents).find(typed, 1).found[0]?.id;
}

function searchOf(documents: readonly SearchDocument[]): Search {
  return createSearch(indexOf(documents));
}
