import { afterEach, describe, expect, it } from 'vitest';
import { createCaller } from './caller.ts';
import { events, requests } from './map.ts';
import type { Caller, CallerOptions } from './caller.ts';
import { portPair, settled } from './testing/port-pair.ts';
import type { TestPort } from './testing/port-pair.ts';
import type { Port } from './wire.ts';

let lifetime = new AbortController();
afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
});

describe('a question', () => {
  it('is answered over the port', async () => {
    const { caller, background } = start();
    background().onMessage.addListener((message) =>
      background().postMessage({
        type: 'reply',
        id: (message as { id: number }).id,
        value: [{ site: 'https://crm.example.com', pausedUntil: null }],
      }),
    );

    expect(await caller.ask('sites.list', {})).toEqual([{ site: 'https://crm.example.com', pausedUntil: null }]);
  });

  it('is refused with the background’s reason', async () => {
    const { caller, background } = start();
    const asked = caller.ask('notes.export', {});

    background().postMessage({ type: 'refusal', id: 1, problem: 'not-allowed' });

    await expect(asked).rejects.toMatchObject({
      name: 'MessageError',
      request: 'notes.export',
      problem: 'not-allowed',
    });
  });

  it('is refused as malformed when the reply is not what the map says', async () => {
    const { caller, background } = start();
    const asked = caller.ask('sites.list', {});

    background().postMessage({ type: 'reply', id: 1, value: [5] });

    await expect(asked).rejects.toMatchObject({ problem: 'malformed' });
  });

  it('is answered once: what comes later under its number is let go', async () => {
    const { caller, background } = start();
    const asked = caller.ask('practice.open', {});
    background().postMessage({ type: 'reply', id: 1, value: 'opened' });

    background().postMessage({ type: 'refusal', id: 1, problem: 'failed' });
    background().postMessage({ type: 'reply', id: 99, value: 'opened' });
    await settled();

    expect(await asked).toBe('opened');
  });

  it('is refused as disconnected when the background goes to sleep under it', async () => {
    const { caller, background } = start();
    const asked = caller.ask('notes.export', {});

    background().disconnect();

    await expect(asked).rejects.toMatchObject({ problem: 'disconnected' });
  });

  it('is refused as disconnected when the port is dead before its event says so', async () => {
    const { near } = portPair('panel');
    const dead: Port = {
      ...near,
      postMessage() {
        throw new Error('Attempting to use a disconnected port object');
      },
    };
    const caller = createCaller({
      messages: { requests, events },
      connect: () => dead,
      onLost: () => undefined,
      signal: lifetime.signal,
    });

    await expect(caller.ask('notes.export', {})).rejects.toMatchObject({ problem: 'disconnected' });
  });

  it('that is asked while there is no port waits for the next one', async () => {
    const { caller, background, opened } = start();
    background().disconnect();
    await settled();
    const asked = caller.ask('practice.open', {});
    await until(() => opened.length === 2);
    await settled();

    background().postMessage({ type: 'reply', id: 1, value: 'opened' });

    expect(background().received).toMatchObject([{ name: 'practice.open' }]);
    expect(await asked).toBe('opened');
  });
});

describe('the port', () => {
  it('is opened again after it closed', async () => {
    const { background, opened } = start();

    background().disconnect();
    await until(() => opened.length === 2);

    expect(background().isClosed()).toBe(false);
  });

  it('is opened less and less often when it is closed at once', async () => {
    const { opened } = start({ onOpen: (far) => far.disconnect() });
    const times: number[] = [];

    await until(() => {
      if (opened.length > times.length) times.push(Date.now());
      return opened.length === 4;
    }, 5_000);

    const [first = 0, second = 0, third = 0, fourth = 0] = times;
    expect(third - second).toBeGreaterThan((second - first) * 1.5);
    expect(fourth - third).toBeGreaterThan((third - second) * 1.5);
  });

  it('is not opened again once the caller’s life ended', async () => {
    const { caller, background, opened } = start();
    const asked = caller.ask('notes.export', {});

    lifetime.abort();

    await expect(asked).rejects.toMatchObject({ problem: 'disconnected' });
    await expect(caller.ask('notes.export', {})).rejects.toMatchObject({ problem: 'disconnected' });
    expect(background().isClosed()).toBe(true);
    await new Promise((resume) => setTimeout(resume, 400));
    expect(opened).toHaveLength(1);
  });

  it('is never opened when the life ended before it began', () => {
    lifetime.abort();

    const { opened } = start();

    expect(opened).toHaveLength(0);
  });
});

describe('a lost extension', () => {
  it('is told once, and refuses what waits and what comes', async () => {
    let isGone = false;
    let lost = 0;
    const { caller, background } = start({ isGone: () => isGone, onLost: () => (lost += 1) });
    const before = caller.ask('notes.export', {});
    isGone = true;
    background().disconnect();
    await expect(before).rejects.toMatchObject({ problem: 'disconnected' });
    const between = caller.ask('notes.export', {});

    await expect(between).rejects.toMatchObject({ problem: 'disconnected' });

    await expect(caller.ask('notes.export', {})).rejects.toMatchObject({ problem: 'disconnected' });
    caller.tell('record.changed', null);
    await new Promise((resume) => setTimeout(resume, 600));
    expect(lost).toBe(1);
  });
});

