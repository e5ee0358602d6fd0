import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** SuiteCRM 7, tried on its cases. Its labels are not tied to what they name; each value has the name of its field. */
export const suiteCrm: CrmProfile = {
  id: 'suitecrm',
  name: 'SuiteCRM',
  basis: 'measured',
  addresses: [],
  signs: ['h2.module-title-text', '[field="case_number"]'],
  fields: [
    { role: 'recordId', selectors: ['[field="case_number"] #case_number'] },
    { role: 'subject', selectors: ['[field="name"] span#name', 'h2.module-title-text'] },
    { role: 'customerName', selectors: ['[field="account_name"] #account_id'] },
    { role: 'customerEmail', selectors: ['a.email-link'] },
    { role: 'customerPhone', selectors: ['[field="phone_work"] a'] },
    { role: 'reply', selectors: ['#update_text', '#update_text_ifr'] },
    { role: 'description', selectors: ['#description_ifr'] },
    { role: 'freeText', selectors: ['textarea#resolution'] },
  ],
};
