import type { FindingPlace, RecogniserId } from './finding.ts';
import { PLACEHOLDERS } from './reading/placeholders.ts';

/** What takes the place of personal data in a field or a note. No recogniser finds anything in it. */
export function redactionFor(finding: FindingPlace, text: string): string {
  return REDACTIONS[finding.kind](text.slice(finding.start, finding.end));
}

/** A form to show beside a warning, so that the operator knows which one is meant: the first and last characters. */
export function maskFor(finding: FindingPlace, text: string): string {
  if (finding.kind === 'person-name') return maskedName(text.slice(finding.start, finding.end));
  const written = charactersOf(text.slice(finding.start, finding.end));
  // Of a secret not even its length, and of what is short not enough to guess the rest.
  if (SECRETS.has(finding.kind) || written.length < SHORTEST_SHOWN) return '••••••';
  return `${written.slice(0, 2)}${'•'.repeat(written.length - 4)}${written.slice(-2)}`;
}

/** The first letters of the first and of the last word. */
function maskedName(written: string): string {
  const initials = initialsOf(written);
  return [...new Set([0, initials.length - 1])].map((place) => `${initials[place] ?? ''}•••`).join(' ');
}

const SECRETS: ReadonlySet<RecogniserId> = new Set(['card-security-code', 'card-expiry', 'credential']);
const SHORTEST_SHOWN = 7;

const REDACTIONS = {
  'italian-tax-code': () => PLACEHOLDERS.taxCode,
  'italian-vat-number': () => PLACEHOLDERS.vatNumber,
  // The country and the last four characters let the back office tell two accounts apart.
  iban: (written) => `${charactersOf(written).slice(0, 2)}** **** ${lastOf(written, 4)}`,
  // The last four digits of a card may be kept (PCI DSS 3.4).
  'payment-card': (written) => `**** **** **** ${lastOf(written, 4)}`,
  'card-security-code': () => PLACEHOLDERS.removed,
  'card-expiry': () => PLACEHOLDERS.expiry,
  // Of a dictated one nothing: its last letters would say little, and not only to us.
  'phone-number': (written) =>
    /\d{3}$/u.test(charactersOf(written)) ? `***${lastOf(written, 3)}` : PLACEHOLDERS.phone,
  'email-address': redactEmail,
  'italian-identity-card': () => PLACEHOLDERS.document,
  passport: () => PLACEHOLDERS.passport,
  'italian-driving-licence': () => PLACEHOLDERS.licence,
  'italian-health-card': () => PLACEHOLDERS.healthCard,
  'italian-residence-permit': () => PLACEHOLDERS.permit,
  'birth-date': () => PLACEHOLDERS.birthDate,
  'vehicle-plate': (written) => `${charactersOf(written).slice(0, 2)}***${lastOf(written, 2)}`,
  // The network is enough to tell where it came from.
  'ip-address': (written) =>
    written.includes(':') ? PLACEHOLDERS.ipAddress : `${written.split('.').slice(0, 3).join('.')}.***`,
  'mac-address': () => PLACEHOLDERS.macAddress,
  imei: (written) => `***${lastOf(written, 4)}`,
  'sim-card': (written) => `***${lastOf(written, 4)}`,
  'electricity-supply-point': (written) => `***${lastOf(written, 4)}`,
  'gas-supply-point': (written) => `***${lastOf(written, 4)}`,
  'line-migration-code': () => PLACEHOLDERS.migration,
  credential: () => PLACEHOLDERS.removed,
  'postal-address': redactAddress,
  minor: () => PLACEHOLDERS.minor,
  'health-data': () => PLACEHOLDERS.health,
  'religious-belief': () => PLACEHOLDERS.religion,
  'trade-union': () => PLACEHOLDERS.union,
  'sex-life': () => PLACEHOLDERS.sexLife,
  'political-opinion': () => PLACEHOLDERS.politics,
  'ethnic-origin': () => PLACEHOLDERS.ethnicOrigin,
  'biometric-data': () => PLACEHOLDERS.biometrics,
  'criminal-record': () => PLACEHOLDERS.judicial,
  'person-name': redactName,
} as const satisfies Record<RecogniserId, (written: string) => string>;

/** The first letter and the domain: enough to know which of two mailboxes is meant. Nothing of a dictated one. */
function redactEmail(written: string): string {
  const [local = '', domain] = written.split('@');
  return domain === undefined ? PLACEHOLDERS.email : `${local.slice(0, 1)}***@${domain.trim()}`;
}

/** The initials: enough to follow who did what, and not to know who it was. */
function redactName(written: string): string {
  return initialsOf(written)
    .map((initial) => `${initial}.`)
    .join(' ');
}

/** Of each word but the particles that surnames begin with. */
function initialsOf(written: string): readonly string[] {
  const words = written.match(/\p{L}+/gu) ?? [];
  const named = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return (named.length > 0 ? named : words).map((word) => word.charAt(0).toUpperCase());
}

const PARTICLES: ReadonlySet<string> = new Set(
  'd de di del della dello dell degli degl dei da dal lo la li van von'.split(' '),
);

/** The town is left: it tells who has to go, and not where to. In an English one nothing says where the street ends. */
function redactAddress(written: string): string {
  const afterNumbers = ENGLISH.test(written) ? '' : (/\d(\D*)$/u.exec(written)?.[1] ?? '').replace(FLOOR, '');
  const town =
    /[ ,/-]*(?:(?:bis|ter|scala|sc|int|interno)\.?(?![\p{L}\p{N}])|[ /-]*[a-z](?![\p{L}\p{N}'’]))*/iu.exec(
      afterNumbers,
    )?.[0] ?? '';
  const left = afterNumbers.slice(town.length).trim();
  return left === '' ? PLACEHOLDERS.address : `${PLACEHOLDERS.address}, ${left}`;
}

/** The number comes first, or a flat; or its postcode comes last. */
const ENGLISH = /^(?:\d|(?:flat|unit|apt|apartment|suite|room)(?!\p{L}))|\d[a-z]{2}$/iu;
/** `° piano`, `, terzo piano`, `, piano terra`. */
const FLOOR = /^[ ,°º^]{0,4}(?:\p{L}{3,10} piano|piano \p{L}{5,10}|piano)(?!\p{L})/iu;

function lastOf(written: string, count: number): string {
  return charactersOf(written).slice(-count);
}

/** Without the separators between the groups, in capital letters. */
function charactersOf(written: string): string {
  return written.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
