import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import { MOST_MISSES } from '@/knowledge-base/feedback/misses.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { openIndexedTables } from './indexed-tables.ts';
import { memoryTables } from './memory-tables.ts';
import { aNote } from './testing/a-note.ts';

let databases = 0;
const openAgain = async (name: string) => createFeedbackStore(await openIndexedTables(name));
const newName = (): string => `feedback-${(databases += 1)}`;
const BILL = 'double-bill' as ArticleId;
const helped = { before: null, now: 'helped' } as const;

describe('feedback on an article', () => {
  it('is found again after the background slept', async () => {
    const name = newName();
    const store = await openAgain(name);
    await store.changeVote(BILL, helped);
    await store.addReport(BILL, { reason: 'wrong', text: 'Sono 14 giorni' });

    const { articles } = await (await openAgain(name)).readFeedback();

    expect(articles).toEqual([
      { article: 'double-bill', helped: 1, notHelped: 0, reports: [{ reason: 'wrong', text: 'Sono 14 giorni' }] },
    ]);
  });

  it('holds counts and reports, and nothing that tells who, when or about whom', async () => {
    const tables = memoryTables();
    const store = createFeedbackStore(tables);
    await store.changeVote(BILL, helped);
    await store.addReport(BILL, { reason: 'wrong', text: '' });
    await store.addMiss('bonus nido');

    const [feedback] = await tables.list('feedback');
    const [miss] = await tables.list('misses');

    expect(Object.keys(feedback ?? {}).toSorted()).toEqual(['article', 'helped', 'notHelped', 'reports']);
    expect(Object.keys(feedback?.reports[0] ?? {}).toSorted()).toEqual(['reason', 'text']);
    expect(Object.keys(miss ?? {}).toSorted()).toEqual(['count', 'terms']);
  });

  it('counts each of many votes that come at once', async () => {
    const store = await openAgain(newName());

    await Promise.all(Array.from({ length: 20 }, () => store.changeVote(BILL, helped)));

    expect((await store.readFeedback()).articles).toMatchObject([{ helped: 20 }]);
  });

  it('leaves no row behind when the only vote is taken back', async () => {
    const tables = memoryTables();
    const store = createFeedbackStore(tables);
    await store.changeVote(BILL, helped);

    await store.changeVote(BILL, { before: 'helped', now: null });

    expect(await tables.list('feedback')).toEqual([]);
  });

  it('that is damaged counts as never said', async () => {
    const tables = memoryTables();
    await tables.put('feedback', { article: BILL, helped: 'many' } as never);
    await tables.put('misses', { terms: 'bonus', count: -4 });
    const store = createFeedbackStore(tables);

    expect(await store.countFeedback()).toEqual({ articles: 0, unanswered: 0 });
    await store.changeVote(BILL, helped);
    await store.addMiss('bonus');

    expect(await store.readFeedback()).toMatchObject({
      articles: [{ helped: 1 }],
      unanswered: [{ terms: 'bonus', count: 1 }],
    });
  });
});

describe('a question that found nothing', () => {
  it('is counted each time it is reported', async () => {
    const store = await openAgain(newName());
    await store.addMiss('bonus nido');
    await store.addMiss('voltura');
    await store.addMiss('bonus nido');

    expect((await store.readFeedback()).unanswered).toEqual([
      { terms: 'bonus nido', count: 2 },
      { terms: 'voltura', count: 1 },
    ]);
  });

  it('takes the place of the rarest where there are too many', async () => {
    const misses = Array.from({ length: MOST_MISSES }, (_, n) => ({ terms: `parola ${n}`, count: n === 7 ? 1 : 2 }));
    const store = createFeedbackStore(memoryTables({ misses }));

    await store.addMiss('nuova');
    const { unanswered } = await store.readFeedback();

    expect(unanswered).toHaveLength(MOST_MISSES);
    expect(unanswered).toContainEqual({ terms: 'nuova', count: 1 });
    expect(unanswered.map(({ terms }) => terms)).not.toContain('parola 7');
  });
});

it('is erased by itself, and notes stay', async () => {
  const tables = await openIndexedTables(newName());
  const store = createFeedbackStore(tables);
  await tables.put('notes', aNote());
  await store.changeVote(BILL, helped);
  await store.addMiss('bonus nido');

  await store.eraseFeedback();

  expect(await store.countFeedback()).toEqual({ articles: 0, unanswered: 0 });
  expect(await tables.list('notes')).toEqual([aNote()]);
});
