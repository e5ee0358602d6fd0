import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { PanelId } from '../../../components/panels/panel.ts';
import { translator } from '../../../locales/index.ts';
import type { MessageKey } from '../../../locales/index.ts';
import { until } from './browser-under-test.ts';
import { untilInSight } from './in-sight.ts';

/** Uses the panel as an operator does: by what stands on it, in Italian unless told otherwise. */
export interface PanelDriver {
  readonly target: Frame | Page;
  /** Shows the tab it is in, and waits until a click there counts: nothing is drawn in the others. */
  bringToFront(): Promise<void>;
  /** The text of a key in the language on screen. */
  t: ReturnType<typeof translator>;
  showPanel(panel: PanelId): Promise<void>;
  search(query: string): Promise<void>;
  /** Clicks what has that name; `exactly` the text, as a screen reader says it. */
  click(key: MessageKey, values?: Readonly<Record<string, string | number>>): Promise<void>;
  button(name: string): Promise<ElementHandle>;
  /** Puts away the message of what was done before, if there is one: it would go by itself in the middle of a walk. */
  dismissMessage(): Promise<void>;
  /** The text on the panel, once it contains `part`. */
  see(part: string): Promise<string>;
  text(): Promise<string>;
}

export async function drivePanel(target: Frame | Page, language: 'it' | 'en' = 'it'): Promise<PanelDriver> {
  const ready = () => ('bringToFront' in target ? Promise.resolve() : untilInSight(target));
  await ready();
  await speak(target, language);
  const t = translator(language);
  const text = () => target.evaluate(() => document.body.innerText);
  const button = (name: string) =>
    until(`a button "${name}" on the panel`, () => target.$(`::-p-aria([name="${name}"][role="button"])`));

  return {
    target,
    async bringToFront() {
      if ('bringToFront' in target) return target.bringToFront();
      await target.page().bringToFront();
      await untilInSight(target, { anew: true }); // it was out of sight, and a picture of the page unsettles it too
    },
    t,
    text,
    button,
    async showPanel(panel) {
      await ready();
      const shown = await until(`the rail's ${panel}`, () => target.$(`nav button[title^="${t(`panel.${panel}`)} ("]`));
      await shown.click();
    },
    async search(query) {
      await ready();
      const box = await until('the search box', () => target.$('#spalla-search'));
      await box.click({ count: 3 });
      await box.type(query);
    },
    async click(key, values) {
      await ready();
      // A locator waits until the button rests: a list that is still being filled moves it away from under the click.
      await target
        .locator(`::-p-aria([name="${t(key, values)}"][role="button"])`)
        .setTimeout(15_000)
        .click();
    },
    async dismissMessage() {
      const dismiss = await target.$(`::-p-aria([name="${t('announce.dismiss')}"][role="button"])`);
      // It may go away by itself meanwhile: then there is nothing to press.
      await dismiss?.evaluate((shown) => (shown as HTMLElement).click());
    },
    async see(part) {
      let shown = '';
      const isThere = async (): Promise<boolean> => {
        shown = await text();
        return shown.includes(part);
      };
      await until(`"${part}" on the panel`, isThere).catch((error: unknown) => {
        throw new Error(`"${part}" is not on the panel, which says:\n${shown}`, { cause: error });
      });
      return shown;
    },
  };
}

/** The browsers of a test machine speak English: the panel is told what to speak by its own switch. */
async function speak(target: Frame | Page, language: 'it' | 'en'): Promise<void> {
  const name = { it: 'Italiano', en: 'English' }[language];
  const choice = await until(`the switch to ${name}`, () => target.$(`::-p-aria([name="${name}"][role="radio"])`));
  await choice.click();
  await until(`${name} on the panel`, () =>
    target.evaluate((wanted) => document.documentElement.lang === wanted, language),
  );
}
