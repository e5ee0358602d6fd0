import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { tabIdOf } from './extension-page.ts';

/** What only the extension sees of a page, in the world of its content script. */
export interface ContentWorld {
  /** Whether the script that watches the fields has been loaded. */
  readonly watchesFields: boolean;
  /** The words in each closed root beside the page's own body: those of the rail, and of the pill at a field. */
  readonly drawn: readonly string[];
}

interface ExtensionApi {
  scripting: {
    executeScript<T>(injection: { target: { tabId: number }; func: () => T }): Promise<{ result: T }[]>;
  };
}

/** A closed root beside the page's own body. */
interface ClosedRoot {
  /** The words of its buttons that are drawn. */
  readonly buttons: string;
  /** What it says aloud. */
  readonly status: string;
  /** Whether it lies over the whole page, for pointing at a field. */
  readonly isGlass: boolean;
}

export async function contentWorldOf(under: BrowserUnderTest, crm: Page): Promise<ContentWorld> {
  // A picture: an address of the extension that runs none of its code.
  const page = await under.openExtensionPage('icon/16.png');
  try {
    const { watchesFields, roots } = await readContentWorld(page, await tabIdOf(page, crm));
    return { watchesFields, drawn: roots.map(({ buttons }) => buttons) };
  } finally {
    await page.close();
    await crm.bringToFront();
  }
}

/** `own` is a page of the extension, which alone may ask for it. */
export function readContentWorld(
  own: Page,
  tab: number,
): Promise<{ readonly watchesFields: boolean; readonly roots: readonly ClosedRoot[] }> {
  return own.evaluate(async (tabId) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const [answer] = await (browser ?? chrome).scripting.executeScript({
      target: { tabId },
      func: () => {
        interface RootReader {
          openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
        }
        const { dom } = (globalThis as { chrome?: { dom?: RootReader } }).chrome ?? {};
        const hosts = [...document.querySelectorAll('html > :not(head, body)')];
        const roots = hosts.map((host) =>
          dom?.openOrClosedShadowRoot
            ? dom.openOrClosedShadowRoot(host)
            : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot,
        );
        return {
          watchesFields: Symbol.for('spalla.fields') in globalThis,
          roots: roots.map((root) => ({
            buttons: [...(root?.querySelectorAll('button') ?? [])]
              .filter((each) => each.checkVisibility())
              .map((each) => each.innerText)
              .join(' '),
            status: root?.querySelector('[role="status"]')?.textContent ?? '',
            isGlass: root?.querySelector('.glass') != null,
          })),
        };
      },
    });
    if (!answer) throw new Error('The page let no script in');
    return answer.result;
  }, tab);
}
