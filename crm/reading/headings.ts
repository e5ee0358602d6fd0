import { isDrawn } from '../visibility.ts';
import { shownIn } from './shown-text.ts';
import { titleOf, type Tree } from './trees.ts';

/** The titles of the page and of its frames, and the headings that are drawn, in the order of the page. */
export function titlesIn(trees: readonly Tree[]): string[] {
  return trees.map(titleOf).filter(Boolean);
}

export function headingsIn(trees: readonly Tree[]): string[] {
  const found: string[] = [];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll(HEADINGS)) {
      if (element.closest('nav, footer, [role="navigation"], [role="dialog"] [role="dialog"]') || !isDrawn(element))
        continue;
      const text = shownIn(element);
      if (text && text.length <= 200) found.push(text);
      if (found.length === MOST) return found;
    }
  }
  return found;
}

const HEADINGS = [
  'h1, h2, h3, [role="heading"], legend, [aria-current="page"], .breadcrumb .active, .breadcrumb li:last-child',
  '[class*="record-title"], [class*="page-title"], [class*="ticket-title"], [class*="titre"], [class*="subject"]',
].join();
const MOST = 60;
