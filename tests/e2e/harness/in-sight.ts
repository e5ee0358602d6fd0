import type { Frame } from 'puppeteer-core';

/** Longer than the half second before which a panel refuses to change the page. */
const LONG_ENOUGH_MS = 800;

/**
 * Waits until the panel was in plain sight for so long that it acts on a click: measured in its own frame, as it does
 * itself, since a busy machine draws late.
 */
export function untilInSight(panel: Frame): Promise<void> {
  return panel.evaluate(
    (longEnough) =>
      new Promise<void>((resolve) => {
        const watch: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
          trackVisibility: true,
          delay: 100,
          threshold: [0, 0.5, 0.99, 1],
        };
        let timer: ReturnType<typeof setTimeout> | undefined;
        const observer = new IntersectionObserver((entries) => {
          const last: (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined = entries.at(-1);
          clearTimeout(timer);
          if (last?.isVisible !== true) return;
          timer = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, longEnough);
        }, watch);
        observer.observe(document.getElementById('panel') ?? document.body);
      }),
    LONG_ENOUGH_MS,
  );
}
