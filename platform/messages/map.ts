import * as z from 'zod/mini';
import { feedEvents, feedRequests } from './feed-map.ts';
import { feedbackEvents, feedbackRequests } from './feedback-map.ts';
import { nothing, pageEvents, pageRequests } from './page-map.ts';
import type { EventShape, RequestShape } from './page-map.ts';
import { id, preferencesSchema } from './page-values.ts';
import { pickingRequests } from './picking-map.ts';
import { privacyRequests } from './privacy-map.ts';
import { shelfEvents, shelfRequests } from './shelf-map.ts';
import { snippetRequests } from './snippet-map.ts';
import { callSchema, enabledSiteSchema, noteSchema } from './values.ts';

/** Who may ask: a panel of ours that the background paired with a tab, or the content script of an enabled CRM. */
export type Asker = 'panel' | 'content';

/**
 * Every request there is. `from` says who may ask it, `by` who answers: the background itself, or the page that the
 * background paired with the panel. Request and reply are checked on arrival; a message that is not here does not exist.
 */
export const requests = {
  ...pageRequests,
  ...feedRequests,
  ...feedbackRequests,
  ...shelfRequests,
  ...privacyRequests,
  ...snippetRequests,
  ...pickingRequests,
  'preferences.write': {
    from: ['panel'],
    by: 'background',
    request: z.partial(preferencesSchema),
    reply: preferencesSchema,
  },
  'sites.list': { from: ['panel'], by: 'background', request: nothing, reply: z.array(enabledSiteSchema) },
  'sites.disable': {
    from: ['panel'],
    by: 'background',
    request: z.strictObject({ site: z.string() }),
    reply: z.array(enabledSiteSchema),
  },
  'sites.pause': {
    from: ['panel'],
    by: 'background',
    request: z.strictObject({ site: z.string(), length: z.nullable(z.enum(['hour', 'tomorrow'])) }),
    reply: z.array(enabledSiteSchema),
  },
  'call.read': { from: ['panel'], by: 'background', request: nothing, reply: z.nullable(callSchema) },
  'call.write': {
    from: ['panel'],
    by: 'background',
    request: z.strictObject({ call: callSchema }),
    reply: z.literal('saved'),
  },
  'call.end': { from: ['panel'], by: 'background', request: nothing, reply: z.literal('erased') },
  'notes.list': {
    from: ['panel'],
    by: 'background',
    request: z.strictObject({ site: z.nullable(z.string()), recordId: z.nullable(id) }),
    reply: z.array(noteSchema),
  },
  'notes.save': {
    from: ['panel'],
    by: 'background',
    request: z.strictObject({ note: noteSchema }),
    reply: z.strictObject({ note: noteSchema, wasCopied: z.boolean() }),
  },
  'notes.delete': {
    from: ['panel'],
    by: 'background',
    request: z.strictObject({ id }),
    reply: z.literal('deleted'),
  },
  'notes.export': { from: ['panel'], by: 'background', request: nothing, reply: z.array(noteSchema) },
  'storage.status': {
    from: ['panel'],
    by: 'background',
    request: nothing,
    reply: z.strictObject({ status: z.enum(['ready', 'safe-mode']), notesKept: z.nullable(z.number()) }),
  },
  'storage.erase': { from: ['panel'], by: 'background', request: nothing, reply: z.literal('erased') },
  'practice.open': { from: ['panel'], by: 'background', request: nothing, reply: z.literal('opened') },
} as const satisfies Record<string, RequestShape>;

export type RequestName = keyof typeof requests;
export type RequestOf<Name extends RequestName> = z.output<(typeof requests)[Name]['request']>;
export type ReplyOf<Name extends RequestName> = z.output<(typeof requests)[Name]['reply']>;

/** What is told without being asked. `from` is who may tell it; the background passes on what the page tells. */
export const events = {
  ...pageEvents,
  ...feedEvents,
  ...feedbackEvents,
  ...shelfEvents,
  'page.connected': { from: 'background', value: nothing },
  'page.disconnected': { from: 'background', value: nothing },
  'notes.changed': { from: 'background', value: nothing },
} as const satisfies Record<string, EventShape>;

export type EventName = keyof typeof events;
export type EventOf<Name extends EventName> = z.output<(typeof events)[Name]['value']>;

export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}
