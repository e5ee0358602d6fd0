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

    expect(await answerTo(first, 'boletta tropo alta', BILL)).toContain(BILL);
    expect(await answerTo(second, 'diritto di ripensamento', WITHDRAWAL)).toContain(WITHDRAWAL);
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
    expect(await answerTo(first, 'diritto di ripensamento', WITHDRAWAL)).toContain(WITHDRAWAL);
    expect(await answerTo(second, 'boletta tropo alta', BILL)).toContain(BILL);
  });
});

/** First, and in the place of what stood there before. */
async function answerTo(panel: PanelDriver, question: string, expected: string): Promise<string> {
  await panel.bringToFront();
  await panel.search(question);
  return until(`the answer to ${question}`, async () => {
    const first = await panel.target.$('[role="option"]');
    const text = await first?.evaluate((option) => option.textContent);
    return text?.includes(expected) && text;
  });
}

function searches({ under }: Scene): readonly Target[] {
  if (!isChromium(under)) return [];
  return under.browser.targets().filter((target) => target.type() === TargetType.SHARED_WORKER);
}
