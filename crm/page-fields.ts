import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import type { FieldFindings, FindingPlace } from '@/privacy/finding.ts';
import type { Measures } from '@/privacy/policy/judge.ts';
import type { NotPersonal } from '@/privacy/policy/not-personal.ts';
import type { KeepReason } from '@/privacy/policy/policy.ts';
import { watchFields } from './field-watcher.ts';
import type { PageDocuments } from './frames.ts';
import { insertAtCaret } from './insertion.ts';
import { watchLastField } from './last-field.ts';
import type { MoveOutcome } from './move-to-field.ts';
import type { FieldWords } from '@/privacy/signals/field-words.ts';
import type { SecretId } from '@/privacy/signals/find-questions.ts';
import { watchShortcuts } from './snippets/watch-shortcuts.ts';
import type { ShortcutDesk, ShortcutActs } from './snippets/watch-shortcuts.ts';
import { watchWords } from './word-watcher.ts';

/** The words of the pill beside a field. */
export interface FieldTexts {
  pillCount(count: number): string;
  /** While it keeps the form from being saved: at every save, or once. */
  readonly held: { readonly block: string; readonly ask: string };
  /** Once a save was stopped because of it. */
  readonly stopped: { readonly block: string; readonly ask: string };
  redact: string;
  /** Said aloud after the keys that redact a field. */
  redacted(count: number): string;
  /** Beside a field in which somebody is asked for it. */
  neverAsk(secret: SecretId): string;
  /** Beside a field in which a shortcut waits for what it asks for. */
  readonly shortcutWaits: string;
  /** The page did not take the text of a shortcut; whether it is on the clipboard. */
  readonly shortcutFailed: { readonly copied: string; readonly lost: string };
}

export interface PageFieldsOptions {
  readonly document: Document;
  /** That document and those of its frames. */
  readonly documents: PageDocuments;
  readonly profile: CrmProfile | null;
  readonly find: FindPersonalData;
  readonly texts: FieldTexts;
  /** The design tokens as text, for the pill. */
  readonly css: string;
  /** Where the focus is already: the first field, whose focus brought us here. */
  readonly first: EventTarget | null;
  /** All fields with findings, whenever they change. */
  readonly onFindings: (fields: readonly FieldFindings[]) => void;
  /** A save was stopped: what it would have saved is in the findings. */
  readonly onSaveStopped: () => void;
  /** What the words in the fields say, whenever that changes. */
  readonly onWords: (words: FieldWords) => void;
  readonly shortcuts: ShortcutDesk;
  /** The operator clicked the pill's count. */
  readonly onShowPrivacy: () => void;
  /** Our own host element, which is ignored. */
  readonly isOurs: (target: EventTarget | null) => boolean;
  /** Gives the focus back to our panel, which had it. */
  readonly focusPanel: () => void;
  readonly newId: () => string;
  readonly signal: AbortSignal;
}

/** A text for a field of the page. */
export interface TextToWrite {
  readonly text: string;
  /** Where the caret goes, as an offset in `text`; null for its end. */
  readonly cursor: number | null;
}

/** `not-landed`: the page did not take the text, and holds what it held before. */
export type InsertOutcome = 'inserted' | 'no-field' | 'field-gone' | 'not-landed';

/** What can be done about findings, and what is done when the page is about to save one. */
export interface FindingActs {
  /** To be called with every event of `SAVING_EVENTS`, before the page hears of it. */
  guard(event: Event): void;
  /** Judges by these from now on, what was found before too. */
  setMeasures(measures: Measures): void;
  /** Redacts all in the field with the focus, or with the pill; how many. */
  redactHere(): Promise<number>;
  /** False where the policy lets no reason count, or the text changed. */
  keep(fieldId: string, place: FindingPlace, because: string): boolean;
  /** What is to be remembered of a finding that is no personal datum; null where that may not be said of it. */
  notPersonal(fieldId: string, place: FindingPlace): NotPersonal | null;
  /** To the field where it belongs. */
  move(fieldId: string, place: FindingPlace): Promise<MoveOutcome>;
  /** What may be answered to keep something here. */
  reasons(): readonly KeepReason[];
}

export interface PageFields extends FindingActs, ShortcutActs {
  setTexts(texts: FieldTexts): void;
  /** At the caret of the last field, which has the focus afterwards; never over what the operator wrote. */
  insert(text: TextToWrite): Promise<InsertOutcome>;
  /** Gives focus and caret back to the last field; false when there is none. */
  focusField(): boolean;
  findings(): readonly FieldFindings[];
  words(): FieldWords;
  /** The masked form of what is found there now; null when it is no longer there. */
  mask(fieldId: string, place: FindingPlace): string | null;
  /** False when the text at that place is no longer what was found, or the page did not take the change. */
  redact(fieldId: string, place: FindingPlace): Promise<boolean>;
  /** How many were redacted. */
  redactAll(): Promise<number>;
}

/** Reads and writes the fields of a page that is not ours until `signal` is aborted. */
export function watchPageFields(options: PageFieldsOptions): PageFields {
  const lastField = watchLastField(options);
  const fields = watchFields(options);
  const words = watchWords(options);
  const shortcuts = watchShortcuts(options);

  return {
    ...fields,
    ...shortcuts,
    words: words.words,
    setTexts(texts) {
      fields.setTexts(texts);
      words.setTexts(texts);
      shortcuts.setTexts(texts);
    },
    insert: (text) => insertAtCaret(lastField, text),
    focusField: () => lastField.giveFocus(),
  };
}
