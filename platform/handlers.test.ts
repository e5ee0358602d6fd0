import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PrivacyPolicy } from '@/privacy/policy/policy.ts';
import { memoryTables } from './database/memory-tables.ts';
import { createStores } from './database/stores.ts';
import { aNote } from './database/testing/a-note.ts';
import { memoryFeeds } from './feeds/testing/memory-feeds.ts';
import { requests } from './messages/map.ts';
import { createHandlers } from './handlers.ts';
import type { Storage, World } from './handlers.ts';
import { samples } from './messages/testing/samples.ts';
import { createPairings } from './messages/pairings.ts';
import type { Origin } from './messages/router.ts';
import { memoryShelf } from './messages/testing/memory-shelf.ts';
import { reopenable } from './reopenable.ts';

const SITE = 'https://crm.example.com';
const OTHER = 'https://other.example.com';
const fromPage: Origin = { asker: 'content', tabId: 7, site: SITE };
const fromPanel: Origin = { asker: 'panel', tabId: 7, site: SITE };
const packPolicies: PrivacyPolicy[] = [
  { sites: 'any', rules: [{ fields: 'any', personalData: ['iban'], action: 'block' }], neverTogether: [], reasons: [] },
];
const fromNowhere: Origin = { asker: 'panel', tabId: null, site: null };

describe('how findings are judged', () => {
  it('is told to a page: the policies of packs and company, and what is no personal datum, as hashes', async () => {
    const { handlers } = background();
    const { salt } = await handlers['privacy.read']({}, fromPage);
    await handlers['privacy.remember']({ kind: 'iban', hash: '0123abcd' }, fromPage);

    expect(await handlers['privacy.read']({}, fromPage)).toEqual({
      policies: { packs: packPolicies, company: [] },
      salt,
      notPersonal: [{ kind: 'iban', hash: '0123abcd' }],
    });
    expect(salt).not.toBe('');
    expect(await handlers['privacy.status']({}, fromPanel)).toEqual({ isCompanyUnreadable: true, notPersonal: 1 });
    expect(await handlers['privacy.export']({}, fromPanel)).toEqual([{ kind: 'iban', hash: '0123abcd' }]);
  });

  it('is told again to everybody when it changes, also when everything is deleted', async () => {
    const { handlers, told } = background();

    await handlers['privacy.remember']({ kind: 'iban', hash: '0123abcd' }, fromPage);
    await handlers['privacy.forget']({}, fromPanel);
    await handlers['storage.erase']({}, fromPanel);

    expect(told.filter(({ name }) => name === 'privacy.changed')).toHaveLength(3);
    expect((await handlers['privacy.status']({}, fromPanel)).notPersonal).toBe(0);
  });
});

describe('site.write', () => {
  it('echoes to the panels of that site and to its other pages, not to the page that wrote', async () => {
    const { handlers, told } = background({
      pages: [
        [7, SITE],
        [8, SITE],
        [9, OTHER],
      ],
    });

    const reply = await handlers['site.write']({ width: 400 }, fromPage);

    expect(reply).toMatchObject({ site: SITE, width: 400 });
    expect(told.map(({ to, name }) => `${to} ${name}`)).toEqual([
      'panels of 7 site.changed',
      'page 8 site.changed',
      'panels of 8 site.changed',
    ]);
    expect(told.every(({ value }) => value === reply)).toBe(true);
  });

  it('echoes to the page beside the panel that wrote', async () => {
    const { handlers, told } = background({ pages: [[7, SITE]] });

    await handlers['site.write']({ place: 'overlay' }, fromPanel);

    expect(told.map(({ to }) => to)).toContain('page 7');
  });

  it('folds no panel in another tab: that it is open is only remembered', async () => {
    const { handlers, told } = background({
      pages: [
        [7, SITE],
        [8, SITE],
      ],
    });

    await handlers['site.write']({ isOpen: true }, fromPage);

    expect(told).toEqual([]);
    expect(await handlers['site.read']({}, fromPage)).toMatchObject({ isOpen: true });
  });

  it('writes to the site of whoever asks, and to no other', async () => {
    const { handlers } = background({ pages: [[7, SITE]] });

    expect(requests['site.write'].request.safeParse({ site: OTHER, width: 500 }).success).toBe(false);
    await handlers['site.write']({ width: 500 }, fromPage);

    expect(await handlers['site.read']({}, { ...fromPage, site: OTHER })).toMatchObject({ width: 384 });
    expect(await handlers['site.read']({}, fromPage)).toMatchObject({ width: 500 });
  });

  it('leaves alone what the change does not name', async () => {
    const { handlers } = background({ pages: [] });
    await handlers['site.write']({ side: 'left' }, fromPage);

    const next = await handlers['site.write']({ width: 500, side: undefined }, fromPage);

    expect(next).toMatchObject({ side: 'left', width: 500 });
  });
});

