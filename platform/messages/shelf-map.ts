import * as z from 'zod/mini';
import { nothing } from './page-map.ts';
import type { EventShape, RequestShape } from './page-map.ts';
import { id } from './page-values.ts';

export const MOST_PINNED = 40;
export const MOST_RECENT = 8;

/** What the operator has at hand when nothing is asked, as keys of things that the search finds; the last one first. */
export const shelfSchema = z.strictObject({
  pinned: z.array(id).check(z.maxLength(MOST_PINNED)),
  recent: z.array(id).check(z.maxLength(MOST_RECENT)),
});
export type Shelf = z.output<typeof shelfSchema>;

const PANEL = { from: ['panel'], by: 'background' } as const;

export const shelfRequests = {
  'shelf.read': { ...PANEL, request: nothing, reply: shelfSchema },
  'shelf.pin': { ...PANEL, request: z.strictObject({ key: id, isPinned: z.boolean() }), reply: shelfSchema },
  'shelf.opened': { ...PANEL, request: z.strictObject({ key: id }), reply: shelfSchema },
} as const satisfies Record<string, RequestShape>;

export const shelfEvents = {
  'shelf.changed': { from: 'background', value: shelfSchema },
} as const satisfies Record<string, EventShape>;
