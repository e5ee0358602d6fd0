import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** Freshdesk's agent pages. Nothing public says how the customer is marked: what is found there is found by labels alone. */
export const freshdesk: CrmProfile = {
  id: 'freshdesk',
  name: 'Freshdesk',
  basis: 'public-sources',
  addresses: ['https://*.freshdesk.com/a/*'],
  fields: [
    { role: 'recordId', from: 'path', take: ['/a/tickets/{number}', '/a/tickets/{number}/*', '/a/tickets/{number}?*'] },
    { role: 'subject', selectors: ['.ticket-subject-heading'] },
    { role: 'reply', selectors: ['div.fr-element.fr-view[contenteditable="true"]'] },
  ],
};
