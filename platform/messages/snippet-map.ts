import * as z from 'zod/mini';
import { MOST_SNIPPETS } from '@/knowledge-base/snippets/snippet.ts';
import { nothing } from './page-map.ts';
import type { RequestShape } from './page-map.ts';
import { id } from './page-values.ts';
import { ownValuesSchema } from './snippet-page-values.ts';
import { packSnippetSchema, snippetSchema } from './snippet-values.ts';

const PANEL = { from: ['panel'], by: 'background' } as const;

/** What a panel asks about the operator's own texts. */
export const snippetRequests = {
  'snippets.list': {
    ...PANEL,
    request: nothing,
    reply: z.strictObject({
      own: z.array(snippetSchema),
      fromPacks: z.array(packSnippetSchema),
      values: ownValuesSchema,
    }),
  },
  'snippets.save': {
    ...PANEL,
    request: z.strictObject({ snippet: snippetSchema }),
    reply: z.enum(['saved', 'taken', 'too-many']),
  },
  'snippets.delete': { ...PANEL, request: z.strictObject({ id }), reply: z.literal('deleted') },
  /** What has a shortcut that is taken already is left out. */
  'snippets.import': {
    ...PANEL,
    request: z.strictObject({ snippets: z.array(snippetSchema).check(z.maxLength(MOST_SNIPPETS)) }),
    reply: z.strictObject({ added: z.number(), leftOut: z.number() }),
  },
  'own-values.write': { ...PANEL, request: z.partial(ownValuesSchema), reply: ownValuesSchema },
} as const satisfies Record<string, RequestShape>;