describe('a call', () => {
  const { call } = samples['call.write'].request;

  it('is kept for its tab, and erased when it ends', async () => {
    const { handlers, storage } = background();
    await handlers['call.write']({ call }, fromPanel);
    expect(await handlers['call.read']({}, fromPanel)).toEqual(call);

    const reply = await handlers['call.end']({}, fromPanel);

    expect(reply).toBe('erased');
    expect(await handlers['call.read']({}, fromPanel)).toBeNull();
    expect(await (await storage()).stores.readCall(7)).toBeNull();
  });

  it('is none where there is no tab, and cannot be written there', async () => {
    const { handlers } = background();

    expect(await handlers['call.read']({}, fromNowhere)).toBeNull();
    await expect(handlers['call.write']({ call }, fromNowhere)).rejects.toThrow(RangeError);
  });
});

describe('notes', () => {
  it('are saved, and everybody is told that they changed', async () => {
    const { handlers, told } = background();

    const { note, wasCopied } = await handlers['notes.save']({ note: aNote({ revision: 0 }) }, fromPanel);

    expect(wasCopied).toBe(false);
    expect(await handlers['notes.list']({ site: SITE, recordId: '42' }, fromPanel)).toEqual([note]);
    expect(told).toEqual([{ to: 'all', name: 'notes.changed', value: {} }]);
  });

  it('are told with no word of them', async () => {
    const { handlers, told } = background();

    await handlers['notes.save']({ note: aNote({ text: 'canary' }) }, fromPanel);
    await handlers['notes.delete']({ id: 'note-1' }, fromPanel);

    expect(JSON.stringify(told)).not.toContain('canary');
    expect(await handlers['notes.export']({}, fromPanel)).toEqual([]);
  });
});

describe('feedback', () => {
  it('is kept, and panels are told that it changed, with no word of it', async () => {
    const { handlers, told } = background();

    await handlers['feedback.vote'](samples['feedback.vote'].request, fromPanel);
    await handlers['feedback.report'](samples['feedback.report'].request, fromPanel);
    await handlers['feedback.miss']({ terms: 'bonus nido' }, fromPanel);

    expect(await handlers['feedback.count']({}, fromPanel)).toEqual({ articles: 1, unanswered: 1 });
    expect(await handlers['feedback.export']({}, fromPanel)).toEqual({
      articles: [
        { article: 'double-bill', helped: 1, notHelped: 0, reports: [samples['feedback.report'].request.report] },
      ],
      unanswered: [{ terms: 'bonus nido', count: 1 }],
    });
    const changed = { to: 'all', name: 'feedback.changed', value: {} };
    expect(told).toEqual([changed, changed, changed]);
  });

  it('is erased by itself, and notes stay', async () => {
    const { handlers } = background();
    await handlers['notes.save']({ note: aNote({ revision: 0 }) }, fromPanel);
    await handlers['feedback.vote'](samples['feedback.vote'].request, fromPanel);

    await handlers['feedback.erase']({}, fromPanel);

    expect(await handlers['feedback.count']({}, fromPanel)).toEqual({ articles: 0, unanswered: 0 });
    expect(await handlers['notes.export']({}, fromPanel)).toHaveLength(1);
  });
});

describe('storage.status', () => {
  it('counts the notes as they are now, not as they were when the browser started', async () => {
    const { handlers } = background();
    await handlers['notes.save']({ note: aNote({ id: 'first', revision: 0 }) }, fromPanel);
    await handlers['notes.save']({ note: aNote({ id: 'second', revision: 0 }) }, fromPanel);
    await handlers['notes.delete']({ id: 'first' }, fromPanel);

    const status = await handlers['storage.status']({}, fromPanel);

    expect(status).toEqual({ status: 'ready', notesKept: 1 });
  });
});

