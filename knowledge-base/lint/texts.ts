import type { ReadItem } from '../packs/read-items.ts';

/** A text of an item that people read, and where it was written. */
export interface ItemText {
  readonly language: 'it' | 'en';
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Every text in two languages, and every text of compiled Markdown, in the order of the item. */
export function textsOf({ value }: ReadItem): readonly ItemText[] {
  return textsIn(value, []);
}

/** Every text that anybody wrote: those in two languages, and the others, as the owner or the title of a source. */
export function allTextsOf(item: ReadItem): readonly Pick<ItemText, 'text' | 'path'>[] {
  return [...textsOf(item), ...otherTextsIn(item.value, [])];
}

/** The texts that operators say aloud. */
export function saidTextsOf(item: ReadItem): readonly ItemText[] {
  if (item.kind === 'lines') return textsOf(item).filter(({ path }) => path[0] === 'text');
  return textsOf(item).filter(({ path }) => path.some((step) => step === 'line' || step === 'lines'));
}

function textsIn(value: unknown, path: readonly PropertyKey[]): readonly ItemText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if (!('it' in value && 'en' in value)) {
    return Object.entries(value).flatMap(([name, member]) => textsIn(member, [...path, name]));
  }
  return (['it', 'en'] as const).flatMap((language) => {
    const said = (value as Record<'it' | 'en', unknown>)[language];
    const text = typeof said === 'string' ? said : textOfNodes(said);
    return text === '' ? [] : [{ language, text, path: [...path, language] }];
  });
}

function otherTextsIn(value: unknown, path: readonly PropertyKey[]): readonly Pick<ItemText, 'text' | 'path'>[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => otherTextsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null || ('it' in value && 'en' in value)) return [];
  return Object.entries(value).flatMap(([name, member]) => otherTextsIn(member, [...path, name]));
}

function textOfNodes(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOfNodes).filter(Boolean).join(' ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const { text, children, items, columns, rows, alternative } = value as Readonly<Record<string, unknown>>;
  return [text, children, items, columns, rows, alternative].map(textOfNodes).filter(Boolean).join(' ');
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}

export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}
