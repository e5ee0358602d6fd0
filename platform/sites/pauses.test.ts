import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSwitchboard } from '../messages/testing/switchboard.ts';
import { settled } from '../messages/testing/port-pair.ts';
import { keepContentScriptInStep, startInOpenTabs } from './content-script.ts';
import { disableSite, enabledSites, leaveDisabledPages, pauseSite } from './enabled-sites.ts';
import { endAllPauses, endOfPause, readPauses, wakeForPauses } from './pauses.ts';
import { browserWithSites } from './testing/browser-with-sites.ts';

const CRM = 'https://crm.example.com';
const OTHER = 'https://other.example.com';
const tabs = [
  { id: 1, url: `${CRM}/cases/1` },
  { id: 2, url: `${OTHER}/` },
];

it('keeps out of the pages of a paused site, new and open, and of no other', async () => {
  const browser = browserWithSites({ origins: [`${CRM}/*`, `${OTHER}/*`], tabs });
  const board = newSwitchboard();
  const page = board.connectPage(7);

  await pauseSite(CRM, 'hour', Date.now());
  await leaveDisabledPages(board.router);
  await startInOpenTabs();
  await settled();

  expect(page.received).toEqual([{ type: 'event', name: 'site.disabled', value: {} }]);
  expect(browser.registered()).toMatchObject([{ matches: [`${CRM}/*`, `${OTHER}/*`], excludeMatches: [`${CRM}/*`] }]);
  expect(browser.started).toEqual([2]);
});

it('comes back when the pause is ended, and when its time is over', async () => {
  const browser = browserWithSites({ origins: [`${CRM}/*`], tabs: tabs.slice(0, 1) });
  await pauseSite(CRM, 'hour', Date.now());
  await pauseSite(CRM, null, Date.now());
  await keepContentScriptInStep();
  expect(browser.registered()).toMatchObject([{ excludeMatches: [] }]);

  await pauseSite(CRM, 'hour', Date.now() - 3_600_000);
  await startInOpenTabs();

  expect(browser.started).toEqual([1]);
  expect(await enabledSites()).toEqual([{ site: CRM, pausedUntil: null }]);
});

it('lists until when', async () => {
  browserWithSites({ origins: [`${CRM}/*`, `${OTHER}/*`] });
  const now = Date.now();

  await pauseSite(CRM, 'hour', now);

  expect(await enabledSites()).toEqual([
    { site: CRM, pausedUntil: now + 3_600_000 },
    { site: OTHER, pausedUntil: null },
  ]);
});

it('ends at the next midnight of this computer, also on a day of 23 or 25 hours', () => {
  for (const day of ['2026-03-02T18:30:00', '2026-03-29T01:00:00', '2026-10-25T01:00:00']) {
    const end = new Date(endOfPause('tomorrow', new Date(day).getTime()));

    expect([end.getHours(), end.getMinutes(), end.getDate()]).toEqual([0, 0, new Date(day).getDate() + 1]);
  }
});

it('has the background woken at the first end, and no more when there is none', async () => {
  browserWithSites({ origins: [`${CRM}/*`, `${OTHER}/*`] });
  const now = Date.now();
  await pauseSite(CRM, 'hour', now);
  await pauseSite(OTHER, 'hour', now - 1_800_000);
  expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([now + 1_800_000]);

  await endAllPauses();
  await wakeForPauses();

  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

it('forgets the pause of a site that is turned off', async () => {
  browserWithSites({ origins: [`${CRM}/*`] });
  await pauseSite(CRM, 'tomorrow', Date.now());

  await disableSite(CRM);

  expect([...(await readPauses())]).toEqual([]);
});

it('takes what is no list of pauses for none', async () => {
  browserWithSites({ origins: [`${CRM}/*`] });
  await fakeBrowser.storage.local.set({ pauses: { '<all_urls>': 9e15, [`${OTHER}/*`]: 'later', [`${CRM}/*`]: 9e15 } });

  expect([...(await readPauses()).keys()]).toEqual([`${CRM}/*`]);
});
