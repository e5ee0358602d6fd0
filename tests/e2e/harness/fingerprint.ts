import type { Page } from 'puppeteer-core';

/** All by which a page could tell that an extension is there. Two pages without one give the same. */
export async function fingerprintOf(
  page: Page,
  extensionAddresses: readonly string[],
): Promise<Record<string, unknown>> {
  return page.evaluate(async (addresses) => {
    const messages: string[] = [];
    window.addEventListener('message', ({ data }) => messages.push(JSON.stringify(data)));
    const mutations: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) mutations.push(`${type} ${target.nodeName}`);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    for (const type of ['focus', 'resize', 'visibilitychange']) window.dispatchEvent(new Event(type));
    await new Promise((resume) => setTimeout(resume, 3_000));
    observer.disconnect();

    const style = getComputedStyle(document.documentElement);
    return {
      elements: [...document.querySelectorAll('*')].map(
        (element) => `${element.localName} ${element.getAttributeNames().join(' ')}`,
      ),
      roots: [...document.querySelectorAll('html > *')].map((element) => element.localName),
      styles: [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length, CSS.highlights.size],
      globals: [...namesOf(window), ...namesOf(document), ...namesOf(navigator), ...namesOf(history)],
      prototypes: [EventTarget, Node, Element, HTMLElement, Document, Event, Array, Object, JSON].map((owner) =>
        namesOf('prototype' in owner ? owner.prototype : owner),
      ),
      natives: [fetch, postMessage, addEventListener, Element.prototype.attachShadow, history.pushState].map(String),
      windows: window.length,
      width: [innerWidth, document.documentElement.clientWidth, document.body.getBoundingClientRect().width],
      storage: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
      loaded: performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .toSorted(),
      messages,
      mutations,
      answers: await Promise.all(
        addresses.map(async (address) => [address, await fetched(address), await drawn(address)]),
      ),
    };

    function namesOf(owner: object): string[] {
      return [...Object.getOwnPropertyNames(owner), ...Object.getOwnPropertySymbols(owner).map(String)].toSorted();
    }

    async function fetched(address: string): Promise<string> {
      return fetch(address).then(({ status }) => `${status}`, String);
    }

    function drawn(address: string): Promise<string> {
      return new Promise((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => resolve('load'));
        image.addEventListener('error', () => resolve('error'));
        image.src = address;
      });
    }
  }, extensionAddresses);
}
