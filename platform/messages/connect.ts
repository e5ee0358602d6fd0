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

/** Lets the router hear every port that is opened to the background. */
export function listenForPorts(router: Router): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/u, '') };
  browser.runtime.onConnect.addListener((port) => router.accept(port, speakerOf(port.sender, own)));
}
