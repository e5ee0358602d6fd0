import { createElement } from 'preact';

/** Shapes of a lucide icon, from `virtual:lucide/<name>`. */
export type IconShapes = readonly [tag: string, attributes: Readonly<Record<string, string>>][];

/** A picture beside words: the words carry the meaning, so it is hidden from screen readers. `size` is in px. */
export function Icon({ shapes, size = 16 }: { readonly shapes: IconShapes; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {shapes.map(([tag, attributes]) => createElement(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
