export interface HostGuard {
  /** Runs a move of our own without taking it for a removal by the page. */
  readonly move: (move: () => void) => void;
}

export interface GuardOptions {
  readonly host: HTMLElement;
  /** The page took the host, or something around it, out of the document; its frame is lost. */
  readonly onRemoved: () => void;
  /** The page took the host out of the top layer or made it inert; its attributes are in order again. */
  readonly onHidden: () => void;
  readonly signal: AbortSignal;
}

// Not at once: a page that answers each of our changes with one of its own would never stop.
const TIDY_AFTER = 100;

/** Sees what the page does to the host. A host inside the document is expected. */
export function guardHost({ host, onRemoved, onHidden, signal }: GuardOptions): HostGuard {
  const removals = new MutationObserver((records) => {
    const isRemoved = records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(host)));
    if (isRemoved) onRemoved();
  });
  const attributes = new MutationObserver(tidySoon);
  let timer: ReturnType<typeof setTimeout> | undefined;

  watchAncestors();
  attributes.observe(host, { attributes: true });
  host.addEventListener('toggle', onToggle, { signal });
  window.addEventListener('toggle', onToggle, { capture: true, signal });
  signal.addEventListener('abort', () => {
    removals.disconnect();
    attributes.disconnect();
    clearTimeout(timer);
  });

  return {
    move(move) {
      removals.disconnect();
      move();
      watchAncestors();
    },
  };

  function watchAncestors(): void {
    let node: Node | null = host.parentNode;
    while (node) {
      removals.observe(node, { childList: true });
      node = node instanceof ShadowRoot ? node.host : node.parentNode;
    }
  }

  function onToggle({ target }: Event): void {
    if (target === host && !host.matches(':popover-open')) tidySoon();
  }

  function tidySoon(): void {
    timer ??= setTimeout(tidy, TIDY_AFTER);
  }

  function tidy(): void {
    timer = undefined;
    const isHidden = host.inert || host.getAttribute('popover') !== 'manual' || !host.matches(':popover-open');
    for (const name of host.getAttributeNames()) if (name !== 'popover') host.removeAttribute(name);
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    attributes.takeRecords();
    if (isHidden) onHidden();
  }
}
