import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crmProfiles } from '../../crm/profiles/index.ts';
import type { RecordContext } from '../../knowledge-base/content/crm-profile.ts';
import { EXPECTED } from '../pages/expected.ts';
import { UNSEEN } from '../pages/unseen/expected.ts';
import { askBackground } from './harness/ask-background.ts';
import { tabIdOf } from './harness/extension-page.ts';
import { servePages, type PagesServer } from './harness/pages-server.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

interface Case {
  readonly path: string;
  readonly record: Omit<RecordContext, 'site'> | null;
}

/** Systems under addresses of their own: the hosted ones are at addresses that no test can be at. */
const known = Object.entries(EXPECTED).filter(([page]) =>
  crmProfiles.some(({ id, signs }) => signs && id === page.split('.')[0]),
);
const CASES: readonly (readonly [string, Case])[] = [
  ...known,
  ...Object.entries(UNSEEN).map(([page, expected]) => [`unseen/${page}`, expected] as const),
];

describe.each(browsers)('the record of a page in %s', (name) => {
  let scene: Scene;
  let server: PagesServer;
  let crm: Page;
  let panel: Page;

  beforeAll(async () => {
    scene = await setScene(name);
    server = await servePages();
    server.show('unseen/none-list');
    crm = await scene.under.newPage(`${server.origin}/tickets`);
    panel = await scene.under.openExtensionPage('sidepanel.html');
  });
  afterAll(async () => {
    await scene?.close();
    await server?.close();
  });

  it.each(CASES)('is read as a person would: %s', async (page, { path, record }) => {
    server.show(page);
    await crm.bringToFront();
    await crm.goto(new URL(path, server.origin).href);
    // A change of the hash alone loads nothing.
    await crm.reload({ waitUntil: 'load' });
    const tab = await tabIdOf(panel, crm);
    const read = async () => {
      const { reply } = await askBackground(panel, 'record.read', {}, { tab });
      return reply && { recordId: reply.recordId, subject: reply.subject, customerName: reply.customerName };
    };

    const wanted = record && { recordId: record.recordId, subject: record.subject, customerName: record.customerName };
    // Where there is no record, none appears later either.
    if (!wanted) await new Promise((resume) => setTimeout(resume, 1_000));
    await expect.poll(read, { timeout: 10_000, interval: 100 }).toEqual(wanted);
  });
});
