import * as z from 'zod';
import { localisedSchema } from '../../content/localised.ts';
import { packIdSchema } from '../../content/pack.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u);
const sizeSchema = z.number().int().positive();

/** How to come from one version's content to the one it stands beside. */
const deltaRefSchema = z.strictObject({
  /** Content hash of the version it starts from. */
  from: hashSchema,
  /** SHA-256 of the packed file, which is also its name. */
  hash: hashSchema,
  /** Bytes of the packed file, and of what is in it. */
  size: sizeSchema,
  raw: sizeSchema,
});
export type DeltaRef = z.infer<typeof deltaRefSchema>;

/** One published version of a pack: `p/<hash>.gz`. */
const packVersionShape = {
  version: z.number().int().positive(),
  hash: hashSchema,
  size: sizeSchema,
  raw: sizeSchema,
  /** Hash of the list of items and their hashes: what a delta must add up to. */
  content: hashSchema,
  items: z.number().int().nonnegative(),
  deltas: z.array(deltaRefSchema).max(8),
};
const packVersionSchema = z.strictObject(packVersionShape);
export type PackVersionRef = z.infer<typeof packVersionSchema>;

const rolloutSchema = z.strictObject({
  percent: z.number().int().min(0).max(100),
  salt: z.string().min(1).max(64),
  /** What the others get; `null` when they get nothing yet. */
  prev: packVersionSchema.nullable(),
});

const packRefSchema = z.strictObject({
  id: packIdSchema,
  title: localisedSchema,
  ...packVersionShape,
  rollout: rolloutSchema.nullable(),
  /** The pack is withdrawn: clients remove it. A pack that merely vanishes from the list is kept. */
  tombstone: z.boolean(),
});
export type PackRef = z.infer<typeof packRefSchema>;

/** What a feed offers, signed. Instants in UTC, as ISO 8601. */
export const feedIndexSchema = z.strictObject({
  type: z.literal('index'),
  feed: packIdSchema,
  epoch: z.number().int().positive(),
  version: z.number().int().positive(),
  issued: z.iso.datetime(),
  expires: z.iso.datetime(),
  rootVersion: z.number().int().positive(),
  /** The oldest version of Spalla that understands it, as `1.2.3`. */
  minClient: z.string().regex(/^\d+\.\d+\.\d+$/u),
  /** What a client must understand to use it; we know nothing of the kind yet. */
  critical: z.array(z.string()),
  /** Packed files that must not be shown any more, by hash. */
  revoked: z.array(hashSchema).max(1000),
  packs: z.array(packRefSchema).max(200),
});
export type FeedIndex = z.infer<typeof feedIndexSchema>;

/** Bytes of an index, 64 kB at most; of a pack, packed and unpacked. */
export const LARGEST_INDEX = 65_536;
export const LARGEST_PACK = 8 * 1024 * 1024;
export const LARGEST_RAW_PACK = 32 * 1024 * 1024;
/** Days from an index's first to its last. */
export const LONGEST_LIFE_DAYS = 90;
