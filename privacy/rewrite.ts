import { findPersonalData } from './find-personal-data.ts';
import type { Finding } from './finding.ts';
import { redactionFor } from './redact.ts';

/** The text with what stands in place of each personal datum, as in a redacted field. */
export function redactText(text: string): string {
  return rewritten(text, (finding) => redactionFor(finding, text));
}

/** The text without any personal datum: not even its kind is told. */
export function dropPersonalData(text: string): string {
  return rewritten(text, () => ' ');
}

function rewritten(text: string, inPlaceOf: (finding: Finding) => string): string {
  // From the end, so that the places of the earlier findings stay right.
  return findPersonalData(text).reduceRight(
    (left, finding) => left.slice(0, finding.start) + inPlaceOf(finding) + left.slice(finding.end),
    text,
  );
}
