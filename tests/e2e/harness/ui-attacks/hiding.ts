import type { Page } from 'puppeteer-core';
import { clickInSight, lured, targetAt } from './scenario.ts';
import type { Scenario } from './scenario.ts';

/** CSS pixels by which a page would move the panel. */
const ASIDE = 400;
const LOOKS = [
  'transform: scale(.01) !important',
  `transform: translate(-${ASIDE}px, 0) !important; translate: -${ASIDE}px 0 !important; left: 100px !important; inset: 0 !important`,
  'opacity: 0 !important; zoom: .3 !important; filter: opacity(0) !important',
];

/** Pages that make the panel invisible, blurred or small, so that a click goes to what nobody sees. */
export const hiding: readonly Scenario[] = [
  byStyle('html_opacity_0', { root: 'opacity: 0 !important' }),
  byStyle('html_filter_blur', { root: 'filter: blur(20px) !important' }),
  byStyle('host_display_none', { sheet: 'html > [popover], :host, [popover] { display: none !important }' }),
  {
    id: 'host_transform',
    ways: LOOKS.length,
    control: clickInSight,
    attack(stage, turn) {
      const target = targetAt(turn);
      const { x, y } = stage.places[target];
      const look = LOOKS[turn % LOOKS.length] ?? '';
      return lured(stage, {
        target,
        // Where it was, and where the page would have brought it.
        at: look.includes('translate') ? { x: x - ASIDE, y } : { x, y },
        hide: () => styleHost(stage.crm, look),
        undo: () => styleHost(stage.crm, ''),
      });
    },
  },
];

function byStyle(id: string, { root = '', sheet = '' }: { root?: string; sheet?: string }): Scenario {
  return {
    id,
    control: clickInSight,
    attack: (stage, turn) =>
      lured(stage, {
        target: targetAt(turn),
        hide: () =>
          stage.crm.evaluate(
            (style, css) => {
              document.documentElement.style.cssText += style;
              const added = new CSSStyleSheet();
              added.replaceSync(css);
              document.adoptedStyleSheets = [added];
            },
            root,
            sheet,
          ),
        undo: () =>
          stage.crm.evaluate(() => {
            for (const property of ['opacity', 'filter']) document.documentElement.style.removeProperty(property);
            document.adoptedStyleSheets = [];
          }),
      }),
  };
}

/** By the attribute, and by an animation, which stands above it. */
function styleHost(crm: Page, look: string): Promise<void> {
  return crm.evaluate((style) => {
    const host = document.querySelector<HTMLElement>('[popover="manual"]');
    for (const animation of host?.getAnimations() ?? []) animation.cancel();
    if (!host || style === '') return host?.removeAttribute('style');
    host.style.cssText = style;
    const [, transform = 'none'] = /transform: ([^!]+)/u.exec(style) ?? [];
    host.animate({ transform: [transform, transform], opacity: [0, 0] }, { duration: 1e6, fill: 'forwards' });
  }, look);
}
