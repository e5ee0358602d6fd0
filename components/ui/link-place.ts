import type { Inline } from '@/knowledge-base/content/rich-text.ts';
import { textOfInlines } from '@/knowledge-base/packs/diff/text-of-blocks.ts';

/** Where a link leads, as it is shown after its words: host, address or number; `null` where the words say just that. */
export function placeOf({ href, children }: Inline & { type: 'link' }): string | null {
  const place = href.startsWith('https:') ? hostOf(href) : href.replace(/^(?:mailto|tel):/u, '').replace(/\?.*$/u, '');
  const words = textOfInlines(children).trim();
  return words === place || words === href ? null : place;
}

function hostOf(href: string): string {
  try {
    return new URL(href).host;
  } catch {
    // No browser follows it; it is shown as it stands.
    return href;
  }
}
