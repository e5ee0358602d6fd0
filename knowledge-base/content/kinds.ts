import type * as z from 'zod';
import { articles } from './article.ts';
import { calendars } from './calendar.ts';
import { phases } from './call-phase.ts';
import { callerTypes } from './caller-type.ts';
import { procedures, stages } from './complaint-procedure.ts';
import { crmProfiles } from './crm-profile.ts';
import { deEscalation } from './de-escalation.ts';
import { departments } from './department.ts';
import { documents } from './document-template.ts';
import { facts } from './fact.ts';
import { guides } from './guide.ts';
import { identification } from './identification.ts';
import { images } from './image.ts';
import { lessons } from './lesson.ts';
import { lines } from './line.ts';
import { performanceSets } from './performance-set.ts';
import { phraseExceptions, phrases } from './phrase.ts';
import { privacyPolicies } from './privacy-policy.ts';
import { sources } from './provenance.ts';
import { scenarios } from './scenario.ts';
import { surveys } from './survey.ts';
import { synonyms } from './synonyms.ts';
import { taxonomies } from './taxonomy.ts';
import { terms } from './term.ts';
import { triggers } from './trigger.ts';

/** Every kind of content, by the name that it has in a pack. The order is that of the documentation. */
export const kinds = {
  articles,
  lines,
  phases,
  callerTypes,
  deEscalation,
  phrases,
  phraseExceptions,
  identification,
  guides,
  procedures,
  stages,
  documents,
  departments,
  facts,
  terms,
  synonyms,
  taxonomies,
  surveys,
  calendars,
  scenarios,
  performanceSets,
  lessons,
  triggers,
  crmProfiles,
  privacyPolicies,
  images,
  sources,
} as const;

export type KindName = keyof typeof kinds;
export type ItemOf<Name extends KindName> = z.infer<(typeof kinds)[Name]['schema']>;
/** An item of any kind: all that is sure is its id. */
export type AnyItem = { readonly id: string } & Readonly<Record<string, unknown>>;

export const kindNames = Object.keys(kinds) as readonly KindName[];

/** What the panel shows today. The rest of the starter pack stays out of the extension until something shows it. */
export const shownKinds: readonly KindName[] = [
  'articles',
  'lines',
  'phases',
  'callerTypes',
  'identification',
  'guides',
  'procedures',
  'stages',
  'terms',
  'triggers',
  'images',
  'sources',
];

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}
