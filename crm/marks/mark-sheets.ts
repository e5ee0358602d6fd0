import { isTextControl, treeOf, type EditableField } from '../editable-field.ts';
import { viewOf, type View } from '../frames.ts';
import type { MarkStyle } from './mark-style.ts';

/** The sheets that say how marks look: one in each document and shadow root in which something may be marked. */
export interface MarkSheets {
  readonly put: (field: EditableField, view: View) => void;
  readonly remove: () => void;
}

export function createMarkSheets({ name, style }: { readonly name: string; readonly style: MarkStyle }): MarkSheets {
  const { declarations, isInherited } = style;
  const sheets = new Map<DocumentOrShadowRoot, Sheet>();
  return {
    put(field, view) {
      const root = treeOf(field);
      if (!root) return;
      const { ownerDocument: document } = field;
      const known = sheets.get(root) ?? { sheet: new view.CSSStyleSheet(), document, marked: new Set() };
      const { sheet, marked } = known;
      sheets.set(root, known);
      const fresh = markedIn(field, isInherited).filter((selector) => !marked.has(selector));
      for (const selector of fresh) marked.add(selector);
      if (fresh.length > 0) {
        sheet.replaceSync([...marked].map((each) => `${each}::highlight(${name}) { ${declarations} }`).join(' '));
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

/** As few as there can be: of each element that a rule is about the browser makes the style of its marks too. */
function markedIn(field: EditableField, isInherited: MarkStyle['isInherited']): readonly string[] {
  if (isTextControl(field)) return [field.localName];
  const host = field.hasAttribute('contenteditable') ? '[contenteditable]' : field.localName;
  return isInherited ? [host] : [host, `${host} *`];
}
