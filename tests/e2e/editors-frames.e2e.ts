import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { contentWorldOf } from './harness/content-world.ts';
import { setEditorScene } from './harness/editor-page.ts';
import type { EditorPage, EditorScene } from './harness/editor-page.ts';
import { inkOn } from './harness/ink.ts';
import type { Rectangle } from './harness/ink.ts';
import { PATIENCE } from './harness/privacy-list.ts';
import { browsers } from './harness/scene.ts';
import { CARD, IBAN } from './harness/writing.ts';

const FRAMED = ['frame-textarea', 'frame-in-frame', 'tinymce'];

describe.each(browsers)('what lies in a frame in %s', (name) => {
  let scene: EditorScene;
  let on: EditorPage;

  beforeAll(async () => {
    scene = await setEditorScene(name);
  });
  afterEach(() => on?.page.close());
  afterAll(() => scene?.close());

  it.each(FRAMED)('is marked under its characters, and redacted by the pill: %s', async (editor) => {
    on = await scene.openEditor(editor);
    await on.click();
    await on.type(`Conto ${IBAN} ok`);
    await until('the pill', async () =>
      (await contentWorldOf(scene.under, on.page)).drawn.includes('1 item of personal data Redact'),
    );

    const field = await boxOf(on.page);
    const mark = await until('the mark', async () => {
      const ink = await inkOn(on.page, 'amber', { ...field, bottom: field.top + 40 });
      return ink.count > 1000 && ink;
    });
    expect(mark.right - mark.left).toBeGreaterThan(150);
    expect(mark.right).toBeLessThan(field.right - 30);

    const pill = await until('the pill on screen', async () => {
      const ink = await inkOn(on.page, 'dark', placeOfPill(field));
      return ink.count > 1000 && ink;
    });
    await on.page.mouse.click(pill.right - 30, (pill.top + pill.bottom) / 2);
    await expect.poll(() => on.model(), PATIENCE).toBe('Conto IT** **** 3456 ok');
    await expect.poll(() => on.kinds(), PATIENCE).toEqual([]);
  });

  it('is forgotten when the frame goes elsewhere, and what it shows then is watched', async () => {
    on = await scene.openEditor('frame-textarea');
    await on.click();
    await on.type(`Conto ${IBAN}`);
    await expect.poll(() => on.kinds(), PATIENCE).toEqual(['iban']);

    await on.page.$eval(
      'iframe',
      (frame) => (frame.srcdoc = '<textarea style="width: 90%; height: 6em">Nuovo</textarea>'),
    );

    await expect.poll(() => on.kinds(), PATIENCE).toEqual([]);
    await until('the new record', async () => (await on.model()) === 'Nuovo');
    expect(await on.insert('Risposta')).toBe('field-gone');
    await on.click();
    await on.type(` ${IBAN}`);
    await expect.poll(() => on.kinds(), PATIENCE).toEqual(['iban']);
    await on.leave();
    expect(await on.insert(' Risposta')).toBe('inserted');
  });

  it('is saved by nothing in the frame or around it until it is redacted', async () => {
    on = await scene.openEditor('frame-form');
    const frame = await until('the frame', async () => on.page.frames().find((each) => each.url() === 'about:srcdoc'));
    const ways = [
      () => frame.click('button'),
      async () => {
        await frame.click('input');
        await on.press('Enter');
      },
      () => on.press('Control+s'),
      () => on.page.click('#bar'),
    ];
    await on.click();
    await on.type(`Carta ${CARD}`);

    for (const way of ways) await way();
    expect(await savesOf(on)).toBe(0);

    await on.leave();
    expect(await on.ask('findings.redact-all', {})).toBe(1);
    for (const way of ways) await way();
    await expect.poll(() => savesOf(on), PATIENCE).toBe(ways.length);
  });

  it('is not saved by the form around the frame', async () => {
    on = await scene.openEditor('form-around-frame');
    await on.click();
    await on.type(`Carta ${CARD}`);

    await on.page.click('#bar');
    expect(await savesOf(on)).toBe(0);

    await on.leave();
    expect(await on.ask('findings.redact-all', {})).toBe(1);
    await on.page.click('#bar');
    await expect.poll(() => savesOf(on), PATIENCE).toBe(1);
  });

  it('is heard when it asks for a secret, and the hint stands at the field', async () => {
    on = await scene.openEditor('frame-textarea');
    await on.click();
    await on.type('Mi detta la password?');

    await expect.poll(async () => (await on.ask('words.read', {})).asksFor, PATIENCE).toEqual(['password']);
    const { left, bottom } = await boxOf(on.page);
    await until('the hint on screen', async () => {
      const ink = await inkOn(on.page, 'dark', { left, right: left + 300, top: bottom + 2, bottom: bottom + 40 });
      return ink.count > 1000;
    });
    await on.page.$eval('iframe', (frame) => (frame.srcdoc = '<p>Fine</p>'));
    await expect.poll(async () => (await on.ask('words.read', {})).asksFor, PATIENCE).toEqual([]);
  });

  // What Chromium does by itself to some who type while a frame comes, a page can do too: it gets the focus from the frame.
  it.runIf(name === 'chromium')(
    'has all that is typed while the panel comes, though the page gets the focus',
    async () => {
      await (await scene.openEditor('frame-textarea')).page.close(); // the panel is opened once for all pages of a site
      on = await scene.openEditor('frame-textarea');
      await on.click();
      await on.type('Il');
      await on.page.evaluate(() => window.focus());
      await on.type(' cliente chiede');
      await expect.poll(() => on.model(), PATIENCE).toBe('Il cliente chiede');

      // A page that takes it later wants it.
      await new Promise((resume) => setTimeout(resume, 3000));
      await on.click();
      await on.page.evaluate(() => window.focus());
      await on.type(' altro');
      expect(await on.model()).toBe('Il cliente chiede');
      expect(await on.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    },
  );

  it('is forgotten with the frame', async () => {
    on = await scene.openEditor('frame-in-frame');
    await on.click();
    await on.type(`Conto ${IBAN}`);
    await expect.poll(() => on.kinds(), PATIENCE).toEqual(['iban']);

    await on.page.$eval('iframe', (frame) => frame.remove());

    await expect.poll(() => on.kinds(), PATIENCE).toEqual([]);
  });
});

function savesOf({ page }: EditorPage): Promise<number> {
  return page.$eval('#place', (place) => Number((place as HTMLElement).dataset['saves'] ?? 0));
}

/** Below the text, inside of the line that shows the focus; over a field that has no room. */
function placeOfPill({ right, top, bottom }: Rectangle): Rectangle {
  const within = { left: right - 280, right: right - 4 };
  return bottom - top < 60
    ? { ...within, top: top - 40, bottom: top - 2 }
    : { ...within, top: top + 28, bottom: bottom - 4 };
}

/** Where the field is in the window, whatever frames it lies in. */
function boxOf(page: Page): Promise<Rectangle> {
  return page.evaluate(() => {
    const { editor } = globalThis as unknown as { editor: { field(): Element } };
    let element: Element | null = editor.field();
    const { width, height } = element.getBoundingClientRect();
    let [left, top] = [0, 0];
    while (element) {
      const box = element.getBoundingClientRect();
      left += box.left + (left > 0 ? element.clientLeft : 0);
      top += box.top + (top > 0 ? element.clientTop : 0);
      element = element.ownerDocument.defaultView?.frameElement ?? null;
    }
    return { left, top, right: left + width, bottom: top + height };
  });
}
