import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStarterPack } from '@/build/read-starter-pack.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import { entriesOf } from '@/knowledge-base/search/entries-of.ts';
import { findEntries } from '@/knowledge-base/search/find-entries.ts';
import { kindOf } from '@/knowledge-base/search/hit.ts';
import type { SearchHit } from '@/knowledge-base/search/hit.ts';
import { buildSearchIndex } from '@/knowledge-base/search/search-index.ts';

const pack = readStarterPack();
const { articles } = pack;
const indexes = { it: buildSearchIndex(entriesOf(pack, 'it')), en: buildSearchIndex(entriesOf(pack, 'en')) };

describe('the search in the starter pack', () => {
  it.each<[Language, string, string]>([
    ['it', 'bolletta alta', 'kb-bolletta-anomala'],
    ['it', 'boletta tropo alta', 'kb-bolletta-anomala'],
    ['it', 'garanzzia', 'kb-garanzia'],
    ['it', 'prescrizone', 'kb-prescrizione'],
    ['it', 'dell’assicurazione', 'kb-assicurazione'],
    ['it', 'PACCO NON ARRIVATO', 'kb-consegna'],
    ['it', 'recess', 'kb-recesso'],
    ['it', 'cancellare i miei dati', 'kb-dati'],
    ['it', 'indennizo telefono', 'kb-tlc-indennizzo'],
    ['en', 'waranty', 'kb-garanzia'],
    ['en', 'high bil', 'kb-bolletta-anomala'],
    ['en', 'insurence', 'kb-assicurazione'],
  ])('in %s answers «%s» with %s first', (language, query, first) => {
    expect(firstArticle(findEntries(indexes[language], query))).toBe(`articles/${first}`);
  });

  it('highlights the word that was meant by a mistyped one', () => {
    const hit = findEntries(indexes.it, 'boletta').find(({ key }) => kindOf(key) === 'articles');
    const question = articles.find(({ id }) => `articles/${id}` === hit?.key)?.question.it ?? '';

    const marked = hit?.titleRanges.map(({ start, end }) => question.slice(start, end));

    expect(marked).toEqual(['bolletta']);
  });

  it.each(['', '   ', '???', '🙂', '\u0000'])('finds nothing for «%s»', (query) => {
    expect(findEntries(indexes.it, query)).toEqual([]);
  });

  it('takes no other word for a mistyped one', () => {
    const marked = findEntries(indexes.it, 'tropo').flatMap(({ titleRanges }) => titleRanges);

    expect(marked).toEqual([]);
  });

  it('finds nothing for a word that nothing in the pack resembles', () => {
    expect(findEntries(indexes.it, 'xyzzyq')).toEqual([]);
  });

  it('never throws, scores from 0 to 1, best first, and marks only what is there, whatever is typed', () => {
    const pieces = fc.constantFrom('bolletta', 'rec', "dell'", '(.*)+$', '"', '-', 'ﷺ', '👩‍👩‍👧', 'È', ' ');
    const typed = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 });

    fc.assert(
      fc.property(typed, (parts) => {
        let last = 1;
        for (const { key, score, titleRanges } of findEntries(indexes.it, parts.join(''))) {
          expect(score).toBeLessThanOrEqual(last + 1e-9);
          last = score;
          const length = indexes.it.entries.get(key)?.title.length ?? 0;
          for (const { start, end } of titleRanges) expect(start >= 0 && end > start && end <= length).toBe(true);
        }
      }),
    );
  });

  it('answers a query of 10,000 characters', () => {
    expect(firstArticle(findEntries(indexes.it, 'bolletta alta '.repeat(800)))).toBe('articles/kb-bolletta-anomala');
  });

  it('finds the one article of a pack of one, and nothing in an empty pack', () => {
    const [one] = articles.filter(({ id }) => id === 'kb-recesso');

    expect(
      findEntries(buildSearchIndex(entriesOf({ ...none, articles: one ? [one] : [] }, 'it')), 'receso'),
    ).toHaveLength(1);
    expect(findEntries(buildSearchIndex([]), 'recesso')).toEqual([]);
  });
});

const none = { lines: [], guides: [], procedures: [], terms: [], phases: [], callerTypes: [] };

function firstArticle(hits: readonly SearchHit[]): string | undefined {
  return hits.find(({ key }) => kindOf(key) === 'articles')?.key;
}
