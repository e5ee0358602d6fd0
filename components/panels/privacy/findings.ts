import type { FieldFindings, Finding } from '@/privacy/finding.ts';
import { openFindings } from '@/privacy/policy/open-findings.ts';

/** How many personal data lie in the fields, without those that the operator kept. */
export function countOf(fields: readonly FieldFindings[]): number {
  return fields.reduce((count, { findings }) => count + openFindings(findings).length, 0);
}

/** The name under which the model keeps the masked form of a finding. */
export function maskKey(fieldId: string, { start, end }: Finding): string {
  return `${fieldId}:${start}:${end}`;
}

/** The place of a finding among those of its kind in the field, from 1; `null` when it is the only one. */
export function numberAmongItsKind(finding: Finding, findings: readonly Finding[]): number | null {
  const alike = findings.filter(({ kind }) => kind === finding.kind);
  return alike.length > 1 ? alike.indexOf(finding) + 1 : null;
}
