import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slownessOf } from '@/tests/slow-expressions.ts';

const LITERAL = /(?<=[\s(!,?:=])\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\n\\[])+)\/([a-z]*u[a-z]*)/gu;

describe('the regular expressions that run over what a page shows', () => {
  const written = ['crm/reading', 'crm/picking']
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(LITERAL)])
    .map(([, source = '', flags = '']) => [source, flags.replaceAll(/[gy]/gu, '')] as const);

  it('are known', () => expect(written.length).toBeGreaterThan(25));

  it.each(written)('is safe against a text made to be slow: %s', (source, flags) => {
    expect(() => new RegExp(source, flags)).not.toThrow();
    expect(slownessOf({ source, flags })).toBe('safe');
  });
});