describe('storage.erase', () => {
  it('erases notes, preferences, sites, calls and feedback, and tells everybody', async () => {
    const { handlers, told } = background();
    await handlers['notes.save']({ note: aNote() }, fromPanel);
    await handlers['preferences.write']({ language: 'en' }, fromPanel);
    await handlers['call.write']({ call: samples['call.write'].request.call }, fromPanel);
    await handlers['site.write']({ width: 500 }, fromPanel);
    await handlers['feedback.vote'](samples['feedback.vote'].request, fromPanel);
    await handlers['feedback.miss']({ terms: 'bonus nido' }, fromPanel);
    told.length = 0;

    const reply = await handlers['storage.erase']({}, fromPanel);

    expect(reply).toBe('erased');
    expect(await handlers['notes.export']({}, fromPanel)).toEqual([]);
    expect(await handlers['call.read']({}, fromPanel)).toBeNull();
    expect(await handlers['feedback.count']({}, fromPanel)).toEqual({ articles: 0, unanswered: 0 });
    expect(await handlers['site.read']({}, fromPanel)).toMatchObject({ width: 384 });
    expect(told).toEqual([
      { to: 'all', name: 'notes.changed', value: {} },
      { to: 'all', name: 'feedback.changed', value: {} },
      { to: 'all', name: 'privacy.changed', value: {} },
      { to: 'all', name: 'snippets.changed', value: {} },
      { to: 'all', name: 'picked.changed', value: {} },
      { to: 'all', name: 'shelf.changed', value: { pinned: [], recent: [] } },
      { to: 'all', name: 'preferences.changed', value: { language: 'it', theme: 'system' } },
    ]);
  });

  it.each(['ready', 'safe-mode'] as const)('forgets what was built to search packs (%s)', async (status) => {
    let erased = 0;
    const { handlers } = background({ status, eraseSearch: async () => void (erased += 1) });

    await handlers['storage.erase']({}, fromPanel);

    expect(erased).toBe(1);
  });

  it('gives up a damaged database for a new one, and leaves safe mode', async () => {
    const { handlers, deleted } = background({ status: 'safe-mode' });
    expect(await handlers['storage.status']({}, fromPanel)).toEqual({ status: 'safe-mode', notesKept: 4 });

    await handlers['storage.erase']({}, fromPanel);

    expect(deleted()).toBe(1);
    expect(await handlers['storage.status']({}, fromPanel)).toEqual({ status: 'ready', notesKept: 0 });
  });

  it('fails, and stays in safe mode, when the database cannot be deleted', async () => {
    const { handlers } = background({ status: 'safe-mode', deletion: () => Promise.reject(new Error('blocked')) });

    await expect(handlers['storage.erase']({}, fromPanel)).rejects.toThrow('blocked');

    expect(await handlers['storage.status']({}, fromPanel)).toMatchObject({ status: 'safe-mode' });
  });
});

it('answers again after the storage failed to open once', async () => {
  const { handlers } = background({ failures: 1 });
  await expect(handlers['preferences.read']({}, fromPanel)).rejects.toThrow('no storage');

  expect(await handlers['preferences.read']({}, fromPanel)).toEqual({ language: 'it', theme: 'system' });
});

it('tells everybody what the operator prefers', async () => {
  const { handlers, told } = background();

  await handlers['preferences.write']({ theme: 'dark', language: undefined }, fromPanel);

  expect(told).toEqual([{ to: 'all', name: 'preferences.changed', value: { language: 'it', theme: 'dark' } }]);
});

it('issues a token for the tab that asks', async () => {
  const { handlers, pairings } = background();

  const { token } = await handlers['token.issue']({}, fromPage);

  expect(await pairings.exchange(token, 8)).toBeNull();
  expect(await pairings.exchange(token, 7)).not.toBeNull();
});

it('loads the recognisers into the tab that asks', async () => {
  const { handlers } = background({
    world: { loadFields: async (tabId) => (tabId === 7 ? 'loaded' : 'refused') },
  });

  expect(await handlers['fields.load']({}, fromPage)).toBe('loaded');
});

