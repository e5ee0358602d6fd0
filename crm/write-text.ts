import { isTextControl, type EditableField, type TextControl } from './editable-field.ts';
import { readField } from './field-text.ts';
import { isInput } from './node-kinds.ts';
import { keepCaret, keptRange } from './kept-caret.ts';
import { caretBehind, select, selectionIn } from './last-field.ts';
import { endUndoStep, pause } from './undo-steps.ts';

/**
 * Puts `text` where the focused field's caret is, the way typing does: the page's framework hears of it, and Ctrl+Z takes
 * it back. Whether the page kept it must be read afterwards.
 */
export async function typeAtCaret(field: EditableField, text: string): Promise<void> {
  if (isTextControl(field)) typeInControl(field, text);
  else await typeInEditor(field, text);
}

/** Puts `replacement` in the place of some characters of the focused field; false when the field took it otherwise. */
export async function replaceText(field: EditableField, change: TextChange): Promise<boolean> {
  return isTextControl(field) ? replaceInControl(field, change) : replaceInEditor(field, change);
}

/** The same in a control that is not drawn and can't have the focus: no Ctrl+Z takes it back. */
export function replaceUnseen(control: TextControl, { start, end, replacement }: TextChange): boolean {
  const wanted = control.value.slice(0, start) + replacement + control.value.slice(end);
  setValue(control, wanted);
  return control.value === wanted;
}

/** Offsets as in the field's text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The caret of a control; null for the types that have none for scripts, such as email. */
export function caretOf(control: TextControl): { start: number; end: number } | null {
  const { selectionStart, selectionEnd } = control;
  return selectionStart === null || selectionEnd === null ? null : { start: selectionStart, end: selectionEnd };
}

// They draw a change after the event: until then a place on the page is not one in their model.
const DRAWS_LATER = '[data-slate-editor], [data-lexical-editor], .ck-editor__editable';
// CKEditor 5 and Slate keep their own model and undo what `execCommand` does to the page (Slate breaks); they obey `beforeinput`.
const OBEYS_BEFOREINPUT = '.ck-editor__editable, [data-slate-editor]';
const OBEYS_PASTE = '.ql-editor, .ProseMirror, [data-lexical-editor]';

function typeInControl(control: TextControl, text: string): void {
  const single = isInput(control) ? text.replaceAll(/\s*\n\s*/gu, ' ') : text;
  const { value } = control;
  const caret = caretOf(control);
  if (!caret) {
    // All of it may be selected, and nobody can tell: only an empty field can be typed in.
    if (value !== '' || !execute(control, 'insertText', single)) setValue(control, value + single);
    return;
  }
  // A selection is the operator's draft: the text goes behind it.
  control.setSelectionRange(caret.end, caret.end);
  if (execute(control, 'insertText', single) && control.value !== value) return;
  setValue(control, value.slice(0, caret.end) + single + value.slice(caret.end));
  control.setSelectionRange(caret.end + single.length, caret.end + single.length);
}

async function typeInEditor(field: EditableField, text: string): Promise<void> {
  const selection = selectionIn(field);
  // A selection is the operator's draft: the text goes behind it.
  const caret = selection?.collapsed === false ? caretBehind(selection) : selection;
  const kept = caret && keepCaret(caret);
  if (caret) select(field, caret);
  await endUndoStep(field, caret);
  if (kept) select(field, keptRange(kept, field));
  writeLines(field, text.split('\n'), selectionIn(field));
  await endUndoStep(field, null);
}

function writeLines(field: EditableField, lines: readonly string[], caret: Range | null): void {
  if (field.matches(OBEYS_BEFOREINPUT)) {
    // Where to begin is said: what the page selects, their model may not know yet.
    let targetRanges = caret ? [new StaticRange(caret)] : [];
    const next = (init: InputEventInit) => {
      announce(field, { ...init, targetRanges });
      targetRanges = [];
    };
    eachLine(lines, {
      line: (line) => next({ inputType: 'insertText', data: line }),
      end: () => next({ inputType: 'insertParagraph' }),
    });
  } else if (isFirefox()) {
    eachLine(lines, {
      line: (line) => execute(field, 'insertText', line),
      end: () => execute(field, 'insertParagraph'),
    });
  } else if (lines.length > 1 && field.matches(OBEYS_PASTE)) {
    // Lexical would turn the order of the lines round. In Firefox such a paste arrives empty.
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', lines.join('\n'));
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  } else {
    execute(field, 'insertText', lines.join('\n'));
  }
}

