import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../knowledge-base/content/kinds.ts';
import { compilePack } from '../knowledge-base/packs/compile-pack.ts';
import { formatProblem } from '../knowledge-base/packs/problem.ts';
import { withTables } from './pack-format-tables.ts';

const DOCUMENT = join(fileURLToPath(new URL('..', import.meta.url)), 'docs', 'pack-format.md');
const text = readFileSync(DOCUMENT, 'utf8');

/** The examples, by the path that stands above each of them. */
const examples = new Map(
  [...text.matchAll(/^\*\*`(?<file>[^`]+)`\*\*\n\n(?<fence>`{3,})\w+\n(?<source>[^]*?)\n\k<fence>$/gmu)].map(
    ({ groups }) => [groups?.['file'] ?? '', `${groups?.['source'] ?? ''}\n`],
  ),
);
// The eight bytes that a PNG begins with: what it shows is no matter here.
const IMAGE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('the page for whoever writes packs', () => {
  it('has the fields of every kind as the schemas have them (else: node build/write-pack-format.ts)', async () => {
    const settings = { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' };

    expect(text).toBe(await format(withTables(text), settings));
  });

  it('says of every field what it is for, where its name alone does not', () => {
    const rows = [...text.matchAll(/^\| `(?<field>[\w.[\]]+)` +\|[^|]+\| (?<about>[^|]*)\|$/gmu)];
    const silent = rows.filter(({ groups }) => groups?.['about']?.trim() === '').map(({ groups }) => groups?.['field']);

    expect(rows.length).toBeGreaterThan(100);
    expect(silent.filter((field) => !/(?:^|[.\]])(?:id|name|title|text|note|url)$/u.test(field ?? ''))).toEqual([]);
  });

  it('has an example of every kind, and they make a pack together', () => {
    const compiled = compilePack(
      new Map<string, string | Uint8Array>([...examples, ['images/scheda-fattura.png', IMAGE]]),
    );

    expect(compiled.ok ? [] : compiled.problems.map(formatProblem)).toEqual([]);
    const pack = compiled.ok ? compiled.pack : null;
    expect(kindNames.filter((kind) => (pack?.[kind].length ?? 0) === 0)).toEqual([]);
  });

  it('leads to no place that is not there', () => {
    const places = new Set([...text.matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) => anchorOf(title)));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor = '']) => anchor);

    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((anchor) => !places.has(anchor))).toEqual([]);
  });
});

/** As GitHub names a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
