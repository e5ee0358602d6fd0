import { describe, expect, it } from 'vitest';
import { requests } from './map.ts';
import type { RequestName } from './map.ts';
import type { TestPort } from './testing/port-pair.ts';
import { settled } from './testing/port-pair.ts';
import { samples } from './testing/samples.ts';
import { newSwitchboard, OWN, SITE } from './testing/switchboard.ts';
import type { Switchboard } from './testing/switchboard.ts';

/**
 * Written by hand, against the map: who gets an answer to what. A new message has no row here, and the compiler and the
 * first test say so.
 */
const MAY_ASK: Record<RequestName, 'pages' | 'panels' | 'both'> = {
  'token.issue': 'pages',
  'fields.load': 'pages',
  'profiles.read': 'pages',
  'site.read': 'both',
  'site.write': 'both',
  'preferences.read': 'both',
  'preferences.write': 'panels',
  'sites.list': 'panels',
  'sites.disable': 'panels',
  'sites.pause': 'panels',
  'call.read': 'panels',
  'call.write': 'panels',
  'call.end': 'panels',
  'notes.list': 'panels',
  'notes.save': 'panels',
  'notes.delete': 'panels',
  'notes.export': 'panels',
  'storage.status': 'panels',
  'storage.erase': 'panels',
  'practice.open': 'panels',
  'packs.list': 'panels',
  'packs.items': 'panels',
  'packs.roll-back': 'panels',
  'packs.release': 'panels',
  'feeds.list': 'panels',
  'feeds.offer': 'panels',
  'feeds.import': 'panels',
  'feeds.confirm': 'panels',
  'feeds.dismiss': 'panels',
  'feeds.check': 'panels',
  'feeds.remove': 'panels',
  'articles.read': 'panels',
  'articles.changed': 'panels',
  'feedback.vote': 'panels',
  'feedback.report': 'panels',
  'feedback.miss': 'panels',
  'feedback.count': 'panels',
  'feedback.export': 'panels',
  'feedback.erase': 'panels',
  'shelf.read': 'panels',
  'shelf.pin': 'panels',
  'shelf.opened': 'panels',
  'page.drawn': 'panels',
  'record.read': 'panels',
  'map.check': 'panels',
  'map.try': 'panels',
  'picker.load': 'pages',
  'picked.read': 'both',
  'picked.write': 'panels',
  'pick.start': 'panels',
  'pick.step': 'panels',
  'field.insert': 'panels',
  'field.focus': 'panels',
  'findings.read': 'panels',
  'words.read': 'panels',
  'findings.mask': 'panels',
  'findings.redact': 'panels',
  'findings.keep': 'panels',
  'findings.dismiss': 'panels',
  'findings.move': 'panels',
  'reasons.read': 'panels',
  'privacy.read': 'pages',
  'privacy.remember': 'pages',
  'privacy.status': 'panels',
  'privacy.export': 'panels',
  'privacy.forget': 'panels',
  'findings.redact-all': 'panels',
  'host.close': 'panels',
  'snippets.names': 'pages',
  'snippets.read': 'both',
  'snippet.waiting': 'panels',
  'snippet.insert': 'panels',
  'snippet.leave': 'panels',
  'snippets.list': 'panels',
  'snippets.save': 'panels',
  'snippets.delete': 'panels',
  'snippets.import': 'panels',
  'own-values.write': 'panels',
};

type Answer = 'served' | 'not-allowed' | 'not-paired' | 'no answer';

interface SenderKind {
  readonly connect: (board: Switchboard) => Promise<TestPort>;
  readonly expected: Record<'pages' | 'panels' | 'both', Answer>;
}

const LIKE_A_PAGE = { pages: 'served', panels: 'not-allowed', both: 'served' } as const;
const LIKE_A_PANEL = { pages: 'not-allowed', panels: 'served', both: 'served' } as const;
const LIKE_A_STRANGER = { pages: 'no answer', panels: 'no answer', both: 'no answer' } as const;
const PANEL_PAGE = { id: OWN.id, url: `${OWN.origin}/sidepanel.html` };
const CRM_PAGE = { id: OWN.id, url: `${SITE}/cases/1` };

