import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const document = readFileSync('docs/threat-model.md', 'utf8');
const { cases } = JSON.parse(readFileSync('tests/data/tuf-conformance-cases.json', 'utf8')) as { cases: string[] };
const rows = document
  .split('\n')
  .map(
    (line) => /^\|\s*`(?<name>test_\w+\.py::\w+)`\s*\|(?<answer>[^|]+)\|\s*(?<where>[^|]+?)\s*\|$/u.exec(line)?.groups,
  )
  .filter((row) => row !== undefined);

describe('the threat model', () => {
  it('answers every case of tuf-conformance, and once', () => {
    expect(cases.length).toBeGreaterThan(20);
    expect(rows.map((row) => row['name'])).toEqual(cases);
  });

  it.each(rows)('$name has an answer, and what proves it is there', ({ answer = '', where = '' }) => {
    const [, file = '', sentence = ''] = /^`([^`]+)`: (.+)$/u.exec(where) ?? [];

    expect(answer.trim().length).toBeGreaterThan(10);
    expect(existsSync(file), `there is no ${file}`).toBe(true);
    expect(sentence.length).toBeGreaterThan(5);
    expect(readFileSync(file, 'utf8')).toContain(sentence);
  });

  it('names no file that is not there', () => {
    const named = [...document.matchAll(/`((?:tests|platform|knowledge-base)\/[\w./-]+)`/gu)].map(
      ([, path = '']) => path,
    );

    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
