import { browser } from 'wxt/browser';
import type { Router } from './router.ts';
import { speakerOf } from './sender.ts';
import type { Port } from './wire.ts';

/** Opens a port to the background; `null` once this copy of the extension is no longer running. */
export function connectToBackground(name: 'content' | 'panel'): Port | null {
  try {
    return browser.runtime?.id ? browser.runtime.connect({ name }) : null;
  } catch {
    return null;
  }
}

/** What the background sends to a page that has no port, to be called back. */
const CALL = 'spalla.call';

/** False once the extension was updated or removed under this page. */
export function isRunning(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Hears the background's calls until `signal` is aborted. */
export function hearCalls(onCall: () => void, signal: AbortSignal): void {
  const hear = (message: unknown, _sender: unknown, answer: (isHere: true) => void): void => {
    if (message !== CALL) return;
    onCall();
    answer(true);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}

/** Calls the content script of a tab, which then opens a port. False where there is none. */
export async function callPage(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage<unknown, unknown>(tabId, CALL, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** Calls the content scripts of all tabs but these. One that is frozen answers when it is not any more. */
export async function callPagesBut(connected: ReadonlyMap<number, string>): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const others = tabs.flatMap(({ id }) => (id === undefined || connected.has(id) ? [] : [id]));
  await Promise.all(others.map(callPage));
}

/** Lets the router hear every port that is opened to the background. */
export function listenForPorts(router: Router): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/u, '') };
  browser.runtime.onConnect.addListener((port) => router.accept(port, speakerOf(port.sender, own)));
}
