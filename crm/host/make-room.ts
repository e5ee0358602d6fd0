import { elementsOutsideEditors } from '../outside-editors.ts';
import { watchScrolling } from '../scrolling.ts';
import { bodyOf, rootOf } from './elements.ts';
import { fixUp, isOutOfPlace } from './fix-ups.ts';
import type { Strip } from './fix-ups.ts';
import { rememberStyles } from './remembered-styles.ts';

/** Narrows the page beside the panel. */
export interface Room {
  /** Width in CSS pixels; 0 gives the page back all it had. */
  reserve(side: 'left' | 'right', width: number): void;
  /** Follows the window; `document.open()` takes every listener away, so a new host asks again. */
  watch(life: AbortSignal): void;
}

export interface RoomOptions {
  readonly document: Document;
  /** The host: never moved itself. */
  readonly isOurs: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

interface Page {
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  readonly strip: Strip;
}

/** Passes until all is fixed: what holds an element may have to be narrowed before it. */
const PASSES = 4;
const MOST_ELEMENTS = 20_000;
/** Milliseconds between two looks at the page; a page that takes long to look at is looked at less often. */
const PAUSE = 300;
const SHARE = 20;

export function makeRoom({ document, isOurs, signal }: RoomOptions): Room {
  const styles = rememberStyles();
  const changes = new MutationObserver(fitSoon);
  const fixedOnes = new WeakSet<HTMLElement>();
  let reserved: { readonly side: 'left' | 'right'; readonly width: number; readonly root: HTMLElement } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  let cost = 0;
  const scrolling = watchScrolling(document, signal);

  signal.addEventListener('abort', release);

  return {
    reserve(side, width) {
      const root = rootOf(document);
      const isSame = reserved
        ? reserved.side === side && reserved.width === width && reserved.root === root
        : width === 0;
      if (signal.aborted || isSame || !root) return;
      release();
      reserved = width === 0 ? null : { side, width, root };
      refit();
      // Tables, editors and charts measure themselves again when the window changes.
      window.dispatchEvent(new Event('resize'));
    },
    watch(life) {
      window.addEventListener('resize', (event) => event.isTrusted && refit(), { signal: life });
      window.addEventListener('load', fitSoon, { signal: life });
      window.addEventListener('beforeprint', () => styles.undoAll(), { signal: life });
      window.addEventListener('afterprint', refit, { signal: life });
    },
  };

  function release(): void {
    changes.disconnect();
    clearTimeout(timer);
    timer = undefined;
    reserved = null;
    styles.undoAll();
  }

  function refit(): void {
    styles.undoAll();
    fit();
  }

  function fitSoon(): void {
    if (timer !== undefined) return;
    changedAt = performance.now();
    timer = setTimeout(fitAtRest, Math.max(PAUSE, cost * SHARE));
  }

  function fitAtRest(): void {
    const wait = scrolling.wait(changedAt);
    if (wait > 0) timer = setTimeout(fitAtRest, wait);
    else fit();
  }

  function fit(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!reserved) return;
    const { root } = reserved;
    const start = performance.now();
    changes.disconnect();
    styles.set(root, { [`margin-${reserved.side}`]: `${reserved.width}px` });
    const body = bodyOf(document);
    if (body)
      fitElements({
        root,
        body,
        strip: { side: reserved.side, width: reserved.width, viewport: viewportWidth(root, body) },
      });
    changes.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'open', 'hidden'],
    });
    cost = performance.now() - start;
  }

  function fitElements(page: Page): void {
    undoStale();
    let candidates: readonly HTMLElement[] = elementsIn(page.body);
    for (let pass = 0; pass < PASSES && candidates.length > 0; pass += 1) {
      candidates = candidates.filter((element) => isOutOfPlace(element.getBoundingClientRect(), page.strip));
      if (!fixOutermost(candidates, page)) return;
    }
  }

  /** All reading comes before all writing, so that the page is laid out once in a pass. */
  function fixOutermost(candidates: readonly HTMLElement[], page: Page): boolean {
    const todo: (readonly [HTMLElement, Readonly<Record<string, string>>])[] = [];
    for (const element of candidates) {
      if (isOurs(element) || (styles.has(element) && styles.stands(element))) continue;
      if (todo.some(([outer]) => outer.contains(element))) continue;
      const fix = fixFor(element, page);
      if (fix) todo.push(fix);
    }
    for (const [element, style] of todo) styles.set(element, style);
    return todo.length > 0;
  }

  function fixFor(
    element: HTMLElement,
    { root, body, strip }: Page,
  ): readonly [HTMLElement, Readonly<Record<string, string>>] | null {
    const computed = window.getComputedStyle(element);
    const { position, translate } = computed;
    if (position === 'fixed') fixedOnes.add(element);
    if (position === 'absolute' && hangsOnWindow(element, { root, body })) return [root, { position: 'relative' }];
    const style = fixUp(
      { position, translate, box: element.getBoundingClientRect(), extra: extraWidth(computed) },
      strip,
    );
    return style && [element, style];
  }

  /** A header that was fixed while the page was scrolled, a widget that the page has drawn anew. */
  function undoStale(): void {
    for (const element of styles.elements()) {
      if (!element.isConnected || !styles.stands(element)) styles.undo(element);
      else if (fixedOnes.has(element) && window.getComputedStyle(element).position !== 'fixed') styles.undo(element);
    }
  }

  /** An element placed against the window itself, which the margin of `<html>` does not narrow. */
  function hangsOnWindow(element: HTMLElement, { root, body }: { root: HTMLElement; body: HTMLElement }): boolean {
    const isAtTop = element.offsetParent === null || element.offsetParent === body;
    return isAtTop && [root, body].every((outer) => window.getComputedStyle(outer).position === 'static');
  }

  function viewportWidth(root: HTMLElement, body: HTMLElement): number {
    return document.compatMode === 'BackCompat' ? body.clientWidth : root.clientWidth;
  }
}

/** What is not drawn, and the rows and cells of tables, which are where the table is. */
const NEVER_OUT_OF_PLACE = new Set(['td', 'th', 'tr', 'br', 'option', 'script', 'style', 'link', 'meta', 'path']);

/** The page's elements, those in open shadow roots too; outer ones come first. What somebody writes is not ours to move. */
function elementsIn(root: ParentNode, found: HTMLElement[] = []): HTMLElement[] {
  if (root instanceof HTMLElement) found.push(root);
  for (const element of elementsOutsideEditors(root)) {
    if (found.length >= MOST_ELEMENTS) break;
    if (NEVER_OUT_OF_PLACE.has(element.localName)) continue;
    if (element instanceof HTMLElement) found.push(element);
    if (element.shadowRoot) elementsIn(element.shadowRoot, found);
  }
  return found;
}

function extraWidth(style: CSSStyleDeclaration): number {
  if (style.boxSizing === 'border-box') return 0;
  const sides = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
  return sides.reduce((sum, side) => sum + (Number.parseFloat(side) || 0), 0);
}
