import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { MessageKey } from '@/locales/index.ts';

/** What each role of a field is called. */
export const ROLE_NAMES = {
  recordId: 'settings.map-role-record-id',
  subject: 'settings.map-role-subject',
  category: 'settings.map-role-category',
  status: 'settings.map-role-status',
  customerName: 'settings.map-role-customer-name',
  customerEmail: 'settings.map-role-customer-email',
  customerPhone: 'settings.map-role-customer-phone',
  taxCode: 'settings.map-role-tax-code',
  iban: 'settings.map-role-iban',
  description: 'settings.map-role-description',
  reply: 'settings.map-role-reply',
  freeText: 'settings.map-role-free-text',
} as const satisfies Record<FieldRole, MessageKey>;
