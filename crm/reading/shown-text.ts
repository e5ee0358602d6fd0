import { isDrawn } from '../visibility.ts';

/**
 * What the operator reads in an element: a control's value, the choice of a list, or the text that is drawn, in one line.
 * Nothing here relies on the class of an element, which is another one in each frame, or on a property that a form's field
 * of the same name would hide.
 */
export function shownIn(element: Element): string {
  return oneLine(isControl(element) ? controlValue(element) : textShown(element));
}

/** The lines of text in an element, as its blocks make them. */
export function linesIn(element: Element): string[] {
  return textShown(element).split('\n').map(oneLine).filter(Boolean);
}

/** Only the text of the element itself, without that of the elements in it. */
export function ownText(element: Element): string {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return oneLine(own.map(({ nodeValue }) => nodeValue).join(' '));
}

export function isControl(element: Element): boolean {
  return /^(?:input|select|textarea)$/u.test(element.localName);
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

const TEXTUAL = new Set(['text', 'search', 'tel', 'url', 'email', 'number']);
const UNREAD = 'script, style, template, noscript, svg, button, select, textarea, option, i[class*="icon"], [hidden]';

function controlValue(element: Element): string {
  if (element.localName === 'select') {
    const [chosen] = (element as HTMLSelectElement).selectedOptions;
    return chosen?.getAttribute('value') === '' ? '' : (chosen?.text ?? '');
  }
  const { value, type } = element as HTMLInputElement;
  return element.localName === 'textarea' || TEXTUAL.has(type) ? value : '';
}

function textShown(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && isUnread(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const parts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replaceAll('\n', ' '));
    else if (!INLINE.test((node as Element).localName)) parts.push('\n');
  }
  return parts.join('');
}

const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|s|small|span|strong|sub|sup|time|u)$/u;

function isUnread(element: Element): boolean {
  return element.matches(UNREAD) || !isDrawn(element) || isForReadersOnly(element);
}

// «Subject:» before a heading, for screen readers alone: one pixel wide.
function isForReadersOnly(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && width <= 1 && height > 0 && height <= 1;
}
