import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isChromium, browsers } from './harness/scene.ts';
import { EDITORS, setEditorScene } from './harness/editor-page.ts';
import type { EditorPage, EditorScene } from './harness/editor-page.ts';
import { PATIENCE } from './harness/privacy-list.ts';
import { IBAN } from './harness/writing.ts';

const ANSWER = 'La fattura si contesta entro trenta giorni.';
/** Quill takes files alone. */
const DROPPED = EDITORS.filter(({ editor }) => editor !== 'quill' && !/^(?:vue|react|frame)/u.test(editor));

describe.each(browsers)('at the edges in %s', (name) => {
  let scene: EditorScene;
  let on: EditorPage;

  beforeAll(async () => {
    scene = await setEditorScene(name);
  });
  afterEach(() => on?.page.close());
  afterAll(() => scene?.close());

  // No tool drops a text in Firefox as a person does.
  it.runIf(name === 'chromium').each(DROPPED)('a text that is dropped is found: $editor', async ({ editor }) => {
    on = await scene.openEditor(editor);
    await on.click();
    await drop(on, `Conto ${IBAN} ok`);

    await expect.poll(() => on.model(), PATIENCE).toContain(IBAN);
    await expect.poll(() => on.kinds(), PATIENCE).toEqual(['iban']);
  });

  it('what a field is too short for is not written in part', async () => {
    on = await scene.openEditor('textarea');
    await on.click();
    await on.type('Detto: ');
    await on.page.$eval('#place textarea', (field) => (field.maxLength = 20));
    await on.leave();

    expect(await on.insert(ANSWER)).toBe('not-landed');

    expect(await on.model()).toBe('Detto: ');
  });

  it('what a page takes out again is not told as inserted', async () => {
    on = await scene.openEditor('plain');
    await on.click();
    await on.type('Detto: ');
    await keepText(on);
    await on.leave();

    expect(await on.insert(`${ANSWER}\n${ANSWER}`)).toBe('not-landed');

    expect(await on.model()).toBe('Detto: ');
  });

  it('a finding that the page does not let go is not told as redacted', async () => {
    on = await scene.openEditor('plain');
    await on.click();
    await on.type(`Conto ${IBAN} ok`);
    await expect.poll(() => on.kinds(), PATIENCE).toEqual(['iban']);
    await keepText(on);
    await on.leave();

    expect(await on.ask('findings.redact-all', {})).toBe(0);

    expect(await on.model()).toBe(`Conto ${IBAN} ok`);
    expect(await on.kinds()).toEqual(['iban']);
  });

  /** From now on the page writes back what its field held, as frameworks do that have a state of their own. */
  async function keepText({ page }: EditorPage): Promise<void> {
    await page.$eval('#place [contenteditable]', (field) => {
      const kept = field.textContent;
      field.addEventListener('input', () => (field.textContent = kept));
    });
  }

  /** By the browser's own drag and drop, as a text that comes from another window. */
  async function drop({ page }: EditorPage, text: string): Promise<void> {
    if (!isChromium(scene.under)) throw new Error('Only Chromium drops');
    const session = await page.createCDPSession();
    const { x, y } = await page.evaluate(() =>
      (globalThis as unknown as { editor: { middle(): { x: number; y: number } } }).editor.middle(),
    );
    const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    await session.detach();
  }
});
