import type { Page } from 'puppeteer-core';
import type { ChromiumUnderTest } from '../browser-under-test.ts';
import { readAll } from '../everything-stored.ts';
import { NOTE } from '../scene.ts';
import { frameIn } from './panel-frame.ts';

/** How things stand, each as a text: what differs later was done meanwhile. */
export interface Standing {
  /** Of the CRM, and of every frame in it that is not ours. */
  readonly fields: string;
  /** Which panel is shown; folded, none. */
  readonly panel: string;
  /** Settings, sites, notes, calls: whatever the extension keeps. */
  readonly stored: string;
}

/** Looks into the extension's stores from a page of its own, which stays open meanwhile. */
export interface Ledger {
  stored(): Promise<string>;
  close(): Promise<void>;
}

export async function openLedger(under: ChromiumUnderTest): Promise<Ledger> {
  // A picture: an address of the extension that runs none of its code.
  const page: Page = await under.openExtensionPage('icon/16.png');
  return {
    stored: async () => {
      const parts = JSON.parse(await page.evaluate(readAll)) as unknown[][];
      // Tokens, and what the background remembers of tabs, live as long as the browser does; feeds are checked by the clock.
      const isByItself = ([area, table]: unknown[]) =>
        area === 'session' || (area === 'spalla-packs' && table === 'own');
      return JSON.stringify(parts.filter((part) => !isByItself(part)));
    },
    close: () => page.close(),
  };
}

export async function standingOf({ crm, ledger }: { crm: Page; ledger: Ledger }): Promise<Standing> {
  const panel = frameIn(crm);
  const [stored, shown, ...fields] = await Promise.all([
    ledger.stored(),
    panel?.evaluate(() =>
      innerWidth > 100 ? (document.querySelector('nav [aria-current="page"]')?.getAttribute('title') ?? '') : '',
    ) ?? '',
    ...crm
      .frames()
      .filter((frame) => !frame.url().startsWith('chrome-extension:'))
      .map((frame) => frame.evaluate(written).catch(() => '')),
  ]);
  return { stored, panel: shown, fields: fields.join('\n') };
}

/** What was done between two looks, by kind. */
export function deedsBetween(before: Standing, after: Standing): readonly (keyof Standing)[] {
  return (Object.keys(before) as (keyof Standing)[]).filter((kind) => before[kind] !== after[kind]);
}

/** Empties the field, as the page can: our own insertion may have been let through on purpose. */
export function emptyField(crm: Page): Promise<void> {
  return crm.$eval(NOTE, (note) => {
    note.value = '';
    note.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function written(): string {
  const fields = [...document.querySelectorAll<HTMLElement>('input, textarea, select, [contenteditable="true"]')];
  return JSON.stringify(
    fields.map((field) => ('value' in field ? String(field.value) : field.innerText)).filter((text) => text !== ''),
  );
}
