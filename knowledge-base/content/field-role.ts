/** What a field of a CRM's page means. In a file of its own: a page loads these names and no schema. */
export const fieldRoles = [
  'recordId',
  'subject',
  'category',
  'status',
  'customerName',
  'customerEmail',
  'customerPhone',
  'taxCode',
  'iban',
  'description',
  'reply',
  'freeText',
] as const;

export type FieldRole = (typeof fieldRoles)[number];
