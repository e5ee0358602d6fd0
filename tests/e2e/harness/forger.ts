import type { Page } from 'puppeteer-core';
import { events, requests } from '../../../platform/messages/map.ts';

const NAMES = [...Object.keys(requests), ...Object.keys(events)];
const ROUNDS = 250;

/** What a script of the page reached with its forgeries. */
export interface Forgery {
  readonly sent: number;
  /** What of the extension's own ways the browser opened to the page: nothing. */
  readonly exposed: readonly string[];
  /** What came back to the page. */
  readonly heard: readonly string[];
}

/** The events by which WXT's own scripts tell an earlier copy to stop, as any script of the page can send them. */
export async function forgeWxtEvents(page: Page, extensionId: string): Promise<void> {
  await page.evaluate((id) => {
    for (const script of ['content', 'crm']) {
      const type = `${id}:${script}:wxt:content-script-started`;
      const detail = { contentScriptName: script, messageId: 'forged' };
      for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
      window.postMessage({ type: 'wxt:content-script-started', ...detail }, '*');
    }
  }, extensionId);
}

/** Messages in our own words, by every way that a page has to send one: four in a round. */
export function forgeMessages(page: Page, extensionId: string, times = ROUNDS): Promise<Forgery> {
  return page.evaluate(
    async (id, names, rounds) => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: object } | undefined>;
      const runtime = (browser?.runtime ?? chrome?.runtime ?? {}) as {
        connect?: (id: string, info: object) => { postMessage(wire: object): void };
        sendMessage?: (id: string, wire: object) => Promise<unknown>;
      };
      const heard: string[] = [];
      const channel = new BroadcastChannel('spalla');
      channel.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      const own = new Set<string>();
      window.addEventListener('message', ({ data }) => {
        const text = JSON.stringify(data);
        if (!own.has(text)) heard.push(text);
      });
      const hosts = [...document.querySelectorAll('html > [popover]'), document.documentElement];
      let sent = 0;
      for (let round = 0; round < rounds; round += 1) {
        for (const wire of wiresOf(round)) {
          own.add(JSON.stringify(wire));
          window.postMessage(wire, '*');
          window.dispatchEvent(new MessageEvent('message', { data: wire, origin: `chrome-extension://${id}` }));
          for (const target of [window, document, ...hosts]) {
            target.dispatchEvent(new CustomEvent(names[round % names.length] ?? '', { detail: wire, bubbles: true }));
          }
          channel.postMessage(wire);
          runtime.connect?.(id, { name: round % 2 === 0 ? 'panel' : 'content' }).postMessage(wire);
          runtime.sendMessage?.(id, wire).catch((error: unknown) => heard.push(String(error)));
          sent += 1;
        }
        if (round % 25 === 0) await new Promise((resume) => setTimeout(resume, 0));
      }
      await new Promise((resume) => setTimeout(resume, 500));
      channel.close();
      return { sent, exposed: Object.keys(runtime), heard };

      function wiresOf(round: number): object[] {
        const name = names[round % names.length];
        const value = [
          {},
          { text: 'FORGED' },
          { panel: 'privacy' },
          { place: 'browser', isOpen: false },
          null,
          'FORGED',
        ][round % 6];
        return [
          { type: 'request', id: round, name, value },
          { type: 'event', name, value },
          { type: 'reply', id: round, value },
          { type: 'pair', token: `${round}`, tabId: round % 9 },
        ];
      }
    },
    extensionId,
    NAMES,
    times,
  );
}
