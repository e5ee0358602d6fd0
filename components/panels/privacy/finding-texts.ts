import type { MessageKey } from '@/locales/index.ts';
import type { ReasonId, RecogniserId } from '@/privacy/finding.ts';

/** What each kind of personal data is called. */
export const KINDS = {
  'italian-tax-code': 'privacy.kind-italian-tax-code',
  'italian-vat-number': 'privacy.kind-italian-vat-number',
  iban: 'privacy.kind-iban',
  'payment-card': 'privacy.kind-payment-card',
  'card-security-code': 'privacy.kind-card-security-code',
  'card-expiry': 'privacy.kind-card-expiry',
  'phone-number': 'privacy.kind-phone-number',
  'email-address': 'privacy.kind-email-address',
  'italian-identity-card': 'privacy.kind-italian-identity-card',
  passport: 'privacy.kind-passport',
  'italian-driving-licence': 'privacy.kind-italian-driving-licence',
  'italian-health-card': 'privacy.kind-italian-health-card',
  'italian-residence-permit': 'privacy.kind-italian-residence-permit',
  'birth-date': 'privacy.kind-birth-date',
  'vehicle-plate': 'privacy.kind-vehicle-plate',
  'ip-address': 'privacy.kind-ip-address',
  'mac-address': 'privacy.kind-mac-address',
  imei: 'privacy.kind-imei',
  'sim-card': 'privacy.kind-sim-card',
  'electricity-supply-point': 'privacy.kind-electricity-supply-point',
  'gas-supply-point': 'privacy.kind-gas-supply-point',
  'line-migration-code': 'privacy.kind-line-migration-code',
  credential: 'privacy.kind-credential',
} as const satisfies Record<RecogniserId, MessageKey>;

/** Why we are sure, in words that end a line: «IBAN: cifre di controllo valide». */
export const REASONS = {
  'check-character': 'privacy.reason-check-character',
  omocodia: 'privacy.reason-omocodia',
  'mod-97': 'privacy.reason-mod-97',
  'check-digit': 'privacy.reason-check-digit',
  named: 'privacy.reason-named',
  form: 'privacy.reason-form',
  'after-card': 'privacy.reason-after-card',
  'same-as-tax-code': 'privacy.reason-same-as-tax-code',
} as const satisfies Record<ReasonId, MessageKey>;
