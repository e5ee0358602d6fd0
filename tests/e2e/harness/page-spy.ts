import type { Page } from 'puppeteer-core';

/** What a spying page found, by the way in which it looked. */
export type SpyReport = Readonly<Record<string, readonly string[]>>;

interface Spying {
  spyReport(): Promise<Record<string, string[]>>;
}

/** Lets every page that this tab shows from now on be spied on by a script of its own, from before anything else runs. */
export async function plantSpy(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(spy);
}

export function readSpy(page: Page): Promise<SpyReport> {
  return page.evaluate(() => (globalThis as unknown as Spying).spyReport());
}

/** Runs in the page, with all that a script of a page has: everything it comes by is kept as text. */
function spy(): void {
  if (window.top !== window) return;
  const seen = new Map<string, Set<string>>();
  const keep = (way: string, text: string | null | undefined): void => {
    const found = seen.get(way) ?? new Set<string>();
    seen.set(way, found);
    if (text) found.add(text.slice(0, 200_000));
  };
  const attempt = (way: string, look: () => string | null | undefined): void => {
    try {
      keep(way, look());
    } catch (error) {
      keep(way, String(error));
    }
  };

  const heard: Record<string, string> = {};
  const heardBefore = new WeakSet<Event>();
  const hear = (event: Event): void => {
    if (heardBefore.has(event)) return; // by the window, and now by the document
    heardBefore.add(event);
    const { key, data, clipboardData } = event as KeyboardEvent & { data?: unknown; clipboardData?: DataTransfer };
    heard[event.type] = (heard[event.type] ?? '') + (typeof key === 'string' && key.length === 1 ? key : '');
    keep(`event ${event.type}`, heard[event.type]);
    keep('event data', JSON.stringify(data));
    keep('event clipboard', clipboardData?.getData('text/plain'));
    for (const step of event.composedPath()) if (step instanceof HTMLElement) keep('event path', markupOf(step));
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) keep('event value', target.value);
  };
  const types = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'compositionend',
    'focus',
    'focusin',
    'blur',
    'focusout',
    'paste',
    'copy',
    'cut',
    'selectionchange',
    'select',
    'message',
    'messageerror',
    'storage',
    'error',
    'unhandledrejection',
    'securitypolicyviolation',
    'drop',
    'dragstart',
  ];
  for (const target of [window, document])
    for (const type of types) target.addEventListener(type, hear, { capture: true });

  // What scripts of ours would call, if they ran in this world.
  watchCalls(Element.prototype, 'attachShadow');
  watchCalls(EventTarget.prototype, 'dispatchEvent');
  watchCalls(Node.prototype, 'appendChild');
  watchCalls(Element.prototype, 'append');
  watchCalls(Element.prototype, 'setAttribute');
  watchCalls(JSON, 'stringify');
  watchCalls(JSON, 'parse');
  watchCalls(Array.prototype, 'push');
  watchCalls(window, 'postMessage');

  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes])
        keep('mutation', node instanceof Element ? markupOf(node) : node.textContent);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => keep('performance', JSON.stringify(list.getEntries()))).observe({
    entryTypes: PerformanceObserver.supportedEntryTypes as string[],
  });

  let corner = 0;
  setInterval(() => {
    keep('dom', textOf(document));
    keep('selection', getSelection()?.toString());
    keep('selection', document.activeElement && markupOf(document.activeElement));
    attempt('windows', () => String(window.length));
    for (const index of [0, 1, 2]) {
      attempt('windows', () => window[index]?.document.body.textContent);
      attempt('windows', () => window[index]?.location.href);
    }
    // A grid of points, a part of it each time.
    corner = (corner + 1) % 5;
    for (let x = corner * 4; x < innerWidth; x += 37) {
      for (let y = corner * 5; y < innerHeight; y += 61) {
        for (const element of document.elementsFromPoint(x, y)) keep('point', markupOf(element));
      }
    }
    keep('performance', JSON.stringify(performance.getEntries()));
    attempt('storage', () =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, window.name]),
    );
    for (const host of document.querySelectorAll('html > *')) attempt('closed root', () => rootMarkup(host));
  }, 250);

  Object.defineProperty(globalThis, 'spyReport', {
    enumerable: false,
    async value() {
      const names = await Promise.all([indexedDB.databases(), caches.keys()]).catch(() => []);
      keep('storage', JSON.stringify(names));
      return Object.fromEntries([...seen].map(([way, found]) => [way, [...found]]));
    },
  });

  function watchCalls<Owner extends object>(owner: Owner, name: keyof Owner & string): void {
    const original = owner[name] as (...args: unknown[]) => unknown;
    const watched = function (this: unknown, ...args: unknown[]): unknown {
      for (const arg of args)
        if (typeof arg === 'string') (seen.get('calls') ?? seen.set('calls', new Set()).get('calls'))?.add(arg);
      return Reflect.apply(original, this, args);
    };
    Object.defineProperty(owner, name, { value: watched, configurable: true, writable: true });
  }

  /** The text of a tree with what is written in its fields, open roots included. */
  function textOf(root: Document | ShadowRoot): string {
    const fields = [...root.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    const inner = [...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? textOf(shadowRoot) : ''));
    const text = [...root.childNodes].map(({ textContent }) => textContent);
    return [...text, ...fields, ...inner].join('\n');
  }

  function markupOf(element: Element): string {
    const copy = element.cloneNode(false) as Element;
    return new XMLSerializer().serializeToString(copy);
  }

  function rootMarkup(host: Element): string {
    const text = host instanceof HTMLElement ? host.innerText : '';
    return `${host.getHTML({ serializableShadowRoots: true })} ${host.shadowRoot ? textOf(host.shadowRoot) : ''} ${text}`;
  }
}
