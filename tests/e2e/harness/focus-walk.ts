import type { Frame, Page } from 'puppeteer-core';

/** Where the focus came to. */
export interface FocusStop {
  readonly name: string;
  /** Its place among all that can take the focus, in the order of the page; -1 for anything else. */
  readonly place: number;
  /** Of the ring around it against what it lies on, in the light and in the dark theme; 0 without a ring. */
  readonly contrast: readonly [light: number, dark: number];
  /** CSS pixels from the start of what scrolls it. */
  readonly top: number;
  readonly bottom: number;
  readonly isInPanel: boolean;
}

export interface FocusWalk {
  /** The names of all that can take the focus, in the order of the page. */
  readonly names: readonly string[];
  readonly stops: readonly FocusStop[];
}

/** Walks with Tab from the search box through all of the panel, as often as there are places to come to. */
export async function walkFocus(page: Page): Promise<FocusWalk> {
  await page.focus('#spalla-search');
  const first = await page.evaluate(look);
  const stops = [first.stop];
  while (stops.length < first.names.length) {
    await page.keyboard.press('Tab');
    const { stop } = await page.evaluate(look);
    stops.push(stop);
  }
  return { names: first.names, stops };
}

/** Presses Tab until the focus is on what has that name; says where it came by when it never is. */
export async function tabTo(target: Frame, name: string): Promise<void> {
  const met: string[] = [];
  while (met.length < 80) {
    await target.page().keyboard.press('Tab');
    const now = await nameWithFocus(target);
    if (now.startsWith(name)) return;
    met.push(now);
  }
  throw new Error(`Tab never came to "${name}", but to: ${met.join(' | ')}`);
}

/** The name of what has the focus, as a screen reader would say it. */
export async function nameWithFocus(target: Frame): Promise<string> {
  return (await target.evaluate(look)).stop.name;
}

/** Runs in the panel. */
function look(): { names: string[]; stop: FocusStop } {
  const all = [...document.querySelectorAll<HTMLElement>('a, button, input, textarea, select, summary, [tabindex]')];
  const places = all.filter(canTakeFocus);
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
  const { top, bottom } = focused.getBoundingClientRect();
  const main = document.querySelector('main');
  const isInPanel = main !== null && main !== focused && main.contains(focused);
  const scrolled = isInPanel ? main.scrollTop : 0;
  return {
    names: places.map(nameOf),
    stop: {
      name: nameOf(focused),
      place: places.indexOf(focused),
      contrast: [contrastIn('light'), contrastIn('dark')],
      top: top + scrolled,
      bottom: bottom + scrolled,
      isInPanel,
    },
  };

  function canTakeFocus(element: HTMLElement): boolean {
    const isOther = element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
    return element.tabIndex >= 0 && !isOther && element.checkVisibility({ visibilityProperty: true });
  }

  function nameOf(element: HTMLElement): string {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    return (element.getAttribute('aria-label') ?? label ?? element.innerText)
      .trim()
      .replaceAll(/\s+/gu, ' ')
      .slice(0, 80);
  }

  function contrastIn(theme: 'light' | 'dark'): number {
    const chosen = document.documentElement.dataset['theme'];
    document.documentElement.dataset['theme'] = theme;
    // A colour on its way to another is neither.
    for (const change of document.getAnimations()) change.finish();
    const contrast = contrastOfRing();
    document.documentElement.dataset['theme'] = chosen;
    return contrast;
  }

  /** The ring may be drawn around the words beside a hidden control, or around the box that holds a field. */
  function contrastOfRing(): number {
    const ringed = [focused, focused.nextElementSibling, focused.parentElement].find((element) => {
      if (!(element instanceof HTMLElement)) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!(ringed instanceof HTMLElement)) return 0;
    const { outlineColor, outlineOffset } = getComputedStyle(ringed);
    const ground = Number.parseFloat(outlineOffset) < 0 ? ringed : ringed.parentElement;
    const [dim = 0, bright = 0] = [lightness(outlineColor), lightness(groundOf(ground))].toSorted((a, b) => a - b);
    return (bright + 0.05) / (dim + 0.05);
  }

  function groundOf(element: HTMLElement | null): string {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (alpha(backgroundColor) === 255) return backgroundColor;
    }
    return 'white';
  }

  function alpha(colour: string): number {
    return pixelOf(colour)[3] ?? 0;
  }

  /** The relative luminance of WCAG 2. */
  function lightness(colour: string): number {
    const [red = 0, green = 0, blue = 0] = [...pixelOf(colour)].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function pixelOf(colour: string): Uint8ClampedArray {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('No canvas to read a colour with');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  }
}
