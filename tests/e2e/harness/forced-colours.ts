import type { Page } from 'puppeteer-core';

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws the page in the few colours of a high-contrast theme while `work` is done. Chromium alone can be asked to. */
export async function inForcedColours<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  const emulate = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  try {
    await emulate('active');
    return await work();
  } finally {
    await emulate('none');
    await session.detach();
  }
}

/**
 * What is on the page and cannot be seen: a picture, a control or a tick of one colour with what is around it, and a chosen
 * option that looks like the others.
 */
export async function unseenParts(page: Page): Promise<string[]> {
  const { parts, pairs } = await page.evaluate(boxes);
  const picture = await page.screenshot({ encoding: 'base64' });
  const scratch = await page.browser().newPage();
  try {
    return await scratch.evaluate(lookAt, { picture, parts, pairs });
  } finally {
    await scratch.close();
    await page.bringToFront();
  }
}

/** Runs in the panel. */
function boxes(): { parts: Box[]; pairs: [chosen: Box, other: Box][] } {
  const shown = [
    ...document.querySelectorAll('svg, button, input, textarea, summary, mark, main [aria-hidden] > span'),
  ];
  const parts = shown.filter(isWhole).map((element) => boxOf(element, 0));
  const ticks = [...document.querySelectorAll('input[type="checkbox"]:checked')].filter(isWhole);
  const groups = [...document.querySelectorAll('[role="radiogroup"]')].filter(isWhole);
  return {
    parts: [...parts, ...ticks.map((element) => boxOf(element, 4))],
    pairs: groups.flatMap((group) => {
      const chosen = group.querySelector('input:checked + *');
      const other = group.querySelector('input:not(:checked) + *');
      return chosen && other ? [[boxOf(chosen, 3), boxOf(other, 3)] as [Box, Box]] : [];
    }),
  };

  function isWhole(element: Element): boolean {
    const { top, bottom, width } = element.getBoundingClientRect();
    const middle = element.getBoundingClientRect();
    const seen = document.elementFromPoint(middle.x + middle.width / 2, middle.y + middle.height / 2);
    const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
    // Not under the foot or outside of what scrolls.
    const isOnTop = seen !== null && (element.contains(seen) || seen.contains(element));
    return !isRadio && width > 2 && top >= 0 && bottom <= innerHeight && element.checkVisibility() && isOnTop;
  }

  function boxOf(element: Element, inset: number): Box {
    const { x, y, width, height } = element.getBoundingClientRect();
    const words = element.closest('[aria-label], [title], button, label')?.textContent ?? '';
    const name = `${element.localName} "${(element.getAttribute('aria-label') ?? words).trim()}"`;
    return { name, x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  }
}

/** Runs in an empty page, which decodes the picture. */
async function lookAt(seen: { picture: string; parts: Box[]; pairs: [Box, Box][] }): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${seen.picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!canvas) throw new Error('No canvas to look at the picture with');
  canvas.drawImage(image, 0, 0);
  const plain = seen.parts.filter((box) => coloursIn(box).size < 2);
  const alike = seen.pairs.filter(([chosen, other]) => mainColour(chosen) === mainColour(other));
  return [...plain, ...alike.map(([chosen]) => chosen)].map(({ name }) => name);

  function coloursIn({ x, y, width, height }: Box): Map<string, number> {
    // One pixel more on each side: a part drawn as one plain shape differs from what is around it.
    const { data } = canvas!.getImageData(
      Math.floor(x) - 1,
      Math.floor(y) - 1,
      Math.ceil(width) + 2,
      Math.ceil(height) + 2,
    );
    const colours = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    return colours;
  }

  function mainColour(box: Box): string {
    return [...coloursIn(box)].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  }
}
