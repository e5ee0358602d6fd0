import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';

const KEYS = new Set(Object.keys(en));
const SOURCES = globSync('{components,entrypoints,panel,crm}/**/*.{ts,tsx}')
  .filter((file) => !file.includes('.test.') && !file.includes('/a-panel-model.'))
  .map((file) => readFileSync(file, 'utf8'));

describe('the texts on screen', () => {
  it('are all in the catalogue', () => {
    expect(SOURCES.length).toBeGreaterThan(20);

    const missing = SOURCES.flatMap(translatedKeys).filter((key) => !KEYS.has(key));

    expect(missing).toEqual([]);
  });

  it('are all shown somewhere: a text that nobody shows is nobody’s to keep right', () => {
    const literals = new Set(SOURCES.flatMap(literalsOf));
    const patterns = SOURCES.flatMap(patternsOf);

    const unused = [...KEYS].filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));

    expect(unused).toEqual([]);
  });

  it.each([
    ["t('search.nam')", 'search.nam'],
    ["t(isOpen ? 'rail.fold' : 'rail.unfold')", 'rail.unfold'],
  ])('would be missed in %s', (source, key) => {
    expect(translatedKeys(source)).toContain(key);
    expect(KEYS.has(key)).toBe(false);
  });

  it('are found where the key is put together', () => {
    const [pattern] = patternsOf('t(`settings.theme-${theme}`)');

    expect(pattern?.test('settings.theme-dark')).toBe(true);
    expect(pattern?.test('settings.theme')).toBe(false);
    expect(patternsOf('t(`${key}`)')).toEqual([]);
  });
});

/** Every key that is written out within `t(…)`, in the branches of a choice too. */
function translatedKeys(source: string): string[] {
  return [...source.matchAll(/\bt\((?<argument>[^()]*)/gu)].flatMap(({ groups }) =>
    literalsOf(groups?.['argument'] ?? '').filter((literal) => /^[a-z]+\.[a-z0-9_-]+$/u.test(literal)),
  );
}

function literalsOf(source: string): string[] {
  return [...source.matchAll(/(?<quote>['"])(?<text>[^'"\n]*)\k<quote>/gu)].map(({ groups }) => groups?.['text'] ?? '');
}

/** Keys that are put together: `settings.theme-${theme}`. The place must be written out, else anything would match. */
function patternsOf(source: string): RegExp[] {
  const templates = [...source.matchAll(/`(?<template>[a-z]+\.[^`\n]*\$\{[^`\n]*)`/gu)];
  return templates.map(({ groups }) => {
    const parts = (groups?.['template'] ?? '')
      .split(/\$\{[^}]*\}/u)
      .map((part) => part.replaceAll('.', String.raw`\.`));
    return new RegExp(`^${parts.join('[a-z0-9_-]+')}$`, 'u');
  });
}
