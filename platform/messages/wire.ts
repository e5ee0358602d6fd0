import * as z from 'zod/mini';
import { text } from './page-values.ts';

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

/** What travels over a port. `value` is checked against the map of messages by whoever receives it. */
const wires = {
  pair: z.strictObject({ type: z.literal('pair'), token: text(200), tabId: z.nullable(z.int()) }),
  paired: z.strictObject({
    type: z.literal('paired'),
    token: z.string(),
    hasPage: z.boolean(),
    site: z.nullable(z.string()),
  }),
  request: z.strictObject({ type: z.literal('request'), id: z.int(), name: text(60), value: z.unknown() }),
  reply: z.strictObject({ type: z.literal('reply'), id: z.int(), value: z.unknown() }),
  refusal: z.strictObject({ type: z.literal('refusal'), id: z.int(), problem: z.enum(problems) }),
  event: z.strictObject({ type: z.literal('event'), name: text(60), value: z.unknown() }),
};
type WireType = keyof typeof wires;
export type Wire = { [Type in WireType]: z.output<(typeof wires)[Type]> }[WireType];

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
  const { type } = Object(message) as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(wires, type)) return null;
  const result = wires[type as WireType].safeParse(message);
  return result.success ? result.data : null;
}
