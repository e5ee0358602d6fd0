import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/**
 * Redmine, tried on 5.0.4. It knows no customer: each installation adds fields of its own, and their numbers (`.cf_1`) mean
 * something else in each. They are known by their names.
 */
export const redmine: CrmProfile = {
  id: 'redmine',
  name: 'Redmine',
  basis: 'tested',
  addresses: [],
  signs: ['meta[name="description"][content="Redmine"]'],
  fields: [
    { role: 'recordId', selectors: ['.controller-issues.action-show h2'], take: ['* #{number}'] },
    { role: 'subject', selectors: ['.controller-issues .subject h3', '#issue_subject'] },
    { role: 'status', selectors: ['.issue .status.attribute .value'] },
    { role: 'category', selectors: ['.issue .category.attribute .value'] },
    { role: 'customerName', labels: ['Cliente', 'Customer', 'Nome cliente', 'Customer name'] },
    { role: 'customerEmail', labels: ['Email', 'E-mail'] },
    { role: 'customerPhone', labels: ['Telefono', 'Phone'] },
    { role: 'taxCode', labels: ['Codice Fiscale', 'Tax code'] },
    { role: 'description', selectors: ['#issue_description', '.issue .description .wiki'] },
    { role: 'reply', selectors: ['#issue_notes'] },
  ],
};
