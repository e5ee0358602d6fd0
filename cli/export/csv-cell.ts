// Invisible characters that spreadsheets skip before they look for a formula, and the full-width forms of its first sign.
const HIDDEN = String.raw`[\s\u0000\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]*`;
const FORMULA = new RegExp(`^${HIDDEN}[=+\\-@\\t\\r\\n＝＋－＠]`, 'u');
const GUARDED = new RegExp(`^'${HIDDEN}['=+\\-@\\t\\r\\n＝＋－＠]`, 'u');

/** The text with an apostrophe in front where a spreadsheet would take it for a formula, or where it has one already. */
export function guardCell(text: string): string {
  return FORMULA.test(text) || GUARDED.test(text) ? `'${text}` : text;
}

/** What {@link guardCell} was given. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
