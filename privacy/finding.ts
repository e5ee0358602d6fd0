/** Every kind of personal data we recognise; `privacy/recognisers/index.ts` lists one recogniser for each. */
export type RecogniserId =
  | 'italian-tax-code'
  | 'italian-vat-number'
  | 'iban'
  | 'payment-card'
  | 'card-security-code'
  | 'card-expiry'
  | 'phone-number'
  | 'email-address'
  | 'italian-identity-card'
  | 'passport'
  | 'italian-driving-licence'
  | 'italian-health-card'
  | 'italian-residence-permit'
  | 'birth-date'
  | 'vehicle-plate'
  | 'ip-address'
  | 'mac-address'
  | 'imei'
  | 'sim-card'
  | 'electricity-supply-point'
  | 'gas-supply-point'
  | 'line-migration-code'
  | 'credential'
  | 'postal-address'
  | 'minor'
  | 'health-data'
  | 'religious-belief'
  | 'trade-union'
  | 'sex-life'
  | 'political-opinion'
  | 'ethnic-origin'
  | 'biometric-data'
  | 'criminal-record'
  | 'person-name';

/** Why we are sure: the component translates it. */
export type ReasonId =
  | 'check-character'
  /** All but that is as it has to be. */
  | 'check-character-wrong'
  | 'omocodia'
  | 'mod-97'
  | 'check-digit'
  /** A word beside it says what it is. */
  | 'named'
  /** Nothing else is written like it. */
  | 'form'
  | 'after-card'
  | 'same-as-tax-code'
  /** A street, a number and what belongs to them. */
  | 'street-and-number'
  /** A word for a child, with an age where the word needs one. */
  | 'child'
  /** What words of a lexicon seem to speak of. */
  | 'about-health'
  | 'about-religion'
  | 'about-union'
  | 'about-sex-life'
  | 'about-politics'
  | 'about-origin'
  | 'about-body'
  | 'about-crime'
  /** A given name and a surname, as people are called. */
  | 'known-name';

/** Personal data found in a text: kind and place, never the text itself. Offsets are UTF-16 code units. */
export interface Finding {
  readonly kind: RecogniserId;
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: ReasonId;
}

/** Where a finding is: enough to find it again in its field. */
export type FindingPlace = Pick<Finding, 'kind' | 'start' | 'end'>;

/** A finding and what the policies in force say of it in its field. What they allow there is no finding at all. */
export interface JudgedFinding extends Finding {
  /** `ask` stops the save once, `block` stops every save. */
  readonly action: 'warn' | 'ask' | 'block';
  /** Whether it may be kept when the operator says why. */
  readonly mayKeep: boolean;
  /** The id of the reason for which it was kept, or `confirmed`; null while nobody decided. */
  readonly keptBecause: string | null;
  /** Whether the operator may say that it is no personal datum at all. */
  readonly mayDismiss: boolean;
  /** Whether the field where it belongs is on the page, and empty. */
  readonly mayMove: boolean;
}

/** The findings of one field of the page. `fieldId` is ours, made for the session; `label` is the field's label on screen. */
export interface FieldFindings {
  readonly fieldId: string;
  readonly label: string;
  readonly findings: readonly JudgedFinding[];
}
