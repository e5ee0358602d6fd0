import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/**
 * A CRM made with react-admin 5, tried on one of tickets and customers. Its own classes are random; those of react-admin's
 * parts stay. The address holds the record, on the page of it and on that of its form alike.
 */
export const reactAdmin: CrmProfile = {
  id: 'react-admin',
  name: 'react-admin',
  basis: 'tested',
  addresses: [],
  signs: ['[class*="RaLayout-"]', '[class*="RaShow-"]', '[class*="RaEdit-"]'],
  fields: [
    { role: 'recordId', from: 'path', take: ['*/tickets/{number}', '*/tickets/{number}/*'] },
    { role: 'recordId', labels: ['Ticket #'] },
    { role: 'subject', selectors: ['.ra-field-subject > :not(.RaLabeled-label)'] },
    { role: 'subject', labels: ['Subject'] },
    { role: 'subject', selectors: ['input[name="subject"]'] },
    { role: 'status', labels: ['Status'] },
    { role: 'customerName', selectors: ['.RaReferenceField-root a'] },
    { role: 'customerName', labels: ['Customer'] },
    { role: 'customerEmail', selectors: ['input[name="email"]'] },
    { role: 'customerPhone', selectors: ['input[name="phone"]'] },
    { role: 'taxCode', selectors: ['input[name="fiscal_code"]'] },
    { role: 'description', selectors: ['textarea[name="message"]'] },
    { role: 'reply', selectors: ['.ProseMirror'] },
    { role: 'freeText', selectors: ['textarea[name="internal_note"]', 'textarea[name="call_notes"]'] },
  ],
};
