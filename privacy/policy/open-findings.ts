import type { JudgedFinding } from '../finding.ts';

/** Those that nobody has decided on yet. */
export function openFindings(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.filter(({ keptBecause }) => keptBecause === null);
}

/** Whether open findings keep a form from being saved: at every try, once, or not at all. */
export function holdOf(findings: readonly JudgedFinding[]): 'block' | 'ask' | null {
  const actions = new Set(openFindings(findings).map(({ action }) => action));
  return actions.has('block') ? 'block' : actions.has('ask') ? 'ask' : null;
}
