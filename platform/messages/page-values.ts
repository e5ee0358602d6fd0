import * as z from 'zod/mini';
import type { CrmProfile, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { fieldRoles } from '@/knowledge-base/content/field-role.ts';
import type { FieldFindings, FindingPlace, JudgedFinding } from '@/privacy/finding.ts';
import type { FieldWords } from '@/privacy/signals/field-words.ts';

// What a page reads and writes.

export const text = (longest: number) => z.string().check(z.maxLength(longest));
export const id = text(200);

/** A text for a field, and where in it the caret goes; null for its end. */
export const textToWriteSchema = (longest: number) =>
  z.strictObject({ text: text(longest), cursor: z.nullable(z.int().check(z.nonnegative())) });

export const recordSchema = z.strictObject({
  site: text(300),
  recordId: id,
  subject: z.exactOptional(text(500)),
  category: z.exactOptional(text(200)),
  customerName: z.exactOptional(text(200)),
  status: z.exactOptional(text(200)),
});

const words = z.exactOptional(z.array(text(500)));

export const crmProfileSchema = z.strictObject({
  id,
  name: id,
  basis: z.enum(['tested', 'measured', 'public-sources']),
  addresses: z.array(text(500)),
  signs: words,
  fields: z.array(
    z.strictObject({
      role: z.enum(fieldRoles),
      selectors: words,
      read: z.exactOptional(z.enum(['text', 'own-text', 'title'])),
      labels: words,
      from: z.exactOptional(z.enum(['title', 'path'])),
      take: words,
    }),
  ),
});

export const foundBySchema = z.enum(['selector', 'label', 'name', 'autocomplete', 'title', 'heading', 'path']);

/** What of a page is found and by what: nothing that stands on the page. */
export const mapCheckSchema = z.strictObject({
  profile: z.nullable(z.strictObject({ id, name: id, basis: crmProfileSchema.shape.basis })),
  fields: z.array(
    z.strictObject({
      role: z.enum(fieldRoles),
      by: z.nullable(foundBySchema),
    }),
  ),
});

const findingSchema = z.strictObject({
  kind: z.enum([
    'italian-tax-code',
    'italian-vat-number',
    'iban',
    'payment-card',
    'card-security-code',
    'card-expiry',
    'phone-number',
    'email-address',
    'italian-identity-card',
    'passport',
    'italian-driving-licence',
    'italian-health-card',
    'italian-residence-permit',
    'birth-date',
    'vehicle-plate',
    'ip-address',
    'mac-address',
    'imei',
    'sim-card',
    'electricity-supply-point',
    'gas-supply-point',
    'line-migration-code',
    'credential',
    'postal-address',
    'minor',
    'health-data',
    'religious-belief',
    'trade-union',
    'sex-life',
    'political-opinion',
    'ethnic-origin',
    'biometric-data',
    'criminal-record',
    'person-name',
  ]),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  reason: z.enum([
    'check-character',
    'omocodia',
    'mod-97',
    'check-digit',
    'named',
    'form',
    'after-card',
    'check-character-wrong',
    'same-as-tax-code',
    'street-and-number',
    'child',
    'about-health',
    'about-religion',
    'about-union',
    'about-sex-life',
    'about-politics',
    'about-origin',
    'about-body',
    'about-crime',
    'known-name',
  ]),
});

export const findingPlaceSchema = z.strictObject({
  kind: findingSchema.shape.kind,
  start: findingSchema.shape.start,
  end: findingSchema.shape.end,
});

const judgedFindingSchema = z.extend(findingSchema, {
  action: z.enum(['warn', 'ask', 'block']),
  mayKeep: z.boolean(),
  keptBecause: z.nullable(text(100)),
  mayDismiss: z.boolean(),
  mayMove: z.boolean(),
});

export const fieldFindingsSchema = z.strictObject({
  fieldId: id,
  label: text(200),
  findings: z.array(judgedFindingSchema),
});

/** What the words in the fields say: classes alone. */
export const fieldWordsSchema = z.strictObject({
  signals: z.array(z.enum(['social-engineering', 'data-breach', 'data-request', 'complaint'])),
  asksFor: z.array(z.enum(['pin', 'password', 'one-time-code', 'card-number', 'card-security-code'])),
});

/** What the operator chose once for every page. */
export const preferencesSchema = z.strictObject({
  language: z.enum(['it', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether something is proposed when a rule holds; they are shown while nothing was chosen. */
  proposals: z.exactOptional(z.enum(['shown', 'hidden'])),
});
export type Preferences = z.output<typeof preferencesSchema>;

/** How the panel sits on one site. `width` in CSS pixels, without the rail. */
export const siteSettingsSchema = z.strictObject({
  site: z.nullable(text(300)),
  place: z.enum(['overlay', 'narrow', 'browser']),
  side: z.enum(['left', 'right']),
  width: z.int().check(z.gte(320), z.lte(640)),
  isOpen: z.boolean(),
});
export type SiteSettings = z.output<typeof siteSettingsSchema>;

/** A change of some of it; the site itself is that of the sender. */
export const siteChangeSchema = z.strictObject({
  place: z.optional(siteSettingsSchema.shape.place),
  side: z.optional(siteSettingsSchema.shape.side),
  width: z.optional(siteSettingsSchema.shape.width),
  isOpen: z.optional(siteSettingsSchema.shape.isOpen),
});

// The schemas above say the same as the domain's own types: the compiler tells when one of them moves.
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<z.output<typeof recordSchema>, RecordContext>;
true satisfies Same<z.output<typeof judgedFindingSchema>, JudgedFinding>;
true satisfies Same<z.output<typeof findingPlaceSchema>, FindingPlace>;
true satisfies z.output<typeof crmProfileSchema> extends CrmProfile ? true : never;
true satisfies Same<z.output<typeof fieldWordsSchema>['signals'][number], FieldWords['signals'][number]>;
true satisfies Same<z.output<typeof fieldWordsSchema>['asksFor'][number], FieldWords['asksFor'][number]>;
true satisfies Same<z.output<typeof fieldFindingsSchema>['fieldId'], FieldFindings['fieldId']>;
