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

/** What of the page could be clicked if the host did not lie over it; what the page itself cuts off there can't be. */
export function clickableUnder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('[popover="manual"]');
    if (!host) throw new Error('There is no host in the page');
    const over = host.getBoundingClientRect();
    const clickable = 'a, button, input, select, textarea, summary, [role="button"], [tabindex="0"], [contenteditable]';
    return [...document.querySelectorAll<HTMLElement>(clickable)]
      .filter((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        let { left, right } = element.getBoundingClientRect();
        const { height } = element.getBoundingClientRect();
        for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
          if (getComputedStyle(each).overflowX === 'visible') continue;
          const box = each.getBoundingClientRect();
          left = Math.max(left, box.left);
          right = Math.min(right, box.right);
        }
        return right > left && height > 0 && left < over.right && right > over.left;
      })
      .map((element) => `${element.localName} ${element.innerText.slice(0, 40)}`);
  });
}
