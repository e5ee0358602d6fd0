import { batch, effect } from '@preact/signals';
import type { PanelActions } from '@/components/panels/panel.ts';
import {
  afterPick,
  NOT_SEEN,
  seenOn,
  type SeenRoles,
  type SiteMap,
} from '@/components/panels/settings/site-map/site-map.ts';
import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import { crmProfileFile, writeCrmProfile } from '@/knowledge-base/packs/write-crm-profile.ts';
import { ROLE_NAMES } from '@/components/panels/settings/role-names.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { RequestOf } from '@/platform/messages/map.ts';
import type { PanelState } from './panel-state.ts';

export type MapActions = Pick<
  PanelActions,
  'openSiteMap' | 'pickField' | 'stepPick' | 'forgetPicked' | 'downloadSiteMap' | 'copySiteMap'
>;

/** Where it is kept what was found, while the page and the panel beside it are loaded anew. */
export interface MapTrials {
  read(site: string): SeenRoles | null;
  write(site: string, seen: SeenRoles): void;
  forget(): void;
}

/** What is said after a pick is tried again once the page is at rest. */
const AT_REST_MS = 800;

/**
 * Points at fields of the page beside, keeps what was pointed at for its site, and tries it on each record that comes. In the
 * panel's memory are roles, ways and counts; the values are those of the record that is shown anyway.
 */
export function createMapActions({
  caller,
  state,
  trials,
  after,
  download,
  copyText,
  signal,
}: {
  caller: Caller;
  state: PanelState;
  trials: MapTrials;
  after: (milliseconds: number, work: () => void) => () => void;
  download: (file: { name: string; text: string; type: string }) => void;
  copyText: (text: string) => Promise<void>;
  signal: AbortSignal;
}): MapActions {
  let cancelLater = (): void => undefined;
  const failed = (): void => state.announce({ tone: 'failed', message: 'announce.page-failed' });

  caller.on('pick.ended', ({ role, fields }) => {
    // Another panel beside the same page may have asked.
    if (state.picking.value !== role) return;
    state.picking.value = null;
    if (fields) void keep(role, fields).catch(failed);
  });
  caller.on('map.changed', () => void tryAgain());
  caller.on('record.changed', () => void tryAgain());
  caller.on('page.connected', () => void tryAgain());
  caller.on('page.disconnected', () => (state.picking.value = null));

  // Beside the next page of a site whose map was being looked at, it is open again.
  const stop = effect(() => {
    const site = state.site.value;
    const seen = site && state.connection.value === 'connected' ? trials.read(site) : null;
    if (!seen || state.siteMap.peek()) return;
    state.siteMap.value = { picked: [], trial: null, seen };
    void tryNow().catch(() => undefined); // tried once more when its record comes
  });
  signal.addEventListener('abort', stop);

  return {
    openSiteMap: (isOpen) => {
      if (isOpen) void tryNow().catch(failed);
      else leave();
    },
    pickField: (role) => void pick(role).catch(failed),
    stepPick: (step) => void caller.ask('pick.step', { step }).catch(failed),
    forgetPicked: (role) => void forget(role).catch(failed),
    downloadSiteMap() {
      const profile = state.siteMap.value?.trial?.profile;
      if (!profile) return;
      download({ name: crmProfileFile(profile), text: writeCrmProfile(profile, today()), type: 'application/yaml' });
      state.announce({ tone: 'done', message: 'announce.map-downloaded' });
    },
    copySiteMap() {
      const profile = state.siteMap.value?.trial?.profile;
      if (!profile) return;
      copyText(writeCrmProfile(profile, today())).then(
        () => state.announce({ tone: 'done', message: 'announce.copied' }),
        () => state.announce({ tone: 'failed', message: 'announce.copy-failed' }),
      );
    },
  };

  async function pick(role: FieldRole): Promise<void> {
    const { t } = state.model.value;
    const texts = {
      title: t('map.pick-title', { role: t(ROLE_NAMES[role]) }),
      how: t('map.pick-how'),
      untold: t('map.pick-untold'),
    };
    state.picking.value = role;
    const answer = await caller.ask('pick.start', { role, texts }).catch(() => 'refused');
    if (answer === 'picking') return;
    state.picking.value = null;
    failed();
  }

  async function keep(role: FieldRole, fields: readonly PageField[]): Promise<void> {
    await write(afterPick(state.siteMap.value?.picked ?? [], role, fields));
    const name = state.model.value.t(ROLE_NAMES[role]);
    state.announce({ tone: 'done', message: 'announce.map-picked', values: { role: name } });
  }

  async function forget(role: FieldRole | null): Promise<void> {
    await write(role ? afterPick(state.siteMap.value?.picked ?? [], role, []) : []);
    if (!role) state.announce({ tone: 'done', message: 'announce.map-forgotten' });
  }

  /** The page tells when it reads by it; what was seen of another map says nothing of this one. */
  async function write(picked: readonly PageField[]): Promise<void> {
    const before = state.siteMap.value ?? { picked: [], trial: null, seen: NOT_SEEN };
    await caller.ask('picked.write', { fields: structuredClone(picked) as RequestOf<'picked.write'>['fields'] });
    show({ ...before, picked, seen: NOT_SEEN });
  }

  function leave(): void {
    if (state.picking.value) void caller.ask('pick.step', { step: 'leave' }).catch(() => undefined);
    trials.forget();
    batch(() => {
      state.picking.value = null;
      state.siteMap.value = null;
    });
  }

  /** At once, and once more when the rest of the page has come. */
  async function tryAgain(): Promise<void> {
    cancelLater();
    if (!state.siteMap.value) return;
    cancelLater = after(AT_REST_MS, () => void tryNow().catch(() => undefined));
    await tryNow().catch(() => undefined); // the page went: the next one is tried when it comes
  }

  async function tryNow(): Promise<void> {
    const [picked, trial, record] = await Promise.all([
      caller.ask('picked.read', {}),
      caller.ask('map.try', {}),
      caller.ask('record.read', {}),
    ]);
    const next: Pick<SiteMap, 'picked' | 'trial'> = { picked, trial };
    const seen = state.siteMap.value?.seen ?? NOT_SEEN;
    show({ ...next, seen: record && trial ? seenOn(seen, record.recordId, trial) : seen });
  }

  function show(siteMap: SiteMap): void {
    state.siteMap.value = siteMap;
    if (state.site.value) trials.write(state.site.value, siteMap.seen);
  }

  function today(): string {
    return new Date(state.now.value).toISOString().slice(0, 10);
  }
}
