import { describe, expect, it, vi } from 'vitest';
import { createRouter } from './router.ts';
import { portPair, settled } from './testing/port-pair.ts';
import type { TestPort } from './testing/port-pair.ts';
import type { Speaker } from './sender.ts';
import { samples } from './testing/samples.ts';
import { newSwitchboard, OWN, SITE } from './testing/switchboard.ts';
import type { Switchboard } from './testing/switchboard.ts';

const record = samples['record.read'].reply;

describe('pairing', () => {
  it('tells the panel its next token and the site of its page', async () => {
    const board = newSwitchboard();
    board.connectPage(7);

    const panel = await board.connectPairedFrame(7);

    expect(panel.received).toEqual([{ type: 'paired', token: expect.any(String), hasPage: true, site: SITE }]);
  });

  it('closes the port of a frame whose token was used before', async () => {
    const board = newSwitchboard();
    const token = await board.pairings.issue(7);
    const [first, second] = [board.connectFrame(7), board.connectFrame(7)];

    await pair(first, token);
    await pair(second, token);

    expect(first.isClosed()).toBe(false);
    expect(second.isClosed()).toBe(true);
    expect(second.received).toEqual([]);
  });

  it('lets a frame come back with the token it was given', async () => {
    const board = newSwitchboard();
    const before = await board.connectPairedFrame(7);
    before.disconnect();
    const [{ token }] = before.received as [{ token: string }];

    const after = await pair(board.connectFrame(7), token);

    expect(after.received).toMatchObject([{ type: 'paired' }]);
  });

  it('closes the port when the tokens cannot be read', async () => {
    const pairings = { issue: async () => 'token', exchange: () => Promise.reject(new Error('no storage')) };
    const router = createRouter({ handlers: {} as never, pairings });
    const { near, far } = portPair('panel');
    router.accept(far, { kind: 'framed-panel', tabId: 7 });

    await pair(near, 'token');

    expect(near.isClosed()).toBe(true);
  });

  it('moves the browser’s own panel to another tab', async () => {
    const board = newSwitchboard();
    const pages = [answering(board.connectPage(7), record), answering(board.connectPage(8), null)];
    const panel = await pair(
      board.connect('panel', { id: OWN.id, url: `${OWN.origin}/sidepanel.html`, frameId: 0 }),
      '',
      7,
    );

    await pair(panel, '', 8);

    expect(await ask(panel, 'record.read')).toEqual({ type: 'reply', id: 1, value: null });
    expect(pages[0]?.received).toEqual([]);
  });
});

describe('what goes to a page', () => {
  it('is judged before it leaves: a reply of another shape is refused', async () => {
    const { page } = pageBeside({ language: 'it', theme: 'system', customer: 'Mario Rossi' });

    expect(await ask(page, 'preferences.read')).toEqual({ type: 'refusal', id: 1, problem: 'malformed' });
  });

  it('is judged before it leaves: a reply of its shape comes', async () => {
    const preferences = { language: 'it', theme: 'system' };
    const { page } = pageBeside(preferences);

    expect(await ask(page, 'preferences.read')).toEqual({ type: 'reply', id: 1, value: preferences });
  });

  it('is not told where it has another shape', async () => {
    const { router, page } = pageBeside(null);
    const preferences = { language: 'it', theme: 'dark' } as const;

    router.tellAll('preferences.changed', { ...preferences, theme: 'green' as never });
    router.tellPage(7, 'preferences.changed', { language: 5 as never, theme: 'dark' });
    router.tellPage(7, 'preferences.changed', preferences);
    await settled();

    expect(page.received).toEqual([{ type: 'event', name: 'preferences.changed', value: preferences }]);
  });
});

