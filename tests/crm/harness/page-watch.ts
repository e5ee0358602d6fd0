import type { Page } from 'puppeteer-core';

/** All that a page shows, holds in its fields and has open; the same as long as nobody touched it. */
export interface PageNow {
  /** Another one after a load. */
  readonly life: string;
  readonly address: string;
  readonly text: string;
  readonly values: readonly string[];
  readonly dialogs: readonly string[];
}

interface Watched {
  life?: string;
  heard?: string[];
}

export function pageNow(page: Page): Promise<PageNow> {
  return page.evaluate(() => {
    const watched = globalThis as Watched;
    watched.life ??= crypto.randomUUID();
    const documents = [document];
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentDocument) documents.push(frame.contentDocument);
    const all = <T extends HTMLElement>(selector: string) =>
      documents.flatMap((each) => [...each.querySelectorAll<T>(selector)]);
    return {
      life: watched.life,
      address: location.href,
      text: documents.map(({ body }) => body?.innerText ?? '').join('\n'),
      // Not of those behind an editor, which fills them when it is left.
      values: all<HTMLInputElement>('input, textarea, select')
        .filter((each) => each.checkVisibility())
        .map(({ value }) => value),
      dialogs: all('dialog[open], [role="dialog"], [role="alertdialog"], .modal, .ui-dialog, .popupmenu')
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => each.innerText),
    };
  });
}

/** From here on the page keeps which keys and which input it hears of, before any script of its own could stop them. */
export async function overhear(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (globalThis as Watched).heard = heard;
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'submit']) {
      addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), { capture: true });
    }
  });
  return () => page.evaluate(() => (globalThis as Watched).heard ?? ['the page was loaded anew']);
}
