import { elementsOutsideEditors } from '../outside-editors.ts';
import { isDrawn } from '../visibility.ts';

export type Tree = Document | ShadowRoot;

/**
 * The document, the open shadow roots in it and the frames of the same origin that are drawn, each with its own in turn; none
 * that was put into a text.
 */
export function treesIn(tree: Tree): Tree[] {
  const found: Tree[] = [tree];
  for (const element of elementsOutsideEditors(tree)) {
    const inner = element.shadowRoot ?? framed(element);
    if (inner) found.push(...treesIn(inner));
  }
  return found;
}

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
