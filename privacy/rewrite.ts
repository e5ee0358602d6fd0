import { findPersonalData } from './find-personal-data.ts';
import type { Finding, RecogniserId } from './finding.ts';
import { redactionFor } from './redact.ts';

/** The text with what stands in place of each personal datum, as in a redacted field. */
export function redactText(text: string): string {
  return rewritten(text, redactionFor);
}

/** The text without any personal datum: not even its kind is told. */
export function dropPersonalData(text: string): string {
  return rewritten(text, () => ' ');
}

/** The text without what is kept nowhere, not even for a moment: passwords and codes, and of a card more than its last four digits. */
export function redactSecrets(text: string): string {
  return rewritten(text, redactionFor, ({ kind }) => KEPT_NOWHERE.has(kind));
}

/** The text with the redaction in place of each of these findings, which are its own. */
export function redactFindings(text: string, findings: readonly Finding[]): string {
  return replaced(text, findings, redactionFor);
}

/** What authenticates a payment or opens an account (PCI DSS 3.3.1), and card numbers and expiry dates, which no note needs. */
const KEPT_NOWHERE: ReadonlySet<RecogniserId> = new Set([
  'credential',
  'payment-card',
  'card-security-code',
  'card-expiry',
]);

/** Again while there is something: once a number is gone, the word before it may go with the next one. */
function rewritten(
  text: string,
  inPlaceOf: (finding: Finding, text: string) => string,
  isMeant: (finding: Finding) => boolean = () => true,
): string {
  let left = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const findings = findPersonalData(left).filter(isMeant);
    if (findings.length === 0) break;
    left = replaced(left, findings, inPlaceOf);
  }
  return left;
}

const MOST_ROUNDS = 5;

function replaced(
  text: string,
  findings: readonly Finding[],
  inPlaceOf: (finding: Finding, text: string) => string,
): string {
  // From the end, so that the places of the earlier findings stay right.
  return findings.reduceRight(
    (left, finding) => left.slice(0, finding.start) + inPlaceOf(finding, text) + left.slice(finding.end),
    text,
  );
}
