import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import { matchesAddress } from './match-address.ts';
import { dynamics365 } from './dynamics-365.ts';
import { espoCrm } from './espocrm.ts';
import { freshdesk } from './freshdesk.ts';
import { hubspot } from './hubspot.ts';
import { osTicket } from './osticket.ts';
import { practiceCrm } from './practice-crm.ts';
import { reactAdmin } from './react-admin.ts';
import { redmine } from './redmine.ts';
import { requestTracker } from './request-tracker.ts';
import { roundcube } from './roundcube.ts';
import { salesforce } from './salesforce.ts';
import { suiteCrm } from './suitecrm.ts';
import { tryton } from './tryton.ts';
import { zendesk } from './zendesk.ts';
import { zoho } from './zoho.ts';

/** Every CRM we know; their addresses do not overlap, and no page shows the signs of two. */
export const crmProfiles: readonly CrmProfile[] = [
  practiceCrm,
  salesforce,
  hubspot,
  zendesk,
  dynamics365,
  zoho,
  freshdesk,
  suiteCrm,
  espoCrm,
  osTicket,
  requestTracker,
  redmine,
  tryton,
  reactAdmin,
  roundcube,
];

/** The profile of the page at `url`, the whole address of the page. */
export function profileAt(url: string, profiles: readonly CrmProfile[] = crmProfiles): CrmProfile | null {
  return profiles.find(({ addresses }) => addresses.some((pattern) => matchesAddress(pattern, url))) ?? null;
}

/** The profile of a page by its address or, for a system that everybody installs under their own, by what it shows. */
export function profileOf({
  document,
  url,
  profiles,
}: {
  document: Document;
  url: string;
  profiles: readonly CrmProfile[];
}): CrmProfile | null {
  const isShown = ({ signs = [] }: CrmProfile) => signs.some((sign) => document.querySelector(sign));
  return profileAt(url, profiles) ?? profiles.find(isShown) ?? null;
}
