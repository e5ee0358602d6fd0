import { describe, expect, it } from 'vitest';
import * as noteGuard from '@/call/notes/note-guard.ts';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import { memoryTables } from '@/platform/database/memory-tables.ts';
import { createSnippetStore } from '@/platform/database/snippet-store.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { createSnippetHandlers } from '@/platform/snippets/snippet-handlers.ts';
import type { Handlers, Origin } from '@/platform/messages/router.ts';
import { createPanelState } from './panel-state.ts';
import { createPanelSnippets } from './snippets.ts';

describe('an own text', () => {
  it('is written, kept and changed', async () => {
    const { actions, state, settled } = aPanel();
    actions.editSnippet(null);
    actions.changeSnippetDraft({ title: ' Grazie ', shortcut: '/Grazie', text: 'Grazie mille' });
    actions.saveSnippet();
    await settled();

    expect(state.snippetDraft.value).toBeNull();
    expect(state.snippets.value.own).toEqual([
      { id: 'id-1', title: 'Grazie', shortcut: 'grazie', text: 'Grazie mille' },
    ]);
    actions.editSnippet('id-1');
    actions.changeSnippetDraft({ text: 'Grazie' });
    actions.saveSnippet();
    await settled();

    expect(state.snippets.value.own.map(({ text }) => text)).toEqual(['Grazie']);
  });

  it('stays in the form where its shortcut is taken', async () => {
    const { actions, state, settled } = aPanel();
    for (const text of ['uno', 'due']) {
      actions.editSnippet(null);
      actions.changeSnippetDraft({ title: text, shortcut: 'stesso', text });
      actions.saveSnippet();
      await settled();
    }

    expect(state.snippetDraft.value).toMatchObject({ text: 'due', refused: 'taken' });
    actions.changeSnippetDraft({ shortcut: 'altro' });
    expect(state.snippetDraft.value?.refused).toBeNull();
  });

  it.each(['La password è Estate2026!', 'Carta 4111 1111 1111 1111'])(
    'is kept nowhere with a secret in it: %s',
    async (text) => {
      const { actions, state, settled, kept } = aPanel();
      actions.editSnippet(null);
      actions.changeSnippetDraft({ title: 'A', shortcut: 'a', text });
      actions.saveSnippet();
      await settled();

      expect(state.snippetDraft.value).toMatchObject({ text, refused: 'secret' });
      expect(await kept()).toEqual([]);
    },
  );

  it('stays in the form where the background does not answer', async () => {
    const { actions, state, settled, lose } = aPanel();
    actions.editSnippet(null);
    actions.changeSnippetDraft({ title: 'A', shortcut: 'a', text: 'Grazie' });
    lose();
    actions.saveSnippet();
    await settled();

    expect(state.snippetDraft.value).toMatchObject({ text: 'Grazie', refused: 'failed' });
  });
});

describe('a file of own texts', () => {
  it('is written by one computer and read by another, which keeps its own', async () => {
    const first = aPanel([
      { id: '1', title: 'A', shortcut: 'a', text: 'Di lui' },
      { id: '2', title: 'B', shortcut: 'b', text: 'Nuovo' },
    ]);
    await first.read();
    first.actions.exportSnippets();
    const second = aPanel([{ id: '9', title: 'A', shortcut: 'a', text: 'Di lei' }]);

    second.actions.importSnippets(new File([first.downloaded[0] ?? ''], 'spalla-snippets.json'));
    await second.settled();

    expect((await second.kept()).map(({ text }) => text)).toEqual(['Di lei', 'Nuovo']);
    expect(second.state.announcement.value).toMatchObject({
      message: 'announce.imported-some',
      values: { added: 1, count: 1 },
    });
  });

  it('brings no secret along', async () => {
    const { actions, settled, kept, state } = aPanel();
    const snippets = [
      { title: 'A', shortcut: 'a', text: 'Carta 4111 1111 1111 1111' },
      { title: 'B', shortcut: 'b', text: 'Grazie' },
    ];

    actions.importSnippets(new File([JSON.stringify({ format: 'spalla-snippets-1', snippets })], 'a.json'));
    await settled();

    expect((await kept()).map(({ text }) => text)).toEqual(['Grazie']);
    expect(state.announcement.value?.values).toEqual({ added: 1, count: 1 });
  });

  it('that is another one changes nothing, and says so', async () => {
    const { actions, settled, state } = aPanel();

    actions.importSnippets(new File(['{'], 'a.json'));
    await settled();

    expect(state.announcement.value).toMatchObject({ tone: 'failed', message: 'announce.import-not-json' });
  });
});

/** A panel with the background's own handlers behind it. */
function aPanel(given: readonly Snippet[] = []) {
  let ids = 0;
  let isLost = false;
  const downloaded: string[] = [];
  const listeners: Record<string, () => void> = {};
  const store = createSnippetStore(memoryTables());
  const begun = store.importSnippets(given);
  const handlers = createSnippetHandlers({
    store: async () => store,
    packTexts: async () => new Map(),
    language: async () => 'it',
    onChange: () => listeners['snippets.changed']?.(),
  });
  const origin: Origin = { asker: 'panel', tabId: 7, site: null };
  const caller = {
    on: (name: string, listener: () => void) => (listeners[name] = listener),
    async ask(name: keyof typeof handlers, value: never) {
      if (isLost) throw new Error('Nobody answers');
      return (handlers as Handlers)[name](value, origin);
    },
  } as unknown as Caller;
  const state = createPanelState({
    content: aPack(),
    preferences: { language: 'it', theme: 'system' },
    panel: 'snippets',
    now: 0,
  });
  const { actions, read } = createPanelSnippets({
    caller,
    state,
    newId: () => `id-${(ids += 1)}`,
    loadGuard: async () => noteGuard,
    download: ({ text }) => downloaded.push(text),
  });
  return {
    actions,
    state,
    downloaded,
    lose: () => (isLost = true),
    read: () => begun.then(read),
    kept: () => store.listSnippets(),
    settled: () => new Promise((resume) => setTimeout(resume, 30)),
  };
}
