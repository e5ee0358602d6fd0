import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCaller } from './caller.ts';
import type { Caller } from './caller.ts';
import { portPair } from './testing/port-pair.ts';
import type { TestPort } from './testing/port-pair.ts';

describe('a caller that nobody waits for', () => {
  let lifetime: AbortController;
  let opened: TestPort[];
  let mayRest: boolean;
  let back: number;
  let lost: number;
  let isGone: boolean;
  let caller: Caller;

  beforeEach(() => {
    vi.useFakeTimers();
    lifetime = new AbortController();
    [opened, mayRest, back, lost, isGone] = [[], true, 0, 0, false];
    caller = createCaller({
      messages: 'judged',
      connect() {
        if (isGone) return null;
        const { near, far } = portPair('content');
        opened.push(far);
        return near;
      },
      mayRest: () => mayRest,
      onLost: () => (lost += 1),
      signal: lifetime.signal,
    });
    caller.onBack(() => (back += 1));
  });
  afterEach(() => {
    lifetime.abort();
    vi.useRealTimers();
  });

  it('opens no port while it rests', async () => {
    await fallAsleep();

    expect(opened).toHaveLength(1);
  });

  it('opens one when it is woken, and hears what came too late', async () => {
    await fallAsleep();

    caller.wake();
    caller.wake();

    expect(opened).toHaveLength(2);
    expect(back).toBe(1);
  });

  it('is woken before it has come to rest, and opens one', async () => {
    opened[0]?.disconnect();
    await vi.advanceTimersByTimeAsync(0);

    caller.wake();
    await vi.advanceTimersByTimeAsync(5_000);

    expect(opened).toHaveLength(2);
    expect(opened[1]?.isClosed()).toBe(false);
  });

  it('opens one to ask or to tell something, in that order', async () => {
    await fallAsleep();

    void caller.ask('site.write', { width: 400 }).catch(() => undefined);
    caller.tell('panel.show', { panel: 'notes' });
    await vi.advanceTimersByTimeAsync(0);

    expect(opened).toHaveLength(2);
    expect(opened[1]?.received).toMatchObject([{ name: 'site.write' }, { name: 'panel.show' }]);
    expect(back).toBe(1);
  });

  it('opens none to mention something; with a port it is told', async () => {
    caller.mention('record.changed', null);
    await vi.advanceTimersByTimeAsync(0);
    expect(opened[0]?.received).toEqual([{ type: 'event', name: 'record.changed', value: null }]);

    opened[0]?.disconnect();
    caller.mention('record.changed', null);
    await fallAsleep();
    caller.mention('record.changed', null);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(opened).toHaveLength(1);
  });

  it('does not rest with a question that waits for a port', async () => {
    opened[0]?.disconnect();
    await vi.advanceTimersByTimeAsync(0);
    caller.ask('site.read', {}).catch(() => undefined);

    await vi.advanceTimersByTimeAsync(5_000);

    expect(opened).toHaveLength(2);
    expect(back).toBe(0);
  });

  it('does not rest while somebody waits for it', async () => {
    mayRest = false;

    await fallAsleep();

    expect(opened).toHaveLength(2);
  });

  it('finds out when it is woken that the extension is gone', async () => {
    await fallAsleep();
    isGone = true;

    caller.wake();

    expect(lost).toBe(1);
    expect(back).toBe(0);
  });

  async function fallAsleep(): Promise<void> {
    opened.at(-1)?.disconnect();
    await vi.advanceTimersByTimeAsync(5_000);
  }
});
