import { describe, expect, it } from 'vitest';
import { profileAt } from './index.ts';
import { matchesAddress } from './match-address.ts';

describe('a match pattern', () => {
  it.each([
    ['*://*/practice-crm/*', 'http://127.0.0.1:8400/practice-crm/tickets/48213?tab=1#x'],
    ['*://*/practice-crm/*', 'https://crm.example.it/practice-crm/'],
    ['https://*.example.it/*', 'https://example.it/a'],
    ['https://*.example.it/*', 'https://crm.example.it:8443/a'],
    ['https://crm.example.it:8443/*', 'https://crm.example.it:8443/'],
    ['https://crm.example.it/case.php?id=*', 'https://crm.example.it/case.php?id=7'],
  ])('%s is at %s', (pattern, url) => {
    expect(matchesAddress(pattern, url)).toBe(true);
  });

  it.each([
    ['*://*/practice-crm/*', 'ftp://example.it/practice-crm/'],
    ['*://*/practice-crm/*', 'https://example.it/#/practice-crm/'],
    ['https://*.example.it/*', 'https://badexample.it/'],
    ['https://*.example.it/*', 'https://example.it.attacker.example/'],
    ['https://crm.example.it:8443/*', 'https://crm.example.it/'],
    ['https://crm.example.it/a.b', 'https://crm.example.it/aXb'],
    ['https://crm.example.it', 'https://crm.example.it/'],
    ['nonsense', 'https://crm.example.it/'],
  ])('%s is not at %s', (pattern, url) => {
    expect(matchesAddress(pattern, url)).toBe(false);
  });
});

describe('the profile of a page', () => {
  it.each([
    'http://127.0.0.1:8400/practice-crm/tickets/48213',
    'chrome-extension://abcdefghijklmnop/practice.html#/tickets/48213',
    'moz-extension://5ba11a00-0000-4000-8000-00000000c4f1/practice.html',
  ])('is the practice CRM at %s', (url) => {
    expect(profileAt(url)?.id).toBe('practice-crm');
  });

  it('is nothing where no CRM is known', () => {
    expect(profileAt('https://example.it/tickets/48213')).toBeNull();
  });
});
