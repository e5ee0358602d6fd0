import type { FindingPlace } from '@/privacy/finding.ts';
import { redactionFor } from '@/privacy/redact.ts';
import { fieldOf, withAncestors, type EditableField } from './editable-field.ts';
import { activeElementNear } from './last-field.ts';
import type { PageFieldsOptions } from './page-fields.ts';
import { replaceText } from './write-text.ts';

/** Writes the redaction over a finding of `text`, the field's text of this moment, and gives the focus back to where it was. */
export function redactInField({
  field,
  finding,
  text,
  isOurs,
  focusPanel,
}: Pick<PageFieldsOptions, 'isOurs' | 'focusPanel'> & {
  readonly field: EditableField;
  readonly finding: FindingPlace;
  readonly text: string;
}): boolean {
  // A field that was locked or became a password since.
  if (fieldOf(field) !== field) return false;
  const focused = field.ownerDocument.activeElement;
  field.focus({ preventScroll: true });
  if (activeElementNear(field) !== field) return false;
  const { start, end } = finding;
  const isDone = replaceText(field, { start, end, replacement: redactionFor(finding, text) });
  // Of what has the focus in our closed root, the page's document knows the host alone.
  if (isOurs(focused)) focusPanel();
  else if (focused instanceof HTMLElement && ![...withAncestors(field)].includes(focused))
    focused.focus({ preventScroll: true });
  return isDone;
}
