import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStarterPack } from '@/build/read-starter-pack.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import { findArticles } from '@/knowledge-base/search/find-articles.ts';
import { buildSearchIndex } from '@/knowledge-base/search/search-index.ts';

const { articles } = readStarterPack();
const indexes = { it: buildSearchIndex(articles, 'it'), en: buildSearchIndex(articles, 'en') };

describe('findArticles', () => {
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
    expect(findArticles(indexes[language], query)[0]?.articleId).toBe(first);
  });

  it('highlights the word that was meant by a mistyped one', () => {
    const [hit] = findArticles(indexes.it, 'boletta');
    const question = articles.find(({ id }) => id === hit?.articleId)?.question.it ?? '';

    const marked = hit?.questionRanges.map(({ start, end }) => question.slice(start, end));

    expect(marked).toEqual(['bolletta']);
  });

  it.each(['', '   ', '???', '🙂', '\u0000'])('finds nothing for «%s»', (query) => {
    expect(findArticles(indexes.it, query)).toEqual([]);
  });

  it('takes no other word for a mistyped one', () => {
    const marked = findArticles(indexes.it, 'tropo').flatMap(({ questionRanges }) => questionRanges);

    expect(marked).toEqual([]);
  });

  it('finds nothing for a word that nothing in the pack resembles', () => {
    expect(findArticles(indexes.it, 'xyzzyq')).toEqual([]);
  });

  it('never throws, scores from 0 to 1, best first, and marks only what is there, whatever is typed', () => {
    const pieces = fc.constantFrom('bolletta', 'rec', "dell'", '(.*)+$', '"', '-', 'ﷺ', '👩‍👩‍👧', 'È', ' ');
    const typed = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 });

    fc.assert(
      fc.property(typed, (parts) => {
        let last = 1;
        for (const { articleId, score, questionRanges } of findArticles(indexes.it, parts.join(''))) {
          expect(score).toBeLessThanOrEqual(last + 1e-9);
          last = score;
          const length = articles.find(({ id }) => id === articleId)?.question.it.length ?? 0;
          for (const { start, end } of questionRanges) expect(start >= 0 && end > start && end <= length).toBe(true);
        }
      }),
    );
  });

  it('answers a query of 10,000 characters', () => {
    expect(findArticles(indexes.it, 'bolletta alta '.repeat(800))[0]?.articleId).toBe('kb-bolletta-anomala');
  });

  it('finds the one article of a pack of one, and nothing in an empty pack', () => {
    const [one] = articles.filter(({ id }) => id === 'kb-recesso');

    expect(findArticles(buildSearchIndex(one ? [one] : [], 'it'), 'receso')).toHaveLength(1);
    expect(findArticles(buildSearchIndex([], 'it'), 'recesso')).toEqual([]);
  });
});
