import { isTextControl, type EditableField } from './editable-field.ts';
import { readField } from './field-text.ts';
import { hasFocus, type LastField } from './last-field.ts';
import { isOnPage } from './frames.ts';
import type { InsertOutcome } from './page-fields.ts';
import { pause } from './undo-steps.ts';
import { caretOf, replaceText, typeAtCaret } from './write-text.ts';

/** Puts `text` at the caret of the last field and reads back whether the page kept it. */
export async function insertAtCaret(lastField: LastField, text: string): Promise<InsertOutcome> {
  const field = lastField.current();
  if (!field) return 'no-field';
  if (!lastField.giveFocus()) return 'field-gone';
  const before = readField(field).text;
  const caret = isTextControl(field) ? caretOf(field) : null;
  const wanted = text.replaceAll(/\r\n?/gu, '\n').replace(/\n+$/u, '');
  if (!bare(wanted)) return 'not-landed';
  await typeAtCaret(field, wanted);
  await pause(WRITTEN_BACK);
  if (!isOnPage(field)) return 'not-landed';
  const after = readField(field).text;
  if (timesIn(after, wanted) > timesIn(before, wanted)) return 'inserted';
  await takeBack({ field, before, after, caret: caret?.end });
  return 'not-landed';
}

/** Milliseconds within which frameworks and editors write their own state back. */
const WRITTEN_BACK = 150;

// A page may change case and spacing as it likes.
function timesIn(text: string, wanted: string): number {
  return bare(text).split(bare(wanted)).length - 1;
}

function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '').toLowerCase();
}

interface HalfWritten {
  readonly field: EditableField;
  readonly before: string;
  readonly after: string;
  readonly caret: number | undefined;
}

/** Cuts out what was written in part (a field with a greatest length), if all around it is as it was. */
async function takeBack({ field, before, after, caret }: HalfWritten): Promise<void> {
  const surplus = after.length - before.length;
  // Who went to another field meanwhile must not be written into.
  if (surplus <= 0 || !hasFocus(field)) return;
  const start = caret ?? sharedStart(before, after);
  if (after.slice(0, start) + after.slice(start + surplus) !== before) return;
  await replaceText(field, { start, end: start + surplus, replacement: '' });
}

function sharedStart(before: string, after: string): number {
  let length = 0;
  while (length < before.length && before[length] === after[length]) length += 1;
  return length;
}
