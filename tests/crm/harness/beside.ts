import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEMS } from '../../../scripts/crm-systems.mjs';
import type { RunningSystem } from '../../../scripts/crm-systems.mjs';
import { askBackground } from '../../e2e/harness/ask-background.ts';
import { until } from '../../e2e/harness/browser-under-test.ts';
import { contentWorldOf } from '../../e2e/harness/content-world.ts';
import { tabIdOf } from '../../e2e/harness/extension-page.ts';
import { clickableUnder, hostsIn } from '../../e2e/harness/hosts.ts';
import { overhear } from '../../e2e/harness/page-keys.ts';
import type { PanelDriver } from '../../e2e/harness/panel-driver.ts';
import { foundFields, PATIENCE } from '../../e2e/harness/privacy-list.ts';
import { browsers } from '../../e2e/harness/scene.ts';
import { TAX_CODE } from '../../e2e/harness/writing.ts';
import { isReady, setCrmScene, startCrm } from './crm-scene.ts';
import type { CrmScene } from './crm-scene.ts';
import { pageNow } from './page-watch.ts';
import type { PageState, RealCrm } from './real-crm.ts';
import { write, writtenIn } from './real-field.ts';

/** What an operator may hit on a keyboard. */
const KEYS = `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?'"()/\\-_+*#@&%$£=<>[]{}|^~`;
const LINE = /Se supera di una volta e mezza/u;
const FINDING = 'Codice fiscale';

