import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/tools.mjs';
import { readRows } from './cases.ts';
import { halfOf } from './halves.ts';
import { isKind } from './kinds.ts';

const rowsOf = (file: string) => readRows(join(root, 'tests/data/privacy', file), { seed: 1 });
const short = (rows: ReturnType<typeof rowsOf>) => rows.filter(({ style }) => style !== 'long');
const templatesOf = (rows: ReturnType<typeof rowsOf>) => new Set(short(rows).map(({ template }) => template ?? ''));

const FILES = [
  'synthetic.jsonl',
  'templates.jsonl',
  'own-templates.jsonl',
  'name-templates.jsonl',
  'form-templates.jsonl',
];

describe.each(FILES)('the labelled texts of %s', (file) => {
  const rows = rowsOf(file);

  it('have personal data exactly where they are not negative, of kinds we know', () => {
    const labels = ({ spans }: (typeof rows)[number]) => spans.filter(({ opt }) => opt !== true);

    expect(rows.filter((row) => labels(row).length === 0 && row.neg === false).map(({ text }) => text)).toEqual([]);
    expect(rows.filter((row) => labels(row).length > 0 && row.neg === true).map(({ text }) => text)).toEqual([]);
    expect(rows.flatMap(labels).filter(({ kind }) => !isKind(kind))).toEqual([]);
  });

  it('have labels without spaces around them, none within another', () => {
    for (const { text, spans } of rows) {
      const sorted = spans.toSorted((a, b) => a.start - b.start);
      expect(sorted.filter(({ start, end }) => text.slice(start, end) !== text.slice(start, end).trim())).toEqual([]);
      expect(sorted.filter(({ start }, at) => start < (sorted[at - 1]?.end ?? 0))).toEqual([]);
    }
  });

  it('have about as many templates in the one half as in the other', () => {
    const all = [...templatesOf(rows)];
    const tuning = all.filter((id) => halfOf(id) === 'tuning').length;

    expect(tuning / all.length).toBeGreaterThan(0.4);
    expect(tuning / all.length).toBeLessThan(0.6);
  });
});

describe('our own data', () => {
  it('calls a template the same in its texts, so that both are in one half', () => {
    expect(templatesOf(rowsOf('synthetic.jsonl'))).toEqual(templatesOf(rowsOf('templates.jsonl')));
  });

  it('has new templates, most of them hard and with nothing personal, one of five in English', () => {
    const rows = short(rowsOf('own-templates.jsonl'));
    const shareOf = (which: (row: (typeof rows)[number]) => boolean) => rows.filter(which).length / rows.length;

    expect(templatesOf(rows).size).toBeGreaterThanOrEqual(150);
    expect(shareOf(({ neg }) => neg === true)).toBeCloseTo(0.6, 1);
    expect(shareOf(({ id }) => id.includes('-en-'))).toBeCloseTo(0.2, 1);
  });
});
