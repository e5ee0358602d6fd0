import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { documented } from './documented.ts';
import type { browsers } from './scene.ts';

declare const chrome: { storage: { managed: { get(): Promise<object> } } };

type BrowserName = (typeof browsers)[number];

/** Where each browser of Debian looks for what a company set. */
const FILES: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed/spalla-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};
const EXAMPLES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Only root may set policies, and what somebody else has set is left alone. */
export function maySetPolicy(name: BrowserName): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && !existsSync(FILES[name]);
}

/** Sets what `docs/deployment.md` shows for that browser, with `values` in place of the example's. */
export function setPolicy(name: BrowserName, extensionId: string, values: object): { remove(): void } {
  const example = documented('deployment.md', 'json')[EXAMPLES.indexOf(name)] ?? '';
  const id = name === 'chromium' ? 'THE-EXTENSION-ID' : extensionId;
  const policy: unknown = JSON.parse(example, (key, value: unknown) => (key === id ? values : value));
  mkdirSync(dirname(FILES[name]), { recursive: true });
  writeFileSync(FILES[name], JSON.stringify(policy).replace(id, extensionId));
  return { remove: () => rmSync(FILES[name], { force: true }) };
}

/**
 * Waits until the browser gives out the policy. Chromium reads those of extensions in a thread of the lowest priority: on a
 * busy machine it was seen to take minutes.
 */
export async function givesOutPolicy(under: BrowserUnderTest, milliseconds: number): Promise<boolean> {
  const page = await under.openExtensionPage('sidepanel.html');
  const isOut = await page.evaluate(
    (patience) =>
      Promise.race([
        chrome.storage.managed.get().then((values) => Object.keys(values).length > 0),
        new Promise<boolean>((resolve) => setTimeout(resolve, patience, false)),
      ]),
    milliseconds,
  );
  await page.close();
  return isOut;
}
