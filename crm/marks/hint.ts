import type { SecretId } from '@/privacy/signals/find-questions.ts';
import type { EditableField } from '../editable-field.ts';
import type { FieldTexts, PageFieldsOptions } from '../page-fields.ts';
import { boxOf, visibleBox } from './box.ts';
import { createLayer, surfaceOf, type Layer } from './layer.ts';
import layerCss from './marks.css?inline';

type HintOptions = Pick<PageFieldsOptions, 'document' | 'documents' | 'texts' | 'css' | 'onShowPrivacy' | 'signal'>;

/**
 * A word beside a field in which a secret is asked for: at its lower left corner, where the pill of personal data never is. A
 * click on it shows what to ask instead.
 */
export function showHint(options: HintOptions) {
  const { document, signal } = options;
  let { texts } = options;
  let drawn: { readonly layer: Layer; readonly hint: HTMLElement; readonly button: HTMLButtonElement } | undefined;
  let shown: { readonly field: EditableField; readonly secret: SecretId } | null = null;
  let frame = 0;

  options.documents.listen(['scroll', 'resize', 'transitionend'], placeSoon, { signal, onWindow: true });
  const page = document.defaultView ?? document;
  // Before the page hears of it: a click here is no click on the page, and leaves the focus alone.
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    page.addEventListener(name, onPointer, { capture: true, signal });
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  return {
    show(field: EditableField | null, secret: SecretId | null) {
      shown = field && secret ? { field, secret } : null;
      place();
    },
    setTexts(next: FieldTexts) {
      texts = next;
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
    const box = shown && visibleBox(shown.field, layer.host);
    hint.hidden = !box;
    if (!shown || !box) return;
    layer.showOver(surfaceOf(shown.field));
    button.textContent = texts.neverAsk(shown.secret);
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
    if (event.type === 'click') options.onShowPrivacy();
  }
}

const GAP = 4;
