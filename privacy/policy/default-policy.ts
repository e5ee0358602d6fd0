import type { PrivacyPolicy } from './policy.ts';

/**
 * What holds without any configuration: what has its proper field may be written there; secrets and card numbers keep a form
 * from being saved; anything else is pointed out. Special categories, judicial data and children are told by words alone, so
 * they too are only pointed out. The starter pack shows the same as a file, for team leads to begin with; a test compares.
 */
export const defaultPolicy: PrivacyPolicy = {
  sites: 'any',
  rules: [
    { fields: 'any', personalData: ['card-security-code', 'credential'], action: 'block', keep: 'never' },
    { fields: 'any', personalData: ['payment-card'], action: 'block' },
    { fields: ['customerName'], personalData: ['person-name'], action: 'allow' },
    // A company's tax code is its partita IVA.
    { fields: ['taxCode'], personalData: ['italian-tax-code', 'italian-vat-number'], action: 'allow' },
    { fields: ['iban'], personalData: ['iban'], action: 'allow' },
    { fields: ['customerPhone'], personalData: ['phone-number'], action: 'allow' },
    { fields: ['customerEmail'], personalData: ['email-address'], action: 'allow' },
    { fields: 'any', personalData: 'any', action: 'warn' },
  ],
  // PCI DSS 3.3.1: the security code is not kept after authorisation.
  neverTogether: [['payment-card', 'card-security-code']],
  reasons: [
    {
      id: 'serve-alla-pratica',
      text: {
        it: "Serve alla pratica e non c'è un campo adatto",
        en: 'The case needs it and no field is meant for it',
      },
    },
    {
      id: 'chiesto-dal-cliente',
      text: { it: 'Il cliente ha chiesto di scriverlo', en: 'The customer asked for it to be written down' },
    },
  ],
};
