import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { Article, ArticleId } from '@/knowledge-base/content/article.ts';
import type { Synonyms } from '@/knowledge-base/content/synonyms.ts';
import { buildIndex } from '@/knowledge-base/search/index/build-index.ts';
import { createSearchCache, eraseSearchCache } from '@/platform/search-cache.ts';
import { createSearchDesk } from './search-desk.ts';

const [doubleBill] = aPack().articles as [Article];
const MANY = Array.from({ length: 800 }, (_, number) => anArticle(number));

describe('a panel that opens', () => {
  it('builds nothing of packs that an earlier one searched', async () => {
    const name = newName();
    const first = await aPanel(name);
    first.install(MANY);
    expect(first.ask('seicento')).toContain('articles/n-600');
    await first.settled();

    const second = await aPanel(name);
    second.install(MANY);

    expect(first.built).toEqual([800]);
    expect(second.ask('seicento')).toEqual(first.ask('seicento'));
    expect(second.built).toEqual([]);
  });

  it('builds ten when ten changed while no panel was open, and keeps them for the next', async () => {
    const name = newName();
    const first = await aPanel(name);
    first.install(MANY);
    first.ask('seicento');
    await first.settled();
    const changed = [...MANY.slice(10), ...MANY.slice(0, 10).map((article) => said(article, 'Adesso il girasole'))];

    const second = await aPanel(name);
    second.install(changed);
    expect(second.ask('girasole')).toHaveLength(10);
    await second.settled();
    const third = await aPanel(name);
    third.install(changed);

    expect(third.ask('girasole')).toHaveLength(10);
    expect([second.built, third.built]).toEqual([[10], []]);
  });

  it('searches the starter pack alone without looking for anything that was kept, and keeps nothing of it', async () => {
    const name = newName();
    const { ask, settled, kept } = await aPanel(name);

    expect(ask('due volte')).toEqual(['articles/double-bill']);
    await settled();

    expect(kept).toEqual([]);
  });

  it('keeps no small pack, and forgets the large one that it took the place of', async () => {
    const name = newName();
    const { install, ask, settled } = await aPanel(name);
    install(MANY);
    ask('seicento');
    await settled();

    install(MANY.slice(0, 20));
    ask('seicento');
    await settled();

    expect(await createSearchCache({ version: '1', name }).read()).toEqual(new Map());
  });

  it('keeps nothing of the panel’s own', async () => {
    const name = newName();
    const { desk, install, ask, settled } = await aPanel(name);
    desk({ own: [{ id: 'notes/1', language: 'it', title: 'canarino', tags: [], text: '', body: 'canarino' }] });
    install(MANY);
    expect(ask('canarino')).toEqual(['notes/1']);
    await settled();

    const files = [...(await createSearchCache({ version: '1', name }).read()).values()].flat();

    expect(files).toHaveLength(1);
    expect(new TextDecoder('latin1').decode(files[0])).toContain('seicento');
    expect(new TextDecoder('latin1').decode(files[0])).not.toContain('canarino');
  });

  it.each([
    ['was built by another version', (name: string) => aPanel(name, { version: '2' })],
    [
      'was damaged',
      async (name: string) => {
        const database = await openDB(name);
        const [hash] = await database.getAllKeys('segments');
        const file = (await database.get('segments', hash ?? '')) as Uint8Array;
        await database.put('segments', file.fill(0, 5_000, 6_000), hash);
        database.close();
        return aPanel(name);
      },
    ],
    [
      'was deleted with everything',
      async (name: string) => {
        await eraseSearchCache(name);
        return aPanel(name);
      },
    ],
  ])('builds anew what %s', async (_, open) => {
    const name = newName();
    const first = await aPanel(name);
    first.install(MANY);
    first.ask('seicento');
    await first.settled();

    const second = await open(name);
    second.install(MANY);

    expect(second.ask('seicento')).toEqual(first.ask('seicento'));
    expect(second.built).toEqual([800]);
  });

  it('takes no file for a segment that is none', () => {
    const kept = new Map([['it', [Uint8Array.of(1, 2, 3), new Uint8Array(5_000)]]] as const);
    const desk = createSearchDesk({ ...aPack(), articles: [] }, [], { shelf: { kept, keep: () => undefined } });

    desk({ version: 'a', articles: [doubleBill], others: null, synonyms: [], isFirst: true, isLast: true });

    expect(asking(desk)('due volte')).toEqual(['articles/double-bill']);
  });
});

it('builds nothing again when only synonyms change, and knows the new ones', async () => {
  const { install, ask, built } = await aPanel(newName());
  install(MANY);
  expect(ask('papello')).toEqual([]);

  install(MANY, [{ id: 'x', language: 'it', words: ['seicento', 'papello'] }]);

  expect(ask('papello')).toEqual(['articles/n-600']);
  expect(built).toEqual([800]);
});

let names = 0;
function newName(): string {
  names += 1;
  return `shelf-${names}`;
}

async function aPanel(name: string, { version = '1' }: { version?: string } = {}) {
  let installed = 0;
  const built: number[] = [];
  const kept: Promise<void>[] = [];
  const cache = createSearchCache({ version, name });
  const shelf = {
    kept: await cache.read(),
    keep: (...what: Parameters<typeof cache.keep>) => void kept.push(cache.keep(...what)),
  };
  const nothing = { ...aPack(), phases: [], articles: [doubleBill] };
  const desk = createSearchDesk(nothing, [], {
    shelf,
    build(documents, others) {
      built.push(documents.length);
      return buildIndex(documents, others);
    },
  });
  return {
    desk,
    built,
    kept,
    ask: asking(desk),
    install: (articles: readonly Article[], synonyms: readonly Synonyms[] = []) =>
      void desk({ version: `${(installed += 1)}`, articles, others: null, synonyms, isFirst: true, isLast: true }),
    settled: () => Promise.all(kept),
  };
}

function asking(desk: ReturnType<typeof createSearchDesk>) {
  return (query: string): string[] => {
    const circumstances = { today: '2026-03-02', phase: null, pinned: new Set<string>() };
    const reply = desk({ id: 1, query: `${query} `, language: 'it', circumstances });
    return reply && 'hits' in reply ? reply.hits.map(({ key }) => key) : [];
  };
}

function anArticle(number: number): Article {
  return said(
    { ...doubleBill, id: `n-${number}` as ArticleId },
    number === 600 ? 'Il numero seicento' : `Il numero ${number}`,
  );
}

function said(article: Article, question: string): Article {
  return { ...article, question: { it: question, en: question } };
}
