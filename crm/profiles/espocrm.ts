import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/** EspoCRM, tried on its cases and contacts: fields have no id and no name, but `data-name`. */
export const espoCrm: CrmProfile = {
  id: 'espocrm',
  name: 'EspoCRM',
  basis: 'measured',
  addresses: [],
  signs: ['.cell[data-name] > .field[data-name]'],
  fields: [
    { role: 'recordId', selectors: ['.field[data-name="number"]'] },
    { role: 'subject', selectors: ['.field[data-name="name"]'] },
    { role: 'customerName', selectors: ['.field[data-name="account"] a', '[data-name="contacts"] a'] },
    { role: 'customerEmail', selectors: ['.field[data-name="emailAddress"] span'] },
    { role: 'customerPhone', selectors: ['.field[data-name="phoneNumber"]'] },
    { role: 'description', selectors: ['textarea[data-name="description"]'] },
    { role: 'reply', selectors: ['.note-editable'] },
    { role: 'freeText', selectors: ['textarea.form-control[placeholder="Write your comment here"]'] },
  ],
};
