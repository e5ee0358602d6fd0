// What lies in a frame is no instance of this window's classes: each document has its own. So nodes are told by what they say.

export function isElement(node: EventTarget | null | undefined): node is Element {
  return kindOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: EventTarget | null | undefined): node is Text {
  return kindOf(node) === Node.TEXT_NODE;
}

export function isDocument(node: EventTarget | null | undefined): node is Document {
  return kindOf(node) === Node.DOCUMENT_NODE;
}

export function isShadowRoot(node: Node | null | undefined): node is ShadowRoot {
  return kindOf(node) === Node.DOCUMENT_FRAGMENT_NODE && isElement((node as ShadowRoot).host);
}

export function isHtmlElement(node: EventTarget | null | undefined): node is HTMLElement {
  return isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function isInput(node: EventTarget | null | undefined): node is HTMLInputElement {
  return isHtmlElement(node) && node.localName === 'input';
}

export function isTextArea(node: EventTarget | null | undefined): node is HTMLTextAreaElement {
  return isHtmlElement(node) && node.localName === 'textarea';
}

export function isButton(node: EventTarget | null | undefined): node is HTMLButtonElement {
  return isHtmlElement(node) && node.localName === 'button';
}

export function isForm(node: EventTarget | null | undefined): node is HTMLFormElement {
  return isHtmlElement(node) && node.localName === 'form';
}

export function isFrame(node: EventTarget | null | undefined): node is HTMLIFrameElement {
  return isHtmlElement(node) && (node.localName === 'iframe' || node.localName === 'frame');
}

function kindOf(node: EventTarget | null | undefined): number {
  return node ? ((node as Partial<Node>).nodeType ?? 0) : 0;
}
