import { diffByWord } from './word-diff.ts';
import type { WordChange } from './word-diff.ts';

export interface ChangedText {
  /** Where the text stands in the item, as `question.it`. */
  readonly field: string;
  readonly changes: readonly WordChange[];
}

/** What changed in an item of any kind, value by value; a value that came or went is added or removed whole. */
export function changedTexts(before: unknown, after: unknown): readonly ChangedText[] {
  const [earlier, later] = [new Map(valuesIn(before, '')), new Map(valuesIn(after, ''))];
  const fields = [...new Set([...earlier.keys(), ...later.keys()])];
  return fields
    .filter((field) => earlier.get(field) !== later.get(field))
    .map((field) => ({ field, changes: diffByWord(earlier.get(field) ?? '', later.get(field) ?? '') }));
}

function valuesIn(value: unknown, field: string): readonly [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesIn(item, `${field}[${index}]`));
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[field, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([name, member]) => valuesIn(member, field === '' ? name : `${field}.${name}`));
}
