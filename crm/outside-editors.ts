/**
 * The elements of a document or shadow root that match, but those that somebody writes in an editor: there may be tens of
 * thousands, and they are a text, and no part of the page. Every editor itself is among them.
 */
export function* elementsOutsideEditors(tree: ParentNode, selector: string): Generator<Element> {
  const wanted = `${selector}, ${EDITOR}`;
  const all = tree.querySelectorAll(wanted);
  const editors = new Set(tree.querySelectorAll(EDITOR));
  for (let at = 0; at < all.length; at += 1) {
    const element = all[at];
    if (!element) continue;
    yield element;
    // What is in it comes right behind it.
    if (editors.has(element)) at += element.querySelectorAll(wanted).length;
  }
}

/** The selector of all elements but those of these names, which are parted by space. */
export function allBut(names: string): string {
  return `:not(${names.trim().split(/\s+/u).join(', ')})`;
}

/** In an editor, or one. */
export function isWrittenIn(element: Element | null): boolean {
  return element?.closest(EDITOR) != null;
}

const EDITOR = '[contenteditable]:not([contenteditable="false"])';
