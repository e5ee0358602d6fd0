import * as z from 'zod/mini';
import type { EventShape, RequestShape } from './page-map.ts';
import { mapTrialSchema, pageFieldsSchema, pickStepSchema, pickTextsSchema, roleSchema } from './picking-values.ts';

const nothing = z.strictObject({});

/** What a page asks or answers while somebody points at its fields. */
export const pickingPageRequests = {
  'picker.load': { from: ['content'], by: 'background', request: nothing, reply: z.enum(['loaded', 'refused']) },
  /** The fields that were pointed at on the sender's site. */
  'picked.read': { from: ['content', 'panel'], by: 'background', request: nothing, reply: pageFieldsSchema },
  'pick.start': {
    from: ['panel'],
    by: 'page',
    request: z.strictObject({ role: roleSchema, texts: pickTextsSchema }),
    reply: z.enum(['picking', 'refused']),
  },
  /** False where nobody is pointing. */
  'pick.step': {
    from: ['panel'],
    by: 'page',
    request: z.strictObject({ step: pickStepSchema }),
    reply: z.boolean(),
  },
  'map.try': { from: ['panel'], by: 'page', request: nothing, reply: z.nullable(mapTrialSchema) },
} as const satisfies Record<string, RequestShape>;

export const pickingRequests = {
  /** In place of all that was pointed at on this site before. */
  'picked.write': {
    from: ['panel'],
    by: 'background',
    request: z.strictObject({ fields: pageFieldsSchema }),
    reply: z.literal('kept'),
  },
} as const satisfies Record<string, RequestShape>;

export const pickingEvents = {
  /** `fields` is null where it was left without taking anything. */
  'pick.ended': {
    from: 'page',
    value: z.strictObject({ role: roleSchema, fields: z.nullable(pageFieldsSchema) }),
  },
  /** The page is read by another map from now on. */
  'map.changed': { from: 'page', value: nothing },
  'picked.changed': { from: 'background', value: nothing },
} as const satisfies Record<string, EventShape>;
