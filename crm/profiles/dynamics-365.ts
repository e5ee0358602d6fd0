import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** Dynamics 365 (customer service). Its ids are unique; its fields are known by their labels. */
export const dynamics365: CrmProfile = {
  id: 'dynamics-365',
  name: 'Dynamics 365',
  basis: 'public-sources',
  addresses: ['https://*.dynamics.com/*'],
  fields: [
    {
      role: 'recordId',
      from: 'path',
      take: ['/main.aspx?*pagetype=entityrecord*&id={number}*', '/main.aspx?*&id={number}*pagetype=entityrecord*'],
    },
    { role: 'subject', labels: ['Case Title', 'Titolo caso', 'Titolo del caso'] },
    { role: 'customerName', labels: ['Customer', 'Cliente'] },
    { role: 'reply', selectors: ['iframe.fullPageContentEditorFrame'] },
  ],
};
