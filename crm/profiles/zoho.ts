import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** Zoho CRM and Zoho Desk. The record is known by its address; fields by their labels. */
export const zoho: CrmProfile = {
  id: 'zoho',
  name: 'Zoho CRM and Desk',
  basis: 'public-sources',
  addresses: [
    'https://crm.zoho.com/*',
    'https://crm.zoho.eu/*',
    'https://crm.zoho.in/*',
    'https://desk.zoho.com/*',
    'https://desk.zoho.eu/*',
    'https://desk.zoho.in/*',
  ],
  fields: [
    {
      role: 'recordId',
      from: 'path',
      take: [
        '/crm/*/tab/*/{number}',
        '/crm/*/tab/*/{number}?*',
        '/agent/*/tickets/details/{number}',
        '/agent/*/tickets/details/{number}?*',
      ],
    },
    { role: 'subject', labels: ['Subject', 'Oggetto'] },
    { role: 'status', labels: ['Status', 'Stato'] },
    { role: 'customerName', labels: ['Contact Name', 'Nome contatto'] },
    { role: 'reply', selectors: ['iframe.ze_area'] },
  ],
};
