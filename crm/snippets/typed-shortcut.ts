import { LOOKED_AT, shortcutAt } from '@/knowledge-base/snippets/shortcut-at.ts';
import { isTextControl, type EditableField } from '../editable-field.ts';
import { readField } from '../field-text.ts';
import { selectionIn } from '../last-field.ts';
import { isText } from '../node-kinds.ts';
import { caretOf } from '../write-text.ts';

/** A shortcut in a field: offsets as in the field's text, with the slash. `written` is what stands there. */
export interface FieldShortcut {
  readonly field: EditableField;
  readonly shortcut: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** The character behind it, if any. */
  readonly next: string;
}

/** What is written right before the caret, if that is a shortcut's slash and word. */
export function shortcutBefore(field: EditableField): FieldShortcut | null {
  return isTextControl(field) ? inControl(field) : inEditor(field);
}

/** Where it stands now: the operator may have written on, before it or behind; null when it is no longer there, or twice. */
export function shortcutNow({ field, start, end, written }: FieldShortcut): { start: number; end: number } | null {
  const { text } = readField(field);
  if (text.slice(start, end) === written) return { start, end };
  const first = text.indexOf(written);
  if (first < 0 || text.includes(written, first + 1)) return null;
  return { start: first, end: first + written.length };
}

function inControl(field: HTMLInputElement | HTMLTextAreaElement): FieldShortcut | null {
  const caret = caretOf(field);
  if (!caret || caret.start !== caret.end) return null;
  const before = field.value.slice(Math.max(0, caret.end - LOOKED_AT), caret.end);
  return found(field, before, { text: field.value, end: caret.end });
}

function inEditor(field: EditableField): FieldShortcut | null {
  const caret = selectionIn(field);
  if (!caret?.collapsed) return null;
  const { node, at } = textBefore(caret);
  if (!isText(node)) return null;
  const { text, offsetOf } = readField(field);
  const end = offsetOf(node, at);
  return end === null ? null : found(field, node.data.slice(0, at), { text, end });
}

/** The text that a caret stands in, or right behind. */
function textBefore({ endContainer: node, endOffset: at }: Range): { node: Node | undefined; at: number } {
  if (isText(node)) return { node, at };
  const before = node.childNodes[at - 1];
  return { node: before, at: isText(before) ? before.length : 0 };
}

function found(
  field: EditableField,
  before: string,
  { text, end }: { text: string; end: number },
): FieldShortcut | null {
  const typed = shortcutAt(before);
  if (!typed) return null;
  return {
    field,
    shortcut: typed.shortcut,
    start: end - typed.length,
    end,
    written: before.slice(-typed.length),
    next: text.charAt(end),
  };
}
