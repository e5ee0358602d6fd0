import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFeedAlarms } from './feed-alarms.ts';
import { parsePolicy } from './policy.ts';
import { memoryFeeds } from './testing/memory-feeds.ts';

const NOW = '2026-11-25T09:00:00.000Z';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('checks at once where there never was a check, and about an hour later again', async () => {
  const feeds = memoryFeeds({ now: () => NOW });
  const waits = heard();

  keepFeedAlarms({ feeds, policy: async () => parsePolicy({}), now: () => NOW, random: () => 0.5 });

  await vi.waitFor(() => expect(waits.at(-1)).toBe(60));
  // Two minutes: should the background be stopped in the middle, the check is taken up again.
  expect(waits).toEqual([2, 60]);
  expect((await feeds.own()).checkedAt).toBe(NOW);
});

it('leaves an alarm alone that the browser still has', async () => {
  await fakeBrowser.alarms.create('feeds.check', { delayInMinutes: 33 });
  const feeds = memoryFeeds({ now: () => NOW });
  const waits = heard();

  keepFeedAlarms({ feeds, policy: async () => parsePolicy({}), now: () => NOW, random: () => 0.5 });
  await new Promise((resume) => setTimeout(resume, 30));

  expect(waits).toEqual([]);
});

it('waits a little when the browser was just started: everybody’s shift begins at nine', async () => {
  const feeds = memoryFeeds({ now: () => NOW });
  await feeds.checkAll();
  await fakeBrowser.alarms.create('feeds.check', { delayInMinutes: 33 });
  const waits = heard();

  const alarms = keepFeedAlarms({ feeds, policy: async () => parsePolicy({}), now: () => NOW, random: () => 0.5 });
  alarms.started();

  await vi.waitFor(() => expect(waits).toEqual([5]));
});

it('waits a little too when the alarm was due while the browser was closed', async () => {
  const feeds = memoryFeeds({ now: () => NOW });
  await feeds.checkAll();
  await fakeBrowser.alarms.create('feeds.check', { delayInMinutes: 33 });
  const waits = heard();
  keepFeedAlarms({ feeds, policy: async () => parsePolicy({}), now: () => NOW, random: () => 0.5 });

  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'feeds.check',
    scheduledTime: Date.parse(NOW) - 3_600_000,
    persistAcrossSessions: true,
  });

  await vi.waitFor(() => expect(waits).toEqual([5]));
});

it('keeps to the rhythm of the company’s policy', async () => {
  const feeds = memoryFeeds({ now: () => NOW });
  const waits = heard();

  keepFeedAlarms({ feeds, policy: async () => parsePolicy({ checkEvery: 240 }), now: () => NOW, random: () => 0.5 });

  await vi.waitFor(() => expect(waits.at(-1)).toBe(240));
});

/** The minutes of every alarm that is set from here on. */
function heard(): number[] {
  const waits: number[] = [];
  const create = (...alarm: unknown[]): void => {
    const { delayInMinutes } = alarm.at(-1) as { delayInMinutes: number };
    waits.push(Math.round(delayInMinutes * 100) / 100);
  };
  vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation(create);
  return waits;
}