it('lists the sites that are left when one is disabled', async () => {
  const sites = new Set([SITE, OTHER]);
  const { handlers } = background({
    world: {
      enabledSites: async () => [...sites].map((site) => ({ site, pausedUntil: null })),
      disableSite: async (site) => void sites.delete(site),
    },
  });

  expect(await handlers['sites.disable']({ site: SITE }, fromPanel)).toEqual([{ site: OTHER, pausedUntil: null }]);
  expect(await handlers['sites.list']({}, fromPanel)).toEqual([{ site: OTHER, pausedUntil: null }]);
});

it('lists the sites with their pauses when one is paused, and ends all when everything is deleted', async () => {
  const pauses = new Map<string, number>();
  const { handlers } = background({
    world: {
      enabledSites: async () => [SITE, OTHER].map((site) => ({ site, pausedUntil: pauses.get(site) ?? null })),
      pauseSite: async (site, length) => void (length ? pauses.set(site, 1000) : pauses.delete(site)),
      endAllPauses: async () => pauses.clear(),
    },
  });

  expect(await handlers['sites.pause']({ site: SITE, length: 'hour' }, fromPanel)).toEqual([
    { site: SITE, pausedUntil: 1000 },
    { site: OTHER, pausedUntil: null },
  ]);
  expect((await handlers['sites.pause']({ site: SITE, length: null }, fromPanel))[0]?.pausedUntil).toBeNull();

  await handlers['sites.pause']({ site: OTHER, length: 'tomorrow' }, fromPanel);
  await handlers['storage.erase']({}, fromPanel);

  expect(pauses.size).toBe(0);
});

interface Telling {
  readonly to: string;
  readonly name: string;
  readonly value: unknown;
}

function background({
  pages = [],
  status = 'ready',
  failures = 0,
  deletion = async () => undefined,
  eraseSearch = async () => undefined,
  world = {},
}: {
  pages?: readonly (readonly [number, string])[];
  status?: Storage['opened']['status'];
  failures?: number;
  deletion?: () => Promise<void>;
  eraseSearch?: () => Promise<void>;
  world?: Partial<World>;
} = {}) {
  const told: Telling[] = [];
  let deletions = 0;
  let failuresLeft = failures;
  let opened: Storage['opened'] = { status, notesKept: status === 'ready' ? 0 : 4 };
  const storage = reopenable(async (): Promise<Storage> => {
    if (failuresLeft > 0) {
      failuresLeft -= 1;
      throw new Error('no storage');
    }
    const stores = createStores({
      tables: memoryTables(),
      session: 'this run',
      newId: () => 'copy',
      now: () => '2026-03-02T10:00:00.000Z',
      defaults: {
        preferences: { language: 'it', theme: 'system' },
        site: { place: 'narrow', side: 'right', width: 384, isOpen: false },
      },
    });
    return { stores, opened };
  });
  const pairings = createPairings(memoryShelf(), () => 'token');
  const tell = (to: string, name: string, value: unknown) => told.push({ to, name, value }) > 0;
  const handlers = createHandlers({
    storage: storage.get,
    replaceStorage: () =>
      storage.replace(async () => {
        await deletion();
        deletions += 1;
        opened = { status: 'ready', notesKept: 0 };
      }),
    feeds: memoryFeeds(),
    eraseSearch,
    packTexts: async () => new Map(),
    privacy: { packs: async () => packPolicies, company: async () => ({ policies: [], isUnreadable: true }) },
    pairings,
    router: () => ({
      accept: () => undefined,
      tellPage: (tabId, name, value) => tell(`page ${tabId}`, name, value),
      tellPanels: (tabId, name, value) => tell(`panels of ${tabId}`, name, value),
      tellAll: (name, value) => void tell('all', name, value),
      pages: () => new Map(pages),
      callPages: () => undefined,
    }),
    world: {
      loadFields: async () => 'refused',
      loadPicker: async () => 'refused',
      enabledSites: async () => [],
      disableSite: async () => undefined,
      pauseSite: async () => undefined,
      endAllPauses: async () => undefined,
      openPractice: async () => undefined,
      ...world,
    },
  });
  return { handlers, told, pairings, storage: storage.get, deleted: () => deletions };
}
