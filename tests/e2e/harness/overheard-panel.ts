import type { Page } from 'puppeteer-core';
import type { Port } from '../../../platform/messages/wire.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { tabIdOf } from './extension-page.ts';
import { isChromium } from './scene.ts';

interface Runtime {
  connect(...details: unknown[]): Port;
}

/** The panel's page in a tab of its own, with an ear at its port. */
export interface OverheardPanel {
  readonly page: Page;
  /** All that has crossed the port so far, either way, as one text. */
  messages(): Promise<string>;
}

export async function openOverheardPanel(under: BrowserUnderTest, crm: Page): Promise<OverheardPanel> {
  const page = isChromium(under) ? await under.openPanelPage(crm) : await under.openExtensionPage('icon/16.png');
  if (isChromium(under)) {
    await page.evaluateOnNewDocument(listen);
    await page.reload();
  } else {
    // Firefox runs no script of a test before those of an extension's page: a picture, which has none, becomes the panel.
    // Its address first: Firefox takes that of whoever first looks at `runtime` for the speaker's.
    const address = `/sidepanel.html#tab=${await tabIdOf(page, crm)}`;
    await page.evaluate((path) => history.replaceState(null, '', path), address);
    await page.evaluate(listen);
    await page.evaluate(BECOME_PANEL);
  }
  return {
    page,
    messages: () => page.evaluate(() => JSON.stringify((globalThis as { crossed?: unknown[] }).crossed)),
  };
}

function listen(): void {
  const crossed: unknown[] = [];
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: Runtime } | undefined>;
  for (const runtime of new Set([browser?.runtime, chrome?.runtime])) {
    if (!runtime) continue;
    const connect = runtime.connect.bind(runtime);
    Object.defineProperty(runtime, 'connect', { value: (...details: unknown[]) => overheard(connect(...details)) });
  }
  Object.assign(globalThis, { crossed });

  function overheard(port: Port): Port {
    port.onMessage.addListener((message) => crossed.push(message));
    return {
      name: port.name,
      onMessage: port.onMessage,
      onDisconnect: port.onDisconnect,
      disconnect: () => port.disconnect(),
      postMessage(message) {
        crossed.push(message);
        port.postMessage(message);
      },
    };
  }
}

// In words, because the test runner would write `import` in its own way.
const BECOME_PANEL = `(async () => {
  const panel = await (await fetch('/sidepanel.html')).text();
  const [, script] = /src="([^"]+)"/u.exec(panel);
  const [, sheet] = /href="([^"]+[.]css)"/u.exec(panel);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }));
  document.body.replaceChildren(Object.assign(document.createElement('div'), { id: 'panel' }));
  await import(location.origin + script);
})()`;