const SENDERS: Record<string, SenderKind> = {
  'a content script': { connect: async (board) => board.connectPage(), expected: LIKE_A_PAGE },
  'the practice page': {
    connect: async (board) =>
      board.connect('content', { id: OWN.id, url: `${OWN.origin}/practice.html`, frameId: 0, tab: { id: 7 } }),
    expected: LIKE_A_PAGE,
  },
  'a paired frame': { connect: (board) => board.connectPairedFrame(), expected: LIKE_A_PANEL },
  'the browser’s side panel': {
    connect: (board) => paired(board.connect('panel', { ...PANEL_PAGE, frameId: 0 }), 7),
    expected: LIKE_A_PANEL,
  },
  'a panel in a tab': {
    connect: (board) => paired(board.connect('panel', { ...PANEL_PAGE, frameId: 0, tab: { id: 9 } }), 7),
    expected: LIKE_A_PANEL,
  },
  'a frame that has not paired': {
    connect: async (board) => board.connectFrame(),
    expected: { pages: 'not-paired', panels: 'not-paired', both: 'not-paired' },
  },
  'a frame with a forged token': {
    connect: (board) => paired(board.connectFrame(), 7, 'forged'),
    expected: LIKE_A_STRANGER,
  },
  'a frame with the token of another tab': {
    connect: async (board) => paired(board.connectFrame(), 7, await board.pairings.issue(8)),
    expected: LIKE_A_STRANGER,
  },
  'another extension': {
    connect: async (board) => board.connect('panel', { ...PANEL_PAGE, id: 'other', frameId: 0 }),
    expected: LIKE_A_STRANGER,
  },
  'a web page': {
    connect: async (board) => board.connect('panel', { url: CRM_PAGE.url, frameId: 0, tab: { id: 7 } }),
    expected: LIKE_A_STRANGER,
  },
  'a content script in a frame': {
    connect: async (board) => board.connect('content', { ...CRM_PAGE, frameId: 3, tab: { id: 7 } }),
    expected: LIKE_A_STRANGER,
  },
  'a content script in no tab': {
    connect: async (board) => board.connect('content', { ...CRM_PAGE, frameId: 0 }),
    expected: LIKE_A_STRANGER,
  },
  'a content script that says it is a panel': {
    connect: async (board) => board.connect('panel', { ...CRM_PAGE, frameId: 0, tab: { id: 7 } }),
    expected: LIKE_A_STRANGER,
  },
  'a panel that says it is a content script': {
    connect: async (board) => board.connect('content', { ...PANEL_PAGE, frameId: 0, tab: { id: 7 } }),
    expected: LIKE_A_STRANGER,
  },
  'another page of ours': {
    connect: async (board) =>
      board.connect('panel', { id: OWN.id, url: `${OWN.origin}/studio.html`, frameId: 0, tab: { id: 7 } }),
    expected: LIKE_A_STRANGER,
  },
};

describe('who may ask what', () => {
  it('is said for every message', () => {
    expect(Object.keys(MAY_ASK).toSorted()).toEqual(Object.keys(requests).toSorted());
    expect(Object.keys(samples).toSorted()).toEqual(Object.keys(requests).toSorted());
  });

  describe.each(Object.entries(SENDERS))('when it is %s', (_, { connect, expected }) => {
    it.each(Object.entries(MAY_ASK) as [RequestName, 'pages' | 'panels' | 'both'][])(
      'that asks %s',
      async (name, who) => {
        const board = newSwitchboard();
        answerAsPage(board.connectPage());
        const port = await connect(board);
        answerAsPage(port);

        const { answer, value } = await ask(port, name);

        const isServed = expected[who] === 'served';
        expect(answer).toBe(expected[who]);
        expect(value).toEqual(isServed ? samples[name].reply : undefined);
        const isForBackground = requests[name].by === 'background';
        expect(board.served.map((request) => request.name)).toEqual(isServed && isForBackground ? [name] : []);
      },
    );
  });
});

async function paired(port: TestPort, tabId: number, token = ''): Promise<TestPort> {
  port.postMessage({ type: 'pair', token, tabId });
  await settled();
  return port;
}

async function ask(port: TestPort, name: RequestName): Promise<{ answer: Answer; value?: unknown }> {
  if (port.isClosed()) return { answer: 'no answer' };
  port.postMessage({ type: 'request', id: 1, name, value: samples[name].request });
  await settled();
  const answers = port.received as readonly { type: string; id?: number; problem?: Answer; value?: unknown }[];
  const answer = answers.findLast(({ type, id }) => (type === 'reply' || type === 'refusal') && id === 1);
  if (answer?.type === 'reply') return { answer: 'served', value: answer.value };
  return { answer: answer?.problem ?? 'no answer' };
}

/** Answers what is relayed to the page as a content script would. */
function answerAsPage(page: TestPort): void {
  page.onMessage.addListener((message) => {
    const { type, id, name } = message as { type: string; id: number; name: RequestName };
    if (type === 'request') page.postMessage({ type: 'reply', id, value: samples[name].reply });
  });
}
