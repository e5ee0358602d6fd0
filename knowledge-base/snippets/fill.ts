import type { KnownValue } from './known-values.ts';
import type { Gap, Part } from './template.ts';

/** Something that the operator is asked for before a template is inserted. */
export interface Ask extends Gap {
  /** Names it among the answers. */
  readonly key: string;
  /** A value of the record, the operator or the day that is not known here; null for a field of the template's own. */
  readonly value: KnownValue | null;
  /** As the template calls it. */
  readonly label: string;
  /** Where there are any, one of them is chosen. */
  readonly choices: readonly string[];
}

/** Gives what is known: `days` from today for a date. Nothing, or an empty text, is not known. */
export type ValueOf = (value: KnownValue, days: number) => string | undefined;

/** By `Ask.key`. */
export type Answers = ReadonlyMap<string, string>;

/**
 * What must be asked, each once, in the order in which it is met. Fields of the template's own always are. Of what should
 * be known, only what is not, and can neither be left out (`{cliente?}`) nor said otherwise (`{cliente=signora}`).
 */
export function asksOf(parts: readonly Part[], valueOf: ValueOf): readonly Ask[] {
  const asks = new Map<string, Ask>();
  for (const part of parts) {
    const ask = askOf(part, valueOf);
    if (!ask) continue;
    const earlier = asks.get(ask.key);
    // Once needed is needed.
    asks.set(ask.key, earlier ? { ...earlier, isOptional: earlier.isOptional && ask.isOptional } : ask);
  }
  return [...asks.values()];
}

/** The asks that keep a text from being inserted: needed, and without an answer. */
export function unanswered(asks: readonly Ask[], answers: Answers): readonly Ask[] {
  return asks.filter(({ key, isOptional }) => !isOptional && (answers.get(key) ?? '').trim() === '');
}

/** What the form starts with. */
export function firstAnswers(asks: readonly Ask[]): Answers {
  return new Map(asks.map(({ key, initial }) => [key, initial]));
}

/** A stretch of the text of a form's preview: `gap` where an answer stands, or is still missing. */
export interface Stretch {
  readonly text: string;
  readonly gap: { readonly key: string; readonly label: string; readonly isMissing: boolean } | null;
}

export interface Filled {
  readonly text: string;
  /** Where the caret goes, as an offset in `text`; null for its end. */
  readonly cursor: number | null;
  readonly stretches: readonly Stretch[];
}

/** The text, with what is known and what was answered. Values are put in once, and never read again. */
export function fillTemplate(parts: readonly Part[], valueOf: ValueOf, answers: Answers): Filled {
  const stretches: Stretch[] = [];
  let cursor: number | null = null;
  let length = 0;
  for (const part of parts) {
    if (part.kind === 'cursor') cursor ??= length;
    const stretch = stretchOf(part, valueOf, answers);
    if (!stretch) continue;
    length += stretch.text.length;
    stretches.push(stretch);
  }
  return { text: stretches.map(({ text }) => text).join(''), cursor, stretches };
}

function askOf(part: Part, valueOf: ValueOf): Ask | null {
  if (part.kind === 'field') {
    const { label, choices, gap } = part;
    return { key: keyOf(part), value: null, label, choices, ...gap };
  }
  if (part.kind !== 'value') return null;
  const { value, days, gap } = part;
  if (valueOf(value, days) || gap.isOptional || gap.initial) return null;
  return { key: keyOf(part), value, label: value, choices: [], ...gap };
}

function stretchOf(part: Part, valueOf: ValueOf, answers: Answers): Stretch | null {
  if (part.kind === 'text') return { text: part.text, gap: null };
  if (part.kind !== 'value' && part.kind !== 'field') return null;
  const known = part.kind === 'value' ? valueOf(part.value, part.days) : undefined;
  if (known) return { text: known, gap: null };
  const key = keyOf(part);
  const text = (answers.get(key) ?? part.gap.initial).trim();
  const label = part.kind === 'field' ? part.label : part.value;
  return { text, gap: { key, label, isMissing: text === '' && !part.gap.isOptional } };
}

/** Two fields with the same label are one; two days are two. */
function keyOf(part: Part & { kind: 'value' | 'field' }): string {
  if (part.kind === 'field') return `field:${part.label.toLowerCase()}`;
  return part.days === 0 ? `value:${part.value}` : `value:${part.value}:${part.days}`;
}
