import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enabledPatterns, keepContentScriptInStep, loadFields, loadPicker, startInOpenTabs } from './content-script.ts';
import { browserWithSites } from './testing/browser-with-sites.ts';

describe('the registered content script', () => {
  it('covers the granted web sites and nothing else', async () => {
    const browser = browserWithSites({ origins: ['http://127.0.0.1/*', 'file:///*', 'https://*.example.com/*'] });

    await keepContentScriptInStep();

    expect(browser.registered()).toMatchObject([
      {
        id: 'crm',
        js: ['/crm.js'],
        matches: ['http://127.0.0.1/*', 'https://*.example.com/*'],
        runAt: 'document_start',
      },
    ]);
  });

  it('is registered once when a start, an installation and a grant come together', async () => {
    const browser = browserWithSites({ origins: ['https://crm.example.com/*'] });

    await Promise.all([keepContentScriptInStep(), keepContentScriptInStep(), keepContentScriptInStep()]);

    expect(browser.registered()).toHaveLength(1);
  });

  it('is brought up to date when it is there already', async () => {
    const browser = browserWithSites({ origins: ['https://crm.example.com/*'] });
    await keepContentScriptInStep();
    browser.grant(['https://other.example.com/*']);

    await keepContentScriptInStep();

    expect(browser.registered()).toMatchObject([{ matches: ['https://other.example.com/*'] }]);
  });

  it('goes with the last grant, and is not missed where it never was', async () => {
    const browser = browserWithSites({ origins: ['https://crm.example.com/*'] });
    await keepContentScriptInStep();
    browser.grant([]);

    await keepContentScriptInStep();
    await keepContentScriptInStep();

    expect(browser.registered()).toEqual([]);
  });

  it('is registered at the next event after the browser refused once', async () => {
    const browser = browserWithSites({ origins: ['https://crm.example.com/*'] });
    const { getAll } = fakeBrowser.permissions;
    Object.assign(fakeBrowser.permissions, { getAll: () => Promise.reject(new Error('busy')) });
    await expect(keepContentScriptInStep()).rejects.toThrow('busy');

    Object.assign(fakeBrowser.permissions, { getAll });
    await keepContentScriptInStep();

    expect(browser.registered()).toHaveLength(1);
  });
});

it('starts in every open tab that lets it, whatever the others do', async () => {
  const tabs = [{ id: -1, url: 'https://a.it' }, { url: 'https://b.it' }, { id: 3, url: 'https://c.it' }];
  const browser = browserWithSites({ origins: ['https://*/*'], tabs });

  await startInOpenTabs();

  expect(browser.started).toEqual([3]);
});

it('starts nowhere without a grant', async () => {
  const browser = browserWithSites({ origins: [], tabs: [{ id: 3, url: 'https://c.it' }] });

  await startInOpenTabs();

  expect(browser.started).toEqual([]);
});

it('says whether the recognisers could be loaded', async () => {
  browserWithSites({ origins: [] });

  expect(await loadFields(3)).toBe('loaded');
  expect(await loadFields(-1)).toBe('refused');
  expect(await loadPicker(3)).toBe('loaded');
  expect(await enabledPatterns()).toEqual([]);
});
