import * as z from 'zod/mini';
import { shortcut, templateSchema } from './snippet-page-values.ts';
import { textToWriteSchema } from './page-values.ts';
import type { EventShape, RequestShape } from './page-map.ts';

const nothing = z.strictObject({});
const named = z.strictObject({ shortcut });

/** What a page asks and answers about texts by shortcut: of what is written in its fields, only a shortcut that was found there. */
export const snippetPageRequests = {
  'snippets.names': { from: ['content'], by: 'background', request: nothing, reply: z.array(shortcut) },
  'snippets.read': {
    from: ['content', 'panel'],
    by: 'background',
    request: named,
    reply: z.nullable(templateSchema),
  },
  /** The shortcut that waits in a field until what it asks for is answered. */
  'snippet.waiting': { from: ['panel'], by: 'page', request: nothing, reply: z.nullable(named) },
  /** In the place of that shortcut, and nowhere else. */
  'snippet.insert': {
    from: ['panel'],
    by: 'page',
    request: textToWriteSchema(50_000),
    reply: z.enum(['inserted', 'no-field', 'field-gone', 'not-landed']),
  },
  /** The field stays as it is, and has the focus again. */
  'snippet.leave': { from: ['panel'], by: 'page', request: nothing, reply: z.boolean() },
} as const satisfies Record<string, RequestShape>;

export const snippetPageEvents = {
  /** A shortcut that asks for something was typed. */
  'snippet.typed': { from: 'page', value: named },
  'snippets.changed': { from: 'background', value: nothing },
} as const satisfies Record<string, EventShape>;
