/** Why a request was not served. */
const problems = [
  'unknown-message',
  'malformed',
  'not-allowed',
  'not-paired',
  'no-page',
  'failed',
  'disconnected',
] as const;
export type MessageProblem = (typeof problems)[number];

type Guard<T> = (value: unknown) => value is T;

const isText = (value: unknown) => typeof value === 'string';
const isShort = (value: unknown): value is string => isText(value) && value.length <= 200;
const isName = (value: unknown): value is string => isText(value) && value.length <= 60;
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isProblem = (value: unknown): value is MessageProblem => problems.some((problem) => problem === value);
const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value) =>
    value === null || guard(value);
// A port leaves out what is undefined.
const isAnything = (_value: unknown): _value is unknown => true;

/**
 * What travels over a port, guarded by hand: the content script has no schemas. `value` is checked against the map of
 * messages: by the background, whatever comes and whatever it sends to a page, and by the panel.
 */
const wires = {
  pair: { token: isShort, tabId: orNull(isInteger) },
  paired: { token: isText, hasPage: isBoolean, site: orNull(isText) },
  request: { id: isInteger, name: isName, value: isAnything },
  reply: { id: isInteger, value: isAnything },
  refusal: { id: isInteger, problem: isProblem },
  event: { name: isName, value: isAnything },
} satisfies Record<string, Record<string, Guard<unknown>>>;
type Wires = typeof wires;
type Guarded<G> = G extends Guard<infer T> ? T : never;
export type Wire = {
  [Type in keyof Wires]: { type: Type } & { [Key in keyof Wires[Type]]: Guarded<Wires[Type][Key]> };
}[keyof Wires];

/** The part of `runtime.Port` that we use, so that tests can pass a plain pair. */
export interface Port {
  readonly name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export class MessageError extends Error {
  override name = 'MessageError';
  constructor(
    readonly request: string,
    readonly problem: MessageProblem,
  ) {
    super(`«${request}» was not served: ${problem}`);
  }
}

/** A message that is well formed, or `null`. */
export function parseWire(message: unknown): Wire | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, ...rest } = message as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string' || !Object.hasOwn(wires, type)) return null;
  const guards: Readonly<Record<string, Guard<unknown>>> = wires[type as keyof Wires];
  const isWhole = Object.entries(guards).every(([name, guard]) => guard(rest[name]));
  const isStrict = Object.keys(rest).every((name) => Object.hasOwn(guards, name));
  return isWhole && isStrict ? ({ type, ...rest } as unknown as Wire) : null;
}
