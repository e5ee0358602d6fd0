import { isTextControl, type EditableField } from './editable-field.ts';
import { readField } from './field-text.ts';
import { select } from './last-field.ts';

/** Puts the caret before the character at that place of the field's text. */
export function putCaret(field: EditableField, at: number): void {
  if (isTextControl(field)) return field.setSelectionRange(at, at);
  const { text, rangeOf } = readField(field);
  // Between two characters there is one behind; at the end, one before.
  const range = at < text.length ? rangeOf(at, at + 1) : rangeOf(at - 1, at);
  range?.collapse(at < text.length);
  if (range) select(field, range);
}
