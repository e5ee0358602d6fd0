import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** Tryton in the browser (sao), tried on 6.0. All records that were opened stay in the page: the one on screen is meant. */
export const tryton: CrmProfile = {
  id: 'tryton',
  name: 'Tryton',
  basis: 'tested',
  addresses: [],
  signs: ['link[href*="tryton-sao"]', 'script[src*="tryton-sao"]'],
  fields: [
    { role: 'recordId', selectors: ['input[name="number"]'] },
    { role: 'customerName', selectors: ['input[name="customer"]'] },
    { role: 'description', selectors: ['textarea[name="description"]'] },
  ],
};
