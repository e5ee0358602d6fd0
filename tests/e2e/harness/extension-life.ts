import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { output } from '../../../scripts/tools.mjs';
import { until } from './browser-under-test.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(extensionId: string, options: { failQuietly: boolean }): Promise<void>;
    getExtensionInfo(extensionId: string): Promise<{ state: string; version: string }>;
  };
  management: { setEnabled(extensionId: string, isEnabled: boolean): Promise<void> };
};

/** A copy of the built extension that a test may change. */
export interface ExtensionCopy {
  readonly folder: string;
  remove(): void;
}

export function copyExtension(): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'spalla-extension-'));
  cpSync(join(output, 'chrome-mv3'), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Puts the next version in the folder and lets Chromium load it, as at an update with the browser open. */
export async function updateExtension(
  under: BrowserUnderTest,
  { folder }: ExtensionCopy,
  version: string,
): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  await onExtensionsPage(under, async (page, id) => {
    await page.evaluate(async (extensionId) => {
      // Without it an extension that is loaded from a folder is switched off instead.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
    }, id);
    await until(`version ${version} to run`, () =>
      page.evaluate(
        async (extensionId, wanted) => {
          const { state, version: running } = await chrome.developerPrivate.getExtensionInfo(extensionId);
          return state === 'ENABLED' && running === wanted;
        },
        id,
        version,
      ),
    );
  });
}

export function switchExtensionOff(under: BrowserUnderTest): Promise<void> {
  return onExtensionsPage(under, (page, id) =>
    page.evaluate((extensionId) => chrome.management.setEnabled(extensionId, false), id),
  );
}

/** In a tab behind the one on screen. */
async function onExtensionsPage(
  under: BrowserUnderTest,
  work: (page: Page, extensionId: string) => Promise<void>,
): Promise<void> {
  const page = await under.newPage('chrome://extensions');
  try {
    await work(page, new URL(under.extensionUrl('')).hostname);
  } finally {
    await page.close();
  }
}