function replaceInControl(control: TextControl, { start, end, replacement }: TextChange): boolean {
  const { value } = control;
  const wanted = value.slice(0, start) + replacement + value.slice(end);
  const caret = caretOf(control);
  if (caret) {
    control.setSelectionRange(start, end);
    execute(control, replacement ? 'insertText' : 'delete', replacement);
  }
  if (control.value === value) setValue(control, wanted);
  if (caret) {
    const moved = [caret.start, caret.end].map((at) =>
      at <= start ? at : Math.max(at - end, 0) + start + replacement.length,
    );
    control.setSelectionRange(moved[0] ?? null, moved[1] ?? null);
  }
  return control.value === wanted;
}

async function replaceInEditor(field: EditableField, { start, end, replacement }: TextChange): Promise<boolean> {
  const { text, rangeOf } = readField(field);
  const place = rangeOf(start, end);
  if (!place) return false;
  const caret = selectionIn(field);
  await endUndoStep(field, place);
  // Looked at again: an editor may have drawn the same text anew.
  const now = readField(field);
  const range = now.rangeOf(start, end);
  if (now.text !== text || !range) return false;
  const isCaretInside = caret !== null && endsIn(caret, range);
  select(field, range);
  if (field.matches(OBEYS_BEFOREINPUT)) {
    if (replacement) writeLines(field, replacement.split('\n'), range);
    else announce(field, { inputType: 'deleteContentBackward', targetRanges: [new StaticRange(range)] });
  } else {
    if (replacement.includes('\n')) {
      // An editor hears of a selection in its own time, and pastes where it believes to be.
      await pause(STEP);
      writeLines(field, replacement.split('\n'), range);
    } else {
      execute(field, replacement ? 'insertText' : 'delete', replacement);
    }
    await endUndoStep(field, null);
    // A caret inside goes behind the replacement, where it is by now; any other moves with the text around it.
    if (caret && !isCaretInside && field.contains(caret.commonAncestorContainer)) select(field, caret);
  }
  return becomes(field, text.slice(0, start) + replacement + text.slice(end));
}

/** Whether a field holds this text, as soon as its editor has drawn it. */
async function becomes(field: EditableField, wanted: string): Promise<boolean> {
  // Chromium keeps a space at the end of a node by making it one that does not break.
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const isThere = () => plain(readField(field).text) === plain(wanted);
  for (let wait = 0; field.matches(DRAWS_LATER) && wait < LONGEST_DRAWING && !isThere(); wait += STEP)
    await pause(STEP);
  return isThere();
}

/** Milliseconds until an editor has drawn a change. */
const LONGEST_DRAWING = 300;
const STEP = 20;

/** Whether a selection ends in some text or right behind it. */
function endsIn(selection: Range, text: Range): boolean {
  const isBehindStart = selection.compareBoundaryPoints(Range.START_TO_END, text) > 0;
  return isBehindStart && selection.compareBoundaryPoints(Range.END_TO_END, text) <= 0;
}

function eachLine(lines: readonly string[], write: { line: (line: string) => void; end: () => void }): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) write.end();
    if (line) write.line(line);
  }
}

function announce(field: EditableField, init: InputEventInit): void {
  field.dispatchEvent(new InputEvent('beforeinput', { ...init, bubbles: true, cancelable: true, composed: true }));
}

function execute(field: EditableField, command: 'insertText' | 'insertParagraph' | 'delete', text?: string): boolean {
  return field.ownerDocument.execCommand(command, false, text);
}

// By the prototype's own setter: a framework that watches the property of this element then sees that the value changed.
function setValue(control: TextControl, value: string): void {
  const prototype = isInput(control) ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  const init = { inputType: 'insertText', data: value, bubbles: true, composed: true };
  control.dispatchEvent(new InputEvent('input', init));
}

function isFirefox(): boolean {
  return navigator.userAgent.includes('Firefox/');
}
