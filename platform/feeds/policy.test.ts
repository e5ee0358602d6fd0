import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearPolicy, parsePolicy, readPolicy, watchPolicy } from './policy.ts';

const FEED = { id: 'acme', urls: ['https://packs.acme.example/feed'], rootHash: 'a'.repeat(64) };

beforeAll(hearPolicy);

describe('a company’s policy', () => {
  it('names the feeds, and needs to say no more than which root to trust', () => {
    expect(parsePolicy({ feeds: [FEED], allowUserFeeds: false })).toEqual({
      feeds: [{ ...FEED, minVersion: 1, ring: 'all' }],
      allowUserFeeds: false,
      checkEvery: 60,
      reading: 'known',
    });
  });

  it('that is not there changes nothing', () => {
    expect(parsePolicy({})).toEqual({ feeds: [], allowUserFeeds: true, checkEvery: 60, reading: 'known' });
  });

  it.each([
    ['an address without encryption', { feeds: [{ ...FEED, urls: ['http://packs.acme.example'] }] }],
    ['no address', { feeds: [{ ...FEED, urls: [] }] }],
    ['a hash that is none', { feeds: [{ ...FEED, rootHash: 'abc' }] }],
    ['a ring that nobody knows', { feeds: [{ ...FEED, ring: 'everybody' }] }],
    ['a misspelt word', { feeds: [{ ...FEED, minversion: 4 }] }],
    ['two feeds of one name', { feeds: [FEED, FEED] }],
    ['a check every minute', { checkEvery: 1 }],
    ['a list for an object', []],
  ])('with %s is not used, and lets nobody add feeds in its place', (_, values) => {
    expect(parsePolicy(values)).toMatchObject({ feeds: [], allowUserFeeds: false, reading: 'unreadable' });
  });

  it('is looked for where Firefox says that there is none by refusing', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));

    expect(await readPolicy()).toMatchObject({ feeds: [], allowUserFeeds: true, reading: 'known' });
  });

  it('that the browser does not give out is not waited for, and taken up when it comes', async () => {
    vi.useFakeTimers();
    await fakeBrowser.storage.managed.set({ checkEvery: 20 }); // what was given out before is no more
    const answer = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValueOnce(answer.promise as never);
    let changes = 0;
    watchPolicy(() => (changes += 1));

    const read = readPolicy();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await read).toMatchObject({ feeds: [], allowUserFeeds: false, reading: 'late' });
    expect(changes).toBe(0);
    answer.resolve({});
    await vi.advanceTimersByTimeAsync(0);

    expect(changes).toBe(1);
    vi.useRealTimers();
  });

  it('is read again when the company changes it', async () => {
    let changes = 0;
    watchPolicy(() => (changes += 1));

    await fakeBrowser.storage.local.set({ notes: 1 });
    await fakeBrowser.storage.managed.set({ allowUserFeeds: false });

    expect(changes).toBe(1);
  });
});

describe('the schema that Chrome and Edge check a policy against', () => {
  const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8')) as {
    properties: Record<string, { items?: { properties: Record<string, unknown>; required: string[] } }>;
  };

  it('knows the same settings as we do', () => {
    const { reading: _, ...policy } = parsePolicy({ feeds: [FEED], privacy: [] });

    expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(policy).toSorted());
    const feed = schema.properties['feeds']?.items;
    expect(Object.keys(feed?.properties ?? {}).toSorted()).toEqual(Object.keys(policy.feeds[0] ?? {}).toSorted());
    expect(feed?.required).toEqual(['id', 'urls', 'rootHash']);
  });
});
