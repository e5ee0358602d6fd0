import { batch } from '@preact/signals';
import type { PanelActions, PanelId } from '@/components/panels/panel.ts';
import type { SnippetForm } from '@/components/panels/snippets/snippet-form.ts';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { NoteGuard } from './draft-guard.ts';
import type { FillInActions } from './fill-in.ts';
import type { InPlainSight } from './in-plain-sight.ts';
import type { SnippetActions } from './snippets.ts';
import type { FeedActions } from './feed-actions.ts';
import type { FeedbackActions, PanelFeedback } from './feedback.ts';
import type { NotPersonalActions } from './finding-actions.ts';
import type { MapActions } from './map-picking.ts';
import type { PanelNotes } from './notes.ts';
import type { ProposalActions } from './proposals.ts';
import type { Preferences } from '@/platform/messages/page-values.ts';
import type { PanelState } from './panel-state.ts';

type OwnActions = Omit<
  PanelActions,
  | 'copy'
  | 'checkMap'
  | keyof FillInActions
  | keyof SnippetActions
  | 'redact'
  | 'redactAll'
  | 'showMask'
  | 'keepFinding'
  | 'dismissFinding'
  | 'moveFinding'
  | 'returnFocus'
  | 'dismissAnnouncement'
  | 'startCall'
  | 'endCall'
  | 'goToPhase'
  | 'toggleItem'
  | 'readArticle'
  | 'openWhenAnswered'
  | 'pin'
  | keyof NotPersonalActions
  | keyof FeedActions
  | keyof FeedbackActions
  | keyof ProposalActions
  | keyof MapActions
>;

export interface OwnActionsOptions {
  readonly caller: Caller;
  readonly state: PanelState;
  readonly notes: PanelNotes;
  readonly inSight: InPlainSight;
  readonly feedback: Pick<PanelFeedback, 'forget'>;
  readonly loadGuard: () => Promise<NoteGuard>;
  readonly download: (file: { name: string; text: string; type: string }) => void;
  /** Opens the browser's own side panel; only while a click is being handled. */
  readonly openBrowserPanel: () => void;
  /** Closes a panel that lies in no page. */
  readonly closeWindow: () => void;
  readonly isFramed: boolean;
  readonly onOpened: (entry: EntryKey) => void;
  readonly forgetProposals: () => void;
}

/** What the panel does with itself and with what is kept on this computer. */
export function createOwnActions(options: OwnActionsOptions): OwnActions {
  const {
    caller,
    state,
    notes,
    inSight,
    feedback,
    loadGuard,
    download,
    openBrowserPanel,
    closeWindow,
    isFramed,
    onOpened,
    forgetProposals,
  } = options;
  const failed = (): void => state.announce({ tone: 'failed', message: 'announce.not-done' });

  return {
    showPanel: (panel) => void showPanel(panel),
    search: (query) =>
      batch(() => {
        state.query.value = query;
        state.open.value = null;
        // Who begins anew looks for anything.
        if (query === '') state.filter.value = null;
        if (query !== '') {
          state.snippetForm.value = null;
          state.panel.value = 'answers';
        }
      }),
    select: (entry) => (state.selected.value = entry),
    open(entry) {
      state.open.value = entry;
      if (entry) onOpened(entry);
    },
    filterBy: (kind) =>
      batch(() => {
        state.filter.value = kind;
        state.selected.value = null;
      }),
    openProcedure: (procedure) => (state.openProcedure.value = procedure),

    editDraft: (text) => notes.write(text),
    finishDraft: () => void notes.finish(),
    redactDraft: (findings) => notes.redact(findings),
    undoRedaction: () => notes.undoRedaction(),
    editNote: (note) => void notes.edit(note),
    deleteNote: (note) => void notes.remove(note).catch(failed),
    exportNotes: () => void exportNotes().catch(failed),
    deleteEverything: () => void deleteEverything().catch(failed),

    setLanguage: (language) => changePreferences({ language }),
    setTheme: (theme) => changePreferences({ theme }),
    setProposals: (proposals) => changePreferences({ proposals }),
    setPlace(place) {
      if (place === 'browser') openBrowserPanel();
      state.settings.value = { ...state.settings.value, place };
      caller.ask('site.write', { place }).catch(failed);
    },
    setSide(side) {
      state.settings.value = { ...state.settings.value, side };
      caller.ask('site.write', { side }).catch(failed);
    },
    disableSite(site) {
      caller.ask('sites.disable', { site }).then((sites) => {
        state.enabledSites.value = sites;
        state.announce({ tone: 'done', message: 'announce.site-disabled', values: { site } });
      }, failed);
    },
    pauseSite(site, length) {
      caller.ask('sites.pause', { site, length }).then((sites) => {
        state.enabledSites.value = sites;
        state.announce({
          tone: 'done',
          message: length ? 'announce.site-paused' : 'announce.site-resumed',
          values: { site },
        });
      }, failed);
    },
    openPractice: () => void caller.ask('practice.open', {}).catch(failed),
    close() {
      if (isFramed) fold().catch(failed);
      else closeWindow();
    },
  };

  /** Who goes elsewhere leaves the form: a shortcut goes on waiting in the page. What a page lured to is taken back. */
  async function showPanel(panel: PanelId): Promise<void> {
    const [shown, form] = [state.panel.value, state.snippetForm.value];
    go(panel, null);
    const isLured = await inSight.isCovered();
    if (isLured && state.panel.value === panel) go(shown, form);
  }

  async function fold(): Promise<void> {
    if (!(await inSight.isCovered())) await caller.ask('host.close', {});
  }

  function go(panel: PanelId, form: SnippetForm | null): void {
    batch(() => {
      state.snippetForm.value = form;
      state.panel.value = panel;
    });
  }

  // Shown at once: an operator changes the language in the middle of a sentence.
  function changePreferences(change: Partial<Preferences>): void {
    state.preferences.value = { ...state.preferences.value, ...change };
    caller.ask('preferences.write', change).catch(failed);
  }

  async function exportNotes(): Promise<void> {
    const kept = await caller.ask('notes.export', {});
    const { notes: guarded, withPersonalData: count } = (await loadGuard()).notesToExport(kept);
    download({ name: 'spalla-notes.json', text: `${JSON.stringify(guarded, null, 2)}\n`, type: 'application/json' });
    state.announce(
      count === 0
        ? { tone: 'done', message: 'announce.exported' }
        : { tone: 'warning', message: 'announce.exported-personal', values: { count } },
    );
  }

  async function deleteEverything(): Promise<void> {
    await caller.ask('storage.erase', {});
    notes.forget();
    feedback.forget();
    forgetProposals();
    state.call.value = null;
    state.preferences.value = await caller.ask('preferences.read', {});
    state.storage.value = await caller.ask('storage.status', {});
    state.announce({ tone: 'done', message: 'announce.deleted' });
  }
}
