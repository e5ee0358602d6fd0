import { describe, expect, it } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import { createFeedbackStore } from '@/platform/database/feedback-store.ts';
import { memoryTables } from '@/platform/database/memory-tables.ts';
import { createFeedbackHandlers } from '@/platform/feedback-handlers.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { requests } from '@/platform/messages/map.ts';
import { createPanelFeedback } from './feedback.ts';
import { createPanelState } from './panel-state.ts';

const BILL = 'double-bill' as ArticleId;
const IBAN = 'IT60X0542811101000000123456';
const record = { site: 'https://crm.example', recordId: 'PR-48213', customerName: 'Marta Ferri' };

describe('a vote', () => {
  it('is counted and stays pressed; a second press takes it back', async () => {
    const { actions, state, kept, settle } = aPanel();

    actions.voteArticle(BILL, 'helped');
    await settle();
    expect(state.votes.value.get(BILL)).toBe('helped');
    expect((await kept()).articles).toMatchObject([{ helped: 1, notHelped: 0 }]);

    actions.voteArticle(BILL, 'helped');
    await settle();
    expect(state.votes.value.has(BILL)).toBe(false);
    expect((await kept()).articles).toEqual([]);
  });

  it('that is changed counts once', async () => {
    const { actions, kept, settle } = aPanel();

    actions.voteArticle(BILL, 'helped');
    actions.voteArticle(BILL, 'notHelped');
    await settle();

    expect((await kept()).articles).toMatchObject([{ helped: 0, notHelped: 1 }]);
  });

  it('that could not be kept does not stay pressed, and says so', async () => {
    const { actions, state, settle, loseBackground } = aPanel();
    loseBackground();

    actions.voteArticle(BILL, 'helped');
    await settle();

    expect(state.votes.value.size).toBe(0);
    expect(state.announcement.value?.message).toBe('announce.not-done');
  });
});

describe('a report', () => {
  it('is kept with no personal data and no sign of the record on screen', async () => {
    const { actions, state, kept, settle } = aPanel();
    state.record.value = record;

    actions.reportArticle(BILL, { reason: 'wrong', text: `Alla Ferri (PR-48213) sull’${IBAN}: sono 14 giorni` });
    await settle();

    expect((await kept()).articles).toMatchObject([
      { reports: [{ reason: 'wrong', text: 'Alla … (PR-…) sull’IT** **** 3456: sono 14 giorni' }] },
    ]);
    expect(state.report.value).toEqual({ article: BILL, status: 'kept' });
    expect(state.announcement.value?.message).toBe('announce.report-kept');
  });

  it('that could not be kept says so, so that its words stay in the form', async () => {
    const { actions, state, settle, loseBackground } = aPanel();
    loseBackground();

    actions.reportArticle(BILL, { reason: 'wrong', text: '' });
    await settle();

    expect(state.report.value).toEqual({ article: BILL, status: 'failed' });
    expect(state.announcement.value?.tone).toBe('failed');
  });
});

describe('a question that found nothing', () => {
  it('is kept in its folded words, without personal data', async () => {
    const { actions, state, kept, settle } = aPanel();
    state.record.value = record;

    actions.reportMiss(`Bonus asilo NIDO Ferri ${IBAN} 3331234567`);
    await settle();

    expect((await kept()).unanswered).toEqual([{ terms: 'bonus asilo nido', count: 1 }]);
    expect(state.announcement.value?.message).toBe('announce.miss-kept');
  });

  it('counts once, however often the button is pressed, and again when it is asked again', async () => {
    const { actions, state, kept, settle } = aPanel();

    actions.reportMiss('bonus nido');
    actions.reportMiss('bonus nido');
    await settle();
    expect(state.reportedQuery.value).toBe('bonus nido');
    expect((await kept()).unanswered).toEqual([{ terms: 'bonus nido', count: 1 }]);

    actions.reportMiss('voltura');
    actions.reportMiss('bonus nido');
    await settle();
    expect((await kept()).unanswered).toContainEqual({ terms: 'bonus nido', count: 2 });
  });

  it('is not kept when there is nothing in it but personal data', async () => {
    const { actions, state, kept, settle } = aPanel();

    actions.reportMiss(IBAN);
    await settle();

    expect((await kept()).unanswered).toEqual([]);
    expect(state.announcement.value?.message).toBe('announce.miss-empty');
    expect(state.reportedQuery.value).toBeNull();
  });

  it('can be reported again when it could not be kept', async () => {
    const { actions, state, settle, loseBackground } = aPanel();
    loseBackground();

    actions.reportMiss('bonus nido');
    await settle();

    expect(state.reportedQuery.value).toBeNull();
    expect(state.announcement.value?.tone).toBe('failed');
  });
});

