import type { EditableField } from '../editable-field.ts';
import type { PageFieldsOptions } from '../page-fields.ts';
import { isOnPage } from '../frames.ts';
import { boxOf, visibleBox } from './box.ts';
import { createLayer, surfaceOf, type Layer } from './layer.ts';
import layerCss from './marks.css?inline';

type HintOptions = Pick<PageFieldsOptions, 'document' | 'documents' | 'css' | 'signal'> & {
  /** The operator clicked the words. */
  readonly onClick: () => void;
};

/**
 * A few words beside a field: at its lower left corner, where the pill of personal data never is.
 */
export function showHint(options: HintOptions) {
  const { document, signal } = options;
  let drawn: { readonly layer: Layer; readonly hint: HTMLElement; readonly button: HTMLButtonElement } | undefined;
  let shown: { readonly field: EditableField; readonly words: string } | null = null;
  let frame = 0;

  options.documents.listen(['scroll', 'resize', 'transitionend'], placeSoon, { signal, onWindow: true });
  const page = document.defaultView ?? document;
  // Before the page hears of it: a click here is no click on the page, and leaves the focus alone.
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    page.addEventListener(name, onPointer, { capture: true, signal });
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    /** Null takes them away. */
    show(field: EditableField | null, words: string | null) {
      shown = field && words !== null ? { field, words } : null;
      place();
    },
  };

  function draw() {
    if (drawn) return drawn;
    const layer = createLayer({ document, css: [options.css, layerCss], signal });
    const hint = document.createElement('div');
    const button = document.createElement('button');
    hint.className = 'pill';
    button.type = 'button';
    // Not in the page's tab order: whoever works by keyboard has the same in the panel.
    button.tabIndex = -1;
    hint.append(button);
    layer.root.append(hint);
    drawn = { layer, hint, button };
    return drawn;
  }

  function placeSoon(): void {
    if (!shown || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  }

  function place(): void {
    if (signal.aborted || (!shown && !drawn)) return;
    const { layer, hint, button } = draw();
    if (shown && !isOnPage(shown.field)) shown = null;
    const box = shown && visibleBox(shown.field, layer.host);
    hint.hidden = !box;
    if (!shown || !box) return;
    layer.showOver(surfaceOf(shown.field));
    button.textContent = shown.words;
    const { clientHeight } = document.documentElement;
    const below = boxOf(shown.field).bottom + GAP;
    const isRoomBelow = below + hint.offsetHeight <= clientHeight;
    hint.style.left = `${Math.max(box.left, GAP)}px`;
    hint.style.top = `${isRoomBelow ? below : box.bottom - hint.offsetHeight - GAP}px`;
  }

  function onPointer(event: Event): void {
    if (!shown || !drawn || !event.isTrusted || !(event instanceof MouseEvent) || event.button !== 0) return;
    const { left, top, right, bottom } = drawn.hint.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (drawn.hint.hidden || x < left || x > right || y < top || y > bottom) return;
    if (event.target !== drawn.layer.host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') options.onClick();
  }
}

const GAP = 4;
