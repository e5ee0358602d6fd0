import { aJudgedFinding } from '@/privacy/a-judged-finding.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { memoryTables } from '@/platform/database/memory-tables.ts';
import { createStores } from '@/platform/database/stores.ts';
import { memoryFeeds } from '@/platform/feeds/testing/memory-feeds.ts';
import { createHandlers } from '@/platform/handlers.ts';
import { createCaller } from '@/platform/messages/caller.ts';
import { events, requests } from '@/platform/messages/map.ts';
import { createPairings } from '@/platform/messages/pairings.ts';
import { createRouter } from '@/platform/messages/router.ts';
import type { Router } from '@/platform/messages/router.ts';
import { memoryShelf } from '@/platform/messages/testing/memory-shelf.ts';
import { portPair } from '@/platform/messages/testing/port-pair.ts';
import type { SearchReply, SearchRequest } from './search-client.ts';
import { openPanel } from './open-panel.ts';
import type { OpenedPanel } from './open-panel.ts';

const SITE = 'https://crm.example';
const TAB = 7;
let lifetime: AbortController;

beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

describe('a panel beside a page', () => {
  it('shows the record of the page, and the notes that belong to it', async () => {
    const { panel, turnTo } = await beside();
    panel.actions.editDraft('Richiamare');
    panel.actions.finishDraft();
    await settle();

    turnTo(aRecord('48220'));
    await settle();
    expect(panel.state.notes.value).toEqual([]);
    turnTo(aRecord('48213'));
    await settle();

    expect(panel.state.notes.value.map(({ text, recordId }) => [text, recordId])).toEqual([['Richiamare', '48213']]);
  });

  it('keeps a call in the background, where the next panel of the tab finds it', async () => {
    const { panel, open } = await beside();

    panel.actions.startCall();
    const [item] = panel.state.model.value.content.phases[0]?.checklist ?? [];
    panel.actions.toggleItem(item?.id ?? '');
    await settle();
    const next = await open();

    expect(next.state.call.value).toEqual(panel.state.call.value);
    expect(next.state.call.value?.recordId).toBe('48213');
  });

  it('erases the call when it ends', async () => {
    const { panel, open } = await beside();
    panel.actions.startCall();
    panel.actions.endCall();
    await settle();

    expect((await open()).state.call.value).toBeNull();
  });

  it('inserts in the page and says so', async () => {
    const { panel, page } = await beside();

    panel.actions.insert('Buongiorno');
    await settle();

    expect(page.inserted).toEqual(['Buongiorno']);
    expect(panel.state.announcement.value?.message).toBe('announce.inserted');
  });

  it('puts what the page did not take on the clipboard, and says so', async () => {
    const { panel, page, copied } = await beside();
    page.outcome = 'not-landed';

    panel.actions.insert('Buongiorno');
    await settle();

    expect(copied).toEqual(['Buongiorno']);
    expect(panel.state.announcement.value).toMatchObject({ tone: 'failed', message: 'announce.insert-not-landed' });
  });

  it('changes nothing in the page while something covers the panel', async () => {
    const { panel, page, sight } = await beside();
    sight.isClear = false;

    panel.actions.insert('Buongiorno');
    panel.actions.redactAll();
    await settle();

    expect(page.inserted).toEqual([]);
    expect(page.redactions).toBe(0);
    expect(panel.state.announcement.value?.message).toBe('announce.covered');
  });

  it('changes nothing in a page that hangs, and says that it does not answer', async () => {
    const { panel, page, sight } = await beside();
    sight.looks = 'unknown';

    panel.actions.insert('Buongiorno');
    await settle();

    expect(page.inserted).toEqual([]);
    expect(panel.state.announcement.value?.message).toBe('announce.page-failed');
  });

  it('takes back what is done at once, and does not fold, while something covers it', async () => {
    const { panel, page, sight } = await beside();
    sight.isClear = false;

    panel.actions.showPanel('notes');
    expect(panel.state.panel.value).toBe('notes');
    panel.actions.close();
    await settle();

    expect(panel.state.panel.value).toBe('call');
    expect(page.folded).toBe(0);
    expect(panel.state.announcement.value?.message).toBe('announce.covered');

    sight.isClear = true;
    panel.actions.showPanel('notes');
    panel.actions.close();
    await settle();

    expect(panel.state.panel.value).toBe('notes');
    expect(page.folded).toBe(1);
  });

  it('forgets record and findings when the page goes, and says that it can only copy', async () => {
    const { panel, leave } = await beside();

    leave();
    await settle();
    panel.actions.insert('Buongiorno');
    await settle();

    expect(panel.state.model.value).toMatchObject({ connection: 'none', record: null, findings: [] });
    expect(panel.state.announcement.value?.message).toBe('announce.no-page');
  });

  it('shows the answers panel while a question is typed, and asks again when the language changes', async () => {
    const { panel, asked } = await beside();

    panel.actions.search('recesso');
    panel.actions.setLanguage('en');
    await settle();

    expect(panel.state.panel.value).toBe('answers');
    expect(asked.slice(-2).map(({ query, language }) => [query, language])).toEqual([
      ['recesso', 'it'],
      ['recesso', 'en'],
    ]);
  });

  it('remembers the language for the next panel', async () => {
    const { panel, open } = await beside();
    panel.actions.setLanguage('en');
    await settle();

    expect((await open()).state.model.value.language).toBe('en');
  });

  it('shows a masked form only when it is asked for, and forgets it when the text changes', async () => {
    const { panel, tellFindings } = await beside();
    const finding = aJudgedFinding({ start: 3, end: 30 });
    tellFindings([{ fieldId: 'f1', label: 'Note', findings: [finding] }]);
    await settle();
    expect(panel.state.masks.value).toEqual({});

    panel.actions.showMask('f1', finding);
    await settle();
    expect(panel.state.masks.value).toEqual({ 'f1:3:30': 'IT•••56' });

    tellFindings([]);
    await settle();
    expect(panel.state.masks.value).toEqual({});
  });

  it('deletes everything that is kept, the note being written too', async () => {
    const { panel, open } = await beside();
    panel.actions.editDraft('Richiamare');
    panel.actions.startCall();
    panel.actions.reportMiss('bonus nido');
    // What knows personal data is loaded first.
    await vi.waitFor(() => expect(panel.state.feedback.value).toEqual({ articles: 0, unanswered: 1 }), 20_000);

    panel.actions.deleteEverything();
    await settle();
    const next = await open();

    expect(panel.state.draft.value.text).toBe('');
    expect(next.state.notes.value).toEqual([]);
    expect(next.state.call.value).toBeNull();
    expect(panel.state.reportedQuery.value).toBeNull();
    expect(panel.state.feedback.value).toEqual({ articles: 0, unanswered: 0 });
  });

  it('opens the answer that was asked for before it was there, and none to another question', async () => {
    const { panel, asked, answer } = await beside();
    const [first, second] = aPack().articles.map(({ id }) => id);

    panel.actions.search('fattura');
    panel.actions.openWhenAnswered();
    panel.actions.search('fattura doppia');
    answer(asked.at(-2), first);
    answer(asked.at(-1), first);
    expect(panel.state.open.value).toBeNull();
    panel.actions.search('fattura non arriva');
    panel.actions.openWhenAnswered();
    answer(asked.at(-1), second);

    expect(second).toBeDefined();
    expect(panel.state.open.value).toBe(`articles/${second}`);
  });

  it('hands out all notes as a file', async () => {
    const { panel, downloads } = await beside();
    panel.actions.editDraft('Richiamare');
    panel.actions.finishDraft();
    await settle();

    panel.actions.exportNotes();
    await settle();

    expect(downloads).toHaveLength(1);
    expect(JSON.parse(downloads[0] ?? '')).toMatchObject([{ text: 'Richiamare', recordId: '48213' }]);
  });
});

