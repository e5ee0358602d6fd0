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
  // Each frame has its own: they, and their sheets, belong to one document.
  const highlights = new Map<Document, Highlight>();
  const sheets = new Map<DocumentOrShadowRoot, { readonly sheet: CSSStyleSheet; readonly document: Document }>();

  // A page may replace the list of its own sheets at any time.
  const styleIn = (root: DocumentOrShadowRoot, { document, view }: Place) => {
    const sheet = sheets.get(root)?.sheet ?? new view.CSSStyleSheet();
    if (!sheets.has(root)) sheet.replaceSync(`::highlight(${name}) { ${style} }`);
    sheets.set(root, { sheet, document });
    if (![...root.adoptedStyleSheets].includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  signal.addEventListener('abort', () => {
    for (const document of highlights.keys()) registryOf(document)?.delete(name);
    highlights.clear();
    for (const [root, { sheet, document }] of sheets) {
      const at = !viewOf(document) ? -1 : [...root.adoptedStyleSheets].indexOf(sheet);
      if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
    }
    sheets.clear();
  });

  return {
    show(fields) {
      for (const [document, highlight] of highlights) {
        if (!viewOf(document)) highlights.delete(document);
        else highlight.clear();
      }
      const left = fields.filter((marked) => {
        const { ownerDocument: document } = marked.field;
        const view = viewOf(document);
        const ranges = rangesOf(marked);
        if (!ranges || !view) return true;
        const tree = treeOf(marked.field);
        if (tree) styleIn(tree, { document, view });
        const highlight = highlights.get(document) ?? new view.Highlight();
        highlights.set(document, highlight);
        for (const range of ranges) highlight.add(range);
        return false;
      });
      for (const [document, highlight] of highlights) {
        if (highlight.size > 0) registryOf(document)?.set(name, highlight);
        else {
          registryOf(document)?.delete(name);
          highlights.delete(document);
        }
      }
      return left;
    },
  };
}

interface Place {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
}

/** Null for the document of a frame that was taken away or went elsewhere. */
function viewOf(document: Document): Place['view'] | null {
  try {
    return document.defaultView;
  } catch {
    return null; // Firefox lets nobody touch what a frame left behind.
  }
}

function registryOf(document: Document): HighlightRegistry | undefined {
  return viewOf(document)?.CSS.highlights;
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
