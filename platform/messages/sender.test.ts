import { describe, expect, it } from 'vitest';
import { speakerOf } from './sender.ts';
import type { Sender, Speaker } from './sender.ts';

const CHROMIUM = { id: 'aaaabbbb', origin: 'chrome-extension://aaaabbbb' };
const FIREFOX = { id: 'spalla@spalla.example', origin: 'moz-extension://5ba11a00-0000-4000-8000-00000000c4f1' };

describe.each([
  ['Chromium', CHROMIUM],
  ['Firefox', FIREFOX],
])('who speaks, in %s', (_, own) => {
  const crm = 'https://crm.example.com:8443/cases/7';

  it.each<[string, Sender, Speaker]>([
    [
      'our content script in a page',
      { url: crm, frameId: 0, tab: { id: 7 } },
      { kind: 'content', tabId: 7, site: 'https://crm.example.com:8443' },
    ],
    [
      'the practice page',
      { url: `${own.origin}/practice.html#/tickets`, frameId: 0, tab: { id: 7 } },
      { kind: 'content', tabId: 7, site: own.origin },
    ],
    [
      'our panel embedded in a page',
      { url: `${own.origin}/sidepanel.html#token=1`, frameId: 12, tab: { id: 7, url: crm } },
      { kind: 'framed-panel', tabId: 7 },
    ],
    [
      'our panel in a tab',
      { url: `${own.origin}/sidepanel.html`, frameId: 0, tab: { id: 7 } },
      { kind: 'panel', tabId: 7 },
    ],
    [
      'our panel in the side panel',
      { url: `${own.origin}/sidepanel.html`, frameId: 0 },
      { kind: 'panel', tabId: null },
    ],
    [
      'our panel, no frame told',
      { url: `${own.origin}/sidepanel.html`, tab: { id: 7 } },
      { kind: 'framed-panel', tabId: 7 },
    ],
  ])('is known: %s', (_name, sender, speaker) => {
    expect(speakerOf({ id: own.id, ...sender }, own)).toEqual(speaker);
  });

  it.each<[string, Sender | undefined]>([
    ['nobody', undefined],
    ['another extension', { id: 'other', url: 'chrome-extension://other/sidepanel.html', frameId: 0 }],
    ['another extension that names our page', { id: 'other', url: `${own.origin}/sidepanel.html`, frameId: 0 }],
    ['a web page that may message us', { url: crm, frameId: 0, tab: { id: 7 } }],
    ['a content script in a frame of a page', { id: own.id, url: crm, frameId: 3, tab: { id: 7 } }],
    ['a content script without a tab', { id: own.id, url: crm, frameId: 0 }],
    ['a content script without a frame', { id: own.id, url: crm, tab: { id: 7 } }],
    ['the practice page in a frame', { id: own.id, url: `${own.origin}/practice.html`, frameId: 3, tab: { id: 7 } }],
    ['the practice page without a tab', { id: own.id, url: `${own.origin}/practice.html`, frameId: 0 }],
    ['another page of ours', { id: own.id, url: `${own.origin}/studio.html`, frameId: 0, tab: { id: 7 } }],
    ['a file that only ends like our panel', { id: own.id, url: `${own.origin}/x/sidepanel.html`, frameId: 0 }],
    ['no address', { id: own.id, frameId: 0, tab: { id: 7 } }],
    ['an address that is none', { id: own.id, url: 'sidepanel.html', frameId: 0 }],
    ['a file', { id: own.id, url: 'file:///tmp/crm.html', frameId: 0, tab: { id: 7 } }],
    [
      'a host that is called like us',
      { id: own.id, url: `https://${new URL(own.origin).host}/sidepanel.html`, frameId: 3, tab: { id: 7 } },
    ],
  ])('is a stranger: %s', (_name, sender) => {
    expect(speakerOf(sender, own)).toEqual({ kind: 'stranger' });
  });
});
