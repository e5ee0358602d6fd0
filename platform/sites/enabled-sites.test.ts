import { describe, expect, it } from 'vitest';
import { newSwitchboard, OWN } from '../messages/testing/switchboard.ts';
import { settled } from '../messages/testing/port-pair.ts';
import { disableSite, enabledSites, leaveDisabledPages } from './enabled-sites.ts';
import { browserWithSites } from './testing/browser-with-sites.ts';

describe('disabling a site', () => {
  it.each([
    ['as it is listed', 'https://crm.example.com'],
    ['by the address of its page, port and all', 'https://crm.example.com:8443'],
  ])('gives up its permission: %s', async (_, site) => {
    browserWithSites({ origins: ['https://crm.example.com/*', 'https://other.example.com/*'] });

    await disableSite(site);

    expect(await enabledSites()).toEqual([{ site: 'https://other.example.com', pausedUntil: null }]);
  });

  it('gives up a pattern for many sites', async () => {
    browserWithSites({ origins: ['https://*.example.com/*', 'https://*/*'] });

    await disableSite('https://*.example.com');

    expect(await enabledSites()).toEqual([{ site: 'https://*', pausedUntil: null }]);
  });

  it.each(['https://never.example.com', 'chrome-extension://spalla', ''])('does nothing for «%s»', async (site) => {
    browserWithSites({ origins: ['https://crm.example.com/*'] });

    await disableSite(site);

    expect(await enabledSites()).toEqual([{ site: 'https://crm.example.com', pausedUntil: null }]);
  });

  it('fails, and says so, when the browser keeps the permission', async () => {
    const origins = ['https://crm.example.com/*'];
    browserWithSites({ origins, kept: origins });

    await expect(disableSite('https://crm.example.com')).rejects.toThrow('The browser keeps https://crm.example.com/*');
  });
});

describe('after a permission is gone', () => {
  const disabled = { type: 'event', name: 'site.disabled', value: {} };

  it('the pages that it covered are left', async () => {
    browserWithSites({ origins: [] });
    const board = newSwitchboard();
    const page = board.connectPage(7);

    await leaveDisabledPages(board.router);
    await settled();

    expect(page.received).toEqual([disabled]);
  });

  it.each(['https://crm.example.com/*', 'https://*.example.com/*', 'https://*/*'])(
    'a page that %s still covers is not left',
    async (pattern) => {
      browserWithSites({ origins: [pattern] });
      const board = newSwitchboard();
      const page = board.connectPage(7);

      await leaveDisabledPages(board.router);
      await settled();

      expect(page.received).toEqual([]);
    },
  );

  it('the practice page stays: it needs no permission', async () => {
    browserWithSites({ origins: [] });
    const board = newSwitchboard();
    const practice = board.connect('content', {
      id: OWN.id,
      url: `${OWN.origin}/practice.html`,
      frameId: 0,
      tab: { id: 7 },
    });

    await leaveDisabledPages(board.router);
    await settled();

    expect(practice.received).toEqual([]);
  });
});
