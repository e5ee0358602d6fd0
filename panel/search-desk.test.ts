import { describe, expect, it } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { Article } from '@/knowledge-base/content/article.ts';
import type { SearchedContent } from '@/knowledge-base/search/entries-of.ts';
import { buildIndex } from '@/knowledge-base/search/index/build-index.ts';
import type { Build } from '@/knowledge-base/search/index/update-segments.ts';
import { createSearchDesk, createSearchRoom } from './search-desk.ts';

const pack = aPack();
const { articles } = pack;
const [doubleBill, ...others] = articles as [Article, ...Article[]];

it('searches the starter pack before anything was installed', () => {
  const desk = createSearchDesk(only(doubleBill));

  expect(askFor(desk, 'due volte')[0]).toBe('articles/double-bill');
});

it('searches what was installed once all of it has come, and what was there before until then', () => {
  const desk = createSearchDesk(only(doubleBill));
  const ask = () => askFor(desk, 'domanda');

  desk({ version: 'a', articles: [doubleBill], others: null, synonyms: [], isFirst: true, isLast: false });
  expect(ask()).toEqual([]);
  desk({ version: 'a', articles: others, others: null, synonyms: [], isFirst: false, isLast: true });

  expect(ask()).toContain('articles/question-c');
});

it('forgets what was begun and left off when something newer came', () => {
  const desk = createSearchDesk(only());
  desk({ version: 'a', articles: others, others: null, synonyms: [], isFirst: true, isLast: false });

  desk({ version: 'a', articles: [doubleBill], others: null, synonyms: [], isFirst: true, isLast: true });

  expect(askFor(desk, 'domanda')).toEqual([]);
});

describe('the search of two panels', () => {
  const note = {
    id: 'notes/n1',
    language: 'it',
    title: 'Richiamare',
    tags: [],
    text: 'foto',
    body: 'foto del contatore',
  } as const;

  it('finds in each what is everybody’s, and what is its own in one alone', () => {
    const open = createSearchRoom(only());
    const [first, second] = [open(), open()];

    first({ own: [note] });
    first({ version: 'a', articles: [doubleBill], others: null, synonyms: [], isFirst: true, isLast: true });

    expect([askFor(first, 'contatore'), askFor(second, 'contatore')]).toEqual([['notes/n1'], []]);
    expect(askFor(second, 'due volte')[0]).toBe('articles/double-bill');
  });

  it('is not mixed up when both give what is installed at once', () => {
    const open = createSearchRoom(only());
    const [first, second] = [open(), open()];
    const part = { version: 'a', others: null, synonyms: [] };

    first({ ...part, articles: [doubleBill], isFirst: true, isLast: false });
    second({ ...part, articles: [doubleBill], isFirst: true, isLast: false });
    first({ ...part, articles: others, isFirst: false, isLast: true });
    second({ ...part, articles: others, isFirst: false, isLast: true });

    expect(askFor(second, 'due volte').filter((key) => key === 'articles/double-bill')).toHaveLength(1);
    expect(askFor(first, 'domanda')).toContain('articles/question-c');
  });

  it('builds what is installed once', () => {
    let built = 0;
    const build: Build = (...having) => {
      built += 1;
      return buildIndex(...having);
    };
    const open = createSearchRoom(only(), [], { build });
    const message = { version: 'a', articles: [doubleBill], others: null, synonyms: [], isFirst: true, isLast: true };
    for (const desk of [open(), open()]) {
      desk(message);
      askFor(desk, 'due volte');
    }

    expect(built).toBe(1);
  });
});

it('gives no more answers than a list can show', () => {
  const many = Array.from({ length: 300 }, (_, number) => ({ ...doubleBill, id: `bill-${number}` as Article['id'] }));

  expect(askFor(createSearchDesk(only(...many)), 'bolletta')).toHaveLength(50);
});

it('knows the synonyms of the starter pack, and of an installed one once it has come, which replace those of the same id', () => {
  const ours = { id: 'bolletta', language: 'it', words: ['bolletta', 'conto del gas'] } as const;
  const theirs = { ...ours, words: ['bolletta', 'papello'] };
  const desk = createSearchDesk(only(doubleBill), [{ ...ours, words: [...ours.words] }]);
  const ask = (query: string) => askFor(desk, query)[0];

  expect([ask('conto del gas'), ask('papello')]).toEqual(['articles/double-bill', undefined]);
  desk({ version: 'a', articles: [doubleBill], others: null, synonyms: [theirs], isFirst: true, isLast: true });

  expect([ask('conto del gas'), ask('papello')]).toEqual([undefined, 'articles/double-bill']);
});

it('searches lines, phases and procedures too, once the last part has come', () => {
  const desk = createSearchDesk(only());

  desk({
    version: 'a',
    articles: [],
    others: { ...nothing, phases: pack.phases },
    synonyms: [],
    isFirst: true,
    isLast: true,
  });

  expect(askFor(desk, 'mi racconti')).toEqual(['lines/listening#0']);
});

it('finds what the panel has itself, and forgets it when something else takes its place', () => {
  const desk = createSearchDesk(only(doubleBill));
  const note = {
    id: 'notes/n1',
    language: 'it',
    title: 'Richiamare lunedì',
    tags: [],
    text: 'Manca la foto del contatore',
    body: 'Manca la foto del contatore',
  } as const;

  desk({ own: [note] });
  expect(askFor(desk, 'richiamare lunedi')).toEqual(['notes/n1']);
  expect(askFor(desk, 'contatore')).toEqual(['notes/n1']);
  desk({ own: [] });

  expect(askFor(desk, 'richiamare lunedi')).toEqual([]);
});

it('names the nearest questions when nothing is found', () => {
  const reply = createSearchDesk(only(doubleBill))({ ...asking, id: 1, query: 'bollettapagataduevolte' });

  expect(reply).toMatchObject({ hits: [], nearest: ['articles/double-bill'] });
});

it('suggests for a record what its subject is surely about, and nothing else', () => {
  const suggest = (subject: string) =>
    createSearchDesk(only(...articles))({ suggestion: 1, subject, note: '', language: 'it' });

  expect(suggest('Bolletta pagata due volte')).toEqual({ suggestion: 1, suggested: ['articles/double-bill'] });
  expect(suggest('Il mio gatto ha due anni')).toEqual({ suggestion: 1, suggested: [] });
});

const nothing = { lines: [], guides: [], procedures: [], terms: [], phases: [], callerTypes: [] };
const asking = {
  language: 'it',
  circumstances: { today: '2026-11-25', phase: null, pinned: new Set<string>() },
} as const;

function only(...some: Article[]): SearchedContent {
  return { ...nothing, articles: some };
}

function askFor(desk: ReturnType<typeof createSearchDesk>, query: string): readonly string[] {
  const reply = desk({ ...asking, id: 1, query });
  return reply && 'hits' in reply ? reply.hits.map(({ key }) => key) : [];
}
