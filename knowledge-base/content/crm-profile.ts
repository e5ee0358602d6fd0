import * as z from 'zod';
import { fieldRoles, type FieldRole } from './field-role.ts';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';

/**
 * One way to find a field: by `selectors`, by the `labels` at it, by the page's `title`, or by its `path`, which is all of the
 * address after the host. A role may have several ways, which are tried in order; what is not drawn does not count.
 */
export interface PageField {
  readonly role: FieldRole;
  readonly selectors?: readonly string[];
  /** What is read of the element: all its text (or its value), its own text alone, or an attribute. */
  readonly read?: 'text' | 'own-text' | 'title';
  /** The words at the field, where no selector is sure. */
  readonly labels?: readonly string[];
  readonly from?: 'title' | 'path';
  /** Templates of what is taken out of the text, as in `#{number}: *`; the first that fits counts. */
  readonly take?: readonly string[];
}

/** A CRM, how its pages are known and what their fields mean. `basis` says how the selectors are known. */
export interface CrmProfile {
  readonly id: string;
  readonly name: string;
  readonly basis: 'tested' | 'measured' | 'public-sources';
  /** Match patterns in the browsers' own syntax. */
  readonly addresses: readonly string[];
  /** Selectors of what only pages of this CRM show: for systems that everybody installs under an address of their own. */
  readonly signs?: readonly string[];
  readonly fields: readonly PageField[];
}

/** What may cross from the page to the panel, by port, in memory only. */
export interface RecordContext {
  /** The site it was read on: scheme and host. */
  readonly site: string;
  readonly recordId: string;
  readonly subject?: string;
  readonly category?: string;
  readonly customerName?: string;
  readonly status?: string;
}

const words = z.array(z.string().trim().min(1)).min(1);

/** A profile as it is written in a pack: it has an owner and a day on which it was tried. */
export const crmProfileSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .describe('small letters, digits and hyphens; never changes'),
  name: z.string().trim().min(1).describe('the name of the CRM'),
  basis: z.enum(['tested', 'measured', 'public-sources']).describe('how the selectors are known'),
  addresses: z
    .array(z.string().regex(/^(?:\*|[a-z-]+):\/\/[^/]+\/.*$/u, 'as in https://crm.example.it/*'))
    .describe('match patterns in the syntax of browsers; empty where `signs` say it'),
  signs: words.optional().describe('selectors of what only pages of this CRM show'),
  fields: z
    .array(
      z.strictObject({
        role: z.enum(fieldRoles).describe('what the field means'),
        selectors: words.optional().describe('tried in this order; a visible match wins'),
        read: z.enum(['text', 'own-text', 'title']).optional().describe('what is read of the element'),
        labels: words.optional().describe('the words at the field, where no selector is sure'),
        from: z.enum(['title', 'path']).optional().describe('the title of the page, or its address after the host'),
        take: words.optional().describe('what is taken out of the text: `#{number}: *`, `{value} - *`'),
      }),
    )
    .min(1)
    .describe('the fields that mean something; several of a role are tried in order'),
  ...healthShape,
});

export const crmProfiles = defineKind({
  schema: crmProfileSchema,
  source: { folder: 'crm-profiles', format: 'yaml', perFile: 'one' },
  about: 'A CRM: its addresses, and its fields by what they mean.',
});
