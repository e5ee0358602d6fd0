import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Announcement, PanelModel } from '@/components/panels/panel.ts';
import { NO_SNIPPETS } from '@/components/panels/snippets/snippet-form.ts';
import type { Pack } from '@/knowledge-base/content/pack.ts';
import { translator } from '@/locales/index.ts';
import type { Preferences, SiteSettings } from '@/platform/messages/page-values.ts';
import { NOTHING_SAID } from '@/privacy/signals/nothing-said.ts';
import { NOTHING_FOUND } from './draft-guard.ts';

type Moving = Omit<PanelModel, 't' | 'language' | 'theme' | 'proposals' | 'place' | 'side'>;

/** What the panel shows: one signal for each thing that moves by itself, and the model made of all of them. */
export type PanelState = { readonly [Key in keyof Moving]: Signal<Moving[Key]> } & {
  readonly preferences: Signal<Preferences>;
  readonly settings: Signal<Pick<SiteSettings, 'place' | 'side'>>;
  readonly model: ReadonlySignal<PanelModel>;
  /** Shows how the last thing went. A new announcement takes the place of the old one. */
  announce(announcement: Omit<Announcement, 'id'>): void;
  /** Forgets what belongs to a page: its record, and what was found in its fields. */
  leavePage(): void;
};

export interface PanelStart {
  readonly content: Pack;
  readonly preferences: Preferences;
  readonly panel: PanelModel['panel'];
  readonly now: number;
}

export function createPanelState({ content, preferences, panel, now }: PanelStart): PanelState {
  let lastAnnouncement = 0;
  const moving: { readonly [Key in keyof Moving]: Signal<Moving[Key]> } = {
    panel: signal(panel),
    content: signal(content),
    now: signal(now),
    connection: signal('none'),
    record: signal(null),
    call: signal(null),
    query: signal(''),
    answeredQuery: signal(''),
    hits: signal([]),
    nearest: signal([]),
    filter: signal(null),
    selected: signal(null),
    open: signal(null),
    suggested: signal([]),
    pinned: signal([]),
    recent: signal([]),
    openProcedure: signal(null),
    notes: signal([]),
    draft: signal({ text: '', status: 'empty' }),
    draftGuard: signal(NOTHING_FOUND),
    findings: signal([]),
    masks: signal({}),
    reasons: signal([]),
    privacyStatus: signal({ isCompanyUnreadable: false, notPersonal: 0 }),
    words: signal(NOTHING_SAID),
    proposal: signal(null),
    snippetForm: signal(null),
    snippets: signal(NO_SNIPPETS),
    snippetDraft: signal(null),
    announcement: signal(null),
    mapCheck: signal(null),
    siteMap: signal(null),
    picking: signal(null),
    site: signal(null),
    enabledSites: signal([]),
    storage: signal({ status: 'ready', notesKept: null }),
    searchShortcut: signal(''),
    redactShortcut: signal(''),
    packs: signal([]),
    feeds: signal([]),
    feedOffer: signal(null),
    origins: signal(new Map()),
    changes: signal(new Map()),
    votes: signal(new Map()),
    report: signal(null),
    reportedQuery: signal(null),
    feedback: signal({ articles: 0, unanswered: 0 }),
    mayAddFeeds: signal<PanelModel['mayAddFeeds']>('no'),
  };
  const preferencesNow = signal(preferences);
  const settings = signal<Pick<SiteSettings, 'place' | 'side'>>({ place: 'narrow', side: 'right' });
  const t = computed(() => translator(preferencesNow.value.language));

  return {
    ...moving,
    preferences: preferencesNow,
    settings,
    model: computed(() => ({
      ...(valuesOf(moving) as Moving),
      ...preferencesNow.value,
      place: settings.value.place,
      side: settings.value.side,
      t: t.value,
    })),
    announce(announcement) {
      lastAnnouncement += 1;
      moving.announcement.value = { ...announcement, id: lastAnnouncement };
    },
    leavePage: () =>
      batch(() => {
        moving.record.value = null;
        moving.findings.value = [];
        moving.masks.value = {};
        moving.mapCheck.value = null;
        moving.words.value = NOTHING_SAID;
      }),
  };
}

function valuesOf(signals: Readonly<Record<string, Signal<unknown>>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(signals).map(([key, each]) => [key, each.value]));
}
