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
