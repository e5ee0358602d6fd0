import type { Finding, JudgedFinding } from '../finding.ts';
import { notPersonalHash, valueOf } from './not-personal.ts';
import type { NotPersonal } from './not-personal.ts';
import type { PolicySources } from './policy.ts';
import { neverKept, verdictOn } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** What findings are judged by: the policies for the page's address, and what operators said is no personal datum. */
export interface Measures {
  readonly policies: PolicySources;
  /** Random, of this computer; empty before it is known. */
  readonly salt: string;
  readonly notPersonal: readonly NotPersonal[];
}

export interface FieldToJudge {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What the CRM's profile calls the field. */
  readonly roles: readonly string[];
  /** The kinds found in the other fields of the same form. */
  readonly beside: ReadonlySet<string>;
  /** Why values of this field's text were kept, by {@link keptKey}. */
  readonly kept: ReadonlyMap<string, string>;
  readonly mayMove: (kind: string) => boolean;
}

/** The findings that are to be shown, each with its verdict. */
export function judge(field: FieldToJudge, measures: Measures): readonly JudgedFinding[] {
  const { text, findings, roles, beside, kept } = field;
  const never = neverKept(new Set([...beside, ...findings.map(({ kind }) => kind)]), measures.policies);
  const dismissed = new Set(measures.notPersonal.map(({ kind, hash }) => `${kind} ${hash}`));
  const kindsDismissed = new Set(measures.notPersonal.map(({ kind }) => kind));
  const verdicts = new Map<string, Verdict>();
  const judged: JudgedFinding[] = [];
  for (const finding of findings) {
    const { kind } = finding;
    // A card with its security code is one whatever was said of either alone.
    const isFinal = never.has(kind);
    if (!isFinal && isDismissed(finding, text)) continue;
    const { action, keep } = isFinal ? NEVER : verdictFor(kind);
    if (action === 'allow') continue;
    const mayKeep = keep !== 'never';
    judged.push({
      ...finding,
      action,
      mayKeep,
      keptBecause: (mayKeep && kept.size > 0 && kept.get(keptKey(finding, text))) || null,
      mayDismiss: !isFinal,
      mayMove: field.mayMove(kind),
    });
  }
  return judged;

  // A long text may hold hundreds of one kind.
  function verdictFor(kind: string): Verdict {
    const verdict = verdicts.get(kind) ?? verdictOn(kind, roles, measures.policies);
    verdicts.set(kind, verdict);
    return verdict;
  }

  function isDismissed(finding: Finding, inText: string): boolean {
    if (!kindsDismissed.has(finding.kind)) return false;
    return dismissed.has(`${finding.kind} ${notPersonalHash(finding, { text: inText, salt: measures.salt })}`);
  }
}

const NEVER: Verdict = { action: 'block', keep: 'never' };

/** Names a value within the text of its field. It holds the value: it stays where that text is. */
export function keptKey(finding: Finding, text: string): string {
  return `${finding.kind} ${valueOf(finding, text)}`;
}
