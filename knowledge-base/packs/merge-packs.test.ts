import { describe, expect, it } from 'vitest';
import type { AnyItem } from '../content/kinds.ts';
import type { Pack } from '../content/pack.ts';
import { mergePacks } from './merge-packs.ts';
import type { InstalledPack, MergedPacks } from './merge-packs.ts';

const STARTER = {
  id: 'starter',
  title: { it: 'Base', en: 'Base' },
  version: 1,
  articles: [
    { id: 'recesso', line: 'starter' },
    { id: 'banca', line: 'starter' },
  ],
  phases: [
    { id: 'welcome', order: 1 },
    { id: 'closing', order: 9 },
  ],
  procedures: [],
  stages: [],
  sources: [],
} as unknown as Pack;
const TITLE = { it: 'Acme', en: 'Acme' };

describe('what operators see', () => {
  it('is the starter pack while nothing is installed', () => {
    const { content, origins } = merged(STARTER, []);

    expect(content).toEqual(STARTER);
    expect(origins.size).toBe(0);
  });

  it('has an article of an installed pack in the place of the one it replaces, and says where it is from', () => {
    const { content, origins } = merged(STARTER, [
      { title: TITLE, version: 4, items: [article('recesso', 'Acme'), article('guasti', 'Acme')] },
    ]);

    expect(linesOf(content)).toEqual([
      ['recesso', 'Acme'],
      ['banca', 'starter'],
      ['guasti', 'Acme'],
    ]);
    expect([...origins]).toEqual([
      ['articles/recesso', { pack: TITLE, version: 4 }],
      ['articles/guasti', { pack: TITLE, version: 4 }],
    ]);
  });

  it('takes the later of two installed packs', () => {
    const { content, origins } = merged(STARTER, [
      { title: TITLE, version: 4, items: [article('recesso', 'Acme')] },
      { title: { it: 'Nord', en: null }, version: 2, items: [article('recesso', 'Nord')] },
    ]);

    expect(linesOf(content)[0]).toEqual(['recesso', 'Nord']);
    expect(origins.get('articles/recesso')?.version).toBe(2);
  });

  it('keeps the phases of a call in their order', () => {
    const { content } = merged(STARTER, [
      { title: TITLE, version: 1, items: [{ kind: 'phases', item: { id: 'listening', order: 5 } }] },
    ]);

    expect(content.phases.map(({ id }) => id)).toEqual(['welcome', 'listening', 'closing']);
  });

  it('leaves out an item of a kind that this version does not know', () => {
    const { content } = merged(STARTER, [
      { title: TITLE, version: 1, items: [{ kind: 'horoscopes' as never, item: { id: 'leo' } }] },
    ]);

    expect(content).toEqual(STARTER);
  });
});

function article(id: string, line: string): { kind: 'articles'; item: AnyItem } {
  return { kind: 'articles', item: { id, line } };
}

function linesOf({ articles }: Pack): unknown[] {
  return articles.map(({ id, line }) => [id, line]);
}

it('goes in steps, so that a large pack holds nobody up', () => {
  const items = Array.from({ length: 12_000 }, (_, n) => article(`scheda-${n}`, 'Acme'));
  const merging = mergePacks(STARTER, [{ title: TITLE, version: 1, items }]);

  expect([merging.next().done, merging.next().done]).toEqual([false, false]);
  expect(merging.next()).toMatchObject({ done: true, value: { content: { articles: { length: 12_002 } } } });
});

function merged(starter: Pack, installed: readonly InstalledPack[]): MergedPacks {
  const merging = mergePacks(starter, installed);
  for (;;) {
    const { done, value } = merging.next();
    if (done) return value;
  }
}
