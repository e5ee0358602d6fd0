import { fieldOf } from '../editable-field.ts';
import { readField } from '../field-text.ts';
import { isOnPage } from '../frames.ts';
import { hasFocus, takeFocus } from '../last-field.ts';
import { isInput } from '../node-kinds.ts';
import type { InsertOutcome, TextToWrite } from '../page-fields.ts';
import { putCaret } from '../put-caret.ts';
import { bare, flattened, timesIn, WRITTEN_BACK } from '../read-back.ts';
import { pause } from '../undo-steps.ts';
import { isInSight } from '../visibility.ts';
import { replaceText } from '../write-text.ts';
import { shortcutNow } from './typed-shortcut.ts';
import type { FieldShortcut } from './typed-shortcut.ts';

/**
 * Puts a text in the place of the shortcut, as one step of undoing, and reads back whether the page kept it. A page that did
 * not has the shortcut again, and nothing else in the field is touched.
 */
export async function writeInPlace(
  typed: FieldShortcut,
  { text, cursor }: TextToWrite,
): Promise<Exclude<InsertOutcome, 'no-field'>> {
  const { field } = typed;
  // Looked at right before: a page may swap, hide or change the field meanwhile.
  if (!isOnPage(field) || fieldOf(field) !== field) return 'field-gone';
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const place = shortcutNow(typed);
  if (!place || !isInSight(field) || !takeFocus(field)) return 'field-gone';
  const { start, end } = place;
  const before = readField(field).text;
  const flat = (part: string) => flattened(part, isInput(field));
  const words = flat(text).replace(/\n+$/u, '');
  // Who typed on meanwhile wants the space that was the command.
  const isTypedOn = before.charAt(end) !== typed.next && !/\s$/u.test(words);
  const replacement = isTypedOn ? `${words} ` : words;
  const rest = before.slice(0, start) + before.slice(end);

  await replaceText(field, { start, end, replacement });
  const caret = cursor === null ? replacement.length : flat(text.slice(0, cursor)).length;
  // At once: who types on must not be thrown back later.
  if (caret < replacement.length && !isTypedOn) putCaret(field, start + caret);
  await pause(WRITTEN_BACK);
  if (!isOnPage(field)) return 'not-landed';
  const after = readField(field).text;
  if (timesIn(after, replacement) <= timesIn(rest, replacement) && bare(after) !== bare(rest + replacement)) {
    await putBack(typed, { before, after, start, end, replacement });
    return 'not-landed';
  }
  return 'inserted';
}

interface Half {
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The shortcut again, where a part of its text landed (a field with a greatest length), if all around it is as it was. What
 * the operator or the page did meanwhile is left alone.
 */
async function putBack({ field, written }: FieldShortcut, half: Half): Promise<void> {
  const { before, after, start, end, replacement } = half;
  const to = after.length - (before.length - end);
  const landed = after.slice(start, Math.max(start, to));
  const isAround = after === before.slice(0, start) + landed + before.slice(end);
  const isPart = landed ? bare(replacement).startsWith(bare(landed)) : before !== written;
  if (!isAround || !isPart || landed === written || !hasFocus(field)) return;
  await replaceText(field, { start, end: start + landed.length, replacement: written });
}