describe('a question for the page', () => {
  it('goes to the page of that tab, and its answer comes back', async () => {
    const board = newSwitchboard();
    const page = answering(board.connectPage(7), record);
    const other = answering(board.connectPage(8), null);
    const panel = await board.connectPairedFrame(7);

    const answer = await ask(panel, 'record.read');

    expect(answer).toEqual({ type: 'reply', id: 1, value: record });
    expect(page.received).toEqual([{ type: 'request', id: expect.any(Number), name: 'record.read', value: {} }]);
    expect(other.received).toEqual([]);
  });

  it('is refused when no page is there', async () => {
    const board = newSwitchboard();
    const panel = await board.connectPairedFrame(7);

    expect(await ask(panel, 'record.read')).toEqual({ type: 'refusal', id: 1, problem: 'no-page' });
  });

  it('is refused when the page goes before it answers', async () => {
    const board = newSwitchboard();
    const page = board.connectPage(7);
    const panel = await board.connectPairedFrame(7);
    panel.postMessage({ type: 'request', id: 1, name: 'record.read', value: {} });
    await settled();

    page.disconnect();
    await settled();

    expect(panel.received).toContainEqual({ type: 'refusal', id: 1, problem: 'no-page' });
    expect(panel.received).toContainEqual({ type: 'event', name: 'page.disconnected', value: {} });
  });

  it('survives that the page before this one leaves late', async () => {
    const board = newSwitchboard();
    const before = board.connectPage(7);
    const page = board.connectPage(7);
    const panel = await board.connectPairedFrame(7);
    panel.postMessage({ type: 'request', id: 1, name: 'record.read', value: {} });
    await settled();

    before.disconnect();
    await settled();
    answerAll(page, record);
    await settled();

    expect(panel.received.slice(1)).toEqual([{ type: 'reply', id: 1, value: record }]);
    expect(board.router.pages()).toEqual(new Map([[7, SITE]]));
  });

  it('is answered although the panel moved to another tab meanwhile', async () => {
    const board = newSwitchboard();
    const page = board.connectPage(7);
    const panel = await pair(
      board.connect('panel', { id: OWN.id, url: `${OWN.origin}/sidepanel.html`, frameId: 0 }),
      '',
      7,
    );
    panel.postMessage({ type: 'request', id: 1, name: 'record.read', value: {} });
    await pair(panel, '', 8);

    answerAll(page, record);
    await settled();

    expect(panel.received).toContainEqual({ type: 'reply', id: 1, value: record });
  });

  it('is refused as malformed when the page answers what the map does not say', async () => {
    const board = newSwitchboard();
    answering(board.connectPage(7), { recordId: 42 });
    const panel = await board.connectPairedFrame(7);

    expect(await ask(panel, 'record.read')).toEqual({ type: 'refusal', id: 1, problem: 'malformed' });
  });

  it('is not answered by another page that guesses its number', async () => {
    const board = newSwitchboard();
    board.connectPage(7);
    const stranger = board.connectPage(8);
    const panel = await board.connectPairedFrame(7);
    panel.postMessage({ type: 'request', id: 1, name: 'field.focus', value: {} });
    await settled();

    for (let id = 0; id < 50; id += 1) stranger.postMessage({ type: 'reply', id, value: true });
    await settled();

    expect(panel.received).toHaveLength(1);
  });

  it('is passed back when the page itself refuses', async () => {
    const board = newSwitchboard();
    const page = board.connectPage(7);
    page.onMessage.addListener((message) =>
      page.postMessage({ type: 'refusal', id: (message as { id: number }).id, problem: 'failed' }),
    );
    const panel = await board.connectPairedFrame(7);

    expect(await ask(panel, 'record.read')).toEqual({ type: 'refusal', id: 1, problem: 'failed' });
  });
});

