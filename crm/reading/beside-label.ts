import { isDrawn } from '../visibility.ts';
import { plainLabel } from './label-words.ts';
import { isControl, linesIn, oneLine, shownIn } from './shown-text.ts';
import type { Tree } from './trees.ts';
import { isLabel } from './vocabulary.ts';

/** A label and what stands at it. */
export interface Labelled {
  readonly label: string;
  /** Empty where the label is the head of a part of the page: then `element` is that part. */
  readonly value: string;
  /** What holds the value: a control, or an element with text. */
  readonly element: Element;
}

/**
 * What stands at each label that is wanted, by its plain words: tied to it (`for`, `aria-labelledby`, a `dt`, a cell before),
 * or next to it. Labels in lists, menus and search forms are passed over, and so are those that are not drawn.
 */
export function* besideLabels(tree: Tree, isWanted: (label: string) => boolean): Generator<Labelled> {
  for (const { node, label, rest } of labelsIn(tree, isWanted)) {
    const at = node.parentElement;
    if (!at || at.closest(ELSEWHERE) || isColumnHead(at) || !isDrawn(at)) continue;
    const holder = holderOf(at, label);
    const tied = rest ? null : tiedTo(holder, at, tree);
    const found = rest
      ? { value: rest, element: at }
      : tied
        ? { value: valueIn(tied), element: tied }
        : nextTo(holder, node);
    if (!found) continue;
    if (tied || isCell(found.element) || !isLabelToo(found.value)) yield { label, ...found };
    else if (!found.value.endsWith(':')) yield { label, value: '', element: found.element };
  }
  for (const element of tree.querySelectorAll<HTMLElement>('[aria-label], [data-label], input[placeholder]')) {
    for (const name of ['aria-label', 'data-label', 'placeholder']) {
      const label = plainLabel(element.getAttribute(name) ?? '');
      if (!isWanted(label) || element.closest(ELSEWHERE) || !isDrawn(element)) continue;
      const value = valueIn(element);
      if (!isLabelToo(value)) yield { label, value, element };
    }
  }
}

/** What an element shows, in its first line; empty for what stands for nothing. */
export function valueIn(element: Element): string {
  if (isControl(element)) return meant(shownIn(element));
  const [line = ''] = linesIn(element);
  if (line) return meant(line);
  const slotted = slottedIn(element);
  if (slotted) return slotted;
  const control = [...element.querySelectorAll('input, select, textarea')].find(
    (each) => isDrawn(each) && shownIn(each),
  );
  return control ? meant(shownIn(control)) : '';
}

const LONGEST_LABEL = 40;
const LEVELS = 4;
const ELSEWHERE = [
  'nav, menu, footer, [role="navigation"], [role="menu"], [role="menubar"], [role="search"], [role="listbox"]',
  'button, option, [role="tab"], [role="columnheader"], [role="tooltip"], form[class*="search"], form[class*="filter"]',
].join();
const UNREAD = 'script, style, template, noscript, textarea, select, svg';
const NOTHING = /^[\s\p{P}\p{S}]*$|^(?:n\/?[ad]\.?|none|nessun[oa]?|null|undefined)$/iu;

function meant(text: string): string {
  return NOTHING.test(text) ? '' : text;
}

interface Written {
  readonly node: Text;
  readonly label: string;
  /** What stands after the colon in the same text. */
  readonly rest: string;
}

function* labelsIn(tree: Tree, isWanted: (label: string) => boolean): Generator<Written> {
  const document = 'body' in tree ? tree : tree.ownerDocument;
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length > 200) continue;
    const [before = '', ...after] = text.split(':');
    if (before.length > LONGEST_LABEL || !/\p{L}/u.test(before)) continue;
    const label = plainLabel(before);
    if (isWanted(label) && !node.parentElement?.closest(UNREAD))
      yield { node: node as Text, label, rest: meant(oneLine(after.join(':'))) };
  }
}

/** The largest element around the label with nothing else written in it. */
function holderOf(at: Element, label: string): Element {
  let holder = at;
  for (let level = 0; level < LEVELS; level += 1) {
    const around = holder.parentElement;
    if (!around || around.querySelector('input, select, textarea, [contenteditable]')) return holder;
    if (/^(?:tr|dl|body|table|form)$/u.test(around.localName) || plainLabel(around.textContent) !== label)
      return holder;
    holder = around;
  }
  return holder;
}

function tiedTo(holder: Element, at: Element, tree: Tree): Element | null {
  const label = at.closest('label');
  const wanted = label?.getAttribute('for');
  const named = wanted ? tree.getElementById(wanted) : null;
  if (named) return named;
  const inside = label?.querySelector('input, select, textarea');
  if (inside) return inside;
  for (let each: Element | null = at; each; each = each === holder ? null : each.parentElement) {
    const id = each.getAttribute('id');
    const referring = id ? tree.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`) : null;
    if (referring && !referring.contains(at)) return referring;
  }
  return null;
}

/** A head of columns names what stands below it, and that is a list. */
function isColumnHead(at: Element): boolean {
  const cell = at.closest('th, td');
  const row = cell?.parentElement;
  if (!cell || !row) return false;
  if (cell.closest('thead')) return true;
  return [...row.children].every(({ localName }) => localName === 'th') && row.children.length > 1;
}

function nextTo(holder: Element, label: Node): { value: string; element: Element } | null {
  let from: Node = holder.contains(label) && holder !== label.parentElement ? holder : label;
  for (let level = 0; level <= LEVELS; level += 1) {
    for (let next = from.nextSibling; next; next = next.nextSibling) {
      const found = valueAt(next);
      if (found) return found;
      if (isNamed(next)) return null;
    }
    const around: Element | null = from.parentElement;
    if (!around || /^(?:tr|dl|tbody|table|form|body|section|ul|ol)$/u.test(around.localName)) return null;
    if (hasTextBefore(from)) return null;
    from = around;
  }
  return null;
}

function valueAt(node: Node): { value: string; element: Element } | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const value = meant(oneLine((node.nodeValue ?? '').replace(/^\s*:/u, '')));
    return value && node.parentElement ? { value, element: node.parentElement } : null;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const element = node as Element;
  if (element.matches('button, svg, script, style, [role="tooltip"]') || !isDrawn(element)) return null;
  const value = valueIn(element);
  return value ? { value, element } : null;
}

/** A field without a value ends the search: what comes after it belongs to another label. */
function isNamed(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return (
    isControl(element) || /^(?:dd|td)$/u.test(element.localName) || !!element.querySelector('input, select, textarea')
  );
}

function hasTextBefore(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (oneLine(before.textContent ?? '')) return true;
  }
  return false;
}

/** What a page puts into the slot of a component. */
function slottedIn(element: Element): string {
  const slot = element.localName === 'slot' ? element : element.querySelector('slot');
  const nodes = slot ? (slot as HTMLSlotElement).assignedNodes() : [];
  const text = nodes.map((node) => (node.nodeType === Node.ELEMENT_NODE ? shownIn(node as Element) : node.nodeValue));
  return meant(oneLine(text.join(' ')));
}

function isCell({ localName }: Element): boolean {
  return localName === 'dd' || localName === 'td';
}

function isLabelToo(value: string): boolean {
  return value.endsWith(':') || isLabel(plainLabel(value));
}
