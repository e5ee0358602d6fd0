import { findPersonalData } from './find-personal-data.ts';
import type { Finding } from './finding.ts';
import { redactionFor } from './redact.ts';

/** The text with what stands in place of each personal datum, as in a redacted field. */
export function redactText(text: string): string {
  return rewritten(text, redactionFor);
}

/** The text without any personal datum: not even its kind is told. */
export function dropPersonalData(text: string): string {
  return rewritten(text, () => ' ');
}

/** Again while there is something: once a number is gone, the word before it may go with the next one. */
function rewritten(text: string, inPlaceOf: (finding: Finding, text: string) => string): string {
  let left = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const findings = findPersonalData(left);
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
