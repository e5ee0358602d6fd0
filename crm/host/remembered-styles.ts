/** Inline styles that we set with `!important` on elements of the page, and what stood there before. */
export interface RememberedStyles {
  set(element: HTMLElement, style: Readonly<Record<string, string>>): void;
  has(element: HTMLElement): boolean;
  /** Whether what we set still stands: a page may have written over it. */
  stands(element: HTMLElement): boolean;
  elements(): readonly HTMLElement[];
  undo(element: HTMLElement): void;
  undoAll(): void;
}

interface Remembered {
  readonly before: string;
  readonly priority: string;
  readonly ours: string;
}

export function rememberStyles(): RememberedStyles {
  const changed = new Map<HTMLElement, Map<string, Remembered>>();

  return {
    set(element, style) {
      const properties = changed.get(element) ?? new Map<string, Remembered>();
      changed.set(element, properties);
      const inline = inlineStyle(element);
      for (const [property, value] of Object.entries(style)) {
        const first = properties.get(property);
        const before = first?.before ?? inline.getPropertyValue(property);
        const priority = first?.priority ?? inline.getPropertyPriority(property);
        inline.setProperty(property, value, 'important');
        properties.set(property, { before, priority, ours: inline.getPropertyValue(property) });
      }
    },
    has: (element) => changed.has(element),
    stands(element) {
      const inline = inlineStyle(element);
      return [...(changed.get(element) ?? [])].every(
        ([property, { ours }]) => inline.getPropertyValue(property) === ours,
      );
    },
    elements: () => [...changed.keys()],
    undo,
    undoAll() {
      for (const element of changed.keys()) undo(element);
    },
  };

  function undo(element: HTMLElement): void {
    const inline = inlineStyle(element);
    for (const [property, { before, priority, ours }] of changed.get(element) ?? []) {
      if (inline.getPropertyValue(property) !== ours) continue; // the page has set its own since
      if (before === '') inline.removeProperty(property);
      else inline.setProperty(property, before, priority);
    }
    if (inline.length === 0 && element.getAttribute('style') === '') element.removeAttribute('style');
    changed.delete(element);
  }
}

/** The element's own style, also where a form has a field named `style`. */
function inlineStyle(element: HTMLElement): CSSStyleDeclaration {
  return Reflect.get<HTMLElement, 'style'>(HTMLElement.prototype, 'style', element);
}