describe('the file for the team lead', () => {
  it('is JSON that can be read, with nobody in it', async () => {
    const { actions, state, files, settle } = aPanel();
    state.record.value = record;
    state.origins.value = new Map([['articles/double-bill', { pack: { it: 'Luce e gas', en: null }, version: 12 }]]);
    actions.voteArticle(BILL, 'notHelped');
    actions.reportArticle(BILL, { reason: 'outdated', text: 'Perché 30 giorni?' });
    actions.reportMiss('bonus nido');
    await settle();

    actions.exportFeedback();
    await settle();

    const [file] = files;
    expect(file).toMatchObject({ name: 'spalla-feedback.json', type: 'application/json' });
    expect(file?.text).toContain('\n  "articles": [\n');
    expect(JSON.parse(file?.text ?? '')).toEqual({
      format: 'spalla-feedback',
      version: 1,
      articles: [
        {
          article: 'double-bill',
          question: 'Bolletta pagata due volte',
          pack: { title: 'Luce e gas', version: 12 },
          helped: 0,
          notHelped: 1,
          reports: [{ reason: 'outdated', text: 'Perché 30 giorni?' }],
        },
      ],
      unanswered: [{ terms: 'bonus nido', count: 1 }],
    });
    for (const trace of ['48213', 'Ferri', 'crm.example', '2026']) expect(file?.text).not.toContain(trace);
    expect(state.announcement.value?.message).toBe('announce.feedback-exported');
  });
});

it('counts what is kept whenever it changes, here or in another panel', async () => {
  const { actions, state, settle } = aPanel();

  actions.voteArticle(BILL, 'helped');
  actions.reportMiss('bonus nido');
  await settle();

  expect(state.feedback.value).toEqual({ articles: 1, unanswered: 1 });
});

it('forgets what was pressed when it is deleted', async () => {
  const { actions, state, kept, settle } = aPanel();
  actions.voteArticle(BILL, 'helped');
  actions.reportMiss('bonus nido');
  await settle();

  actions.deleteFeedback();
  await settle();

  expect(await kept()).toEqual({ articles: [], unanswered: [] });
  expect(state.votes.value.size).toBe(0);
  expect(state.reportedQuery.value).toBeNull();
  expect(state.feedback.value).toEqual({ articles: 0, unanswered: 0 });
});

/** The feedback of a panel over the real handlers and store; only the port is played. */
function aPanel() {
  const store = createFeedbackStore(memoryTables());
  const listeners: (() => void)[] = [];
  const handlers = createFeedbackHandlers({
    store: async () => store,
    onChange: () => listeners.forEach((listener) => listener()),
  });
  let isLost = false;
  const caller = {
    async ask(name: keyof typeof handlers, value: unknown) {
      if (isLost) throw new Error('disconnected');
      const { request, reply } = requests[name];
      const handle = handlers[name] as (parsed: unknown) => Promise<unknown>;
      return reply.parse(await handle(request.parse(value)));
    },
    on: (_name: string, listener: () => void) => void listeners.push(listener),
  } as unknown as Caller;
  const files: { name: string; text: string; type: string }[] = [];
  const preferences = { language: 'it', theme: 'system' } as const;
  const state = createPanelState({ content: aPack(), preferences, panel: 'answers', now: 0 });
  const { actions } = createPanelFeedback({ caller, state, download: (file) => files.push(file) });
  return {
    actions,
    state,
    files,
    kept: () => store.readFeedback(),
    async settle() {
      await import('@/privacy/rewrite.ts'); // loaded by the panel when something is written
      await new Promise<void>((resume) => setTimeout(resume, 20));
    },
    loseBackground: () => (isLost = true),
  };
}