function aRecord(recordId: string): RecordContext {
  return { site: SITE, recordId, customerName: 'Marta Ferri' };
}

/** A panel over the real messages, handlers and stores; only the page and the browser are played. */
async function beside() {
  await import('@/call/notes/note-guard.ts'); // loaded by the panel when a note is written
  const { signal } = lifetime;
  let ids = 0;
  const newId = (): string => `id-${(ids += 1)}`;
  const stores = createStores({
    tables: memoryTables(),
    session: 'this run',
    newId,
    now: () => new Date().toISOString(),
    defaults: {
      preferences: { language: 'it', theme: 'system' },
      site: { place: 'narrow', side: 'right', width: 384, isOpen: false },
    },
  });
  const pairings = createPairings(memoryShelf(), newId);
  const router: Router = createRouter({
    pairings,
    handlers: createHandlers({
      storage: async () => ({ stores, opened: { status: 'ready', notesKept: 0 } }),
      replaceStorage: async () => undefined,
      feeds: memoryFeeds(),
      eraseSearch: async () => undefined,
      packTexts: async () => new Map(),
      privacy: { packs: async () => [], company: async () => ({ policies: [], isUnreadable: false }) },
      pairings,
      router: () => router,
      world: {
        loadFields: async () => 'refused',
        loadPicker: async () => 'refused',
        enabledSites: async () => [],
        disableSite: async () => undefined,
        pauseSite: async () => undefined,
        endAllPauses: async () => undefined,
        openPractice: async () => undefined,
      },
    }),
  });

  const page = { inserted: [] as string[], redactions: 0, folded: 0, outcome: 'inserted' as 'inserted' | 'not-landed' };
  const pageLife = new AbortController();
  const crm = createCaller({
    messages: { requests, events },
    connect() {
      const { near, far } = portPair('content');
      router.accept(far, { kind: 'content', tabId: TAB, site: SITE });
      return near;
    },
    onLost: () => undefined,
    signal: pageLife.signal,
  });
  let record: RecordContext | null = aRecord('48213');
  crm.answer('record.read', () => record);
  crm.answer('findings.read', () => []);
  crm.answer('findings.mask', () => 'IT•••56');
  crm.answer('findings.redact-all', () => (page.redactions += 1));
  crm.answer('host.close', () => {
    page.folded += 1;
    return 'closed';
  });
  crm.answer('field.insert', ({ text }) => {
    if (page.outcome === 'inserted') page.inserted.push(text);
    return page.outcome;
  });

  const seen = new Set<string>();
  const sight: { isClear: boolean; looks?: 'unknown' } = { isClear: true };
  const copied: string[] = [];
  const downloads: string[] = [];
  const asked: SearchRequest[] = [];
  let hear: (event: { data: SearchReply }) => void = () => undefined;

  async function open(): Promise<OpenedPanel> {
    let opened: OpenedPanel | null = null;
    const caller = createCaller({
      messages: { requests, events },
      connect() {
        const { near, far } = portPair('panel');
        router.accept(far, { kind: 'panel', tabId: TAB });
        return near;
      },
      pairing: { request: () => ({ token: '', tabId: TAB }), onPaired: (pairing) => opened?.paired(pairing) },
      onLost: () => undefined,
      signal,
    });
    opened = openPanel({
      caller,
      content: aPack(),
      preferences: { language: 'it', theme: 'system' },
      panel: 'call',
      world: {
        isFramed: true,
        sight: {
          isClear: () => sight.isClear,
          hasMoved: () => true,
          looksClear: async () => sight.looks ?? (sight.isClear ? 'yes' : 'no'),
          looksCovered: async () => (sight.isClear ? 'no' : 'yes'),
        },
        worker: {
          postMessage: (message) => void ('query' in message && asked.push(message)),
          addEventListener: (_: 'message', listener: (event: { data: SearchReply }) => void) => (hear = listener),
        },
        copyText: async (text) => void copied.push(text),
        download: ({ text }) => downloads.push(text),
        openBrowserPanel: () => undefined,
        closeWindow: () => undefined,
        seenProposals: {
          has: (key) => seen.has(key),
          add: (keys) => keys.forEach((key) => seen.add(key)),
          forget: () => seen.clear(),
        },
        mapTrials: { read: () => null, write: () => undefined, forget: () => undefined },
        unfinishedNote: { read: () => null, write: () => undefined },
        newId,
        clock: () => Date.now(),
        // A pause in typing is over as soon as nothing else is to be done.
        after(milliseconds, work) {
          const timer = setTimeout(work, milliseconds > 400 ? milliseconds : 0);
          return () => clearTimeout(timer);
        },
        onSearchFocus: () => undefined,
        signal,
      },
    });
    await settle();
    return opened;
  }

  return {
    panel: await open(),
    page,
    sight,
    copied,
    downloads,
    asked,
    answer(request: SearchRequest | undefined, articleId: ArticleId | undefined) {
      if (!request || !articleId) throw new Error('Nothing to answer');
      hear({
        data: {
          id: request.id,
          hits: [{ key: `articles/${articleId}`, score: 1, titleRanges: [], textRanges: [], reasons: [] }],
          nearest: [],
        },
      });
    },
    open,
    turnTo(next: RecordContext | null) {
      record = next;
      crm.tell('record.changed', next);
    },
    tellFindings: (fields: Parameters<typeof crm.tell<'findings.changed'>>[1]) => crm.tell('findings.changed', fields),
    leave: () => pageLife.abort(),
  };
}

/** Lets everything that was asked be answered. */
function settle(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 30));
}
