import type { EventName, EventOf, events, ReplyOf, RequestName, RequestOf, requests } from './map.ts';
import { MessageError, parseWire } from './wire.ts';
import type { MessageProblem, Port, Wire } from './wire.ts';

/** One end of a conversation with the background, as a content script or a panel sees it. */
export interface Caller<Asked extends RequestName = RequestName, Told extends EventName = EventName> {
  /** Resolves with the checked reply; rejects with a `MessageError`, at once when the conversation is over. */
  ask<Name extends Asked>(name: Name, value: RequestOf<Name>): Promise<ReplyOf<Name>>;
  tell<Name extends Told>(name: Name, value: EventOf<Name>): void;
  /** The same for what whoever comes later asks about by itself: while this end rests, nobody is woken to hear it. */
  mention<Name extends Told>(name: Name, value: EventOf<Name>): void;
  on<Name extends Told>(name: Name, listener: (value: EventOf<Name>) => void): void;
  answer<Name extends Asked>(
    name: Name,
    handler: (value: RequestOf<Name>) => ReplyOf<Name> | Promise<ReplyOf<Name>>,
  ): void;
  /** Sends the pairing again: the panel of the browser's own side panel now stands beside another tab. */
  pairAgain(): void;
  /** Opens a port now, if there is none: the background calls, or is about to be asked. */
  wake(): void;
  /** There is a port again after a rest: what was told meanwhile was not heard. */
  onBack(listener: () => void): void;
}

