import type { Tree } from '../reading/trees.ts';
import { plainLabel } from '../reading/label-words.ts';
import { oneLine, shownIn } from '../reading/shown-text.ts';
import { isLabel, meaningOfLabel } from '../reading/vocabulary.ts';
import { isStableText } from './stable-names.ts';

/** The words that say what an element is: tied to it, or beside it where they are words of a field; the surest first. */
export function labelsAt(element: Element, tree: Tree): readonly string[] {
  const found = [...tiedLabels(element, tree), ...labelsBeside(element)].map(bare);
  const shown = plainLabel(shownIn(element));
  return [...new Set(found)].filter((label) => isStableText(label) && plainLabel(label) !== shown);
}

function* tiedLabels(element: Element, tree: Tree): Generator<string> {
  const id = element.getAttribute('id');
  if (id) for (const label of tree.querySelectorAll(`label[for="${CSS.escape(id)}"]`)) yield textOf(label);
  const around = element.closest('label');
  if (around) yield textOf(around);
  for (const each of element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? []) {
    const named = each && tree.getElementById(each);
    if (named) yield textOf(named);
  }
  const cell = element.closest('dd, td');
  const head = cell?.previousElementSibling;
  if (head && head.matches(cell.localName === 'dd' ? 'dt' : 'th')) yield textOf(head);
}

/** Nothing ties them: what stands before it must be words of a field, or end as those do. */
function* labelsBeside(element: Element): Generator<string> {
  let from = element;
  for (let level = 0; level < LEVELS; level += 1) {
    const before = beforeIn(from);
    if (before) {
      const label = plainLabel(before);
      if (meaningOfLabel(label) || isLabel(label) || /:\s*$/u.test(before)) yield before;
      return;
    }
    const around: Element | null = from.parentElement;
    if (!around || /^(?:tr|dl|table|form|body|section|ul|ol|main|article)$/u.test(around.localName)) return;
    from = around;
  }
}

const LEVELS = 3;

function beforeIn(element: Element): string {
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    const text = oneLine(before.textContent ?? '');
    if (text) return text;
  }
  return '';
}

function textOf(element: Element): string {
  return oneLine(element.textContent);
}

function bare(label: string): string {
  return label.replace(/[\s:*]{1,9}$/u, '').trim();
}
