import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Part } from '@/knowledge-base/snippets/template.ts';
import type { OwnValues } from '@/knowledge-base/snippets/value-of.ts';
import { asksOf } from '@/knowledge-base/snippets/fill.ts';
import type { Ask, ValueOf } from '@/knowledge-base/snippets/fill.ts';
import { valueOfHere } from '@/knowledge-base/snippets/value-of.ts';
import type { PackSnippet } from '@/knowledge-base/snippets/pack-text.ts';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';

/** A text that waits for what is missing in it. */
export interface SnippetForm {
  /** Another form has another one. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly language: Language;
  readonly own: OwnValues;
  /** Milliseconds since the epoch: its day and its hour are those of when it was asked for. */
  readonly openedAt: number;
  /** Where it goes: in the place of the shortcut that was typed, or at the caret of the last field. */
  readonly into: 'shortcut' | 'caret';
}

/** The texts by shortcut, the operator's own and those of packs, and what is filled into them of the operator. */
export interface SnippetShelf {
  readonly own: readonly Snippet[];
  readonly fromPacks: readonly PackSnippet[];
  readonly values: OwnValues;
}

export const NO_SNIPPETS: SnippetShelf = { own: [], fromPacks: [], values: { operator: '', company: '' } };

/** What the form knows by itself. */
export function valuesFor({ own, language, openedAt }: SnippetForm, record: RecordContext | null): ValueOf {
  return valueOfHere({ record, own, language, now: new Date(openedAt) });
}

/** What it asks for. */
export function asksFor(form: SnippetForm, record: RecordContext | null): readonly Ask[] {
  return asksOf(form.parts, valuesFor(form, record));
}
