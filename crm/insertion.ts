import { isTextControl, type EditableField } from './editable-field.ts';
import { readField } from './field-text.ts';
import { hasFocus, type LastField } from './last-field.ts';
import { isOnPage } from './frames.ts';
import { isInput } from './node-kinds.ts';
import type { InsertOutcome, TextToWrite } from './page-fields.ts';
import { putCaret } from './put-caret.ts';
import { bare, flattened, timesIn, WRITTEN_BACK } from './read-back.ts';
import { pause } from './undo-steps.ts';
import { caretOf, replaceText, typeAtCaret } from './write-text.ts';

/** Puts `text` at the caret of the last field and reads back whether the page kept it. */
export async function insertAtCaret(lastField: LastField, { text, cursor }: TextToWrite): Promise<InsertOutcome> {
  const field = lastField.current();
  if (!field) return 'no-field';
  if (!lastField.giveFocus()) return 'field-gone';
  const before = readField(field).text;
  const caret = isTextControl(field) ? caretOf(field) : null;
  const wanted = text.replaceAll(/\r\n?/gu, '\n').replace(/\n+$/u, '');
  if (!bare(wanted)) return 'not-landed';
  await typeAtCaret(field, wanted);
  if (cursor !== null) await putCaretInside({ field, before, caret: caret?.end }, text.slice(0, cursor));
  await pause(WRITTEN_BACK);
  if (!isOnPage(field)) return 'not-landed';
  const after = readField(field).text;
  if (timesIn(after, wanted) > timesIn(before, wanted)) return 'inserted';
  await takeBack({ field, before, after, caret: caret?.end });
  return 'not-landed';
}

/** After that part of the text that was just typed, where it is in the field as it was written. */
async function putCaretInside({ field, before, caret }: Written, part: string): Promise<void> {
  // At once, since who types on must not be thrown back later; but some editors draw a change only when its event is over.
  if (readField(field).text === before) await pause(DRAWN);
  const now = withPlainSpaces(readField(field).text);
  const start = caret ?? sharedStart(withPlainSpaces(before), now);
  const ahead = withPlainSpaces(flattened(part, isInput(field)));
  if (ahead.length < now.length - before.length && now.startsWith(ahead, start)) putCaret(field, start + ahead.length);
}

/** Editors write a space as one that does not break where it is the last, and change it when something follows. */
function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Milliseconds. */
const DRAWN = 50;

interface Written {
  readonly field: EditableField;
  readonly before: string;
  readonly caret: number | undefined;
}

interface HalfWritten extends Written {
  readonly after: string;
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
