import type { Layer } from './layer.ts';

/** Our mark as declarations for `::highlight()`, with colours instead of tokens: the page's own elements have none. */
export function markStyle({ root }: Layer): string {
  const mark = root.ownerDocument.createElement('i');
  mark.className = 'mark';
  root.append(mark);
  const { backgroundColor, textDecorationColor } = getComputedStyle(mark);
  mark.remove();
  return `background-color: ${backgroundColor}; text-decoration: underline 2px ${textDecorationColor}`;
}
