import type { Finding, JudgedFinding } from '@/privacy/finding.ts';
import { holdOf, openFindings } from '@/privacy/policy/open-findings.ts';
import type { FieldScan } from './field-scan.ts';
import type { EditableField } from './editable-field.ts';
import type { MarkedField } from './marks/marks.ts';

/** `text` is what was looked at last: it stays here and goes nowhere. */
export interface WatchedField {
  readonly id: string;
  readonly field: EditableField;
  text: string;
  /** Everything that was found. */
  all: readonly Finding[];
  /** What of it is to be shown, with what the policies say of it. */
  findings: readonly JudgedFinding[];
  /** A save was stopped because of it. */
  isStopped: boolean;
  readonly scan: FieldScan;
  timer?: ReturnType<typeof setTimeout>;
  /** It is to be looked at as soon as the page rests. */
  isDue?: boolean;
}

export function newWatched(id: string, { field, scan }: Pick<WatchedField, 'field' | 'scan'>): WatchedField {
  return { id, field, scan, text: '', all: [], findings: [], isStopped: false };
}

/** What is marked in the page: what nobody has decided on yet. */
export function markedAs({ id, field, findings, isStopped }: WatchedField): MarkedField {
  return { id, field, findings: openFindings(findings), hold: holdOf(findings), isStopped };
}
