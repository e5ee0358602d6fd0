import * as z from 'zod/mini';
import {
  articleIdSchema,
  feedbackCountsSchema,
  keptFeedbackSchema,
  reportSchema,
  termsSchema,
  voteChangeSchema,
} from './feedback-values.ts';
import { nothing } from './page-map.ts';
import type { EventShape, RequestShape } from './page-map.ts';

const PANEL = { from: ['panel'], by: 'background' } as const;

/** What a panel asks about feedback on answers. Nothing in it names an operator, a record or a time. */
export const feedbackRequests = {
  'feedback.vote': {
    ...PANEL,
    request: z.strictObject({ article: articleIdSchema, change: voteChangeSchema }),
    reply: z.literal('kept'),
  },
  'feedback.report': {
    ...PANEL,
    request: z.strictObject({ article: articleIdSchema, report: reportSchema }),
    reply: z.literal('kept'),
  },
  'feedback.miss': { ...PANEL, request: z.strictObject({ terms: termsSchema }), reply: z.literal('kept') },
  'feedback.count': { ...PANEL, request: nothing, reply: feedbackCountsSchema },
  'feedback.export': { ...PANEL, request: nothing, reply: keptFeedbackSchema },
  'feedback.erase': { ...PANEL, request: nothing, reply: z.literal('erased') },
} as const satisfies Record<string, RequestShape>;

export const feedbackEvents = {
  'feedback.changed': { from: 'background', value: nothing },
} as const satisfies Record<string, EventShape>;
