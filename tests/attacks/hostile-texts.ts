import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodSources } from '../../knowledge-base/packs/a-good-pack.ts';
import { corpus } from './corpora.ts';

/** Public collections of texts that try to become more than text. */
export const HOSTILE_CORPORA = [
  'dompurify-xss',
  'payloads-all-the-things',
  'markdown-it-fixtures',
  'naughty-strings',
] as const;

/** Every text of a collection: its JSON files are lists of objects, which hold the text under one of these names. */
export function hostileTexts(name: (typeof HOSTILE_CORPORA)[number]): readonly string[] {
  const files = readdirSync(corpus(name)).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => {
    const entries = JSON.parse(readFileSync(join(corpus(name), file), 'utf8')) as Record<string, unknown>[];
    return entries.flatMap(({ payload, s, markdown }) => {
      const text = payload ?? s ?? markdown;
      return typeof text === 'string' ? [text] : [];
    });
  });
}

const FILE = 'articles/kb-linea.md';

/** The sources of a pack whose only article has this text as what to do, as its author might paste it. */
export function packWithSteps(text: string): Map<string, string> {
  return withArticle((article) => article.replace(/## Che cosa fare\n[^#]*/u, () => `## Che cosa fare\n\n${text}\n\n`));
}

/** The sources of a pack whose only article has this text as its question. */
export function packWithQuestion(text: string): Map<string, string> {
  // A text of JSON is a text of YAML between double quotes.
  return withArticle((article) =>
    article.replace(/question: .*/u, () => `question: { it: ${JSON.stringify(text)}, en: null }`),
  );
}

function withArticle(change: (article: string) => string): Map<string, string> {
  const sources = goodSources();
  return sources.set(FILE, change(sources.get(FILE) ?? ''));
}
