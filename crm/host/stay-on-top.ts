import { rootOf } from './elements.ts';
import type { HostElement } from './host-element.ts';
import { createLimit } from './limit.ts';

export interface StayOnTopOptions {
  readonly document: Document;
  readonly host: HostElement;
  readonly hasFrame: () => boolean;
  /** Runs a move of the host, which is not a removal by the page. */
  readonly move: (move: () => void) => void;
  /** The host must leave a dialog that closes, and cannot take its frame along. */
  readonly onStranded: () => void;
  readonly signal: AbortSignal;
}

const FIGHTS = { most: 20, within: 10_000 } as const;

/**
 * Keeps the host above what the page puts in the top layer, and inside the page's modal dialog while one is open: all
 * that lies outside a modal dialog is inert.
 */
export function stayOnTop({ document, host, hasFrame, move, onStranded, signal }: StayOnTopOptions): void {
  const fights = createLimit({ ...FIGHTS, now: () => performance.now() });
  let modals: readonly HTMLDialogElement[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;

  window.addEventListener('toggle', onToggle, { capture: true, signal });
  // A dialog in a shadow root of the page is heard of only by the focus that it takes.
  window.addEventListener('focusin', onFocus, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(later));
  for (const dialog of rootOf(document)?.querySelectorAll('dialog') ?? []) if (isModal(dialog)) enter(dialog);

  function onToggle(event: Event): void {
    const { target } = event;
    if (target === host.element || !('newState' in event) || event.newState !== 'open') return;
    if (isModal(target)) enter(target);
    else raise();
  }

  function onFocus(event: Event): void {
    const modal = event.composedPath().find(isModal);
    if (modal && modal !== modals.at(-1)) enter(modal);
  }

  function enter(dialog: HTMLDialogElement): void {
    if (!modals.includes(dialog)) {
      // Before it closes, not after: inside a closed dialog the frame would lose the focus.
      dialog.addEventListener('beforetoggle', (event) => event.newState === 'closed' && leave(dialog), { signal });
      dialog.addEventListener('close', () => leave(dialog), { signal });
    }
    modals = [...modals.filter((open) => open !== dialog), dialog];
    settle();
  }

  function leave(dialog: HTMLDialogElement): void {
    if (!modals.includes(dialog)) return;
    modals = modals.filter((open) => open !== dialog && isModal(open));
    settle();
  }

  function settle(): void {
    const root = rootOf(document);
    const parent = modals.at(-1) ?? root;
    if (parent && host.element.parentNode !== parent) {
      if (!hasFrame()) move(() => parent.append(host.element));
      else if (KEEPS_FRAMES) move(() => parent.moveBefore(host.element, null));
      else if (parent === root) {
        onStranded();
        return;
      }
    }
    raise();
  }

  function raise(): void {
    clearTimeout(later);
    if (fights.allows()) host.raise();
    else later = setTimeout(() => host.raise(), FIGHTS.within);
  }
}

// Firefox has `moveBefore` too, but reloads a frame that lies in the shadow root of what is moved: the draft comes first.
const KEEPS_FRAMES = 'moveBefore' in Element.prototype && !CSS.supports('-moz-appearance', 'none');

function isModal(target: unknown): target is HTMLDialogElement {
  return target instanceof HTMLDialogElement && target.matches(':modal');
}
