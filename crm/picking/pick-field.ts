import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import { frameAround, offsetOf } from '../frames.ts';
import { isDocument } from '../node-kinds.ts';
import { treesIn } from '../reading/trees.ts';
import { around, candidatesIn, elementAt, meant, scrollAt } from './aim.ts';
import { showOverlay, type PickTexts } from './overlay.ts';
import { waysOf } from './ways-of.ts';

export interface PickOptions {
  readonly document: Document;
  readonly role: FieldRole;
  /** All of the address after the host. */
  readonly path: string;
  readonly find: FindPersonalData;
  readonly texts: PickTexts;
  readonly css: string;
  /** Our panel's own host. */
  readonly isOurs: (target: EventTarget | null) => boolean;
  /** The ways to find what was taken; null where it was left. Called once. */
  readonly onEnd: (fields: readonly PageField[] | null) => void;
  readonly signal: AbortSignal;
}

export type PickStep = 'next' | 'previous' | 'wider' | 'narrower' | 'take' | 'leave';

export interface Picking {
  step(step: PickStep): void;
  /** Takes everything off the page at once. */
  stop(): void;
}

/** Lets somebody point at a field, by mouse or by keyboard. The page hears of none of it until it has ended. */
export function pickField(options: PickOptions): Picking {
  const { document, role, path, find, isOurs, onEnd } = options;
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  const overlay = showOverlay({ ...options, signal });
  const skipped = (element: Element): boolean => element === overlay.host || isOurs(element);
  let aimed: Element | null = null;
  /** What was aimed at before it was made wider. */
  let inner: Element[] = [];
  let isOver = false;

  for (const tree of treesIn(document)) {
    // Where the page shows a dialog as modal nothing else can be hit, our glass neither: then it is in these that we hear first.
    if (isDocument(tree) && tree.defaultView) listenIn(tree.defaultView);
  }
  overlay.focus();
  // Beside a modal dialog nothing of ours takes the focus: what is typed is to come to the page's window, and not to our panel.
  const active: Element | null = document.activeElement;
  if (isOurs(active)) (active as HTMLElement).blur();

  return {
    step,
    stop() {
      step('leave');
      ended.abort();
    },
  };

  function listenIn(window: Window): void {
    for (const name of HELD) window.addEventListener(name, onEvent, { capture: true, passive: false, signal });
    for (const name of ['scroll', 'resize']) {
      window.addEventListener(name, () => overlay.aimAt(aimed), { capture: true, passive: true, signal });
    }
  }

  function onEvent(event: Event): void {
    // What is done in our own panel beside the page is not meant for the page.
    if (isOurs(event.target)) return;
    event.stopImmediatePropagation();
    if (isOver) return event.preventDefault();
    if (event.type === 'keydown') return onKey(event as KeyboardEvent);
    if (event.cancelable) event.preventDefault();
    if (event.type === 'wheel') return onWheel(event as WheelEvent);
    if (event.type === 'pointermove') aimAtPoint(event as PointerEvent);
    if (event.type === 'click' && (event as MouseEvent).button === 0) {
      aimAtPoint(event as MouseEvent);
      step('take');
    }
  }

  function onKey(event: KeyboardEvent): void {
    // The keys of the browser stay its own.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.key === 'Tab') return step(event.shiftKey ? 'previous' : 'next');
    const wanted = KEYS[event.key];
    if (wanted) step(wanted);
  }

  function onWheel(event: WheelEvent): void {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20;
    scrollAt(elementAt(document, pointOf(event), skipped), { x: event.deltaX * unit, y: event.deltaY * unit });
    aimAtPoint(event);
  }

  function aimAtPoint(event: MouseEvent): void {
    const element = elementAt(document, pointOf(event), skipped);
    inner = [];
    aimAt(element && meant(element));
  }

  function aimAt(element: Element | null): void {
    aimed = element;
    overlay.aimAt(element);
  }

  function step(wanted: PickStep): void {
    if (isOver || signal.aborted) return;
    if (wanted === 'leave') end(null);
    else if (wanted === 'take') take();
    else if (wanted === 'wider') widen();
    else if (wanted === 'narrower') aimAt(inner.pop() ?? aimed);
    else walk(wanted === 'next' ? 1 : -1);
  }

  function walk(by: 1 | -1): void {
    const all = candidatesIn(document);
    const from = aimed ? all.findIndex((each) => each === aimed || (aimed?.contains(each) ?? false)) : -1;
    const start = from === -1 ? firstIn(all) - (by === 1 ? 1 : 0) : from;
    const next = all[(start + by + all.length) % all.length] ?? null;
    inner = [];
    next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    aimAt(next);
  }

  /** Past the menus of the page. */
  function firstIn(all: readonly Element[]): number {
    const at = all.findIndex((each) => each.closest('main, [role="main"]'));
    return Math.max(at, 0);
  }

  function widen(): void {
    const wider = aimed && around(aimed);
    if (!wider || !aimed) return;
    inner.push(aimed);
    aimAt(wider);
  }

  function take(): void {
    if (!aimed) return;
    const fields = waysOf(aimed, { document, role, path, find });
    if (fields.length > 0) end(fields);
    else overlay.sayUntold();
  }

  function end(fields: readonly PageField[] | null): void {
    isOver = true;
    overlay.aimAt(null);
    onEnd(fields);
    // Who clicks twice, or still holds the key, would have done so on the page.
    setTimeout(() => ended.abort(), LINGERS);
  }
}

/** Of the page's window: an event in a frame counts from the corner of that. */
function pointOf(event: MouseEvent): { x: number; y: number } {
  const root = event.view?.document.documentElement;
  const { x, y } = root && frameAround(root) ? offsetOf(root) : { x: 0, y: 0 };
  return { x: event.clientX + x, y: event.clientY + y };
}

/** In milliseconds. */
const LINGERS = 400;

const KEYS: Readonly<Record<string, PickStep>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  Enter: 'take',
  ' ': 'take',
  Escape: 'leave',
};

const HELD = [
  'pointerdown', 'pointerup', 'pointermove', 'pointercancel', 'pointerover', 'pointerout',
  'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel',
  'touchstart', 'touchmove', 'touchend', 'dragstart', 'keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'cut', 'drop',
]; // prettier-ignore
