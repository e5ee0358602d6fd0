import type { Frame } from 'puppeteer-core';

/** Longer than the half second before which a panel refuses what is clicked. */
const LONG_ENOUGH_MS = 800;
const PATIENCE_MS = 5_000;

interface Watched {
  /** Milliseconds of the frame's clock; null while it is not in sight. */
  inSightSince?: () => number | null;
}

/**
 * Waits until the panel was in plain sight for so long that it acts on a click: measured in its own frame, as it does
 * itself, since a busy machine draws late. One that something covers is waited for in vain. `anew`: what was seen before does
 * not count, since of a tab in the background nothing is told.
 */
export function untilInSight(panel: Frame, { anew = false } = {}): Promise<void> {
  return panel.evaluate(
    async (longEnough, patience, isAnew) => {
      const watched = globalThis as Watched;
      if (isAnew) delete watched.inSightSince;
      watched.inSightSince ??= watch();
      const end = performance.now() + patience;
      while (performance.now() < end) {
        const since = watched.inSightSince();
        if (since !== null && performance.now() - since >= longEnough) return;
        await new Promise((resume) => setTimeout(resume, 50));
      }

      function watch(): () => number | null {
        let since: number | null = null;
        const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
          trackVisibility: true,
          delay: 100,
          threshold: [0, 0.5, 0.99, 1],
        };
        const observer = new IntersectionObserver((entries) => {
          const last: (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined = entries.at(-1);
          if (last?.isVisible !== true) since = null;
          else since ??= performance.now();
        }, options);
        const panelElement = document.getElementById('panel') ?? document.body;
        observer.observe(panelElement);
        // Of a tab in the background nothing is told: what was seen before it came back does not count.
        document.addEventListener('visibilitychange', () => {
          since = null;
          observer.unobserve(panelElement);
          observer.observe(panelElement);
        });
        addEventListener('resize', () => {
          if (since !== null) since = performance.now();
        });
        return () => since;
      }
    },
    LONG_ENOUGH_MS,
    PATIENCE_MS,
    anew,
  );
}