/** The panel beside that CRM, in each browser. */
export function besideRealCrm(crm: RealCrm, inBrowsers: readonly (typeof browsers)[number][] = ['chromium']): void {
  describe.skipIf(!isReady(crm.name))(`beside ${SYSTEMS[crm.name].title}`, () => {
    let system: RunningSystem;

    beforeAll(async () => {
      system = await startCrm(crm.name);
    });
    afterAll(() => system?.close());

    describe.each(browsers.filter((name) => inBrowsers.includes(name)))('in %s', (browser) => {
      let scene: CrmScene;
      let page: Page | undefined;

      beforeAll(async () => {
        scene = await setCrmScene(browser, crm, system);
      });
      afterAll(() => scene?.close());

      async function show(state: PageState): Promise<{ page: Page; panel: PanelDriver }> {
        page = await scene.show(state);
        return { page, panel: await scene.openPanel(page) };
      }

      async function closePage(): Promise<void> {
        const last = page;
        page = undefined;
        await last?.close();
      }

      // Firefox lets no tool into a frame of the extension: there the panel is driven in a tab of its own.
      const inPage = <T>(...cases: readonly (T | undefined)[]): T[] =>
        browser === 'chromium' ? cases.filter((each) => each !== undefined) : [];

      describe.each(inPage(...crm.states).map((state) => [state.name, state] as const))(
        'on its page: %s',
        (_, state) => {
          let shown: Page;
          let panel: PanelDriver;

          beforeAll(async () => {
            ({ page: shown, panel } = await show(state));
          });
          afterAll(closePage);

          it('has nothing to click under the panel', async () => {
            await expect.poll(() => clickableUnder(shown), PATIENCE).toEqual([]);
          });

          it('hears nothing of what is typed in the panel, and stays as it is', async () => {
            const leaving: string[] = [];
            shown.on('dialog', (dialog) => {
              leaving.push(dialog.type());
              void dialog.dismiss();
            });
            const before = await settled(shown);
            const heard = await overhear(shown);

            await panel.search(KEYS);
            for (const key of ['Tab', 'ArrowDown', 'Backspace', 'Home', 'F2', 'Escape'] as const)
              await shown.keyboard.press(key);

            expect(await heard()).toEqual([]);
            expect(await pageNow(shown)).toEqual(before);
            expect(leaving).toEqual([]);
            expect(await hostsIn(shown)).toBe(1);
          });
        },
      );

      describe('in what an operator does there', () => {
        afterEach(closePage);

        const { dialog, record, note, shortcut } = crm;

        it.each(inPage(shortcut))(
          'would be led away by a key that it hears itself',
          async ({ state, key, leadsTo }) => {
            page = await scene.show(state);

            await page.bringToFront();
            await page.keyboard.press(key);

            await until('another page', async () => page?.url().includes(leadsTo));
          },
        );

        it.each(inPage(dialog))('keeps its dialog open, with the text in it', async (open) => {
          const { page: shown, panel } = await show(open);
          if (open.field) await write(shown, open.field, 'Da fare: ');

          await panel.search('boletta tropo alta');
          await panel.see('La bolletta è molto più alta del solito');
          await panel.showPanel('notes');
          await panel.target.focus('#spalla-search');
          await shown.keyboard.press('Escape');

          expect(await open.isOpen(shown)).toBe(true);
          const written = open.field && (await writtenIn(shown, open.field));
          expect(written).toBe(open.field && 'Da fare: ');
        });

        it.each(record ? [record] : [])('reads the record', async ({ state, customer, id }) => {
          const { panel } = await show(state);

          await panel.see(`${customer} · ${id}`);
        });

        it.each(inPage(record))(
          'finds on its pages every field that its profile declares',
          async ({ state }) => {
            const found = new Map<string, boolean>();
            for (const each of new Set([
              state,
              ...crm.states,
              note.state,
              ...crm.replies.map((reply) => reply.state),
            ])) {
              page = await scene.show(each);
              await page.bringToFront();
              const asking = await scene.under.openExtensionPage('sidepanel.html');
              const tab = await tabIdOf(asking, page);
              const check = () => askBackground(asking, 'map.check', {}, { tab }).then(({ reply }) => reply);
              await expect.poll(check, PATIENCE).toMatchObject({ profile: { basis: 'tested' } });
              for (const { role, by } of (await check()).fields) found.set(role, found.get(role) || by !== null);
              await asking.close();
              await closePage();
            }

            expect([...found].filter(([, isFound]) => !isFound).map(([role]) => role)).toEqual([]);
          },
          90_000,
        );

        it('warns of a tax code in a note', async () => {
          const { page: shown, panel } = await show(note.state);
          await panel.showPanel('privacy');

          await write(shown, note.field, `Chiama per conto di ${TAX_CODE} oggi.`);

          await expect
            .poll(async () => (await foundFields(panel)).flatMap(({ findings }) => findings), PATIENCE)
            .toEqual([expect.objectContaining({ kind: FINDING })]);
          const { drawn } = await contentWorldOf(scene.under, shown);
          expect(drawn.join('\n')).toMatch(/1/u);
        });

        it.each(crm.replies.map((reply) => [reply.editor, reply] as const))(
          'inserts an answer in %s, and the CRM keeps it',
          async (_, reply) => {
            const { page: shown, panel } = await show(reply.state);
            const mark = `Detto ${crypto.randomUUID().slice(0, 8)}: `;
            await write(shown, reply.field, mark);

            await panel.bringToFront();
            await panel.search('boletta tropo alta');
            await panel.see('La bolletta è molto più alta del solito');
            const box = await until('the search box', () => panel.target.$('#spalla-search'));
            await box.press('Enter');
            await panel.click('say.insert');
            await panel.see(panel.t('announce.inserted'));

            expect(await writtenIn(shown, reply.field)).toMatch(LINE);
            await shown.bringToFront();
            shown.on('dialog', (asked) => void asked.accept()); // whether to leave a page that has just been kept
            await reply.save(shown);
            // A page may show what it knew first, and what it kept a moment later.
            const kept = async () => {
              const text = await reply.readBack(shown, system.address);
              return text.slice(text.indexOf(mark) + mark.length);
            };
            await expect.poll(kept, { timeout: 15_000, interval: 250 }).toMatch(new RegExp(`^\\s*${LINE.source}`, 'u'));
          },
        );
      });
    });
  });
}

/** The page once it rests: it may still be loading parts of itself. */
async function settled(page: Page): Promise<unknown> {
  let last = await pageNow(page);
  await until('the page to rest', async () => {
    const before = last;
    await new Promise((resume) => setTimeout(resume, 700));
    last = await pageNow(page);
    return JSON.stringify(before) === JSON.stringify(last);
  });
  return last;
}
