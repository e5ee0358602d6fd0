import type { FindingPlace } from '@/privacy/finding.ts';
import type { EditableField } from './editable-field.ts';
import { readField } from './field-text.ts';
import { pageOf } from './frames.ts';
import { takeFocus } from './last-field.ts';
import type { PageFieldsOptions } from './page-fields.ts';
import { redactInField } from './redaction.ts';
import { typeAtCaret } from './write-text.ts';

/**
 * `no-place`: there is no such field, or something is in it by now. `not-landed`: the field did not take the value, and the text
 * is as it was. `still-there`: the value is in its field, and in the text as well.
 */
export type MoveOutcome = 'moved' | 'no-place' | 'not-landed' | 'still-there';

/** Writes a finding of `text` in the field where it belongs, then redacts it here; Ctrl+Z takes each back by itself. */
export async function moveToField({
  from,
  to,
  finding,
  text,
  isOurs,
  focusPanel,
}: Pick<PageFieldsOptions, 'isOurs' | 'focusPanel'> & {
  readonly from: EditableField;
  readonly to: EditableField | null;
  readonly finding: FindingPlace;
  readonly text: string;
}): Promise<MoveOutcome> {
  if (!to || to === from || readField(to).text.trim() !== '') return 'no-place';
  const focused = pageOf(from).activeElement;
  const value = text.slice(finding.start, finding.end).trim();
  if (!takeFocus(to)) return 'not-landed';
  await typeAtCaret(to, value);
  // A page may set it out in its own way (groups, capital letters), and that is the value still.
  const hasLanded = charactersOf(readField(to).text) === charactersOf(value);
  const isTaken =
    hasLanded &&
    (await redactInField({ field: from, findings: [finding], text: () => text, isOurs, focusPanel })) === 1;
  if (isOurs(focused)) focusPanel();
  else from.focus({ preventScroll: true });
  if (!hasLanded) return 'not-landed';
  return isTaken ? 'moved' : 'still-there';
}

function charactersOf(written: string): string {
  return written.replaceAll(/[^\p{L}\p{N}@.]/gu, '').toUpperCase();
}
