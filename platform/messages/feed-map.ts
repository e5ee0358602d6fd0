import * as z from 'zod/mini';
import { feedListingSchema, feedOfferSchema, mayAddSchema, packListingSchema } from './feed-values.ts';
import { nothing } from './page-map.ts';
import type { EventShape, RequestShape } from './page-map.ts';
import { id, text } from './page-values.ts';

const PANEL = { from: ['panel'], by: 'background' } as const;
/** Characters of base64 in one part of a file: what Firefox and Chromium pass on without a hitch. */
const LONGEST_PART = 1_000_000;

/** What a panel asks about packs and where they come from. No page ever asks any of it. */
export const feedRequests = {
  'packs.list': { ...PANEL, request: nothing, reply: z.array(packListingSchema) },
  'packs.items': {
    ...PANEL,
    request: z.strictObject({ pack: id, content: text(64), from: z.int().check(z.nonnegative()) }),
    /** `null` when that content is not the current one any more: the list has to be asked for again. */
    reply: z.nullable(z.strictObject({ lines: z.array(z.string()), next: z.nullable(z.int()) })),
  },
  'packs.roll-back': { ...PANEL, request: z.strictObject({ pack: id }), reply: z.enum(['done', 'not-possible']) },
  'packs.release': { ...PANEL, request: z.strictObject({ pack: id }), reply: z.enum(['done', 'not-possible']) },
  'feeds.list': {
    ...PANEL,
    request: nothing,
    reply: z.strictObject({ feeds: z.array(feedListingSchema), mayAdd: mayAddSchema }),
  },
  'feeds.offer': { ...PANEL, request: z.strictObject({ address: text(500) }), reply: feedOfferSchema },
  'feeds.import': {
    ...PANEL,
    request: z.strictObject({
      file: id,
      part: z.int().check(z.nonnegative()),
      parts: z.int().check(z.positive()),
      base64: text(LONGEST_PART),
    }),
    /** `null` until the last part has come. */
    reply: z.nullable(feedOfferSchema),
  },
  'feeds.confirm': { ...PANEL, request: z.strictObject({ feed: id }), reply: z.enum(['begun', 'not-possible']) },
  'feeds.dismiss': { ...PANEL, request: nothing, reply: z.literal('dismissed') },
  'feeds.check': { ...PANEL, request: nothing, reply: z.enum(['begun', 'too-soon']) },
  'feeds.remove': { ...PANEL, request: z.strictObject({ feed: id }), reply: z.enum(['done', 'not-possible']) },
  'articles.read': { ...PANEL, request: z.strictObject({ article: id }), reply: z.literal('kept') },
  /** The articles that changed since they were last read, as lines of a pack, as they were then. */
  'articles.changed': { ...PANEL, request: nothing, reply: z.array(z.string()) },
} as const satisfies Record<string, RequestShape>;

export const feedEvents = {
  'packs.changed': { from: 'background', value: nothing },
  'feeds.changed': { from: 'background', value: nothing },
} as const satisfies Record<string, EventShape>;
