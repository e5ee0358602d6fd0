import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCases, readRows } from './cases.ts';
import { halfOf } from './halves.ts';

const folder = mkdtempSync(join(tmpdir(), 'spalla-privacy-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(...rows: readonly object[]): string {
  return fileCalled('cases.jsonl', rows);
}

function fileCalled(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
}

const phone = { start: 4, end: 14, kind: 'PHONE' };
const aRow = { id: 'a', text: 'tel 3331234567 ok', spans: [phone] };

function read(...rows: readonly object[]) {
  return readCases(aFile(...rows), { seed: 1 }).cases;
}

describe('labelled texts', () => {
  it('are negative when they say so, or when nothing is labelled', () => {
    const negatives = read(
      aRow,
      { ...aRow, spans: [] },
      { ...aRow, spans: [], neg: false },
      { ...aRow, spans: [{ ...phone, opt: true }], neg: true },
    ).map(({ isNegative }) => isNegative);

    expect(negatives).toEqual([false, true, false, false]);
  });

  it('count for nothing where the source itself is hardly sure', () => {
    expect(read({ ...aRow, weak: true })).toMatchObject([{ labels: [{ ...phone, opt: true }], isNegative: false }]);
  });

  it('are left out when all that their source speaks of is not personal to us', () => {
    expect(read({ ...aRow, onlyKinds: ['X_DATE'] }, { ...aRow, id: 'b', onlyKinds: ['PHONE'] })).toMatchObject([
      { id: 'b', onlyKinds: ['PHONE'] },
    ]);
  });

  it('lose the labels that their source does not answer for, and those we do not know count for nothing', () => {
    expect(read({ ...aRow, onlyKinds: ['EMAIL'] })).toMatchObject([{ labels: [] }]);
    expect(read({ ...aRow, spans: [{ ...phone, kind: 'X_URL' }] })).toMatchObject([{ labels: [{ opt: true }] }]);
  });

  it('of real documentation count its mailboxes for nothing, which nobody labelled', () => {
    const rows = [{ id: 'a', text: 'scritto da Anna <anna@example.org>, 2026', spans: [], neg: true }];

    expect(readCases(fileCalled('real_italian_text.jsonl', rows), { seed: 1 }).cases).toMatchObject([
      { labels: [{ start: 17, end: 33, kind: 'EMAIL', opt: true }] },
    ]);
    expect(readCases(aFile(...rows), { seed: 1 }).cases).toMatchObject([{ labels: [] }]);
  });

  it('say file and line of what is wrong', () => {
    expect(() => read(aRow, { ...aRow, spans: [{ ...phone, end: 99 }] })).toThrow(
      /cases\.jsonl:2: .*beyond the text/su,
    );
    expect(() => read({ id: 'a' })).toThrow('cases.jsonl:1: ');
  });
});

describe('one half of the labelled texts', () => {
  const ids = Array.from({ length: 40 }, (_, number) => `t-${number}`);

  it('has all texts of its templates and none of the others, nor what is sewn together of both', () => {
    const rows = [
      ...ids.flatMap((id) => [0, 1].map((at) => ({ ...aRow, id: `${id}-${at}`, template: id }))),
      { ...aRow, id: 'long', template: 'long', style: 'long' },
    ];

    const both = (['tuning', 'checking'] as const).map((half) => readRows(aFile(...rows), { seed: 1, half }));

    expect(both.flat()).toHaveLength(80);
    expect(both.map((half) => half.length % 2)).toEqual([0, 0]);
    expect(both[0]?.every(({ template }) => halfOf(template ?? '') === 'tuning')).toBe(true);
  });

  it('has of a file of templates only texts of that half, long ones among them', () => {
    const templates = ids.map((id) => ({ id, lang: 'it', domain: 'tl', ch: 'n', tpl: `caso ${id} {N}`, neg: false }));

    const rows = readRows(aFile(...templates), { seed: 1, half: 'checking' });

    const named = rows.flatMap(({ text }) => [...text.matchAll(/t-\d+/giu)].map(([id]) => id.toLowerCase()));
    expect(new Set(named)).toEqual(new Set(ids.filter((id) => halfOf(id) === 'checking')));
    expect(rows.some(({ style }) => style === 'long')).toBe(true);
  });
});
