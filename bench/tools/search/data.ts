import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Stop } from '../../../scripts/tools.mjs';
import type { Document } from './engine.ts';
import type { Grades } from './metrics.ts';

/** A query of which somebody judged the answers. */
export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly suite: string;
  readonly grades: Grades;
}

export interface SearchData {
  readonly documents: readonly Document[];
  readonly queries: readonly JudgedQuery[];
}

const documentSchema = z.object({
  id: z.string().min(1),
  lang: z.enum(['it', 'en']),
  title: z.string(),
  body: z.string(),
  tags: z.array(z.string()),
});
const querySchema = z.object({ id: z.string().min(1), text: z.string(), kind: z.string(), suite: z.string() });
/** As trec_eval has it: query, document and grade, with tabs between them. */
const judgementSchema = z.tuple(
  [z.string().min(1), z.string().min(1), z.string().regex(/^\d+$/u).transform(Number)],
  'expected query, document and grade, with tabs between them',
);

/** Reads `docs.jsonl`, `queries.jsonl` and `qrels.tsv`; says file and line of what is wrong. Queries nobody judged are left out. */
export function readSearchData(folder: string): SearchData {
  const documents = read(folder, 'docs.jsonl', (line) => documentSchema.parse(JSON.parse(line)));
  const queries = read(folder, 'queries.jsonl', (line) => querySchema.parse(JSON.parse(line)));
  refuseRepeated('docs.jsonl', documents);
  refuseRepeated('queries.jsonl', queries);
  const judged = new Map<string, Map<string, number>>();
  for (const [query, document, grade] of read(folder, 'qrels.tsv', (line) => judgementSchema.parse(line.split('\t')))) {
    judged.set(query, (judged.get(query) ?? new Map<string, number>()).set(document, grade));
  }
  const judgedQueries = queries.map((query) => ({ ...query, grades: judged.get(query.id) ?? new Map() }));
  return { documents, queries: judgedQueries.filter(({ grades }) => [...grades.values()].some((grade) => grade > 0)) };
}

function read<T>(folder: string, file: string, parse: (line: string) => T): T[] {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new Stop(`There is no ${file} in ${folder}. Give the folder by --data, or the one above it by SPALLA_DATA.`);
  }
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line, at) => {
    try {
      return parse(line);
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
      throw new Stop(`${path}:${at + 1}: ${why}`);
    }
  });
}

function refuseRepeated(file: string, all: readonly { readonly id: string }[]): void {
  const seen = new Map<string, number>();
  all.forEach(({ id }, at) => {
    const first = seen.get(id);
    if (first !== undefined) throw new Stop(`${file}:${at + 1}: "${id}" was on line ${first} already`);
    seen.set(id, at + 1);
  });
}
