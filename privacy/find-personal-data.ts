import type { Finding } from './finding.ts';
import { recognisers } from './recognisers/index.ts';

export type FindPersonalData = (text: string) => readonly Finding[];

/** All personal data of the text in reading order, never two findings over the same characters. */
export const findPersonalData: FindPersonalData = (text) => {
  const found = recognisers.flatMap((recogniser) =>
    Array.from(recogniser.find(text), (match): Finding => ({ kind: recogniser.id, ...match })),
  );
  return withoutOverlaps(found);
};

/** Where two findings overlap the surer one stays, then the longer one, then the first. */
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