describe('pairing', () => {
  it('comes first on every port, and what is asked waits for it', async () => {
    const { caller, background } = start({ token: 'first' });
    const asked = caller.ask('practice.open', {});
    await settled();
    expect(background().received).toEqual([{ type: 'pair', token: 'first', tabId: 7 }]);

    background().postMessage({ type: 'paired', token: 'second', hasPage: true, site: null });
    await settled();
    background().postMessage({ type: 'reply', id: 1, value: 'opened' });

    expect(background().received).toHaveLength(2);
    expect(await asked).toBe('opened');
  });

  it('uses the token it was given for the next port', async () => {
    const { background, opened } = start({ token: 'first' });
    background().postMessage({ type: 'paired', token: 'second', hasPage: true, site: null });
    await settled();

    background().disconnect();
    await until(() => opened.length === 2);
    await settled();

    expect(background().received).toEqual([{ type: 'pair', token: 'second', tabId: 7 }]);
  });

  it('is sent again when the panel stands beside another tab', async () => {
    const { caller, background } = start({ token: '' });
    background().postMessage({ type: 'paired', token: '', hasPage: true, site: null });
    await settled();

    caller.pairAgain();
    await settled();

    expect(background().received).toMatchObject([{ type: 'pair' }, { type: 'pair' }]);
  });
});

describe('a question to this end', () => {
  it('is answered by its handler', async () => {
    const { caller, background } = start();
    caller.answer('field.insert', ({ text }) => (text === 'Good morning' ? 'inserted' : 'no-field'));

    background().postMessage({
      type: 'request',
      id: 4,
      name: 'field.insert',
      value: { text: 'Good morning', cursor: null },
    });
    await settled();

    expect(background().received).toEqual([{ type: 'reply', id: 4, value: 'inserted' }]);
  });

  it.each([
    ['nobody answers it here', 'record.read', {}, 'unknown-message'],
    ['it does not exist', 'field.steal', {}, 'unknown-message'],
    ['its value has another shape', 'field.insert', { text: 5 }, 'malformed'],
    ['its handler fails', 'field.focus', {}, 'failed'],
  ])('is refused when %s', async (_, name, value, problem) => {
    const { caller, background } = start();
    caller.answer('field.insert', () => 'inserted');
    caller.answer('field.focus', () => Promise.reject(new Error('the text of the field')));

    background().postMessage({ type: 'request', id: 4, name, value });
    await settled();

    expect(background().received).toEqual([{ type: 'refusal', id: 4, problem }]);
  });

  it('is not answered to the next background, whose numbers begin again', async () => {
    const { caller, background, opened } = start();
    let finish = (_: boolean): void => undefined;
    caller.answer('field.focus', () => new Promise((resolve) => (finish = resolve)));
    background().postMessage({ type: 'request', id: 1, name: 'field.focus', value: {} });
    await settled();
    background().disconnect();
    await until(() => opened.length === 2);

    finish(true);
    await settled();

    expect(background().received).toEqual([]);
  });
});

it('of a content script believes what the background has judged, and knows no message without a handler', async () => {
  const { near, far } = portPair('content');
  const caller = createCaller({
    messages: 'judged',
    connect: () => near,
    onLost: () => undefined,
    signal: lifetime.signal,
  });
  const heard: unknown[] = [];
  caller.on('panel.show', (value) => heard.push(value));
  caller.answer('field.focus', () => true);
  const asked = caller.ask('site.read', {});

  far.postMessage({ type: 'reply', id: 1, value: { site: null } });
  far.postMessage({ type: 'event', name: 'panel.show', value: { panel: 'notes' } });
  far.postMessage({ type: 'event', name: 'panel.show', value: { panel: 'call' }, to: 'everyone' });
  far.postMessage({ type: 'request', id: 4, name: 'field.focus', value: {} });
  await settled();
  far.postMessage({ type: 'request', id: 5, name: 'constructor', value: {} });
  await settled();

  expect(await asked).toEqual({ site: null });
  expect(heard).toEqual([{ panel: 'notes' }]);
  expect(far.received.slice(1)).toEqual([
    { type: 'reply', id: 4, value: true },
    { type: 'refusal', id: 5, problem: 'unknown-message' },
  ]);
});

it('hears an event, checked', async () => {
  const { caller, background } = start();
  const heard: unknown[] = [];
  caller.on('panel.show', (value) => heard.push(value));
  caller.on('panel.show', (value) => heard.push(value));

  background().postMessage({ type: 'event', name: 'panel.show', value: { panel: 'notes' } });
  background().postMessage({ type: 'event', name: 'panel.show', value: { panel: 5 } });
  background().postMessage({ type: 'event', name: 'constructor', value: {} });
  await settled();

  expect(heard).toEqual([{ panel: 'notes' }, { panel: 'notes' }]);
});

interface Started {
  readonly caller: Caller;
  /** The background's end of the newest port. */
  readonly background: () => TestPort;
  readonly opened: readonly TestPort[];
}

function start({
  token,
  onOpen,
  isGone,
  onLost = () => undefined,
}: { token?: string; onOpen?: (far: TestPort) => void; isGone?: () => boolean } & Partial<
  Pick<CallerOptions, 'onLost'>
> = {}): Started {
  const opened: TestPort[] = [];
  let next = token ?? '';
  const caller = createCaller({
    messages: { requests, events },
    connect() {
      if (isGone?.()) return null;
      const { near, far } = portPair('panel');
      opened.push(far);
      onOpen?.(far);
      return near;
    },
    ...(token !== undefined && {
      pairing: { request: () => ({ token: next, tabId: 7 }), onPaired: (pairing) => void (next = pairing.token) },
    }),
    onLost,
    signal: lifetime.signal,
  });
  return { caller, opened, background: () => opened.at(-1) ?? portPair('none').far };
}

async function until(isTrue: () => boolean, milliseconds = 2_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('Waited in vain');
    await new Promise((resume) => setTimeout(resume, 5));
  }
}
