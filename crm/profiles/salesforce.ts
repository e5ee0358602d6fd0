import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/**
 * Salesforce Lightning. Its maker says that what is drawn may change at any time: fields are known by their labels, the record
 * by its address, whose ids are unique in the whole organisation.
 */
export const salesforce: CrmProfile = {
  id: 'salesforce',
  name: 'Salesforce Lightning',
  basis: 'public-sources',
  addresses: ['https://*.lightning.force.com/*'],
  fields: [
    { role: 'recordId', from: 'path', take: ['/lightning/r/*/{number}/*', '/lightning/r/{number}/*'] },
    { role: 'subject', labels: ['Subject', 'Oggetto'] },
    { role: 'status', labels: ['Status', 'Stato'] },
    { role: 'customerName', labels: ['Contact Name', 'Nome referente'] },
    { role: 'customerName', labels: ['Account Name', 'Nome account'] },
    { role: 'description', labels: ['Description', 'Descrizione'] },
  ],
};
