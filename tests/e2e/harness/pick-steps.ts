import type { Page } from 'puppeteer-core';
import { ROLE_NAMES } from '../../../components/panels/settings/role-names.ts';
import type { FieldRole } from '../../../knowledge-base/content/field-role.ts';
import { until } from './browser-under-test.ts';
import { readContentWorld } from './content-world.ts';
import { tabIdOf } from './extension-page.ts';
import type { PanelDriver } from './panel-driver.ts';

/** Opens the map of the site beside, in the options. */
export async function openSiteMap(panel: PanelDriver): Promise<void> {
  await panel.bringToFront();
  await panel.showPanel('settings');
  if (!(await panel.text()).includes(panel.t('map.close'))) await panel.click('map.open');
  await panel.see(panel.t('map.close'));
}

/** Asks to point at a field, and goes to the page once it is ready for that. */
export async function beginPick(panel: PanelDriver, crm: Page, role: FieldRole): Promise<void> {
  await panel.bringToFront();
  await panel.click('map.pick-name', { role: panel.t(ROLE_NAMES[role]) });
  await panel.see(panel.t('map.picking'));
  await crm.bringToFront();
}

/** Points with the mouse at the innermost element with that text or value, in frames and open shadow roots too, and clicks. */
export async function pointAt(crm: Page, text: string): Promise<void> {
  const { x, y } = await until(`"${text}" on the page`, () => placeOf(crm, text));
  await crm.mouse.move(x - 3, y);
  await crm.mouse.move(x, y);
  await crm.mouse.click(x, y);
}

/** Waits until what was taken counts. */
export async function untilPicked(panel: PanelDriver, role: FieldRole): Promise<void> {
  await panel.bringToFront();
  const name = panel.t('map.forget-one-name', { role: panel.t(ROLE_NAMES[role]) });
  await panel.button(name);
}

export async function pickByMouse(panel: PanelDriver, crm: Page, role: FieldRole, text: string): Promise<void> {
  await beginPick(panel, crm, role);
  await pointAt(crm, text);
  await untilPicked(panel, role);
}

/** Walks on by the keyboard until the element with that text is aimed at; `own` is a page of the extension, which alone sees that. */
export async function walkTo(own: Page, crm: Page, text: string): Promise<void> {
  const tab = await tabIdOf(own, crm);
  for (let step = 0; step < 200; step += 1) {
    await crm.keyboard.press('Tab');
    if ((await aimedIn(own, tab)) === text) return;
  }
  throw new Error(`No field with the text "${text}" was walked over`);
}

async function aimedIn(own: Page, tab: number): Promise<string> {
  const { roots } = await readContentWorld(own, tab);
  return roots.find(({ isGlass }) => isGlass)?.status ?? '';
}

function placeOf(crm: Page, text: string): Promise<{ x: number; y: number } | null> {
  return crm.evaluate((wanted) => {
    const search = (root: Document | ShadowRoot): { x: number; y: number } | null => {
      let found: { x: number; y: number } | null = null;
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) found = search(element.shadowRoot) ?? found;
        const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
        if (inner) {
          const place = search(inner);
          const { left, top } = element.getBoundingClientRect();
          if (place) found = { x: place.x + left + element.clientLeft, y: place.y + top + element.clientTop };
        }
        const isShown = element.checkVisibility({ visibilityProperty: true });
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue);
        const value = 'value' in element ? String(element.value) : own.join('').replaceAll(/\s+/gu, ' ').trim();
        if (!isShown || value !== wanted) continue;
        if (root instanceof Document) element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        if (width > 0) found = { x: left + Math.min(width / 2, 40), y: top + height / 2 };
      }
      return found;
    };
    return search(document);
  }, text);
}

const COUNTED = [
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
];

/** Counts what the elements of the page and its document hear. */
export async function countHeard(crm: Page): Promise<() => Promise<readonly string[]>> {
  await crm.evaluate((names) => {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    for (const name of names) {
      document.addEventListener(name, hear, true);
      for (const element of document.body.querySelectorAll('*')) element.addEventListener(name, hear);
    }
    Object.assign(globalThis, { heardByThePage: heard });
  }, COUNTED);
  return () => crm.evaluate(() => (globalThis as unknown as { heardByThePage: string[] }).heardByThePage);
}

/** What the panel hands to the browser as a file. */
export async function fileFrom(
  { target }: PanelDriver,
  save: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  await target.evaluate(() => {
    const world = globalThis as unknown as { savedFile?: { name: string; text: Promise<string> } };
    let blob: Blob | undefined;
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return 'blob:';
    };
    HTMLAnchorElement.prototype.click = function click() {
      if (blob) world.savedFile = { name: this.download, text: blob.text() };
    };
  });
  await save();
  return until('the file', () =>
    target.evaluate(async () => {
      const { savedFile } = globalThis as unknown as { savedFile?: { name: string; text: Promise<string> } };
      return savedFile ? { name: savedFile.name, text: await savedFile.text } : null;
    }),
  );
}