describe('a question for the background', () => {
  it('carries where it came from, whatever it says itself', async () => {
    const board = newSwitchboard();
    const page = board.connectPage(7);

    page.postMessage({
      type: 'request',
      id: 1,
      name: 'site.write',
      value: { width: 400 },
      site: 'https://bank.example',
    });
    page.postMessage({ type: 'request', id: 2, name: 'site.write', value: { width: 400 } });
    await settled();

    expect(board.served).toMatchObject([{ name: 'site.write', origin: { asker: 'content', tabId: 7, site: SITE } }]);
  });

  it('is refused when its handler fails, and says nothing of why', async () => {
    const failing = { 'notes.export': () => Promise.reject(new Error('the text of a note')) };
    const router = createRouter({ handlers: failing as never, pairings: newSwitchboard().pairings });
    const { near, far } = portPair('panel');
    router.accept(far, { kind: 'panel', tabId: null });
    await pair(near, '', 7);

    expect(await ask(near, 'notes.export')).toEqual({ type: 'refusal', id: 1, problem: 'failed' });
  });

  it.each([
    ['a name that no message has', 'notes.steal', {}, 'unknown-message'],
    ['a name from the prototype', 'constructor', {}, 'unknown-message'],
    ['a value of another shape', 'notes.delete', { id: 5 }, 'malformed'],
    ['a key too many', 'notes.delete', { id: 'a', all: true }, 'malformed'],
  ])('is refused for %s', async (_, name, value, problem) => {
    const board = newSwitchboard();
    const panel = await board.connectPairedFrame(7);

    expect(await ask(panel, name, value)).toEqual({ type: 'refusal', id: 1, problem });
    expect(board.served).toEqual([]);
  });

  it('is let go when whoever asked is gone before the answer', async () => {
    let finish = (_: unknown): void => undefined;
    const slow = { 'notes.export': () => new Promise((resolve) => (finish = resolve)) };
    const router = createRouter({ handlers: slow as never, pairings: newSwitchboard().pairings });
    const { near, far } = portPair('panel');
    router.accept(far, { kind: 'panel', tabId: 7 });
    await pair(near, '', 7);
    near.postMessage({ type: 'request', id: 1, name: 'notes.export', value: {} });
    await settled();

    near.disconnect();
    finish([]);
    await settled();

    expect(router.tellPanels(7, 'notes.changed', {})).toBe(false);
  });
});

describe('what is told without being asked', () => {
  it('goes from a page to the panels of its tab alone', async () => {
    const board = newSwitchboard();
    const page = board.connectPage(7);
    const [panel, other] = [await board.connectPairedFrame(7), await board.connectPairedFrame(8)];

    page.postMessage({ type: 'event', name: 'record.changed', value: record });
    await settled();

    expect(panel.received).toContainEqual({ type: 'event', name: 'record.changed', value: record });
    expect(other.received).toHaveLength(1);
  });

  it.each([
    ['an event that is the background’s', 'preferences.changed', { language: 'en', theme: 'dark' }],
    ['an event that does not exist', 'notes.stolen', {}],
    ['a value of another shape', 'record.changed', { site: 5 }],
  ])('is not passed on: %s', async (_, name, value) => {
    const board = newSwitchboard();
    const page = board.connectPage(7);
    const panel = await board.connectPairedFrame(7);

    page.postMessage({ type: 'event', name, value });
    await settled();

    expect(panel.received).toHaveLength(1);
  });

  it('is not passed on from a panel', async () => {
    const board = newSwitchboard();
    const [one, two] = [await board.connectPairedFrame(7), await board.connectPairedFrame(7)];

    one.postMessage({ type: 'event', name: 'panel.show', value: { panel: 'notes' } });
    await settled();

    expect(two.received).toHaveLength(1);
  });

  it('is not passed on from a page that another has replaced', async () => {
    const board = newSwitchboard();
    const before = board.connectPage(7);
    board.connectPage(7);
    const panel = await board.connectPairedFrame(7);

    before.postMessage({ type: 'event', name: 'record.changed', value: record });
    await settled();

    expect(panel.received).toHaveLength(1);
  });

  it('reaches nobody who has not paired', async () => {
    const board = newSwitchboard();
    const frame = board.connectFrame(7);

    board.router.tellAll('notes.changed', {});
    board.router.tellPanels(7, 'notes.changed', {});
    await settled();

    expect(frame.received).toEqual([]);
  });

  it('tells the panels of a tab that their page came and went', async () => {
    const board = newSwitchboard();
    const panel = await board.connectPairedFrame(7);

    board.connectPage(7).disconnect();
    await settled();

    expect(panel.received.slice(1)).toEqual([
      { type: 'event', name: 'page.connected', value: {} },
      { type: 'event', name: 'page.disconnected', value: {} },
    ]);
  });

  it('says whether a page or a panel was there to hear it', async () => {
    const board = newSwitchboard();
    board.connectPage(7);
    await board.connectPairedFrame(7);

    expect(board.router.tellPage(7, 'host.toggle', {})).toBe(true);
    expect(board.router.tellPage(8, 'host.toggle', {})).toBe(false);
    expect(board.router.tellPanels(7, 'search.focus', {})).toBe(true);
    expect(board.router.tellPanels(8, 'search.focus', {})).toBe(false);
  });
});

