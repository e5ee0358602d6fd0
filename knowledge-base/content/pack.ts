import * as z from 'zod';
import { kindNames, kinds } from './kinds.ts';
import type { ItemOf, KindName } from './kinds.ts';
import { localisedSchema } from './localised.ts';

export const packIdSchema = z.string().regex(/^[a-z0-9-]+$/u);

/** What a pack says of itself. */
export const packHeaderSchema = z.strictObject({
  id: packIdSchema.describe('small letters, digits and hyphens; never changes'),
  title: localisedSchema.describe('what operators read beside an answer'),
  version: z.number().int().positive().describe('1, 2, 3 …: every published change has a higher one'),
});
export type PackHeader = z.infer<typeof packHeaderSchema>;

/** A compiled pack: what the extension shows comes from here and from nowhere else. */
export type Pack = PackHeader & { [Name in KindName]: ItemOf<Name>[] };

export const packSchema = z.strictObject({
  ...packHeaderSchema.shape,
  ...Object.fromEntries(kindNames.map((name) => [name, z.array(kinds[name].schema)])),
}) as unknown as z.ZodType<Pack>;
