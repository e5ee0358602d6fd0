import type { CallProgress } from '@/call/flow/progress.ts';
import { saveNote } from '@/call/notes/save-note.ts';
import type { Note, NoteKey } from '@/call/notes/note.ts';
import { preferencesSchema, siteSettingsSchema } from '../messages/page-values.ts';
import type { Preferences, SiteSettings } from '../messages/page-values.ts';
import { callSchema } from '../messages/values.ts';
import { createFeedbackStore } from './feedback-store.ts';
import type { FeedbackStore } from './feedback-store.ts';
import { createNotPersonalStore } from './not-personal-store.ts';
import type { NotPersonalStore } from './not-personal-store.ts';
import { createShelfStore } from './shelf-store.ts';
import type { ShelfStore } from './shelf-store.ts';
import { createSnippetStore } from './snippet-store.ts';
import type { SnippetStore } from './snippet-store.ts';
import { createSiteMapStore } from './site-map-store.ts';
import type { SiteMapStore } from './site-map-store.ts';
import type { KeptCall, KeptPreferences, KeptSite, Tables } from './tables.ts';
import { inTurns } from '../in-turn.ts';

/** What the background keeps, in the words of its messages. */
export interface Stores extends FeedbackStore, ShelfStore, NotPersonalStore, SiteMapStore, SnippetStore {
  readPreferences(): Promise<Preferences>;
  writePreferences(change: Partial<Preferences>): Promise<Preferences>;
  readSite(site: string): Promise<SiteSettings>;
  writeSite(site: string, change: Partial<Omit<SiteSettings, 'site'>>): Promise<SiteSettings>;
  readCall(tabId: number): Promise<CallProgress | null>;
  /** Keeps the call of a tab, in place of any other: a tab has one call. */
  writeCall(tabId: number, call: CallProgress): Promise<void>;
  /** Erases the calls of a tab: what was ticked during a call is nobody's record. */
  endCalls(tabId: number): Promise<void>;
  /** Erases the calls that an earlier run of the browser left: nobody can come back to them. */
  eraseEarlierCalls(): Promise<void>;
  listNotes(key: NoteKey): Promise<readonly Note[]>;
  saveNote(note: Note): Promise<{ note: Note; wasCopied: boolean }>;
  deleteNote(id: string): Promise<void>;
  allNotes(): Promise<readonly Note[]>;
  countNotes(): Promise<number>;
  erase(): Promise<void>;
}

export interface StoresOptions {
  readonly tables: Tables;
  readonly defaults: { readonly preferences: Preferences; readonly site: Omit<SiteSettings, 'site'> };
  /** Names this run of the browser: tab numbers mean something in it alone. */
  readonly session: string;
  readonly newId: () => string;
  readonly now: () => string;
  /** Hears a site's settings each time they are read or written. */
  readonly onSite?: (settings: SiteSettings) => void;
}

export function createStores({ tables, defaults, session, newId, now, onSite }: StoresOptions): Stores {
  // What an earlier version, or a damaged disk, left in another shape counts as never chosen.
  const preferencesFrom = (kept: KeptPreferences | undefined): Preferences => {
    const parsed = preferencesSchema.safeParse({
      language: kept?.language,
      theme: kept?.theme,
      ...(kept?.proposals && { proposals: kept.proposals }),
    });
    return parsed.success ? parsed.data : defaults.preferences;
  };
  const siteFrom = (site: string, kept: KeptSite | undefined): SiteSettings => {
    const parsed = siteSettingsSchema.safeParse(kept);
    return { ...defaults.site, ...(parsed.success && parsed.data), site };
  };
  const callsOf = async (tabId: number): Promise<readonly KeptCall[]> =>
    (await tables.list('calls')).filter((call) => call.tabId === tabId && call.session === session);
  const erase = async (calls: readonly KeptCall[]): Promise<void> => {
    for (const { id } of calls) await tables.remove('calls', id);
  };

  // A tick and the end of the call may come at once: what is written last must not outlive the end.
  const inTurn = inTurns();

  return {
    readPreferences: async () => preferencesFrom(await tables.get('preferences', 'preferences')),
    async writePreferences(change) {
      let next = defaults.preferences;
      await tables.change('preferences', 'preferences', (kept) => {
        next = { ...preferencesFrom(kept), ...change };
        return [{ ...next, key: 'preferences' }];
      });
      return next;
    },
    async readSite(site) {
      const settings = siteFrom(site, await tables.get('sites', site));
      onSite?.(settings);
      return settings;
    },
    async writeSite(site, change) {
      let next: KeptSite = { ...defaults.site, site };
      await tables.change('sites', site, (kept) => {
        next = { ...siteFrom(site, kept), ...change, site };
        return [next];
      });
      onSite?.(next);
      return next;
    },
    async readCall(tabId) {
      const [kept] = await callsOf(tabId);
      const { tabId: _tab, session: _session, ...call } = kept ?? {};
      const parsed = callSchema.safeParse(call);
      return parsed.success ? parsed.data : null;
    },
    writeCall: (tabId, call) =>
      inTurn(async () => {
        const others = (await callsOf(tabId)).filter(({ id }) => id !== call.id);
        await tables.put('calls', { ...call, tabId, session });
        await erase(others);
      }),
    endCalls: (tabId) => inTurn(async () => erase(await callsOf(tabId))),
    eraseEarlierCalls: async () => erase((await tables.list('calls')).filter((call) => call.session !== session)),
    async listNotes({ site, recordId }) {
      const notes = await tables.list('notes');
      return notes
        .filter((note) => note.site === site && note.recordId === recordId)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    async saveNote(note) {
      let saved: { note: Note; wasCopied: boolean } | null = null;
      await tables.change('notes', note.id, (kept) => {
        saved = saveNote({ kept, note, copyId: newId(), at: now() });
        return [saved.note];
      });
      if (!saved) throw new RangeError('The note was not written');
      return saved;
    },
    deleteNote: (id) => tables.remove('notes', id),
    allNotes: () => tables.list('notes'),
    countNotes: () => tables.count('notes'),
    ...createFeedbackStore(tables),
    ...createSiteMapStore(tables),
    ...createShelfStore(tables),
    ...createNotPersonalStore(tables, newId),
    ...createSnippetStore(tables),
    erase: () => tables.clear(),
  };
}
