import type { Layer } from './layer.ts';

/** How our mark looks under the page's own characters. */
export interface MarkStyle {
  /** What `::highlight()` accepts, with colours instead of tokens: the page's own elements have none. */
  readonly declarations: string;
  /** Whether an element has it from the one around it: in Chromium, and not in Firefox. */
  readonly isInherited: boolean;
}

export function markStyle({ root }: Layer): MarkStyle {
  const mark = root.ownerDocument.createElement('i');
  const inside = root.ownerDocument.createElement('i');
  mark.className = 'mark';
  mark.append(inside);
  root.append(mark);
  const { backgroundColor, textDecorationColor } = getComputedStyle(mark);
  const isInherited = getComputedStyle(inside, '::highlight(tried)').backgroundColor === backgroundColor;
  mark.remove();
  return {
    declarations: `background-color: ${backgroundColor}; text-decoration: underline 2px ${textDecorationColor}`,
    isInherited,
  };
}