export interface CallerOptions<Asked extends RequestName = RequestName, Told extends EventName = EventName> {
  /**
   * The part of the map that this end speaks, by which it judges what arrives; what is not in it does not exist for it.
   * `judged` in a content script, which has no schemas: the background judges what it sends there.
   */
  readonly messages:
    | 'judged'
    | {
        readonly requests: Pick<typeof requests, Asked>;
        readonly events: Pick<typeof events, Told>;
      };
  /** Opens a port; `null` once the extension was updated or removed under us. */
  readonly connect: () => Port | null;
  /** What to send first on every new port; the caller waits for the answer before it asks anything. */
  readonly pairing?: {
    readonly request: () => { token: string; tabId: number | null };
    readonly onPaired: (pairing: { token: string; hasPage: boolean; site: string | null }) => void;
  };
  /**
   * Asked once the port has closed: whether nobody waits for what this end would hear. It then rests until it has something
   * to say or is woken: while all ends rest, the browser keeps no process for the background.
   */
  readonly mayRest?: () => boolean;
  /** The extension is gone from under this page: nothing will be answered any more. Called once. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
}

const RECONNECT_MS = { first: 250, longest: 4_000 };

/** Talks to the background over a port that is opened again whenever the browser puts the background to sleep. */
export function createCaller<Asked extends RequestName, Told extends EventName>({
  messages,
  connect,
  pairing,
  mayRest = () => false,
  onLost,
  signal,
}: CallerOptions<Asked, Told>): Caller<Asked, Told> {
  const waiting = new Map<
    number,
    { name: RequestName; resolve: (value: never) => void; reject: (error: Error) => void }
  >();
  const listeners = new Map<string, ((value: never) => void)[]>();
  const backListeners: (() => void)[] = [];
  const handlers = new Map<string, (value: never) => unknown>();
  const requestShapes: Shapes<'request' | 'reply'> = messages === 'judged' ? null : messages.requests;
  const eventShapes: Shapes<'value'> = messages === 'judged' ? null : messages.events;
  let port: Port | null = null;
  let isPaired = false;
  let isOver = false;
  let isResting = false;
  let queue: Wire[] = [];
  let lastId = 0;
  let delay = RECONNECT_MS.first;
  let openedAt = 0;

  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  else open();

  return {
    ask(name, value) {
      if (isOver) return Promise.reject(new MessageError(name, 'disconnected'));
      return new Promise((resolve, reject) => {
        const id = (lastId += 1);
        waiting.set(id, { name, resolve, reject });
        send({ type: 'request', id, name, value });
      });
    },
    tell: (name, value) => send({ type: 'event', name, value }),
    mention(name, value) {
      if (port || !mayRest()) send({ type: 'event', name, value });
    },
    on(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
    answer(name, handler) {
      handlers.set(name, handler);
    },
    pairAgain,
    wake,
    onBack: (listener) => void backListeners.push(listener),
  };

  function open(): void {
    if (isOver) return;
    const opened = connect();
    if (!opened) {
      end();
      onLost();
      return;
    }
    port = opened;
    isPaired = !pairing;
    openedAt = Date.now();
    opened.onMessage.addListener((message) => receive(opened, message));
    opened.onDisconnect.addListener(() => reopenLater(opened));
    if (pairing) pairAgain();
    else flush();
  }

  function pairAgain(): void {
    if (!pairing) return;
    isPaired = false;
    post({ type: 'pair', ...pairing.request() });
  }

  // A frame whose token is not good is turned away at every try: it asks less and less often.
  function reopenLater(lost: Port): void {
    if (port !== lost) return;
    const wasOfUse = isPaired && Date.now() - openedAt > RECONNECT_MS.longest;
    port = null;
    refuseWaiting();
    setTimeout(reopenOrRest, wasOfUse ? RECONNECT_MS.first : delay);
    delay = wasOfUse ? RECONNECT_MS.first : Math.min(delay * 2, RECONNECT_MS.longest);
  }

  function reopenOrRest(): void {
    if (port) return; // woken meanwhile
    isResting = queue.length === 0 && mayRest();
    if (!isResting) open();
  }

  function wake(): void {
    if (port || isOver) return;
    isResting = false;
    open();
    if (!isOver) for (const listener of backListeners) listener();
  }

  function end(): void {
    isOver = true;
    port?.disconnect();
    port = null;
    queue = [];
    refuseWaiting();
  }

  function send(wire: Wire): void {
    if (isOver) return;
    if (port && isPaired) return post(wire);
    queue.push(wire);
    if (isResting) wake();
  }

  function flush(): void {
    const queued = queue;
    queue = [];
    for (const message of queued) post(message);
  }

  // A port whose other end has just gone throws before its own event says so.
  function post(wire: Wire): void {
    const used = port;
    try {
      used?.postMessage(wire);
    } catch {
      if (used) reopenLater(used);
    }
  }

  // What was asked before the port broke may have been done or not: the caller hears "disconnected" and decides.
  function refuseWaiting(): void {
    const queued = new Set(queue.map((wire) => ('id' in wire ? wire.id : -1)));
    for (const [id, { name, reject }] of waiting) {
      if (queued.has(id)) continue;
      waiting.delete(id);
      reject(new MessageError(name, 'disconnected'));
    }
  }

  function receive(from: Port, message: unknown): void {
    const wire = parseWire(message);
    if (!wire || port !== from) return;
    if (wire.type === 'paired') {
      isPaired = true;
      pairing?.onPaired(wire);
      flush();
    } else if (wire.type === 'reply' || wire.type === 'refusal') settle(wire);
    else if (wire.type === 'event') hear(wire);
    else if (wire.type === 'request') void serve(from, wire);
  }

  function settle(wire: Extract<Wire, { type: 'reply' | 'refusal' }>): void {
    const asked = waiting.get(wire.id);
    if (!asked) return;
    waiting.delete(wire.id);
    if (wire.type === 'refusal') return asked.reject(new MessageError(asked.name, wire.problem));
    const reply = shapesOf(requestShapes, asked.name)?.reply.safeParse(wire.value);
    if (reply?.success) asked.resolve(reply.data as never);
    else asked.reject(new MessageError(asked.name, 'malformed'));
  }

  function hear({ name, value }: Extract<Wire, { type: 'event' }>): void {
    const checked = shapesOf(eventShapes, name)?.value.safeParse(value);
    if (!checked?.success) return;
    for (const listener of listeners.get(name) ?? []) listener(checked.data as never);
  }

  async function serve(asker: Port, { id, name, value }: Extract<Wire, { type: 'request' }>): Promise<void> {
    const answer = await answerTo(name, value);
    // Numbers of questions begin again with every background: an answer to the one before would answer another question.
    if (port === asker) post({ id, ...answer });
  }

  async function answerTo(name: string, value: unknown): Promise<Answer> {
    const handler = handlers.get(name);
    const shapes = shapesOf(requestShapes, name);
    if (!shapes || !handler) return { type: 'refusal', problem: 'unknown-message' };
    const checked = shapes.request.safeParse(value);
    if (!checked.success) return { type: 'refusal', problem: 'malformed' };
    try {
      return { type: 'reply', value: await handler(checked.data as never) };
    } catch {
      return { type: 'refusal', problem: 'failed' };
    }
  }
}

/** The part of a schema that we use. */
interface Shape {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown };
}
/** By the name of the message; null where all was judged before it came. */
type Shapes<Part extends keyof typeof ALL_JUDGED> = Readonly<Partial<Record<string, Judges<Part>>>> | null;
type Judges<Part extends string> = Readonly<Record<Part, Shape>>;

const JUDGED: Shape = { safeParse: (data) => ({ success: true, data }) };
const ALL_JUDGED = { request: JUDGED, reply: JUDGED, value: JUDGED };

// `constructor` is a property of every object, and no message.
function shapesOf<Part extends keyof typeof ALL_JUDGED>(shapes: Shapes<Part>, name: string): Judges<Part> | undefined {
  if (!shapes) return ALL_JUDGED;
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

type Answer = { type: 'reply'; value: unknown } | { type: 'refusal'; problem: MessageProblem };
