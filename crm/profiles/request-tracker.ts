import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** Request Tracker 5, tried on 5.0.3. */
export const requestTracker: CrmProfile = {
  id: 'request-tracker',
  name: 'Request Tracker',
  basis: 'tested',
  addresses: [],
  signs: ['body[id^="comp-"] #bpscredits', 'body[id^="comp-"] #quickbar'],
  fields: [
    // The heading of the whole page: of a reply too, where it begins with words («Update ticket #1: …»).
    { role: 'recordId', selectors: ['#header h1'], take: ['#{number}: *', '* #{number}: *', '* #{number} (*'] },
    { role: 'recordId', from: 'title', take: ['#{number}: *'] },
    { role: 'subject', selectors: ['#header h1'], take: ['#*: {value}', '* #*: {value}'] },
    { role: 'subject', selectors: ['input[name="Subject"]'] },
    { role: 'status', selectors: ['.form-row.status .current-value'] },
    { role: 'category', selectors: ['.form-row.queue .current-value'] },
    // The owner is a user too: only who asked is the customer.
    { role: 'customerName', selectors: ['.form-row.requestors span.user a'], take: ['{value} <*>', '{value}'] },
    { role: 'customerEmail', selectors: ['.form-row.requestors span.user a'], take: ['*<{value}>'] },
    { role: 'taxCode', selectors: ['.custom-field-Codice-Fiscale .current-value'] },
    { role: 'taxCode', labels: ['Codice Fiscale'] },
    { role: 'reply', selectors: ['textarea[name="UpdateContent"]', 'iframe.cke_wysiwyg_frame'] },
  ],
};
