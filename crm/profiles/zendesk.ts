import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** Zendesk's agent workspace. The tickets that are open stay in the page: the one on screen is meant. */
export const zendesk: CrmProfile = {
  id: 'zendesk',
  name: 'Zendesk',
  basis: 'public-sources',
  addresses: ['https://*.zendesk.com/agent/*'],
  fields: [
    {
      role: 'recordId',
      from: 'path',
      take: ['/agent/tickets/{number}', '/agent/tickets/{number}/*', '/agent/tickets/{number}?*'],
    },
    { role: 'subject', selectors: ['[data-test-id="omni-header-subject"]'] },
    { role: 'customerName', labels: ['Requester', 'Richiedente'] },
    { role: 'reply', selectors: ['[data-test-id="omnicomposer-rich-text-ckeditor"]'] },
  ],
};
