import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCaller } from './caller.ts';
import { events, requests } from './map.ts';
import { settled, portPair } from './testing/port-pair.ts';
import type { TestPort } from './testing/port-pair.ts';
import { samples } from './testing/samples.ts';
import { newSwitchboard, OWN } from './testing/switchboard.ts';
import type { Switchboard } from './testing/switchboard.ts';

const RUNS = 1_000;

/** Anything at all, and wires that are nearly right: those look further into the code. */
const forged = fc.oneof(
  fc.anything({ withNullPrototype: false, withDate: true, withObjectString: true }),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom('pair', 'paired', 'request', 'reply', 'refusal', 'event'), fc.string()),
      id: fc.oneof(fc.integer(), fc.double(), fc.anything()),
      name: fc.oneof(fc.constantFrom(...Object.keys(requests), ...Object.keys(events), '__proto__'), fc.string()),
      value: fc.oneof(fc.constantFrom(...Object.values(samples).map(({ request }) => request)), fc.anything()),
      token: fc.oneof(fc.string(), fc.anything()),
      tabId: fc.oneof(fc.integer(), fc.constant(null), fc.anything()),
      problem: fc.oneof(fc.constantFrom('failed', 'no-page'), fc.string()),
    },
    { requiredKeys: ['type'] },
  ),
);

describe('1,000 forged messages', () => {
  it.each<[string, (board: Switchboard) => TestPort]>([
    ['a frame that somebody else embedded', (board) => board.connectFrame(7)],
    [
      'another extension',
      (board) => board.connect('panel', { id: 'other', url: `${OWN.origin}/sidepanel.html`, frameId: 0 }),
    ],
    [
      'a content script in a frame',
      (board) => board.connect('content', { id: OWN.id, url: 'https://crm.example.com/', frameId: 3, tab: { id: 7 } }),
    ],
  ])(
    'from %s change nothing and throw nothing',
    async (_, connect) => {
      const board = newSwitchboard();
      const page = board.connectPage(7);
      const panel = await board.connectPairedFrame(7);

      await fc.assert(
        fc.asyncProperty(fc.array(forged, { minLength: 1, maxLength: 5 }), async (messages) => {
          const port = connect(board);
          for (const message of messages) post(port, message);
          await settled();
          port.disconnect();
        }),
        { numRuns: RUNS },
      );
      await settled();

      expect(board.served).toEqual([]);
      expect(page.received).toEqual([]);
      expect(panel.received).toHaveLength(1);
      expect([page.isClosed(), panel.isClosed()]).toEqual([false, false]);
    },
    60_000,
  );

  it('from a page that was taken over reach neither notes nor another tab', async () => {
    const board = newSwitchboard();
    const page = board.connectPage(7);
    const [other, otherPanel] = [board.connectPage(8), await board.connectPairedFrame(8)];

    await fc.assert(
      fc.asyncProperty(forged, async (message) => {
        post(page, message);
        await settled();
      }),
      { numRuns: RUNS },
    );

    const names = new Set(board.served.map(({ name }) => name));
    expect([...names].filter((name) => !(requests[name].from as readonly string[]).includes('content'))).toEqual([]);
    expect(other.received).toEqual([]);
    expect(otherPanel.received).toHaveLength(1);
  }, 60_000);

  it('to a panel or a content script are let go', async () => {
    const { near, far } = portPair('panel');
    const lifetime = new AbortController();
    const caller = createCaller({
      messages: { requests, events },
      connect: () => near,
      onLost: () => undefined,
      signal: lifetime.signal,
    });
    const asked = caller.ask('notes.export', {});
    const heard: unknown[] = [];
    caller.on('notes.changed', (value) => heard.push(value));

    await fc.assert(
      fc.asyncProperty(forged, async (message) => {
        if (isTrue(message, 'event') || isTrue(message, 'reply') || isTrue(message, 'refusal')) return;
        post(far, message);
        await settled();
      }),
      { numRuns: RUNS },
    );
    far.postMessage({ type: 'reply', id: 1, value: samples['notes.export'].reply });

    expect(await asked).toEqual(samples['notes.export'].reply);
    expect(heard).toEqual([]);
    lifetime.abort();
  }, 60_000);
});

/** What cannot be sent at all (a BigInt, a circle) is the sender's trouble. */
function post(port: TestPort, message: unknown): void {
  try {
    JSON.stringify(message);
  } catch {
    return;
  }
  if (!port.isClosed()) port.postMessage(message);
}

/** The background itself may tell and answer: what it says rightly is no forgery. */
function isTrue(message: unknown, type: string): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
