import type { EditableField } from './editable-field.ts';
import { select } from './last-field.ts';

/** CKEditor 5 keeps a model of its own, which follows the page's focus and selection in its own time. */
const CKEDITOR_5 = '.ck-editor__editable';
const CKEDITOR_4 = '.cke_editable';
const TINYMCE = '.mce-content-body';

/**
 * Ends a step of an editor's own list of steps, so that Ctrl+Z takes back what comes next and not what was typed before it:
 * they learn of a change from keys and the mouse, and ours comes by neither. The selection is `caret` afterwards.
 */
export async function endUndoStep(field: EditableField, caret: Range | null): Promise<void> {
  if (field.matches(TINYMCE)) {
    // As after a word that the browser's own spell checker replaced.
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
  } else if (field.matches(CKEDITOR_4)) {
    field.ownerDocument.documentElement.dispatchEvent(new MouseEvent('click'));
  } else if (field.matches(CKEDITOR_5) && caret) {
    await pause(FOCUS);
    select(field, endOf(field, caret));
    await pause(SELECTION);
    select(field, caret);
    await pause(SELECTION);
  }
}

/** Another place than the caret's. */
function endOf(field: EditableField, caret: Range): Range {
  const end = field.ownerDocument.createRange();
  end.selectNodeContents(field);
  end.collapse(caret.compareBoundaryPoints(Range.START_TO_START, end) > 0);
  return end;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Milliseconds after which CKEditor 5 believes that it has the focus, and a selection. */
const FOCUS = 70;
const SELECTION = 20;
