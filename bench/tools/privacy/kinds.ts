/** What the labelled data tells apart, as its README lists them, in three groups. */
export const GROUPS = {
  structured: [
    'IT_FISCAL_CODE',
    'IT_VAT',
    'IBAN',
    'CARD_PAN',
    'CARD_CVV',
    'CARD_EXPIRY',
    'PHONE',
    'EMAIL',
    'IT_ID_CARD',
    'PASSPORT',
    'IT_DRIVING_LICENCE',
    'IT_HEALTH_CARD',
    'IT_RESIDENCE_PERMIT',
    'BIRTH_DATE',
    'ADDRESS',
    'PLATE',
    'IP',
    'MAC',
    'IMEI',
    'ICCID',
    'POD',
    'PDR',
    'MIGRATION_CODE',
    'CREDENTIAL',
  ],
  special: ['MINOR', 'HEALTH', 'RELIGION', 'UNION', 'SEX_LIFE', 'POLITICAL', 'ETHNIC', 'BIOMETRIC', 'JUDICIAL'],
  person: ['PERSON'],
} as const;

export type Group = keyof typeof GROUPS;
export type Kind = (typeof GROUPS)[Group][number];

export const KINDS: readonly Kind[] = Object.values(GROUPS).flat();

/** Whatever is found on such a place is neither right nor wrong. */
export const ANY = 'ANY';

/** By the id of the recogniser. `kinds.test.ts` says which one is missing. */
export const KIND_OF_RECOGNISER: Readonly<Record<string, Kind>> = {
  'italian-tax-code': 'IT_FISCAL_CODE',
  'italian-vat-number': 'IT_VAT',
  iban: 'IBAN',
  'payment-card': 'CARD_PAN',
  'card-security-code': 'CARD_CVV',
  'card-expiry': 'CARD_EXPIRY',
  'phone-number': 'PHONE',
  'email-address': 'EMAIL',
  'italian-identity-card': 'IT_ID_CARD',
  passport: 'PASSPORT',
  'italian-driving-licence': 'IT_DRIVING_LICENCE',
  'italian-health-card': 'IT_HEALTH_CARD',
  'italian-residence-permit': 'IT_RESIDENCE_PERMIT',
  'birth-date': 'BIRTH_DATE',
  'vehicle-plate': 'PLATE',
  'ip-address': 'IP',
  'mac-address': 'MAC',
  imei: 'IMEI',
  'sim-card': 'ICCID',
  'electricity-supply-point': 'POD',
  'gas-supply-point': 'PDR',
  'line-migration-code': 'MIGRATION_CODE',
  credential: 'CREDENTIAL',
  'postal-address': 'ADDRESS',
  minor: 'MINOR',
  'health-data': 'HEALTH',
  'religious-belief': 'RELIGION',
  'trade-union': 'UNION',
  'sex-life': 'SEX_LIFE',
  'political-opinion': 'POLITICAL',
  'ethnic-origin': 'ETHNIC',
  'biometric-data': 'BIOMETRIC',
  'criminal-record': 'JUDICIAL',
  'person-name': 'PERSON',
};

export function isKind(name: string): name is Kind {
  return (KINDS as readonly string[]).includes(name);
}

/** The borders of a revealing phrase are a matter of taste; those of a number are not. */
export function hasVagueBorders(kind: string): boolean {
  return (GROUPS.special as readonly string[]).includes(kind);
}
