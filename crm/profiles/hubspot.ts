import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/**
 * HubSpot. The address holds the kind of the record and its number (0-5 is a ticket); ids are unique within a kind only, so both
 * make the record's id. Class names are random: fields are known by their labels.
 */
export const hubspot: CrmProfile = {
  id: 'hubspot',
  name: 'HubSpot',
  basis: 'public-sources',
  addresses: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
  fields: [
    {
      role: 'recordId',
      from: 'path',
      take: ['/contacts/*/record/{value}?*', '/contacts/*/record/{value}#*', '/contacts/*/record/{value}'],
    },
    { role: 'subject', labels: ['Ticket name', 'Nome del ticket', 'Nome ticket'] },
    { role: 'status', labels: ['Ticket status', 'Stato del ticket', 'Stato ticket'] },
    { role: 'customerEmail', labels: ['Email', 'E-mail'] },
  ],
};
