import { describe, expect, it } from 'vitest';
import { covers, isWebPattern, patternOf, patternOfSite, siteOfPattern } from './patterns.ts';

describe('patternOf', () => {
  it.each([
    ['https://crm.example.com/cases/7?x=1#top', 'https://crm.example.com/*'],
    ['http://127.0.0.1:8099/', 'http://127.0.0.1/*'],
    ['http://localhost:3000/a', 'http://localhost/*'],
    ['http://[::1]:8099/', 'http://[::1]/*'],
    ['https://crm.èxample.it/', 'https://crm.xn--xample-2ua.it/*'],
  ])('of %s is %s: browsers know no ports', (address, pattern) => {
    expect(patternOf(address)).toBe(pattern);
  });

  it.each([
    'about:blank',
    'chrome://newtab/',
    'file:///tmp/a.html',
    'moz-extension://id/practice.html',
    'no address',
    '',
  ])('of %s is none', (address) => {
    expect(patternOf(address)).toBeNull();
  });
});

describe('isWebPattern', () => {
  it.each(['http://127.0.0.1/*', 'https://*.example.com/*', 'https://*/*', '*://*/*', 'http://[::1]/*'])(
    'takes %s',
    (pattern) => {
      expect(isWebPattern(pattern)).toBe(true);
    },
  );

  it.each(['file:///*', '<all_urls>', 'chrome://favicon/*', 'moz-extension://id/*', 'https://a*b.com/*'])(
    'leaves %s',
    (pattern) => {
      expect(isWebPattern(pattern)).toBe(false);
    },
  );
});

describe('patternOfSite', () => {
  it.each([
    ['https://crm.example.com', 'https://crm.example.com/*'],
    ['http://127.0.0.1:8099', 'http://127.0.0.1/*'],
    ['http://127.0.0.1', 'http://127.0.0.1/*'],
    ['https://*.example.com', 'https://*.example.com/*'],
    ['https://*', 'https://*/*'],
  ])('of %s is %s', (site, pattern) => {
    expect(patternOfSite(site)).toBe(pattern);
  });

  it.each(['', 'about:blank', 'chrome-extension://id'])('of %s is none', (site) => {
    expect(patternOfSite(site)).toBeNull();
  });

  it('leads back to every pattern that is listed', () => {
    const listed = ['http://127.0.0.1/*', 'https://*.example.com/*', 'https://*/*', '*://*.a.it/*'];

    const patterns = listed.map((pattern) => patternOfSite(siteOfPattern(pattern)));

    expect(patterns).toEqual(listed);
  });
});

describe('covers', () => {
  it.each([
    ['http://127.0.0.1/*', 'http://127.0.0.1:8099'],
    ['https://*.example.com/*', 'https://crm.example.com'],
    ['https://*.example.com/*', 'https://example.com:8443'],
    ['https://*/*', 'https://anything.it'],
    ['*://crm.it/*', 'http://crm.it'],
  ])('%s lets us in to %s', (pattern, site) => {
    expect(covers(pattern, site)).toBe(true);
  });

  it.each([
    ['http://crm.it/*', 'https://crm.it'],
    ['https://*.example.com/*', 'https://evil-example.com'],
    ['https://*.example.com/*', 'https://example.com.evil.it'],
    ['https://crm.it/*', 'https://sub.crm.it'],
    ['https://*/*', 'chrome-extension://id'],
    ['<all_urls>', 'https://crm.it'],
  ])('%s does not let us in to %s', (pattern, site) => {
    expect(covers(pattern, site)).toBe(false);
  });
});
