/** Tells whether what is clicked has been in plain sight for long enough to be meant. */
export interface Sight {
  /** False while something covers, hides or has just moved the panel. */
  isClear(): boolean;
}

const LONG_ENOUGH_MS = 500;

/**
 * In a frame that lies in somebody else's page, clicks arrive also while the page covers us or makes us transparent.
 * IntersectionObserver v2 (Chromium) tells; where it does not exist the answer is always yes, and the browser's own side
 * panel, which no page can cover, is the default place.
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
export function watchSight(
  element: Element,
  { isFramed, now, signal }: { isFramed: boolean; now: () => number; signal: AbortSignal },
): Sight {
  if (!isFramed || !('isVisible' in IntersectionObserverEntry.prototype)) return { isClear: () => true };
  let clearSince: number | null = null;
  // `trackVisibility` is not in TypeScript's library yet; it asks for a delay of 100 ms or more.
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.5, 0.99, 1],
  };
  const observer = new IntersectionObserver((entries) => {
    const last: (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined = entries.at(-1);
    if (last?.isVisible !== true) clearSince = null;
    else clearSince ??= now();
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return { isClear: () => clearSince !== null && now() - clearSince >= LONG_ENOUGH_MS };
}
