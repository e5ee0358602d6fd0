export type TextControl = HTMLInputElement | HTMLTextAreaElement;
/** A control with a value, or the editing host of a contenteditable. */
export type EditableField = TextControl | HTMLElement;

/** The text field that an event or the focus is in. Never one whose content is a secret. */
export function fieldOf(target: EventTarget | null | undefined): EditableField | null {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return isSecret(target) || !isText(target) || target.readOnly || target.disabled ? null : target;
  }
  return target instanceof HTMLElement ? editingHostOf(target) : null;
}

export function isTextControl(field: EditableField): field is TextControl {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

/** The element itself and all around it, out of shadow roots too. */
export function* withAncestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = parentOf(each)) yield each;
}

/** The document or shadow root that an element is in; null when it is in none. */
export function treeOf(element: Element): Document | ShadowRoot | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root : null;
}

const TEXT_TYPES = new Set(['text', 'search', 'tel', 'url', 'email']);
const SECRET = /(?:^|\s)(?:one-time-code|(?:current|new)-password|cc-\S+)(?:\s|$)/iu;
// «Show the password» turns such a field into one of text.
const passwords = new WeakSet<Element>();

function isText(control: TextControl): boolean {
  return control instanceof HTMLTextAreaElement || TEXT_TYPES.has(control.type);
}

function isSecret(control: TextControl): boolean {
  if (control.type === 'password') passwords.add(control);
  return passwords.has(control) || SECRET.test(control.getAttribute('autocomplete') ?? '');
}

function editingHostOf(element: HTMLElement): HTMLElement | null {
  if (!element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  // A page in design mode is a document and no field.
  return host === host.ownerDocument.documentElement ? null : host;
}

function parentOf(element: Element): Element | null {
  const root = element.parentNode;
  return element.assignedSlot ?? (root instanceof ShadowRoot ? root.host : element.parentElement);
}
