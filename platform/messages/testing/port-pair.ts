import type { Port } from '../wire.ts';

/** One end of a port, with a look at what arrived. */
export interface TestPort extends Port {
  readonly received: readonly unknown[];
  isClosed(): boolean;
}

/**
 * A port and its other end, in memory: messages arrive later, as JSON, and whoever disconnects is not told so itself;
 * all as in Chromium.
 */
export function portPair(name: string): { near: TestPort; far: TestPort } {
  let isClosed = false;
  const near = newEnd();
  const far = newEnd();
  near.other = far;
  far.other = near;
  return { near: asPort(near), far: asPort(far) };

  function asPort(end: End): TestPort {
    return {
      name,
      received: end.received,
      isClosed: () => isClosed,
      postMessage(message) {
        if (isClosed) throw new Error('Attempting to use a disconnected port object');
        const json = JSON.stringify(message) as string | undefined;
        queueMicrotask(() => deliver(end.other ?? end, json));
      },
      disconnect() {
        if (isClosed) return;
        isClosed = true;
        queueMicrotask(() => end.other?.onDisconnect.forEach((listener) => listener()));
      },
      onMessage: { addListener: (listener) => void end.onMessage.push(listener) },
      onDisconnect: { addListener: (listener) => void end.onDisconnect.push(listener) },
    };
  }

  function deliver(end: End, json: string | undefined): void {
    if (isClosed) return;
    const message: unknown = json === undefined ? undefined : JSON.parse(json);
    end.received.push(message);
    for (const listener of end.onMessage) listener(message);
  }
}

interface End {
  other: End | null;
  readonly received: unknown[];
  readonly onMessage: ((message: unknown) => void)[];
  readonly onDisconnect: (() => void)[];
}

function newEnd(): End {
  return { other: null, received: [], onMessage: [], onDisconnect: [] };
}

/** Lets everything that was posted arrive and be answered. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
