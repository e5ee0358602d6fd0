import type { Page } from 'puppeteer-core';
import { NOTE } from '../scene.ts';
import { emptyField } from './deeds.ts';
import { clickInSight, countedDuring } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { letters, pause } from './stage.ts';
import type { Stage } from './stage.ts';

const SWAPS = ['clone', 'focus', 'transparent', 'outside'] as const;

/** Pages that want the text elsewhere than where the operator chose to have it. */
export const fields: readonly Scenario[] = [
  {
    id: 'target_swap',
    ways: SWAPS.length,
    control: controlOfTarget,
    attack: (stage, turn) =>
      countedDuring(stage, async () => {
        const { crm, places } = stage;
        const { x, y } = places.insert;
        await swapField(crm, SWAPS[turn % SWAPS.length] ?? 'clone');
        await crm.mouse.click(x, y);
        await pause(350);
        const actions = await hiddenTexts(crm);
        // Where it may land is the field that the operator chose, in plain sight.
        await swapBack(crm);
        await emptyField(crm);
        return { actions };
      }),
  },
  {
    id: 'target_other_origin',
    control: controlOfTarget,
    attack: (stage) =>
      countedDuring(stage, async () => {
        const { crm, elsewhere, places } = stage;
        await crm.evaluate(async (src) => {
          const frame = document.createElement('iframe');
          frame.className = 'hostile';
          frame.style.cssText = 'position: fixed; inset: 60px auto auto 20px; width: 600px; height: 500px; z-index: 9';
          frame.src = src;
          document.body.append(frame);
          await new Promise((resume) => frame.addEventListener('load', resume, { once: true }));
        }, elsewhere);
        const inside = crm.frames().find((frame) => frame.url() === elsewhere);
        const field = await inside?.waitForSelector(NOTE);
        if (!inside || !field) throw new Error('The frame of another origin did not load');
        await field.click();
        await stage.ready();
        await crm.mouse.click(places.insert.x, places.insert.y);
        await pause(350);
        const written = await inside.$eval(NOTE, (note) => note.value);
        await crm.$$eval('.hostile', (all) => all.forEach((each) => each.remove()));
        // Where it may land is the field that the operator had chosen before, in plain sight.
        await emptyField(crm);
        await crm.click(NOTE);
        return { actions: written === '' ? 0 : 1 };
      }),
  },
  {
    id: 'paste_spoof',
    control: (stage) => copyAndPaste(stage, 'page'),
    attack: (stage) => copyAndPaste(stage, 'panel'),
  },
];

interface Swapped {
  swapBack?: () => void;
}

function swapField(crm: Page, how: (typeof SWAPS)[number]): Promise<void> {
  return crm.$eval(
    NOTE,
    (note, way) => {
      const style = note.getAttribute('style');
      const hidden = note.cloneNode(true) as HTMLTextAreaElement;
      hidden.className = 'hidden-field';
      hidden.style.cssText = 'position: absolute; left: -9999px; opacity: 0';
      const parent = note.parentNode;
      const next = note.nextSibling;
      if (way === 'clone') note.replaceWith(hidden);
      else if (way === 'focus') parent?.insertBefore(hidden, next);
      else {
        note.classList.add('hidden-field');
        note.style.cssText = way === 'transparent' ? 'opacity: 0' : 'position: fixed; left: -9999px';
      }
      if (hidden.isConnected) hidden.focus();
      (globalThis as Swapped).swapBack = () => {
        hidden.remove();
        if (!note.isConnected) parent?.insertBefore(note, next);
        note.classList.remove('hidden-field');
        if (style === null) note.removeAttribute('style');
        else note.setAttribute('style', style);
        note.value = '';
      };
    },
    how,
  );
}

/** How many of the fields that the operator does not see hold a text. */
function hiddenTexts(crm: Page): Promise<number> {
  return crm.$$eval(
    '.hidden-field',
    (all) => all.filter((field) => (field as HTMLTextAreaElement).value !== '').length,
  );
}

function swapBack(crm: Page): Promise<void> {
  return crm.evaluate(() => (globalThis as Swapped).swapBack?.());
}

/** The text lands in the chosen field, and the same look finds one in a field that is hidden only afterwards. */
async function controlOfTarget(stage: Stage) {
  const { actions } = await clickInSight(stage);
  await swapField(stage.crm, 'transparent');
  await stage.crm.$eval(NOTE, (note) => (note.value = 'Buongiorno'));
  const found = await hiddenTexts(stage.crm);
  await swapBack(stage.crm);
  if (found !== 1) throw new Error('A text in a hidden field was not seen');
  return { actions, reads: 0 };
}

interface Spoofing {
  spoofed?: string[];
}

/** Copies, in the panel or in the page, and pastes; the page listens for it, and puts its own text in the clipboard's place. */
function copyAndPaste(stage: Stage, where: 'panel' | 'page') {
  return countedDuring(stage, async () => {
    const { crm, panel } = stage;
    const own = letters(20);
    await crm.evaluate((swapped) => {
      const heard: string[] = [];
      (globalThis as Spoofing).spoofed = heard;
      const spoof = (event: ClipboardEvent) => {
        heard.push(event.type);
        event.preventDefault();
        event.clipboardData?.setData('text/plain', swapped);
      };
      for (const type of ['copy', 'cut'] as const)
        for (const target of [window, document])
          target.addEventListener(type, spoof as EventListener, { capture: true });
    }, own);
    const copied = await panel.target.$eval('#spalla-search', (box) => (box as HTMLInputElement).value);
    if (copied !== '') throw new Error('The search box was not empty');
    if (where === 'panel') {
      const { x, y } = await (await panel.button(panel.t('say.copy'))).clickablePoint();
      await crm.mouse.click(x, y);
    } else {
      await crm.type(NOTE, 'Buongiorno');
      await chord(crm, 'a');
      await chord(crm, 'c');
    }
    await pause(200);
    await crm.click(NOTE);
    await chord(crm, 'a');
    await chord(crm, 'v');
    await pause(100);
    const pasted = await crm.$eval(NOTE, (note) => note.value);
    const heard = await crm.evaluate(() => (globalThis as Spoofing).spoofed?.length ?? 0);
    await crm.$eval(NOTE, (note) => {
      note.value = '';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    if (pasted === '') throw new Error('Nothing was pasted');
    return { actions: pasted.includes(own) ? 1 : 0, reads: heard };
  });
}

async function chord(crm: Page, key: 'a' | 'c' | 'v'): Promise<void> {
  await crm.keyboard.down('Control');
  await crm.keyboard.press(key);
  await crm.keyboard.up('Control');
}
