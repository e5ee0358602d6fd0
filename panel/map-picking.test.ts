import { describe, expect, it } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { SeenRoles } from '@/components/panels/settings/site-map/site-map.ts';
import type { CrmProfile, PageField, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { memoryTables } from '@/platform/database/memory-tables.ts';
import { createSiteMapStore } from '@/platform/database/site-map-store.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { events, requests } from '@/platform/messages/map.ts';
import { createMapActions } from './map-picking.ts';
import { createPanelState } from './panel-state.ts';

const SITE = 'https://crm.example.com';
const number: PageField = { role: 'recordId', selectors: ['[data-field="number"]'] };
const subject: PageField = { role: 'subject', selectors: ['h1'] };

describe('the map of a site', () => {
  it('is tried when it is opened, and no more when it is closed', async () => {
    const { actions, state, settle } = aPanel();

    actions.openSiteMap(true);
    await settle();
    expect(state.siteMap.value).toMatchObject({ picked: [], trial: { profile: null, fields: [] } });

    actions.openSiteMap(false);
    expect(state.siteMap.value).toBeNull();
  });

  it('keeps what was pointed at, and tries it on the page', async () => {
    const { actions, state, pick, kept, settle } = aPanel();
    actions.openSiteMap(true);
    await settle();

    await pick('recordId', [number]);

    expect(state.picking.value).toBeNull();
    expect(await kept()).toEqual([number]);
    expect(state.siteMap.value?.trial?.fields).toMatchObject([{ role: 'recordId', by: 'selector' }]);
    expect(state.announcement.value?.values).toEqual({ role: 'Number of the record' });
  });

  it('keeps nothing where pointing was left', async () => {
    const { actions, state, pick, kept, settle } = aPanel();
    actions.openSiteMap(true);
    await settle();

    await pick('recordId', null);

    expect(await kept()).toEqual([]);
    expect(state.picking.value).toBeNull();
  });

  it('leaves to another panel what that asked for', async () => {
    const { actions, tell, kept, settle } = aPanel();
    actions.openSiteMap(true);
    await settle();

    tell('pick.ended', { role: 'subject', fields: [subject] });
    await settle();

    expect(await kept()).toEqual([]);
  });

  it('counts the records on which it was found', async () => {
    const { actions, state, pick, turnTo, settle } = aPanel();
    actions.openSiteMap(true);
    await settle();
    await pick('recordId', [number]);

    await turnTo('48213');
    await turnTo('48216');

    expect([...(state.siteMap.value?.seen.keys() ?? [])]).toEqual(['48213', '48216']);
  });

  it('is open again beside the next page of its site, until it is closed', async () => {
    const { actions, state, trials, settle } = aPanel();
    trials.set(SITE, new Map([['48213', new Set(['recordId'] as const)]]));

    state.connection.value = 'connected';
    state.site.value = SITE;
    await settle();
    expect([...(state.siteMap.value?.seen.keys() ?? [])]).toEqual(['48213']);

    actions.openSiteMap(false);
    expect(trials.size).toBe(0);
  });

  it('becomes a file for a pack, which says nothing of a record', async () => {
    const { actions, state, pick, downloads, turnTo, settle } = aPanel();
    actions.openSiteMap(true);
    await settle();
    await pick('recordId', [number]);
    await turnTo('48213');

    actions.downloadSiteMap();

    expect(downloads).toHaveLength(1);
    expect(downloads[0]?.name).toBe('crm-example-com.yaml');
    expect(downloads[0]?.text).toContain(`'[data-field="number"]'`);
    expect(downloads[0]?.text).not.toContain('48213');
    expect(state.announcement.value?.message).toBe('announce.map-downloaded');
  });

  it('forgets one role, or all', async () => {
    const { actions, pick, kept, settle } = aPanel();
    actions.openSiteMap(true);
    await settle();
    await pick('recordId', [number]);
    await pick('subject', [subject]);

    actions.forgetPicked('recordId');
    await settle();
    expect(await kept()).toEqual([subject]);
    actions.forgetPicked(null);
    await settle();
    expect(await kept()).toEqual([]);
  });

  it('says so when the page does not answer', async () => {
    const { actions, state, losePage, settle } = aPanel();
    actions.openSiteMap(true);
    await settle();
    losePage();

    actions.pickField('subject');
    await settle();

    expect(state.picking.value).toBeNull();
    expect(state.announcement.value?.message).toBe('announce.page-failed');
  });
});

/** A panel over the real store; the page is played by what it would answer. */
function aPanel() {
  const store = createSiteMapStore(memoryTables());
  const state = createPanelState({
    content: aPack(),
    preferences: { language: 'en', theme: 'system' },
    panel: 'settings',
    now: Date.parse('2026-11-27T10:00:00Z'),
  });
  const listeners = new Map<string, ((value: never) => void)[]>();
  const downloads: { name: string; text: string }[] = [];
  const trials = new Map<string, SeenRoles>();
  let record: RecordContext | null = null;
  let hasPage = true;

  const answer: Record<string, (value: never) => unknown> = {
    'picked.read': () => store.readPicked(SITE),
    'picked.write': async ({ fields }: { fields: readonly PageField[] }) => {
      await store.writePicked(SITE, fields);
      tell('map.changed', {});
      return 'kept';
    },
    'record.read': () => record,
    'pick.start': () => 'picking',
    'map.try': async () => {
      const fields = await store.readPicked(SITE);
      const profile: CrmProfile = { id: 'crm-example-com', name: 'x', basis: 'measured', addresses: [], fields };
      return {
        profile: fields.length > 0 ? profile : null,
        fields: fields.map(({ role }) => ({ role, by: 'selector', way: 'x', isByPlace: false, count: 1 })),
      };
    },
  };
  const caller = {
    async ask(name: keyof typeof requests, value: unknown) {
      if (!hasPage && requests[name].by === 'page') throw new Error('no page');
      expect(requests[name].request.safeParse(value).success).toBe(true);
      return requests[name].reply.parse(structuredClone(await answer[name]?.(value as never)));
    },
    on: (name: string, listener: (value: never) => void) =>
      void listeners.set(name, [...(listeners.get(name) ?? []), listener]),
  } as unknown as Caller;
  const actions = createMapActions({
    caller,
    state,
    trials: {
      read: (site) => trials.get(site) ?? null,
      write: (site, seen) => void trials.set(site, seen),
      forget: () => trials.clear(),
    },
    signal: new AbortController().signal,
    after: () => () => undefined,
    download: (file) => void downloads.push(file),
    copyText: async () => undefined,
  });

  function tell(name: keyof typeof events, value: unknown): void {
    const told = events[name].value.parse(value);
    for (const listener of listeners.get(name) ?? []) listener(told as never);
  }

  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    actions,
    state,
    downloads,
    settle,
    tell,
    trials,
    kept: () => store.readPicked(SITE),
    losePage: () => (hasPage = false),
    async pick(role: PageField['role'], fields: readonly PageField[] | null) {
      actions.pickField(role);
      await settle();
      expect(state.picking.value).toBe(role);
      tell('pick.ended', { role, fields });
      await settle();
    },
    async turnTo(recordId: string) {
      record = { site: SITE, recordId };
      tell('record.changed', record);
      await settle();
    },
  };
}
