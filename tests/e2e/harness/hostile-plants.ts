import type { Page } from 'puppeteer-core';

/**
 * Puts into the open answer, by hand, what a hostile text would want there. Whatever the page's policy does not let be made
 * at all is left out.
 */
export function plantNodes(page: Page, canary: string): Promise<void> {
  return page.evaluate((address) => {
    const text = document.querySelector('main section[aria-label] section > div[lang] > div');
    if (!text) throw new Error('No answer with something to do is open');
    const nodes: [string, Record<string, string>][] = [
      ['img', { src: `${address}/img`, onerror: "alert('img')" }],
      ['iframe', { src: `${address}/iframe` }],
      ['a', { href: "javascript:alert('a')" }],
      ['p', { style: 'color: red' }],
      ['p', { title: 'x' }],
    ];
    for (const [tag, attributes] of nodes) {
      const node = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) {
        try {
          node.setAttribute(name, value);
        } catch {
          continue; // Trusted Types
        }
      }
      text.append(node);
    }
    text.append(document.createComment('x'), document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math'));
    const script = document.createElement('script');
    script.append("globalThis.planted = 'script'");
    text.append(script);
    document.head.append(document.createElement('style'));
  }, canary);
}

/** Does what a hostile script would do, had the browser let it run. */
export function actAsScript(page: Page, canary: string): Promise<void> {
  return page.evaluate((address) => {
    Object.assign(globalThis, { planted: true });
    Object.assign(Object.prototype, { polluted: true });
    setTimeout(() => alert('planted'), 0);
    void fetch(`${address}/fetch`).catch(() => undefined);
  }, canary);
}
