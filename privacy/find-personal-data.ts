import type { Finding } from './finding.ts';
import { readText } from './reading/read-text.ts';
import { recognisers } from './recognisers/index.ts';

export type FindPersonalData = (text: string) => readonly Finding[];

/** All personal data of the text in reading order, never two findings over the same characters. */
export const findPersonalData: FindPersonalData = (text) => {
  const reading = readText(text);
  const found: Finding[] = [];
  for (const recogniser of recognisers) {
    if (recogniser.mayFind && !recogniser.mayFind(reading)) continue;
    for (const match of recogniser.find(reading)) found.push({ kind: recogniser.id, ...match });
  }
  return found.length > 1 ? withoutOverlaps(found) : found;
};

/**
 * Where two findings overlap the surer one stays, then the longer one, then the first. So the confidence of each recogniser is
 * its rank as well: a check over many characters (codice fiscale, IBAN) before the right word beside a number with a check digit
 * (IMEI, SIM, partita IVA), before a word alone (PDR, security code, password), before a check digit alone (a card: fifteen
 * digits called IMEI are none), before a telephone number, which any other digits may hold.
 */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  let strongest: Finding | null = null;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    if (strongest && finding.start < strongest.end) {
      if (!isStronger(finding, strongest)) continue;
      kept.pop();
    }
    kept.push(finding);
    strongest = finding;
  }
  return kept;
}

function isStronger(a: Finding, b: Finding): boolean {
  return a.confidence === b.confidence ? a.end - a.start > b.end - b.start : a.confidence > b.confidence;
}
