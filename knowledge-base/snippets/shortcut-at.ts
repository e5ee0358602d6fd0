/** What is written right before the caret, if it is a slash and a word that begin there: `/saluto`. */
export interface TypedShortcut {
  /** In small letters, without the slash. */
  readonly shortcut: string;
  /** With the slash, in UTF-16 code units. */
  readonly length: number;
}

/** Long enough for every shortcut and what stands before it. */
export const LOOKED_AT = 40;

const TYPED = /(?:^|[\s([{"'«“‘>])\/(?<shortcut>[\p{L}\p{N}-]{1,30})$/u;

/** A slash inside a word, an address or a date (`e/o`, `https://…`, `3/10`) begins no shortcut. */
export function shortcutAt(before: string): TypedShortcut | null {
  const typed = TYPED.exec(before.slice(-LOOKED_AT))?.groups?.['shortcut'];
  return typed === undefined ? null : { shortcut: typed.toLowerCase(), length: typed.length + 1 };
}
