import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Language } from './engine.ts';
import type { Grades } from './metrics.ts';

export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly suite: string;
  readonly grades: Grades;
}

/** The three files of a set of documents, queries and judgements; an error names the file and the line. */
export function readSearchData(folder: string): { documents: readonly Document[]; queries: readonly JudgedQuery[] } {
  const documents = linesOf(folder, 'docs.jsonl', (line) => {
    const { id, lang, title, body, tags } = JSON.parse(line) as Record<string, unknown>;
    return {
      id: String(id),
      lang: languageOf(lang),
      title: String(title),
      body: typeof body === 'string' ? body : '',
      tags: Array.isArray(tags) ? tags.map(String) : [],
    };
  });
  const judged = new Map<string, Map<string, number>>();
  linesOf(folder, 'qrels.tsv', (line) => {
    const [query = '', document = '', grade] = line.split('\t');
    if (!(Number(grade) >= 0)) throw new Error('expected query, document and grade with tabs between them');
    judged.set(query, (judged.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  });
  const queries = linesOf(folder, 'queries.jsonl', (line) => {
    const { id, text, kind, suite } = JSON.parse(line) as Record<string, unknown>;
    const grades = judged.get(String(id)) ?? new Map<string, number>();
    return { id: String(id), text: String(text), kind: String(kind), suite: String(suite), grades };
  });
  return { documents, queries: queries.filter(({ grades }) => grades.size > 0) };
}

function languageOf(written: unknown): Language {
  return written === 'en' ? 'en' : 'it';
}

function linesOf<T>(folder: string, file: string, read: (line: string) => T): T[] {
  return readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      try {
        return read(line);
      } catch (error) {
        throw new Error(`${file}:${at + 1}: ${(error as Error).message}`, { cause: error });
      }
    });
}
