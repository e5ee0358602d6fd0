import * as z from 'zod/mini';
import { nothing } from './page-map.ts';
import type { RequestShape } from './page-map.ts';
import { notPersonalSchema, privacyStatusSchema } from './privacy-values.ts';

const PANEL = { from: ['panel'], by: 'background' } as const;

/** What a panel asks about how findings are judged. */
export const privacyRequests = {
  'privacy.status': { ...PANEL, request: nothing, reply: privacyStatusSchema },
  'privacy.export': { ...PANEL, request: nothing, reply: z.array(notPersonalSchema) },
  /** Every value is looked at again as if nobody had said anything of it. */
  'privacy.forget': { ...PANEL, request: nothing, reply: z.literal('forgotten') },
} as const satisfies Record<string, RequestShape>;
