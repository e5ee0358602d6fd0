import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import type { FieldFindings, Finding } from '@/privacy/finding.ts';
import { watchFields } from './field-watcher.ts';
import { insertAtCaret } from './insertion.ts';
import { watchLastField } from './last-field.ts';

/** The words of the pill beside a field. */
export interface FieldTexts {
  pillCount(count: number): string;
  redact: string;
}

export interface PageFieldsOptions {
  readonly document: Document;
  readonly profile: CrmProfile | null;
  readonly find: FindPersonalData;
  readonly texts: FieldTexts;
  /** The design tokens as text, for the pill. */
  readonly css: string;
  /** Where the focus is already: the first field, whose focus brought us here. */
  readonly first: EventTarget | null;
  /** All fields with findings, whenever they change. */
  readonly onFindings: (fields: readonly FieldFindings[]) => void;
  /** The operator clicked the pill's count. */
  readonly onShowPrivacy: () => void;
  /** Our own host element, which is ignored. */
  readonly isOurs: (target: EventTarget | null) => boolean;
  /** Gives the focus back to our panel, which had it. */
  readonly focusPanel: () => void;
  readonly newId: () => string;
  readonly signal: AbortSignal;
}

/** `not-landed`: the page did not take the text, and holds what it held before. */
export type InsertOutcome = 'inserted' | 'no-field' | 'field-gone' | 'not-landed';

export interface PageFields {
  setTexts(texts: FieldTexts): void;
  /** At the caret of the last field, which has the focus afterwards; never over what the operator wrote. */
  insert(text: string): Promise<InsertOutcome>;
  /** Gives focus and caret back to the last field; false when there is none. */
  focusField(): boolean;
  findings(): readonly FieldFindings[];
  /** The masked form of what is found there now; null when it is no longer there. */
  mask(fieldId: string, finding: Finding): string | null;
  /** False when the text at that place is no longer what was found, or the page did not take the change. */
  redact(fieldId: string, finding: Finding): boolean;
  /** How many were redacted. */
  redactAll(): number;
}

/** Reads and writes the fields of a page that is not ours until `signal` is aborted. */
export function watchPageFields(options: PageFieldsOptions): PageFields {
  const lastField = watchLastField(options);
  const fields = watchFields(options);

  return {
    ...fields,
    insert: (text) => insertAtCaret(lastField, text),
    focusField: () => lastField.giveFocus(),
  };
}
