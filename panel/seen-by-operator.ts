export type Answer = 'yes' | 'no' | 'unknown';

/** Tells whether what is clicked has been in plain sight for long enough to be meant. */
export interface Sight {
  /** False while something covers, hides or has just moved the panel. */
  isClear(): boolean;
  /** Whether the pointer has moved over it since it is in sight: otherwise it was brought under the pointer. */
  hasMoved(): boolean;
  /**
   * The same as `isClear`, by a look of its own at the page as it was drawn since: a click overtakes what the browser tells of
   * the page on a busy machine. It takes as long as drawing three times; of a page that does not draw nobody knows.
   */
  looksClear(): Promise<Answer>;
  /** Whether it is not in sight, by such a look. */
  looksCovered(): Promise<Answer>;
}

const LONG_ENOUGH_MS = 500;
/** What is not drawn at all is not in sight. */
const LONGEST_LOOK_MS = 1_000;

/** Of what no page can cover. */
export const alwaysInSight: Sight = {
  isClear: () => true,
  hasMoved: () => true,
  looksClear: async () => 'yes',
  looksCovered: async () => 'no',
};

export interface SightOptions {
  readonly now: () => number;
  /** Comes once the page around `element` is drawn as it is now. */
  readonly drawn: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

/**
 * In somebody else's page, clicks arrive also while the page covers us or makes us transparent, and right after it made us
 * larger or smaller under the cursor. IntersectionObserver v2 (Chromium) tells of the former. Where it does not exist the
 * answer is always yes, and the browser's own side panel, which no page can cover, is the default place.
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
export function watchSight(element: HTMLElement, { now, drawn, signal }: SightOptions): Sight {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return alwaysInSight;
  let clearSince: number | null = null;
  let hasMoved = false;
  let size = '';
  /** How often the operator went to another tab, or came back. */
  let turns = 0;
  // `trackVisibility` is not in TypeScript's library yet; it asks for a delay of 100 ms or more.
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.5, 0.99, 1],
  };
  const observer = new IntersectionObserver((entries) => {
    if (!isSeenIn(entries)) clearSince = null;
    else if (clearSince === null) begin();
  }, options);
  observer.observe(element);
  const move = ({ isTrusted }: Event) => {
    if (isTrusted && clearSince !== null) hasMoved = true;
  };
  element.addEventListener('pointermove', move, { capture: true, passive: true, signal });
  // Where it comes back, it may be because the panel has been brought under it.
  element.addEventListener('pointerleave', () => (hasMoved = false), { passive: true, signal });
  window.addEventListener('resize', lookAtSize, { signal });
  document.addEventListener('visibilitychange', () => (turns += 1), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    isClear,
    hasMoved: () => hasMoved,
    async looksClear() {
      const covered = isClear() ? await looksCovered() : 'yes';
      if (covered === 'no') return isClear() ? 'yes' : 'no';
      return covered === 'yes' ? 'no' : 'unknown';
    },
    looksCovered,
  };

  async function looksCovered(): Promise<Answer> {
    const before = turns;
    const isDrawn = await inTime(drawn());
    if (!isDrawn) return 'unknown';
    if (await isSeenNow(element, options)) return 'no';
    // In another tab nothing is in sight, and nothing covers it.
    return document.hidden || turns !== before ? 'unknown' : 'yes';
  }

  function isClear(): boolean {
    lookAtSize(); // a click may overtake the event that tells of it
    return clearSince !== null && now() - clearSince >= LONG_ENOUGH_MS;
  }

  function begin(): void {
    clearSince = now();
    hasMoved = false;
    size = sizeOf(element);
  }

  function lookAtSize(): void {
    if (clearSince !== null && sizeOf(element) !== size) begin();
  }
}

/** What a new observer is told first. */
function isSeenNow(element: Element, options: IntersectionObserverInit): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = (isSeen: boolean): void => {
      observer.disconnect();
      clearTimeout(longest);
      resolve(isSeen);
    };
    const observer = new IntersectionObserver((entries) => tell(isSeenIn(entries)), options);
    const longest = setTimeout(() => tell(false), LONGEST_LOOK_MS);
    observer.observe(element);
  });
}

/** Whether it comes before nobody would wait any longer. */
async function inTime(coming: Promise<unknown>): Promise<boolean> {
  let timer;
  const longest = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), LONGEST_LOOK_MS)));
  const came = coming.then(
    () => true,
    () => false,
  );
  const isInTime = await Promise.race([came, longest]);
  clearTimeout(timer);
  return isInTime;
}

function isSeenIn(entries: readonly IntersectionObserverEntry[]): boolean {
  const last: (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined = entries.at(-1);
  return last?.isVisible === true;
}

/** The size of our window, and of one of our pixels: a page that enlarges itself enlarges us with it. */
function sizeOf(element: Element): string {
  return [window.innerWidth, window.innerHeight, window.devicePixelRatio, element.currentCSSZoom].join(' ');
}
