import type { Page } from 'puppeteer-core';

/** How many hosts of ours the page has beside its own elements. */
export function hostsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > [popover="manual"]').length);
}

/** Where the host is, its rail and its edge with it, in CSS pixels. */
export function placeOfHost(page: Page): Promise<{ left: number; right: number; width: number }> {
  return page.evaluate(() => {
    const host = document.querySelector('[popover="manual"]');
    if (!host) throw new Error('There is no host in the page');
    const { left, right, width } = host.getBoundingClientRect();
    return { left, right, width };
  });
}

/** What of the page could be clicked if the host did not lie over it. */
export function clickableUnder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('[popover="manual"]');
    if (!host) throw new Error('There is no host in the page');
    const over = host.getBoundingClientRect();
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a, button, input, select, textarea, summary, [tabindex="0"], [contenteditable]',
      ),
    ]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && element.checkVisibility() && left < over.right && right > over.left;
      })
      .map((element) => `${element.localName} ${element.innerText.slice(0, 40)}`);
  });
}
