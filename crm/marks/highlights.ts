import { isTextControl, treeOf } from '../editable-field.ts';
import { readField } from '../field-text.ts';
import type { MarkedField } from './marks.ts';

/** Marks that the browser paints under the page's own characters: nothing of the page's changes. */
export interface Highlights {
  /** Returns the fields that the browser can't mark so. */
  readonly show: (fields: readonly MarkedField[]) => readonly MarkedField[];
}

export function createHighlights({
  name,
  style,
  signal,
}: {
  /** An identifier of CSS. */
  readonly name: string;
  /** Declarations that `::highlight()` accepts. */
  readonly style: string;
  readonly signal: AbortSignal;
}): Highlights {
  if (!('highlights' in CSS)) return { show: (fields) => fields };
  const highlight = new Highlight();
  const sheets = new Map<DocumentOrShadowRoot, CSSStyleSheet>();

  // A page may replace the list of its own sheets at any time.
  const styleIn = (root: DocumentOrShadowRoot) => {
    const sheet = sheets.get(root) ?? new CSSStyleSheet();
    if (!sheets.has(root)) sheet.replaceSync(`::highlight(${name}) { ${style} }`);
    sheets.set(root, sheet);
    if (![...root.adoptedStyleSheets].includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(name);
    for (const [root, sheet] of sheets) {
      const at = [...root.adoptedStyleSheets].indexOf(sheet);
      if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
    }
    sheets.clear();
  });

  return {
    show(fields) {
      highlight.clear();
      const left = fields.filter((marked) => {
        const ranges = rangesOf(marked);
        if (!ranges) return true;
        const tree = treeOf(marked.field);
        if (tree) styleIn(tree);
        for (const range of ranges) highlight.add(range);
        return false;
      });
      if (highlight.size > 0) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
      return left;
    },
  };
}

// More would be no help, and the browser takes long to paint a thousand.
const MOST = 200;

function rangesOf({ field, findings }: MarkedField): AbstractRange[] | null {
  const places = findings.slice(0, MOST);
  if (!isTextControl(field)) {
    const text = readField(field);
    return places.map(({ start, end }) => text.rangeOf(start, end)).filter((range) => range !== null);
  }
  try {
    const ranges = places.map(({ start, end }) => field.createValueRange?.(start, end));
    return ranges.every((range) => range !== undefined) ? ranges : null;
  } catch {
    return null; // The types without a caret for scripts, such as email.
  }
}
