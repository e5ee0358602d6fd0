import type { Finding, RecogniserId } from './finding.ts';

/** What takes the place of personal data in a field or a note. No recogniser finds anything in it. */
export function redactionFor(finding: Finding, text: string): string {
  return REDACTIONS[finding.kind](writtenAt(finding, text));
}

/** A form to show beside a warning, so that the operator knows which one is meant: the first and last characters. */
export function maskFor(finding: Finding, text: string): string {
  const written = writtenAt(finding, text);
  return `${written.slice(0, 2)}${'•'.repeat(Math.max(written.length - 4, 0))}${written.slice(-2)}`;
}

const REDACTIONS = {
  'italian-tax-code': () => '[codice fiscale]',
  // The country and the last four characters let the back office tell two accounts apart.
  iban: (written) => `${written.slice(0, 2)}** **** ${written.slice(-4)}`,
} as const satisfies Record<RecogniserId, (written: string) => string>;

/** Without the separators between the groups, in capital letters. */
function writtenAt(finding: Finding, text: string): string {
  return text
    .slice(finding.start, finding.end)
    .replaceAll(/[^A-Za-z0-9]/gu, '')
    .toUpperCase();
}
