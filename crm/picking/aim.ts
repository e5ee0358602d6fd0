import { fieldOf, holdsSecret } from '../editable-field.ts';
import { frameAround, offsetOf, pageOf } from '../frames.ts';
import { isDocument, isElement, isFrame, isHtmlElement } from '../node-kinds.ts';
import { isControl, ownText } from '../reading/shown-text.ts';
import { treesIn, type Tree } from '../reading/trees.ts';
import { isDrawn } from '../visibility.ts';

/** The innermost element at a point of the page's window, in frames and open shadow roots too; null where nothing of the page is. */
export function elementAt(
  document: Document,
  point: { readonly x: number; readonly y: number },
  isOurs: (element: Element) => boolean,
): Element | null {
  let tree: Tree = document;
  let found: Element | null = null;
  for (;;) {
    const { x, y }: { x: number; y: number } = found && isDocument(tree) ? moved(point, found) : point;
    const inner: Element | undefined = tree.elementsFromPoint(x, y).find((each) => !isOurs(each));
    if (!inner || inner === found) return found;
    found = inner;
    point = { x, y };
    const next: Tree | null = inner.shadowRoot ?? documentIn(inner);
    if (!next) return found;
    tree = next;
  }
}

/** What a team lead means who points at an element: of a label its field, of a part of an editor the editor. Null for secrets. */
export function meant(element: Element): Element | null {
  const label = element.closest('label');
  const labelled = label && 'control' in label && isElement(label.control) ? label.control : null;
  // A label around its field is pointed at as often as the field.
  const inside = label?.contains(labelled) && !isControl(element) ? labelled : null;
  const aimed = inside ?? (label === element ? labelled : null) ?? outOfPicture(element);
  // Of another origin: what is in it is nobody's to read.
  if (isFrame(aimed)) return null;
  const field = fieldOf(aimed);
  const whole = field?.localName === 'body' ? frameAround(field) : (field ?? aimed);
  if (!whole || isSecret(whole) || /^(?:html|body)$/u.test(whole.localName)) return null;
  return whole.localName === 'option' ? whole.closest('select') : whole;
}

/** Everything that may be a field, in the order of the page: what is written in, and what has a text of its own. */
export function candidatesIn(document: Document): readonly Element[] {
  return treesIn(document).flatMap((tree) =>
    [...tree.querySelectorAll('*')].filter(
      (element) =>
        (isControl(element) || ownText(element) !== '' || fieldOf(element) === element) && isPossible(element),
    ),
  );
}

/** The one that can be pointed at around an element; null at the edge of its document. */
export function around(element: Element): Element | null {
  const parent = element.parentElement;
  return parent && !/^(?:html|body)$/u.test(parent.localName) ? parent : null;
}

function isPossible(element: Element): boolean {
  if (/^(?:html|head|body|script|style|template|noscript|option|title)$/u.test(element.localName)) return false;
  if (!isHtmlElement(element) || isSecret(element) || !isDrawn(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
}

function isSecret(element: Element): boolean {
  return isHtmlElement(element) && holdsSecret(element);
}

function outOfPicture(element: Element): Element {
  let each = element;
  while (!isHtmlElement(each) && each.parentElement) each = each.parentElement;
  return each;
}

function documentIn(element: Element): Document | null {
  try {
    return isFrame(element) ? element.contentDocument : null;
  } catch {
    return null; // of another origin
  }
}

/** The same point, from the corner of the window inside a frame. */
function moved({ x, y }: { x: number; y: number }, frame: Element): { x: number; y: number } {
  const root = documentIn(frame)?.documentElement;
  if (!root) return { x, y };
  // What the frame is off from the page, less what its own document is.
  const inner = offsetOf(root);
  const outer = offsetOf(frame);
  return { x: x - (inner.x - outer.x), y: y - (inner.y - outer.y) };
}

/** Scrolls what can be scrolled there: our glass lies over it. */
export function scrollAt(element: Element | null, by: { readonly x: number; readonly y: number }): void {
  for (let each = element; each; each = each.parentElement ?? frameAround(each)) {
    const { overflowY, overflowX } = getComputedStyle(each);
    const isScroller = each === each.ownerDocument.scrollingElement || /auto|scroll/u.test(overflowY + overflowX);
    if (!isScroller) continue;
    const before = [each.scrollTop, each.scrollLeft];
    each.scrollBy({ left: by.x, top: by.y, behavior: 'instant' });
    if (each.scrollTop !== before[0] || each.scrollLeft !== before[1]) return;
  }
  if (element) pageOf(element).scrollingElement?.scrollBy({ left: by.x, top: by.y, behavior: 'instant' });
}
