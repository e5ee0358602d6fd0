import type { PanelActions } from '@/components/panels/panel.ts';
import type { SnippetDraft } from '@/components/panels/snippets/draft.ts';
import { readSnippetFile, writeSnippetFile } from '@/knowledge-base/snippets/snippet-file.ts';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import { readShortcut } from '@/knowledge-base/snippets/snippet.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { NoteGuard } from './draft-guard.ts';
import type { PanelState } from './panel-state.ts';

export type SnippetActions = Pick<
  PanelActions,
  | 'editSnippet'
  | 'changeSnippetDraft'
  | 'leaveSnippetDraft'
  | 'saveSnippet'
  | 'deleteSnippet'
  | 'exportSnippets'
  | 'importSnippets'
  | 'writeOwnValues'
>;

export interface PanelSnippets {
  readonly actions: SnippetActions;
  read(): Promise<void>;
}

/** The operator's own texts, the same in every panel. */
export function createPanelSnippets({
  caller,
  state,
  newId,
  loadGuard,
  download,
}: {
  caller: Caller;
  state: PanelState;
  newId: () => string;
  /** What knows a secret, loaded when a text is kept. */
  loadGuard: () => Promise<NoteGuard>;
  download: (file: { name: string; text: string; type: string }) => void;
}): PanelSnippets {
  const failed = (): void => state.announce({ tone: 'failed', message: 'announce.not-done' });
  caller.on('snippets.changed', () => void read());
  // The texts of packs are in the language on screen.
  caller.on('preferences.changed', () => void read());

  return {
    read,
    actions: {
      editSnippet(id) {
        const kept = state.snippets.value.own.find((each) => each.id === id);
        state.snippetDraft.value = kept
          ? { ...kept, isNew: false, refused: null }
          : { id: newId(), isNew: true, title: '', shortcut: '', text: '', refused: null };
      },
      changeSnippetDraft(change) {
        const draft = state.snippetDraft.value;
        if (draft) state.snippetDraft.value = { ...draft, ...change, refused: null };
      },
      leaveSnippetDraft: () => (state.snippetDraft.value = null),
      saveSnippet: () => void save(state.snippetDraft.value),
      deleteSnippet(id) {
        caller
          .ask('snippets.delete', { id })
          .then(() => state.announce({ tone: 'done', message: 'announce.snippet-deleted' }), failed);
      },
      exportSnippets() {
        const text = writeSnippetFile(state.snippets.value.own);
        download({ name: 'spalla-snippets.json', text, type: 'application/json' });
        state.announce({ tone: 'done', message: 'announce.snippets-exported' });
      },
      importSnippets: (file) => void take(file).catch(failed),
      writeOwnValues: (change) => void caller.ask('own-values.write', change).catch(failed),
    },
  };

  async function read(): Promise<void> {
    // A port that closes here is opened again, and then all this is asked again.
    state.snippets.value = await caller.ask('snippets.list', {}).catch(() => state.snippets.value);
  }

  async function save(draft: SnippetDraft | null): Promise<void> {
    const shortcut = draft && readShortcut(draft.shortcut);
    if (!draft || shortcut === null) return;
    const { id, title, text } = draft;
    const snippet = { id, title: title.trim(), shortcut, text };
    const outcome = await keep(snippet).catch(() => 'failed' as const);
    if (outcome === 'saved') {
      state.snippetDraft.value = null;
      state.announce({ tone: 'done', message: 'announce.snippet-saved', values: { shortcut } });
    } else state.snippetDraft.value = { ...draft, refused: outcome };
  }

  /** Passwords, codes and whole card numbers are kept nowhere. */
  async function keep(snippet: Snippet): Promise<'saved' | NonNullable<SnippetDraft['refused']>> {
    if (await holdsSecret(snippet)) return 'secret';
    return caller.ask('snippets.save', { snippet });
  }

  async function holdsSecret({ title, text }: Pick<Snippet, 'title' | 'text'>): Promise<boolean> {
    const { redactSecrets } = await loadGuard();
    return redactSecrets(text) !== text || redactSecrets(title) !== title;
  }

  async function take(file: File): Promise<void> {
    const given = readSnippetFile(await file.text());
    if (!given.ok) return state.announce({ tone: 'failed', message: `announce.import-${given.problem}` });
    const snippets: Snippet[] = [];
    for (const each of given.snippets) if (!(await holdsSecret(each))) snippets.push({ ...each, id: newId() });
    const { added, leftOut } = await caller.ask('snippets.import', { snippets });
    const count = leftOut + given.leftOut + given.snippets.length - snippets.length;
    state.announce(
      count === 0
        ? { tone: 'done', message: 'announce.imported', values: { added } }
        : { tone: 'warning', message: 'announce.imported-some', values: { added, count } },
    );
  }
}
