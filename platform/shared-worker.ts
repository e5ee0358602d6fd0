/** The part of a `Worker` that every page of ours which asks for it may speak to. */
export interface SharedPort<Message, Answer> {
  postMessage(message: Message): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  /** Calls it once, when the worker has ended, or never began. */
  onEnd(listener: () => void): void;
}

/** The first thing that the worker says: the name of a lock that it holds as long as it lives. */
interface Life {
  readonly lock: string;
}

/** The worker of that address which all pages share, begun by the first of them; `null` where there is no such thing. */
export function joinSharedWorker<Message, Answer>(address: string): SharedPort<Message, Answer> | null {
  if (!('SharedWorker' in globalThis) || !('locks' in navigator)) return null;
  const ended = Promise.withResolvers<void>();
  let worker: SharedWorker;
  try {
    worker = new SharedWorker(address, { type: 'module' });
  } catch {
    return null;
  }
  const { port } = worker;
  worker.addEventListener('error', () => ended.resolve());
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // No event tells of the end of a shared worker: its lock, which is granted then, does.
    if (isLife(data)) navigator.locks.request(data.lock, () => ended.resolve()).catch(() => undefined);
  });
  port.start();
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener(_type, listener) {
      port.addEventListener('message', ({ data }: MessageEvent<Answer | Life>) => {
        if (!isLife(data)) listener({ data });
      });
    },
    onEnd: (listener) => void ended.promise.then(listener),
  };
}

/** In the worker: each page that comes; in a worker of one page alone, that page. */
export function hearPages(onPage: (answer: (answer: unknown) => void) => (message: unknown) => void): void {
  if (!('onconnect' in globalThis)) {
    const hear = onPage((answer) => globalThis.postMessage(answer));
    globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
    return;
  }
  const lock = crypto.randomUUID();
  const held = hold(lock);
  globalThis.addEventListener('connect', (event) => {
    const [port] = (event as MessageEvent).ports;
    if (!port) return;
    const hear = onPage((answer) => port.postMessage(answer));
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
    port.start();
    void held.then(() => port.postMessage({ lock } satisfies Life));
  });
}

/** Until the worker ends. */
function hold(lock: string): Promise<void> {
  const held = Promise.withResolvers<void>();
  const forEver = Promise.withResolvers<void>();
  const work = () => {
    held.resolve();
    return forEver.promise;
  };
  navigator.locks.request(lock, work).catch(() => undefined);
  return held.promise;
}

function isLife(data: unknown): data is Life {
  return typeof data === 'object' && data !== null && 'lock' in data && typeof data.lock === 'string';
}
