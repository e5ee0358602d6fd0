import { batch } from '@preact/signals';
import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { Preferences } from '@/platform/messages/page-values.ts';
import type { PanelNotes } from './notes.ts';
import type { PanelState } from './panel-state.ts';
import type { PanelId } from '@/components/panels/panel.ts';

/**
 * Keeps the state in step with the page beside the panel, whatever page that is at the moment. Gives what to call each
 * time the background paired the panel with a tab.
 */
export function followPage({
  caller,
  state,
  notes,
  onPage,
  onSearchFocus,
}: {
  caller: Caller;
  state: PanelState;
  notes: PanelNotes;
  /** A page is beside the panel. */
  onPage: () => void;
  onSearchFocus: () => void;
}): { paired(pairing: { hasPage: boolean; site: string | null }): void } {
  caller.on('page.connected', () => void readPage());
  caller.on('page.disconnected', () => {
    if (state.connection.value !== 'lost') state.connection.value = 'none';
    state.leavePage();
    notes.show({ site: null, recordId: null });
  });
  caller.on('record.changed', showRecord);
  caller.on('findings.changed', (findings) =>
    batch(() => {
      state.findings.value = findings;
      state.masks.value = {};
    }),
  );
  caller.on('words.changed', (words) => (state.words.value = words));
  caller.on('preferences.changed', (preferences: Preferences) => (state.preferences.value = preferences));
  caller.on('site.changed', ({ place, side }) => (state.settings.value = { place, side }));
  caller.on('notes.changed', () => {
    void notes.read();
    void readStorage();
  });
  caller.on('search.focus', onSearchFocus);
  caller.on('panel.show', ({ panel }) => (state.panel.value = panel as PanelId));

  return {
    paired({ hasPage, site }) {
      batch(() => {
        state.connection.value = hasPage ? 'connected' : 'none';
        state.site.value = site;
        state.leavePage();
      });
      void readOwn();
      if (hasPage) void readPage();
      else notes.show({ site: null, recordId: null });
    },
  };

  async function readOwn(): Promise<void> {
    // A port that closes here is opened again, and then all this is asked again.
    await Promise.allSettled([
      caller.ask('preferences.read', {}).then((preferences) => (state.preferences.value = preferences)),
      caller.ask('call.read', {}).then((call) => (state.call.value = call)),
      readStorage(),
      readSites(),
    ]);
  }

  async function readSites(): Promise<void> {
    state.enabledSites.value = await caller.ask('sites.list', {});
  }

  async function readStorage(): Promise<void> {
    const storage = await caller.ask('storage.status', {}).catch(() => null);
    if (storage) state.storage.value = storage;
  }

  async function readPage(): Promise<void> {
    state.connection.value = 'connected';
    onPage();
    await Promise.allSettled([
      caller.ask('site.read', {}).then(({ site, place, side }) => {
        state.site.value = site;
        state.settings.value = { place, side };
      }),
      caller.ask('record.read', {}).then(showRecord),
      caller.ask('findings.read', {}).then((findings) => (state.findings.value = findings)),
      caller.ask('words.read', {}).then((words) => (state.words.value = words)),
      readSites(), // a pause may be over
    ]);
  }

  function showRecord(record: RecordContext | null): void {
    state.record.value = record;
    notes.show({ site: record?.site ?? state.site.value, recordId: record?.recordId ?? null });
  }
}
