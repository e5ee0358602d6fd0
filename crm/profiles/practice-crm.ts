import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** Our own practice CRM, served or as a page of the extension. */
export const practiceCrm: CrmProfile = {
  id: 'practice-crm',
  name: 'Agenda Clienti',
  basis: 'tested',
  addresses: ['*://*/practice-crm/*', 'chrome-extension://*/practice.html', 'moz-extension://*/practice.html'],
  fields: [
    { role: 'recordId', selectors: ['[data-field="ticket-number"]', '[data-field="customer-number"]'] },
    { role: 'subject', selectors: ['[data-field="subject"]'] },
    { role: 'category', selectors: ['[data-field="category"]'] },
    { role: 'status', selectors: ['[data-field="status"]'] },
    { role: 'customerName', selectors: ['[data-field="customer-name"]', 'input[name="fullName"]'] },
    { role: 'customerEmail', selectors: ['input[name="email"]'] },
    { role: 'customerPhone', selectors: ['input[name="phone"]'] },
    { role: 'taxCode', selectors: ['input[name="taxCode"]'] },
    { role: 'iban', selectors: ['input[name="iban"]'] },
    {
      role: 'freeText',
      selectors: [
        'textarea[name="note"]',
        'textarea[name="customerNotes"]',
        'textarea[name="activityNote"]',
        'textarea[name="description"]',
        '[data-editor="reply"]',
      ],
    },
  ],
};