describe('a page that rests', () => {
  it('is called for what it is told, and hears it when it comes in time', async () => {
    const { router, called, connectPage } = resting();

    expect(router.tellPage(7, 'host.toggle', {})).toBe(false);
    const page = connectPage(7);
    await settled();

    expect(called).toEqual([7]);
    expect(page.received).toEqual([{ type: 'event', name: 'host.toggle', value: {} }]);
  });

  it('hears nothing when it comes too late, nor twice', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { router, connectPage } = resting();
    router.tellPage(7, 'host.toggle', {});
    router.tellPage(8, 'host.toggle', {});

    connectPage(8);
    vi.setSystemTime(Date.now() + 5_000);
    const [late, again] = [connectPage(7), connectPage(8)];
    await settled();
    vi.useRealTimers();

    expect([...late.received, ...again.received]).toEqual([]);
  });

  it('is called when everybody is told something', () => {
    const { router, called } = resting();

    router.tellAll('notes.changed', {});

    expect(called).toEqual([null]);
  });

  it('is called before a panel is paired with it', async () => {
    const { connectPage, connectPanel } = resting({ onCalled: (tabId) => connectPage(tabId) });

    const panel = await pair(connectPanel(), '', 7);

    expect(panel.received).toEqual([{ type: 'paired', token: '', hasPage: true, site: SITE }]);
  });
});

function resting({ onCalled = () => undefined }: { onCalled?: (tabId: number) => unknown } = {}) {
  const called: (number | null)[] = [];
  const { pairings } = newSwitchboard();
  const router = createRouter({
    handlers: {} as never,
    pairings,
    async callPages(tabId) {
      called.push(tabId);
      if (tabId !== null) onCalled(tabId);
    },
  });
  const connect = (name: string, speaker: Speaker): TestPort => {
    const { near, far } = portPair(name);
    router.accept(far, speaker);
    return near;
  };
  return {
    router,
    called,
    connectPage: (tabId: number) => connect('content', { kind: 'content', tabId, site: SITE }),
    connectPanel: () => connect('panel', { kind: 'panel', tabId: null }),
  };
}

/** A page whose background gives this for its preferences. */
function pageBeside(preferences: unknown) {
  const handlers = { 'preferences.read': async () => preferences };
  const router = createRouter({ handlers: handlers as never, pairings: newSwitchboard().pairings });
  const { near, far } = portPair('content');
  router.accept(far, { kind: 'content', tabId: 7, site: SITE });
  return { router, page: near };
}

async function pair(port: TestPort, token: string, tabId: number | null = null): Promise<TestPort> {
  port.postMessage({ type: 'pair', token, tabId });
  await settled();
  return port;
}

async function ask(port: TestPort, name: string, value: unknown = {}): Promise<unknown> {
  port.postMessage({ type: 'request', id: 1, name, value });
  await settled();
  return port.received.findLast((message) => (message as { id?: number }).id === 1);
}

function answering(page: ReturnType<Switchboard['connectPage']>, value: unknown): TestPort {
  page.onMessage.addListener((message) => {
    if ((message as { type: string }).type === 'request') answerAll(page, value);
  });
  return page;
}

/** Answers every question that the page has received so far. */
function answerAll(page: TestPort, value: unknown): void {
  for (const message of page.received as { type: string; id: number }[]) {
    if (message.type === 'request') page.postMessage({ type: 'reply', id: message.id, value });
  }
}
