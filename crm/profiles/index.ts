import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import { matchesAddress } from './match-address.ts';
import { practiceCrm } from './practice-crm.ts';

/** Every CRM we know; their addresses do not overlap. */
export const crmProfiles: readonly CrmProfile[] = [practiceCrm];

/** The profile of the page at `url`, the whole address of the page. */
export function profileAt(url: string, profiles: readonly CrmProfile[] = crmProfiles): CrmProfile | null {
  return profiles.find(({ addresses }) => addresses.some((pattern) => matchesAddress(pattern, url))) ?? null;
}
