/** Shapes of a lucide icon on its 24 × 24 box, as `virtual:lucide/<name>` gives them. */
export type IconShapes = readonly [tag: string, attributes: Readonly<Record<string, string>>][];

export interface ElementParts {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
  readonly text?: string;
}

export interface ElementMaker {
  element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, parts?: ElementParts): HTMLElementTagNameMap[Tag];
  icon(shapes: IconShapes): Element;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes elements with the methods of the prototypes: the page could shadow those of its document, as with
 * `<form name="createElement">`.
 */
export function elementMaker(document: Document): ElementMaker {
  return {
    element(tag, { attributes = {}, children = [], text } = {}) {
      const element = Document.prototype.createElement.call(document, tag);
      if (!isTag(element, tag)) throw new TypeError(`The document made no ${tag}`);
      setAttributes(element, attributes);
      if (text !== undefined) element.textContent = text;
      element.append(...children);
      return element;
    },
    icon(shapes) {
      const svg = svgElement(document, 'svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
      svg.append(...shapes.map(([tag, attributes]) => svgElement(document, tag, attributes)));
      return svg;
    },
  };
}

/** `<html>`, however the page shadows the properties of its document. */
export function rootOf(document: Document): HTMLElement | null {
  return prototypeElement(document, 'documentElement');
}

/** `<body>` or `<frameset>`; null while the page has not got so far. */
export function bodyOf(document: Document): HTMLElement | null {
  return prototypeElement(document, 'body');
}

function prototypeElement(document: Document, name: 'documentElement' | 'body'): HTMLElement | null {
  const element: unknown = Reflect.get(Document.prototype, name, document);
  return element instanceof HTMLElement ? element : null;
}

function isTag<Tag extends keyof HTMLElementTagNameMap>(
  element: HTMLElement,
  tag: Tag,
): element is HTMLElementTagNameMap[Tag] {
  return element.localName === tag;
}

function svgElement(document: Document, tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = Document.prototype.createElementNS.call(document, SVG, tag);
  setAttributes(element, attributes);
  return element;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
