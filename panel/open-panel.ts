import { effect } from '@preact/signals';
import { entryOf } from '@/components/panels/answers/entry.ts';
import { openEntry } from '@/components/panels/answers/open-entry.ts';
import type { PanelActions, PanelId } from '@/components/panels/panel.ts';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import type { Pack } from '@/knowledge-base/content/pack.ts';
import { idOf, kindOf } from '@/knowledge-base/search/hit.ts';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { Preferences } from '@/platform/messages/page-values.ts';
import { askSearch } from './ask-search.ts';
import { createCallActions } from './call.ts';
import type { NoteGuard } from './draft-guard.ts';
import { followDay } from './follow-day.ts';
import { createPanelFeeds } from './feed-actions.ts';
import { createPanelFeedback } from './feedback.ts';
import { createNotPersonalActions } from './finding-actions.ts';
import { createFillIn } from './fill-in.ts';
import { followPage } from './follow-page.ts';
import { followPrivacy } from './follow-privacy.ts';
import { inPlainSight } from './in-plain-sight.ts';
import { insertAtField } from './insert-at-field.ts';
import { createInstalledPacks } from './installed-packs.ts';
import { createMapActions } from './map-picking.ts';
import type { MapTrials } from './map-picking.ts';
import { createPanelNotes } from './notes.ts';
import type { PanelNotesOptions } from './notes.ts';
import { createOwnActions } from './own-actions.ts';
import type { OwnActionsOptions } from './own-actions.ts';
import { createPageActions } from './page-actions.ts';
import { createPanelState } from './panel-state.ts';
import type { PanelState } from './panel-state.ts';
import type { SearchWorker } from './search-client.ts';
import { createPanelSnippets } from './snippets.ts';
import { createPanelShelf } from './shelf.ts';
import { followProposals } from './proposals.ts';
import type { SeenProposals } from './proposals.ts';
import type { Sight } from './seen-by-operator.ts';

/** What a panel needs of the browser. */
export interface PanelWorld extends Pick<
  OwnActionsOptions,
  'download' | 'openBrowserPanel' | 'closeWindow' | 'isFramed'
> {
  readonly sight: Sight;
  readonly worker: SearchWorker;
  readonly copyText: (text: string) => Promise<void>;
  readonly unfinishedNote: PanelNotesOptions['unfinished'];
  readonly seenProposals: SeenProposals & { forget(): void };
  readonly mapTrials: MapTrials;
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly onSearchFocus: () => void;
  readonly signal: AbortSignal;
}

export interface OpenedPanel {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** To be called each time the background has paired the panel with a tab. */
  paired(pairing: { hasPage: boolean; site: string | null }): void;
  /** The extension was updated under the open page. */
  lost(): void;
}

/** How long an announcement stays; what went wrong may be read twice. It can be dismissed before. */
const SHOWN_MS = { done: 5000, warning: 12_000, failed: 20_000 } as const;

const PREPARE_MS = 300;

