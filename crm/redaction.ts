import type { FindingPlace } from '@/privacy/finding.ts';
import { redactionFor } from '@/privacy/redact.ts';
import { fieldOf, isTextControl, withAncestors, type EditableField } from './editable-field.ts';
import { pageOf } from './frames.ts';
import { takeFocus } from './last-field.ts';
import { isHtmlElement } from './node-kinds.ts';
import type { PageFieldsOptions } from './page-fields.ts';
import { isDrawn } from './visibility.ts';
import { replaceText, replaceUnseen } from './write-text.ts';

/**
 * Writes the redactions over what was found, and gives the focus back to where it was. Says how many were written: what is no
 * longer there, and what the page did not take, is left alone.
 */
export async function redactInField({
  field,
  findings,
  text,
  isOurs,
  focusPanel,
}: Pick<PageFieldsOptions, 'isOurs' | 'focusPanel'> & {
  readonly field: EditableField;
  readonly findings: readonly FindingPlace[];
  /** The field's text of this moment; null when it no longer holds the finding. */
  readonly text: (finding: FindingPlace) => string | null;
}): Promise<number> {
  // A field that was locked or became a password since.
  if (fieldOf(field) !== field) return 0;
  const focused = pageOf(field).activeElement;
  // In a folded part of a form that was about to be saved.
  const isUnseen = isTextControl(field) && !isDrawn(field);
  if (!isUnseen && !takeFocus(field)) return 0;
  let done = 0;
  // From the end, so that the places of the others stay right.
  for (const finding of findings.toReversed()) {
    const now = text(finding);
    if (now === null) continue;
    const { start, end } = finding;
    const change = { start, end, replacement: redactionFor(finding, now) };
    if (isUnseen ? replaceUnseen(field, change) : await replaceText(field, change)) done += 1;
  }
  if (isUnseen) return done;
  // Of what has the focus in our closed root, the page's document knows the host alone.
  if (isOurs(focused)) focusPanel();
  else if (isHtmlElement(focused) && ![...withAncestors(field)].includes(focused))
    focused.focus({ preventScroll: true });
  return done;
}
