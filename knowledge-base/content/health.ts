import * as z from 'zod';

/**
 * Who answers for an item, when it was last checked and until when that holds (days as `YYYY-MM-DD`); spread into every
 * kind of content. In the sources they may be left to the defaults of `pack.yaml`.
 */
export const healthShape = {
  owner: z.string().trim().min(1).describe('who answers for it: a person or an office'),
  verifiedOn: z.iso.date().describe('the day it was last checked against its sources'),
  verifyBy: z.iso.date().describe('the last day on which that holds: after it, it looks stale'),
};
export type Health = z.infer<z.ZodObject<typeof healthShape>>;
