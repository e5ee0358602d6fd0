import * as z from 'zod';
import { healthShape } from './health.ts';
import { defineKind } from './kind.ts';

export const fieldRoles = [
  'recordId',
  'subject',
  'category',
  'status',
  'customerName',
  'customerEmail',
  'customerPhone',
  'taxCode',
  'iban',
  'freeText',
] as const;

/** What a field of a CRM's page means. */
export type FieldRole = (typeof fieldRoles)[number];

/** How a profile finds one field: selectors are tried in order; a visible match wins. */
export interface PageField {
  readonly role: FieldRole;
  readonly selectors: readonly string[];
}

/** A CRM's addresses and fields. `basis` says how the selectors are known. */
export interface CrmProfile {
  readonly id: string;
  readonly name: string;
  readonly basis: 'tested' | 'measured' | 'public-sources';
  /** Match patterns in the browsers' own syntax. */
  readonly addresses: readonly string[];
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
}

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
    .min(1)
    .describe('match patterns in the syntax of browsers'),
  fields: z
    .array(
      z.strictObject({
        role: z.enum(fieldRoles).describe('what the field means'),
        selectors: z.array(z.string().trim().min(1)).min(1).describe('tried in this order; a visible match wins'),
      }),
    )
    .min(1)
    .describe('the fields that mean something'),
  ...healthShape,
});

export const crmProfiles = defineKind({
  schema: crmProfileSchema,
  source: { folder: 'crm-profiles', format: 'yaml', perFile: 'one' },
  about: 'A CRM: its addresses, and its fields by what they mean.',
});
