import { TargetType } from 'puppeteer-core';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, isChromium, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

const BILL = 'La bolletta è molto più alta del solito';
const WITHDRAWAL = 'Posso ripensarci su un acquisto online';

describe.each(browsers)('two panels in %s', (name) => {
  let scene: Scene;
  let panels: readonly PanelDriver[];

  beforeAll(async () => {
    scene = await setScene(name);
    const pages: Page[] = [await scene.openCrm(), await scene.openCrm('tickets/48220')];
    const opened: PanelDriver[] = [];
    for (const page of pages) {
      await page.bringToFront();
      opened.push(await scene.openPanel(page));
    }
    panels = opened;
  });
  afterAll(() => scene?.close());

  it('answer each its own question', async () => {
    const [first, second] = panels as [PanelDriver, PanelDriver];

    await answers(first, 'boletta tropo alta', BILL);
    await answers(second, 'diritto di ripensamento', WITHDRAWAL);
  });

  if (name !== 'chromium') return; // no tool reaches into a shared worker of Firefox

  it('have one search between them', () => {
    expect(searches(scene)).toHaveLength(1);
  });

  it('go on answering when it dies', async () => {
    const [search] = searches(scene);
    const session = await search?.createCDPSession();
    // Not awaited: it dies before it could say so.
    void session?.send('Runtime.evaluate', { expression: 'close()' }).catch(() => undefined);
    await until('the end of the search', async () => searches(scene).length === 0);

    const [first, second] = panels as [PanelDriver, PanelDriver];
    await answers(first, 'diritto di ripensamento', WITHDRAWAL);
    await answers(second, 'boletta tropo alta', BILL);
  });
});

/** First, and in the place of what stood there before. */
async function answers(panel: PanelDriver, question: string, expected: string): Promise<void> {
  await panel.bringToFront();
  await panel.search(question);
  await until(`the answer to ${question}`, async () => {
    const first = await panel.target.$('[role="option"]');
    return (await first?.evaluate((option) => option.textContent))?.includes(expected);
  });
}

function searches({ under }: Scene): readonly Target[] {
  if (!isChromium(under)) return [];
  return under.browser.targets().filter((target) => target.type() === TargetType.SHARED_WORKER);
}
