import * as z from 'zod/mini';
import { feedProblemCodes } from '@/knowledge-base/packs/client/feed-problem.ts';
import { id, text } from './page-values.ts';

const instant = z.iso.datetime();
const localised = z.strictObject({ it: text(500), en: z.nullable(text(500)) });
const code = z.enum(feedProblemCodes);
const words = z.array(text(40)).check(z.maxLength(8));

/** A pack as the options list it; `content` is the hash of what is in it, which changes with every version. */
export const packListingSchema = z.strictObject({
  key: id,
  feed: z.nullable(id),
  id,
  title: localised,
  version: z.int(),
  previous: z.nullable(z.int()),
  installedAt: z.nullable(instant),
  items: z.int(),
  isStarter: z.boolean(),
  isRevoked: z.boolean(),
  isHeld: z.boolean(),
  content: text(64),
});
export type PackListing = z.output<typeof packListingSchema>;

export const feedListingSchema = z.strictObject({
  id,
  address: z.nullable(text(500)),
  origin: z.enum(['policy', 'operator', 'file']),
  fingerprint: words,
  confirmedAt: z.nullable(instant),
  checkedAt: z.nullable(instant),
  expiresAt: z.nullable(instant),
  problem: z.nullable(z.strictObject({ code, at: instant })),
  progress: z.nullable(
    z.strictObject({ step: z.enum(['fetch', 'check', 'write']), done: z.number(), total: z.number() }),
  ),
  log: z.array(z.strictObject({ at: instant, code })),
});
export type FeedListing = z.output<typeof feedListingSchema>;

/** Whether an operator may add feeds; a policy with a slip in it lets nobody. */
export const mayAddSchema = z.enum(['yes', 'no', 'policy-unreadable']);
export type MayAdd = z.output<typeof mayAddSchema>;

/** A feed to be confirmed by its words, or why there is none. */
export const feedOfferSchema = z.union([
  z.strictObject({
    address: z.nullable(text(500)),
    feed: id,
    words,
    packs: z.array(z.strictObject({ title: localised, version: z.int(), items: z.int() })),
  }),
  z.strictObject({ problem: code }),
]);
export type FeedOfferReply = z.output<typeof feedOfferSchema>;
