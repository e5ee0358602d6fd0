import type { ElementMaker } from './elements.ts';
import { WIDTH, boundedWidth } from './host-state.ts';
import type { HostState } from './host-state.ts';

export interface ResizeHandle {
  readonly element: HTMLElement;
  render(state: HostState): void;
}

export interface ResizeHandleOptions {
  readonly make: ElementMaker;
  /** Follows the pointer or the key. */
  readonly onResize: (width: number) => void;
  /** The operator let go. */
  readonly onResized: (width: number) => void;
  readonly onDrag: (phase: 'start' | 'end') => void;
}

const STEP = 16;

/** The inner edge of the open panel: dragged, moved with the arrow keys, or put back by a double click. */
export function createResizeHandle({ make, onResize, onResized, onDrag }: ResizeHandleOptions): ResizeHandle {
  const element = make.element('div', {
    attributes: {
      class: 'handle',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-valuemin': String(WIDTH.least),
      'aria-valuemax': String(WIDTH.most),
    },
  });
  let width: number = WIDTH.usual;
  /** 1 when moving to the right makes the panel wider. */
  let direction: 1 | -1 = -1;
  let drag: { readonly from: number; readonly width: number } | null = null;

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault(); // no selection of the page's text, and its field keeps the focus
    element.setPointerCapture(event.pointerId);
    drag = { from: event.clientX, width };
    onDrag('start');
  });
  element.addEventListener('pointermove', (event) => {
    if (drag) resize(drag.width + direction * (event.clientX - drag.from));
  });
  element.addEventListener('lostpointercapture', () => {
    if (!drag) return;
    const before = drag.width;
    drag = null;
    onDrag('end');
    if (width !== before) onResized(width);
  });
  element.addEventListener('dblclick', () => {
    resize(WIDTH.usual);
    onResized(width);
  });
  element.addEventListener('keydown', (event) => {
    const next = widthAfter(event.key);
    if (next === null) return;
    event.preventDefault();
    resize(next);
  });
  element.addEventListener('keyup', (event) => {
    if (widthAfter(event.key) !== null) onResized(width);
  });

  return {
    element,
    render({ settings, texts }) {
      width = settings.width;
      direction = settings.side === 'left' ? 1 : -1;
      element.setAttribute('aria-label', texts.resize);
      element.title = texts.resize;
      element.setAttribute('aria-valuenow', String(width));
    },
  };

  function resize(next: number): void {
    const bounded = boundedWidth(next);
    if (bounded !== width) onResize(bounded);
  }

  function widthAfter(key: string): number | null {
    if (key === 'ArrowLeft') return width - direction * STEP;
    if (key === 'ArrowRight') return width + direction * STEP;
    if (key === 'Home') return WIDTH.least;
    return key === 'End' ? WIDTH.most : null;
  }
}