/** A panel at work: its state, and what each action does. */
export function openPanel({
  caller,
  content,
  preferences,
  panel,
  world,
}: {
  caller: Caller;
  content: Pack;
  preferences: Preferences;
  panel: PanelId;
  world: PanelWorld;
}): OpenedPanel {
  const { newId, clock, after, signal } = world;
  const now = (): string => new Date(clock()).toISOString();
  const state = createPanelState({ content, preferences, panel, now: clock() });
  const notes = createPanelNotes({ caller, state, newId, now, after, loadGuard, unfinished: world.unfinishedNote });
  const shelf = createPanelShelf({ caller, state });
  const search = askSearch({ worker: world.worker, state, open: (entry) => openFound(entry), signal });
  const packs = createInstalledPacks({
    caller,
    state,
    starter: content,
    worker: world.worker,
    after,
    onSearchable: () => search.again(),
  });
  const feeds = createPanelFeeds({ caller, state, newId });
  const feedback = createPanelFeedback({ caller, state, download: world.download });
  const privacy = followPrivacy({ caller, state });
  const proposals = followProposals({
    state,
    seen: world.seenProposals,
    loadSignals,
    after,
    open: openProposed,
    signal,
  });
  const inSight = inPlainSight({ sight: world.sight, state });
  const { whenClear } = inSight;
  const { copyText } = world;
  const snippets = createPanelSnippets({ caller, state, newId, loadGuard, download: world.download });
  const fillIn = createFillIn({
    caller,
    state,
    newId,
    clock,
    whenClear,
    insertText: (text) => insertAtField(text, { caller, state, copyText }),
    copyText,
  });
  const { paired } = followPage({
    caller,
    state,
    notes,
    onPage: () => void fillIn.lookForWaiting(),
    onSearchFocus: world.onSearchFocus,
  });

  const actions: PanelActions = {
    ...createOwnActions({
      ...world,
      caller,
      state,
      notes,
      inSight,
      feedback,
      loadGuard,
      onOpened: opened,
      forgetProposals() {
        world.seenProposals.forget();
        world.mapTrials.forget();
        state.siteMap.value = null;
      },
    }),
    ...createPageActions({ caller, state, whenClear, copyText }),
    ...fillIn.actions,
    ...snippets.actions,
    ...proposals,
    ...createCallActions({ caller, state, newId, now }),
    ...createNotPersonalActions({ caller, state, download: world.download }),
    ...createMapActions({ ...world, caller, state, trials: world.mapTrials }),
    ...feeds.actions,
    ...feedback.actions,
    readArticle: packs.markRead,
    openWhenAnswered: () => search.openWhenAnswered(),
    pin: (entry, isPinned) => shelf.pin(entry, isPinned),
  };

  const stopPreparing = effect(() => {
    // Before the first word can be typed, and after the first picture.
    return state.panel.value === 'notes' ? after(PREPARE_MS, notes.prepare) : undefined;
  });
  const stopClock = effect(() => (state.call.value ? tick() : undefined));
  const stopDays = followDay({ clock, after, onNewDay: (moment) => (state.now.value = moment) });
  const stopAnnouncing = effect(() => {
    const shown = state.announcement.value;
    return shown ? after(SHOWN_MS[shown.tone], () => (state.announcement.value = null)) : undefined;
  });
  signal.addEventListener('abort', () => {
    stopPreparing();
    stopClock();
    stopDays();
    stopAnnouncing();
  });

  return {
    state,
    actions,
    paired(pairing) {
      paired(pairing);
      void packs.read();
      void shelf.read();
      void snippets.read();
      void feeds.read();
      void feedback.read();
      privacy.read();
    },
    lost: () => (state.connection.value = 'lost'),
  };

  function opened(entry: EntryKey): void {
    if (kindOf(entry) !== 'articles') return;
    packs.opened(idOf(entry) as ArticleId);
    shelf.opened(entry);
  }

  function openFound(key: EntryKey): void {
    const model = state.model.value;
    const entry = entryOf(key, model);
    if (entry && model.open !== key) openEntry(entry, { model, actions });
  }

  /** Where it can be read at once: an answer stands first in the list, with no question that would hide it. */
  function openProposed(key: EntryKey): void {
    if (kindOf(key) !== 'procedures') {
      actions.search('');
      state.suggested.value = [key, ...state.suggested.value.filter((each) => each !== key)];
      state.panel.value = 'answers';
    }
    openFound(key);
  }

  /** Moves the clock on screen once a second while a call is on. */
  function tick(): () => void {
    let cancel = (): void => undefined;
    const beat = (): void => {
      state.now.value = clock();
      cancel = after(1000, beat);
    };
    beat();
    return () => cancel();
  }
}

/** What knows personal data weighs more than the panel's first picture may wait for. */
function loadGuard(): Promise<NoteGuard> {
  return import('@/call/notes/note-guard.ts');
}

/** The words that announce something. */
function loadSignals(): Promise<typeof import('@/privacy/signals/find-signals.ts')> {
  return import('@/privacy/signals/find-signals.ts');
}
