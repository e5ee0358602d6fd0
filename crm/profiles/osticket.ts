import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** osTicket, tried on its agent pages. The phone and fields of the customer are in a window of their own. */
export const osTicket: CrmProfile = {
  id: 'osticket',
  name: 'osTicket',
  basis: 'measured',
  addresses: [],
  signs: ['.tixTitle h3'],
  fields: [
    { role: 'recordId', selectors: ['.content h2 a'], take: ['Ticket #{number}', '*#{number}'] },
    { role: 'subject', selectors: ['.tixTitle h3'] },
    { role: 'customerName', selectors: ['[id^="user-"][id$="-name"]'] },
    { role: 'customerEmail', selectors: ['[id^="user-"][id$="-email"]'] },
    { role: 'reply', selectors: ['textarea#response'] },
    { role: 'freeText', selectors: ['textarea#internal_note'] },
  ],
};
