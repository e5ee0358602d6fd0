import { describe, expect, it } from 'vitest';
import { createSearch } from './engine.ts';
import type { Search } from './engine.ts';
import type { Entry } from './entry.ts';
import { buildIndex } from './index/build-index.ts';
import { loadIndex } from './index/load-index.ts';
import type { Segment } from './index/segment.ts';
import { createThesaurus } from './query/thesaurus.ts';
import { updateSearchIndex } from './search-index.ts';
import { aCorpus, someQueries } from './testing/a-corpus.ts';

const NUMBERS = Array.from({ length: 400 }, (_, number) => number);
const QUERIES = someQueries(300);
const thesaurus = createThesaurus([{ language: 'it', words: ['bolletti', 'rimborsa', 'carta straccia'] }]);

describe('segments', () => {
  it.each([
    ['two halves', [0, 200, 400]],
    ['a large one and a small one', [0, 390, 400]],
    ['many', [0, 100, 110, 111, 250, 390, 400]],
  ])('find what one index finds, in the same order, with the same scores and reasons: %s', (_, ends) => {
    const corpus = aCorpus(NUMBERS);
    const one = createSearch(loadIndex(buildIndex(corpus)), { thesaurus });
    const parts = ends.slice(1).map((end, at) => corpus.slice(ends[at], end));
    const several = createSearch(
      parts.map((part): Segment => ({ index: loadIndex(buildIndex(part)), dead: null })),
      { thesaurus },
    );

    let hits = 0;
    for (const query of QUERIES) {
      const { found } = one.find(query, 50);
      hits += found.length;
      expect([query, several.find(query, 50).found]).toEqual([query, found]);
      expect(several.nearest(query, 5)).toEqual(one.nearest(query, 5));
    }
    expect(hits).toBeGreaterThan(5_000);
  });

  it('take a word for mistyped only where none of them knows it', () => {
    const search = overParts([entry(1, 'La bolletta')], [entry(2, 'La boletta di carico')]);

    expect(idsFor(search, 'boletta ')).toEqual(['articles/2']);
    expect(idsFor(search, 'bollletta ')).toContain('articles/1');
  });

  it('keep phrases and excluded words', () => {
    const search = overParts(
      [entry(1, 'Bolletta alta'), entry(2, 'Alta la bolletta')],
      [entry(3, 'Una bolletta alta, non pagata')],
    );

    expect(idsFor(search, '"bolletta alta"').toSorted()).toEqual(['articles/1', 'articles/3']);
    expect(idsFor(search, 'bolletta -pagate').toSorted()).toEqual(['articles/1', 'articles/2']);
  });
});

describe('an index that was updated', () => {
  const before = [
    ...aCorpus(NUMBERS.slice(0, 350)),
    // Said by nobody any more, once it is gone.
    { ...entry(0, 'Lo scontrino smarrito'), id: 'articles/n-gone' as const },
  ];
  const after = [
    ...aCorpus(NUMBERS.slice(0, 300).filter((number) => number % 10 !== 3)),
    ...aCorpus(
      NUMBERS.slice(0, 300).filter((number) => number % 10 === 3),
      { version: 1 },
    ),
    ...aCorpus(NUMBERS.slice(360)),
  ];
  const updated = updateSearchIndex(updateSearchIndex([], { entries: before, thesaurus }).segments, {
    entries: after,
    thesaurus,
  });
  const rebuilt = updateSearchIndex([], { entries: after, thesaurus });

  it('has something dead in it', () => {
    expect(updated.segments).toHaveLength(2);
    expect(updated.segments[0]?.dead).not.toBeNull();
  });

  it('finds the same documents as one that is built anew, and nothing that is gone', () => {
    const ids = new Set(after.map(({ id }) => id));
    for (const query of QUERIES) {
      const found = idsFor(updated.search, query, 1_000);
      expect([query, found.toSorted()]).toEqual([query, idsFor(rebuilt.search, query, 1_000).toSorted()]);
      expect(found.every((id) => ids.has(id as Entry['id']))).toBe(true);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it('knows no word that only a document said that is gone', () => {
    expect(idsFor(updated.search, 'scontrino ')).toEqual([]);
    expect(updated.search.nearest('scontrino smarrito', 5)).not.toContain('articles/n-gone');
    expect(updated.search.find('smarrito ', 5).isMeant('smarrito')).toBe(false);
  });

  it('gives scores from 0 to 1, best first', () => {
    for (const query of QUERIES.slice(0, 50)) {
      const scores = updated.search.find(query, 50).found.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score <= 1 + 1e-6)).toBe(true);
    }
  });

  it('shows texts as they are now, also what is not searched', () => {
    const [first, ...others] = after as [Entry, ...Entry[]];

    const moved = updateSearchIndex(updated.segments, {
      entries: [{ ...first, phase: 'closing' }, ...others],
      thesaurus,
    });

    expect(moved.entries.get(first.id)?.phase).toBe('closing');
    expect(moved.segments.map(({ file }) => file)).toEqual(updated.segments.map(({ file }) => file));
  });
});

function overParts(...parts: readonly (readonly Entry[])[]): Search {
  return createSearch(parts.map((part) => ({ index: loadIndex(buildIndex(part)), dead: null })));
}

function entry(number: number, title: string): Entry {
  return { id: `articles/${number}`, language: 'it', title, tags: [], text: '', body: '' };
}

function idsFor(search: Search, query: string, limit = 50): string[] {
  return search.find(query, limit).found.map(({ id }) => id);
}
