import * as z from 'zod';
import { defineKind } from './kind.ts';

export const sourceIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/u)
  .brand<'SourceId'>();
export type SourceId = z.infer<typeof sourceIdSchema>;

/** How sure we are: `high` official text or several independent sources, `medium` one secondary source, `low` memory or a weak source. */
const confidenceSchema = z.enum(['high', 'medium', 'low']);

/** What the statement rests on: found in a source, partly, memory only, or an expert's wording that is no rule of law. */
export const verificationSchema = z.enum(['sourced', 'partly-sourced', 'unverified', 'editorial']);
export type Verification = z.infer<typeof verificationSchema>;

/** Where a statement comes from and how far to trust it; spread into every kind of content. */
export const provenanceShape = {
  sources: z.array(sourceIdSchema).describe('ids of the sources it rests on; [] for none'),
  confidence: confidenceSchema.describe('how far to trust it'),
  verification: verificationSchema.describe('what it rests on'),
};
export type Provenance = z.infer<z.ZodObject<typeof provenanceShape>>;

/** A place where a statement was read. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema.describe('small letters, digits and hyphens; never changes'),
  title: z.string().min(1).describe('as it is cited, in its own language'),
  url: z
    .string()
    .regex(/^https?:\/\/[^/]/u, 'must start with https:// or http://')
    .nullable()
    .describe('where it can be read'),
  kind: z.string().min(1).describe('what it is, in a word: law, decision, official, internal'),
  pageDate: z.string().min(1).nullable().describe('what day it says it is of'),
  retrievedOn: z.iso.date().describe('the day you read it'),
});
export type Source = z.infer<typeof sourceSchema>;

export const sources = defineKind({
  schema: sourceSchema,
  source: { folder: 'sources', format: 'yaml', perFile: 'many' },
  about: 'A place where a statement was read: law, decision, page. What nothing cites stays out of the pack.',
});
