import type { Page } from 'puppeteer-core';

interface Listening {
  heard?: string[];
}

/** From here on the page keeps which keys and which input it hears of, before any script of its own could stop them. */
export async function overhear(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (globalThis as Listening).heard = heard;
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'submit']) {
      addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), { capture: true });
    }
  });
  return () => page.evaluate(() => (globalThis as Listening).heard ?? ['the page was loaded anew']);
}
