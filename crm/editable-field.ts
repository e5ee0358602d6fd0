import { frameAround } from './frames.ts';
import { isDocument, isHtmlElement, isInput, isShadowRoot, isTextArea } from './node-kinds.ts';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;
/** A control with a value, or the editing host of a contenteditable. */
export type EditableField = TextControl | HTMLElement;

/** The text field that an event or the focus is in. Never one whose content is a secret. */
export function fieldOf(target: EventTarget | null | undefined): EditableField | null {
  if (isInput(target) || isTextArea(target)) {
    return isSecret(target) || !isText(target) || target.readOnly || target.disabled ? null : target;
  }
  if (isHtmlElement(target)) return editingHostOf(target);
  return isDocument(target) ? bodyAsField(target) : null;
}

export function isTextControl(field: EditableField): field is TextControl {
  return isInput(field) || isTextArea(field);
}

/** A field whose content is nobody's to read: it may have become one while it was watched. */
export function holdsSecret(field: EditableField): boolean {
  return isTextControl(field) && isSecret(field);
}

/** The element itself and all around it, out of shadow roots and frames too. */
export function* withAncestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = parentOf(each)) yield each;
}

/** The document or shadow root that an element is in; null when it is in none. */
export function treeOf(element: Element): Document | ShadowRoot | null {
  const root = element.getRootNode();
  return isDocument(root) || isShadowRoot(root) ? root : null;
}

const TEXT_TYPES = new Set(['text', 'search', 'tel', 'url', 'email']);
const SECRET = /(?:^|\s)(?:one-time-code|(?:current|new)-password|cc-\S+)(?:\s|$)/iu;
// «Show the password» turns such a field into one of text.
const passwords = new WeakSet<Element>();

function isText(control: TextControl): boolean {
  return isTextArea(control) || TEXT_TYPES.has(control.type);
}

function isSecret(control: TextControl): boolean {
  if (control.type === 'password') passwords.add(control);
  return passwords.has(control) || SECRET.test(control.getAttribute('autocomplete') ?? '');
}

function editingHostOf(element: HTMLElement): HTMLElement | null {
  const { ownerDocument: document } = element;
  if (element === document.documentElement) return bodyAsField(document);
  if (!element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host === document.documentElement ? bodyAsField(document) : host;
}

/** Of a frame that is an editor as a whole. A page in design mode is a document and no field. */
function bodyAsField({ body, designMode }: Document): HTMLElement | null {
  const isWritten = isHtmlElement(body) && (body.isContentEditable || designMode === 'on');
  return isWritten && frameAround(body) ? body : null;
}

function parentOf(element: Element): Element | null {
  const root = element.parentNode;
  if (isDocument(root)) return frameAround(element);
  return element.assignedSlot ?? (isShadowRoot(root) ? root.host : element.parentElement);
}
