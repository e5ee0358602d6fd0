import Papa from 'papaparse';
import { COLUMNS } from '../export/article-table.ts';
import type { Column, Row } from '../export/article-table.ts';
import { unguardCell } from '../export/csv-cell.ts';
import { EMPTY_ROW, idFrom } from './imported.ts';
import type { Imported, ImportedArticle, LeftOut } from './imported.ts';

/** Other names that tables have for our columns. */
const ALSO_CALLED: Readonly<Record<string, Column>> = {
  title: 'question.it',
  question: 'question.it',
  domanda: 'question.it',
  titolo: 'question.it',
  answer: 'line.it',
  risposta: 'line.it',
  body: 'line.it',
  testo: 'line.it',
  topic: 'topic.it',
  argomento: 'topic.it',
  categoria: 'topic.it',
  category: 'topic.it',
  tags: 'alsoFoundAs.it',
};

/** A table with a line of column names: ours, as `spalla export` writes them, or the usual ones (title, answer, …). */
export function articlesFromCsv(text: string, file: string): Imported {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const articles: ImportedArticle[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, cells] of data.entries()) {
    const from = `${file}: row ${index + 2}`;
    const { row, unknown } = rowFrom(cells);
    if (row['question.it'] === '') leftOut.push({ from, why: 'has no question in Italian (question.it, title)' });
    else if (row['line.it'] === '') leftOut.push({ from, why: 'has no answer in Italian (line.it, answer)' });
    else articles.push({ from, row: { ...row, id: row.id || idFrom(row['question.it']) }, lost: unknown });
  }
  return { articles, leftOut };
}

function rowFrom(cells: Readonly<Record<string, unknown>>): { row: Row; unknown: readonly string[] } {
  const row: Record<Column, string> = { ...EMPTY_ROW };
  const unknown: string[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const text = typeof cell === 'string' ? unguardCell(cell) : '';
    const column = COLUMNS.find((each) => each === name.trim()) ?? ALSO_CALLED[name.trim().toLowerCase()];
    if (column) row[column] = column === 'alsoFoundAs.it' ? text.replaceAll(/\s*,\s*/gu, '; ') : text;
    else if (text.trim() !== '') unknown.push(`column ${name}`);
  }
  return { row, unknown };
}
