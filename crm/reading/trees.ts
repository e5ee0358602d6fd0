import { elementsOutsideEditors } from '../outside-editors.ts';
import { isDrawn } from '../visibility.ts';
import { listed } from './vocabulary.ts';

export type Tree = Document | ShadowRoot;

/**
 * The document, the open shadow roots in it and the frames of the same origin that are drawn, each with its own in turn; none
 * that was put into a text.
 */
export function treesIn(tree: Tree): Tree[] {
  const found: Tree[] = [tree];
  for (const element of elementsOutsideEditors(tree)) {
    if (NEVER_A_HOST.has(element.localName)) continue;
    const inner = element.shadowRoot ?? framed(element);
    if (inner) found.push(...treesIn(inner));
  }
  return found;
}

/**
 * A list of five hundred rows is nearly all of these, and none of them may have a shadow root.
 * @see https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const NEVER_A_HOST = new Set(
  listed(`
    a, b, br, button, caption, circle, code, col, colgroup, dd, dl, dt, em, fieldset, form, g, hr, i, img, input, label, legend, li,
    link, meta, ol, optgroup, option, path, pre, rect, script, select, small, strong, style, svg, table, tbody, td, textarea, tfoot,
    th, thead, tr, u, ul, use
  `),
);

/** The title of a document; empty in a shadow root, and where a form of the page is called "title" and hides it. */
export function titleOf(tree: Tree): string {
  const title: unknown = 'title' in tree ? tree.title : '';
  return typeof title === 'string' ? title : '';
}

function framed(element: Element): Document | null {
  if (!/^i?frame$/u.test(element.localName) || !isDrawn(element)) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // of another origin: Firefox throws where Chromium gives null
  }
}
