import * as z from 'zod/mini';
import type { Asker } from './map.ts';
import {
  crmProfileSchema,
  fieldFindingsSchema,
  fieldWordsSchema,
  findingPlaceSchema,
  id,
  mapCheckSchema,
  preferencesSchema,
  recordSchema,
  siteChangeSchema,
  siteSettingsSchema,
  text,
  textToWriteSchema,
} from './page-values.ts';
import { snippetPageEvents, snippetPageRequests } from './snippet-page-map.ts';
import { pickingEvents, pickingPageRequests } from './picking-map.ts';
import { keepReasonSchema, measuresSchema, notPersonalSchema } from './privacy-values.ts';

export interface RequestShape {
  readonly from: readonly Asker[];
  readonly by: 'background' | 'page';
  readonly request: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
}
export interface EventShape {
  readonly from: 'page' | 'background';
  readonly value: z.ZodMiniType;
}

export const nothing = z.strictObject({});
const onePlace = z.strictObject({ fieldId: id, finding: findingPlaceSchema });

/** The requests that a page asks or answers. The content script loads their types alone. */
export const pageRequests = {
  ...pickingPageRequests,
  'token.issue': { from: ['content'], by: 'background', request: nothing, reply: z.strictObject({ token: id }) },
  'fields.load': { from: ['content'], by: 'background', request: nothing, reply: z.enum(['loaded', 'refused']) },
  /** The profiles of CRMs that installed packs bring. */
  'profiles.read': { from: ['content'], by: 'background', request: nothing, reply: z.array(crmProfileSchema) },
  'site.read': { from: ['content', 'panel'], by: 'background', request: nothing, reply: siteSettingsSchema },
  'site.write': {
    from: ['content', 'panel'],
    by: 'background',
    request: siteChangeSchema,
    reply: siteSettingsSchema,
  },
  'preferences.read': { from: ['content', 'panel'], by: 'background', request: nothing, reply: preferencesSchema },
  /** Answered once the page is on screen as it is now. */
  'page.drawn': { from: ['panel'], by: 'page', request: nothing, reply: z.literal('drawn') },
  'record.read': { from: ['panel'], by: 'page', request: nothing, reply: z.nullable(recordSchema) },
  'map.check': { from: ['panel'], by: 'page', request: nothing, reply: mapCheckSchema },
  'field.insert': {
    from: ['panel'],
    by: 'page',
    request: textToWriteSchema(20_000),
    reply: z.enum(['inserted', 'no-field', 'field-gone', 'not-landed']),
  },
  ...snippetPageRequests,
  'field.focus': { from: ['panel'], by: 'page', request: nothing, reply: z.boolean() },
  'findings.read': { from: ['panel'], by: 'page', request: nothing, reply: z.array(fieldFindingsSchema) },
  'words.read': { from: ['panel'], by: 'page', request: nothing, reply: fieldWordsSchema },
  'findings.mask': {
    from: ['panel'],
    by: 'page',
    request: onePlace,
    reply: z.nullable(text(100)),
  },
  'findings.redact': {
    from: ['panel'],
    by: 'page',
    request: onePlace,
    reply: z.boolean(),
  },
  'findings.keep': {
    from: ['panel'],
    by: 'page',
    request: z.strictObject({ fieldId: id, finding: findingPlaceSchema, because: text(100) }),
    reply: z.boolean(),
  },
  /** The page asks the background to remember it, as a hash. */
  'findings.dismiss': { from: ['panel'], by: 'page', request: onePlace, reply: z.boolean() },
  'findings.move': {
    from: ['panel'],
    by: 'page',
    request: onePlace,
    reply: z.enum(['moved', 'no-place', 'not-landed', 'still-there']),
  },
  'reasons.read': { from: ['panel'], by: 'page', request: nothing, reply: z.array(keepReasonSchema) },
  'privacy.read': { from: ['content'], by: 'background', request: nothing, reply: measuresSchema },
  'privacy.remember': {
    from: ['content'],
    by: 'background',
    request: notPersonalSchema,
    reply: z.literal('remembered'),
  },
  'findings.redact-all': { from: ['panel'], by: 'page', request: nothing, reply: z.number() },
  'host.close': { from: ['panel'], by: 'page', request: nothing, reply: z.literal('closed') },
} as const satisfies Record<string, RequestShape>;

/** What a page tells or is told. */
export const pageEvents = {
  ...pickingEvents,
  'record.changed': { from: 'page', value: z.nullable(recordSchema) },
  'findings.changed': { from: 'page', value: z.array(fieldFindingsSchema) },
  'words.changed': { from: 'page', value: fieldWordsSchema },
  ...snippetPageEvents,
  'panel.show': { from: 'page', value: z.strictObject({ panel: id }) },
  'save.stopped': { from: 'page', value: nothing },
  'privacy.changed': { from: 'background', value: nothing },
  /** The keys of the browser's own command were pressed. */
  'field.redact': { from: 'background', value: nothing },
  'findings.redacted': { from: 'page', value: z.strictObject({ count: z.number() }) },
  'preferences.changed': { from: 'background', value: preferencesSchema },
  'site.changed': { from: 'background', value: siteSettingsSchema },
  'site.disabled': { from: 'background', value: nothing },
  'host.toggle': { from: 'background', value: nothing },
  'search.focus': { from: 'background', value: nothing },
} as const satisfies Record<string, EventShape>;
