/**
 * All elements of a document or shadow root but those that somebody writes in an editor: there may be tens of thousands, and
 * they are a text, and no part of the page. The editor itself is among them.
 */
export function* elementsOutsideEditors(tree: ParentNode): Generator<Element> {
  const all = tree.querySelectorAll('*');
  const editors = new Set(tree.querySelectorAll(EDITOR));
  for (let at = 0; at < all.length; at += 1) {
    const element = all[at];
    if (!element) continue;
    yield element;
    // What is in it comes right behind it.
    if (editors.has(element)) at += element.getElementsByTagName('*').length;
  }
}

/** In an editor, or one. */
export function isWrittenIn(element: Element | null): boolean {
  return element?.closest(EDITOR) != null;
}

const EDITOR = '[contenteditable]:not([contenteditable="false"])';
