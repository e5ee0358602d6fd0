import { isTextControl, treeOf, type EditableField } from './editable-field.ts';
import { textAround } from './field-text.ts';
import { frameAround } from './frames.ts';
import { isElement } from './node-kinds.ts';

const LONGEST = 60;

/** The label that the operator sees at a field, in at most 60 characters; empty when there is none. */
export function labelOf(field: EditableField): string {
  for (const written of candidates(field)) {
    const label = written?.replaceAll(/\s+/gu, ' ').trim();
    if (label) return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
  }
  return '';
}

function* candidates(field: EditableField): Generator<string | null | undefined> {
  if (isTextControl(field)) yield [...(field.labels ?? [])].map(textAround).join(' ');
  yield referenced(field).map(textAround).join(' ');
  yield field.getAttribute('aria-label');
  yield labelNearby(field);
  yield field.getAttribute('placeholder');
  yield field.getAttribute('title');
  const frame = frameAround(field);
  if (!frame) return;
  yield frame.getAttribute('aria-label');
  yield labelNearby(frame);
  yield frame.getAttribute('title');
}

function referenced(field: EditableField): Element[] {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  return ids.map((id) => treeOf(field)?.getElementById(id)).filter((each) => isElement(each));
}

// Many CRMs tie no label to its field (EspoCRM, SuiteCRM, RT): the only one in the same cell is meant.
function labelNearby(field: Element): string | null {
  let around = field.parentElement;
  for (let level = 0; around && level < 3; level += 1) {
    const labels = around.querySelectorAll('label, .label, legend');
    if (labels.length > 1) return null;
    if (labels[0]) return textAround(labels[0]);
    around = around.parentElement;
  }
  return null;
}
