import MiniSearch from 'minisearch';
import type { Document, Engine, Language } from '../engine.ts';
import { stemsOf, wordsOfQuery } from '../words.ts';

const OPTIONS = {
  fields: ['title', 'tags', 'body'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => (term === '' ? null : term),
};

/** MiniSearch at its best here: our kind of words and stems given to it, titles count double, slips of a fifth of a word. */
export function miniSearch(): Engine {
  let built = new MiniSearch<Record<string, string>>(OPTIONS);
  return {
    name: 'minisearch',
    settings: 'stems and stop words by language, title × 2, fuzzy .2, prefix of the last word',
    build(documents) {
      built = new MiniSearch<Record<string, string>>(OPTIONS);
      built.addAll(documents.map(stemmed));
    },
    save: () => new TextEncoder().encode(JSON.stringify(built)),
    load: (bytes) => void (built = MiniSearch.loadJSON(new TextDecoder().decode(bytes), OPTIONS)),
    search(text, limit) {
      const terms = [...new Set(wordsOfQuery(text).flatMap(({ stems }) => stems))];
      const last = terms.at(-1);
      return built
        .search(terms.join(' '), { boost: { title: 2 }, fuzzy: 0.2, prefix: (term) => term === last })
        .slice(0, limit)
        .map(({ id }) => String(id));
    },
  };
}

function stemmed({ id, lang, title, tags, body }: Document): Record<string, string> {
  const words = (text: string, language: Language): string => stemsOf(text, language).join(' ');
  return { id, title: words(title, lang), tags: words(tags.join(' '), lang), body: words(body, lang) };
}
