import type { HTTPRequest, Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';

/** What a page of the extension does that no text may make it do. */
export interface HostileWatch {
  /** Every sign of a script that ran, or that the browser kept from running, so far. */
  ran(): Promise<readonly string[]>;
  /** Every address that was asked for, so far, other than the extension's own. */
  asked(): Promise<readonly string[]>;
}

/** The pictures of a pack are in it: their data is all that may be asked for. */
const OWN_PICTURE = /^data:image\/(?:png|jpeg|webp);base64,/u;

export async function watchPage({ extensionUrl }: BrowserUnderTest, page: Page): Promise<HostileWatch> {
  const told: string[] = [];
  const requests: string[] = [];
  page.on('dialog', (dialog) => {
    told.push(`${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => told.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => told.push(`error: ${String(error)}`));
  page.on('request', (request: HTTPRequest) => requests.push(request.url()));
  const isForeign = (address: string) => !address.startsWith(extensionUrl('')) && !OWN_PICTURE.test(address);
  await page.evaluate(plant);

  return {
    ran: async () => [...told, ...(await page.evaluate(signs))],
    async asked() {
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      return [...requests, ...loaded].filter(isForeign);
    },
  };
}

interface Signs {
  /** A page that was left for another has none, and the question fails. */
  hostileSigns(): string[];
}

function signs(): string[] {
  return (globalThis as unknown as Signs).hostileSigns();
}

/** Hears what the browser refuses, and keeps what there was: a script that ran leaves something new or something other. */
function plant(): void {
  const heard: string[] = [];
  /** Puppeteer's own, for its selectors by name and role. */
  const OF_TOOL = /^window\.(?:puppeteer_)?__ariaQuerySelector(?:All)?$/u;
  performance.setResourceTimingBufferSize(10_000);
  for (const type of ['securitypolicyviolation', 'error', 'unhandledrejection']) {
    const onEvent = (event: Event): void => {
      const { violatedDirective, blockedURI, sample, message } = event as SecurityPolicyViolationEvent & ErrorEvent;
      const { target } = event;
      const of = target instanceof Element ? target.localName : '';
      heard.push([type, violatedDirective, blockedURI, sample, message, of].filter(Boolean).join(' '));
    };
    addEventListener(type, onEvent, { capture: true });
  }

  const owners: Record<string, object> = {
    window: globalThis,
    document,
    Object: Object.prototype,
    Array: Array.prototype,
    String: String.prototype,
    Function: Function.prototype,
    Node: Node.prototype,
    Element: Element.prototype,
    HTMLElement: HTMLElement.prototype,
  };
  Object.defineProperty(globalThis, 'hostileSigns', { value: () => [...heard, ...differences()] });
  const pristine = everything();

  function differences(): string[] {
    const now = everything();
    const names = new Set([...pristine.keys(), ...now.keys()]);
    return [...names]
      .filter((name) => !Object.is(pristine.get(name), now.get(name)) && !OF_TOOL.test(name))
      .map((name) => `changed ${name}`);
  }

  function everything(): Map<string, unknown> {
    const found = new Map<string, unknown>([
      ['address', location.href],
      ['title', document.title],
      ['name', window.name],
      ['cookie', document.cookie],
      ['storage', JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])],
    ]);
    for (const [owner, object] of Object.entries(owners)) {
      for (const key of Reflect.ownKeys(object)) {
        const { value, get } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
        found.set(`${owner}.${String(key)}`, get ?? value ?? 'nothing');
      }
    }
    return found;
  }
}
