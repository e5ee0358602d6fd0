import { isTextControl, treeOf, type EditableField } from '../editable-field.ts';
import { viewOf, type View } from '../frames.ts';

/** The sheets that say how marks look: one in each document and shadow root in which something may be marked. */
export interface MarkSheets {
  readonly put: (field: EditableField, view: View) => void;
  readonly remove: () => void;
}

export function createMarkSheets({ name, style }: { readonly name: string; readonly style: string }): MarkSheets {
  const sheets = new Map<DocumentOrShadowRoot, Sheet>();
  return {
    put(field, view) {
      const root = treeOf(field);
      if (!root) return;
      const { ownerDocument: document } = field;
      const known = sheets.get(root) ?? { sheet: new view.CSSStyleSheet(), document, marked: new Set() };
      const { sheet, marked } = known;
      sheets.set(root, known);
      const fresh = markedIn(field).filter((selector) => !marked.has(selector));
      for (const selector of fresh) marked.add(selector);
      if (fresh.length > 0) {
        sheet.replaceSync([...marked].map((each) => `${each}::highlight(${name}) { ${style} }`).join(' '));
      }
      // A page may replace the list of its own sheets at any time.
      if (![...root.adoptedStyleSheets].includes(sheet)) root.adoptedStyleSheets.push(sheet);
    },
    remove() {
      for (const [root, { sheet, document }] of sheets) {
        const at = !viewOf(document) ? -1 : [...root.adoptedStyleSheets].indexOf(sheet);
        if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
      }
      sheets.clear();
    },
  };
}

interface Sheet {
  readonly sheet: CSSStyleSheet;
  readonly document: Document;
  /** What has a rule in it. */
  readonly marked: Set<string>;
}

/** No more than marks can stand in: for a rule about all elements the browser looks at the style of the whole page. */
function markedIn(field: EditableField): readonly string[] {
  if (isTextControl(field)) return [field.localName];
  // In Firefox no element has the marks' style from the one around it.
  return field.hasAttribute('contenteditable') ? ['[contenteditable]', '[contenteditable] *'] : ['*'];
}
