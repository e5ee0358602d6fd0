import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS, setEditorScene } from './harness/editor-page.ts';
import type { EditorPage, EditorScene } from './harness/editor-page.ts';
import { PATIENCE } from './harness/privacy-list.ts';
import { browsers } from './harness/scene.ts';
import { IBAN, TAX_CODE } from './harness/writing.ts';

const BOTH = ['italian-tax-code', 'iban'];
const TEXT = `CF ${TAX_CODE}, conto ${IBAN} ok`;
const LINES = 'Prima riga.\nSeconda riga.\nTerza.';

describe.each(browsers)('editors in %s', (name) => {
  let scene: EditorScene;

  beforeAll(async () => {
    scene = await setEditorScene(name);
  });
  afterAll(() => scene?.close());

  describe.each(EDITORS)('$editor', ({ editor, isOneLine, pause }) => {
    let on: EditorPage;

    beforeAll(async () => {
      on = await scene.openEditor(editor);
    });
    afterEach(() => on.empty());
    afterAll(() => on?.page.close());

    it('is watched: what is typed, pasted and put there by the page is found', async () => {
      await on.click();
      await on.type(TEXT);
      await expect.poll(() => on.kinds(), PATIENCE).toEqual(BOTH);

      await on.empty();
      await expect.poll(() => on.kinds(), PATIENCE).toEqual([]);
      await copy(on, TEXT);
      await on.click();
      await on.press('Control+v');
      await expect.poll(() => on.kinds(), PATIENCE).toEqual(BOTH);
      expect(await on.model()).toBe(TEXT);

      await on.empty();
      await expect.poll(() => on.kinds(), PATIENCE).toEqual([]);
      await on.put(`Nuovo: ${IBAN}`);
      await expect.poll(() => on.kinds(), PATIENCE).toEqual(['iban']);
    });

    it('is redacted in its model, one and all, and Ctrl+Z gives each back', async () => {
      await on.click();
      await on.type(TEXT);
      await expect.poll(() => on.kinds(), PATIENCE).toEqual(BOTH);
      await rest(pause);
      await on.leave();
      const [field] = await on.findings();
      const [first] = field?.findings ?? [];
      if (!field || !first) throw new Error('Nothing was found');

      const { kind, start, end } = first;
      expect(await on.ask('findings.redact', { fieldId: field.fieldId, finding: { kind, start, end } })).toBe(true);
      await expect.poll(() => on.model(), PATIENCE).toBe(`CF [codice fiscale], conto ${IBAN} ok`);
      await expect.poll(() => on.kinds(), PATIENCE).toEqual(['iban']);

      expect(await on.undo(TEXT)).toContain(TEXT);
      await expect.poll(() => on.kinds(), PATIENCE).toEqual(BOTH);
      await on.leave();
      expect(await on.ask('findings.redact-all', {})).toBe(2);
      await expect.poll(() => on.model(), PATIENCE).toBe('CF [codice fiscale], conto IT** **** 3456 ok');
      await expect.poll(() => on.kinds(), PATIENCE).toEqual([]);
      expect(await on.undo(TEXT)).toContain(TEXT);
    });

    it('takes an answer once, at the caret, and never in place of a draft', async () => {
      await on.click();
      await on.type('Detto:  Fine.');
      for (let back = 0; back < ' Fine.'.length; back += 1) await on.press('ArrowLeft');
      await rest(pause);
      await on.leave();
      expect(await on.insert('Trenta giorni.')).toBe('inserted');
      await expect.poll(() => on.model(), PATIENCE).toBe('Detto: Trenta giorni. Fine.');

      expect(await on.undo('Detto:  Fine.')).toContain('Detto:  Fine.');
      await on.press('Control+a');
      await on.leave();
      expect(await on.insert('Ora.')).toBe('inserted');
      await expect.poll(() => on.model(), PATIENCE).toBe('Detto:  Fine.Ora.');
    });

    it('has the caret where the answer wants it', async () => {
      await on.click();
      await on.type('Detto: ');
      await rest(pause);
      await on.leave();
      expect(await on.insert('Entro giorni.', 'Entro '.length)).toBe('inserted');

      await on.type('trenta ');
      await expect.poll(() => on.model(), PATIENCE).toBe('Detto: Entro trenta giorni.');
    });

    it('takes an answer of several lines in their order', async () => {
      await on.click();
      await on.type('Inizio. ');
      await rest(pause);
      await on.leave();

      expect(await on.insert(LINES)).toBe('inserted');

      const expected = isOneLine ? LINES.replaceAll('\n', ' ') : LINES;
      await expect.poll(() => on.model(), PATIENCE).toBe(`Inizio. ${expected}`);
      expect(await on.undo(editor === 'slate' ? '' : 'Inizio. ')).toContain(editor === 'slate' ? '' : 'Inizio. ');
    });

    it('has a shortcut replaced by its text in the middle of what is written, several lines too', async () => {
      for (const [shortcut, text] of Object.entries({ uno: 'Trenta giorni.', tre: LINES }))
        await on.ask('snippets.save', { snippet: { id: shortcut, title: shortcut, shortcut, text } });
      await on.click();
      await on.type('Detto. Fine.');
      for (let back = 0; back < ' Fine.'.length; back += 1) await on.press('ArrowLeft');
      await rest(pause);
      await on.type(' /uno ');
      await expect.poll(() => on.model(), PATIENCE).toBe('Detto. Trenta giorni. Fine.');

      await on.empty();
      await on.type('Inizio. /tre ');
      const expected = isOneLine ? LINES.replaceAll('\n', ' ') : LINES;
      await expect.poll(() => on.model(), PATIENCE).toBe(`Inizio. ${expected}`);
      await on.type(' Poi.');
      await expect.poll(() => on.model(), PATIENCE).toBe(`Inizio. ${expected} Poi.`);
    });
  });
});

function rest(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

/** Copies a text from elsewhere on the page, as an operator does. */
async function copy({ page, press }: EditorPage, text: string): Promise<void> {
  await page.bringToFront();
  await page.$eval('#elsewhere', (field, value) => ((field as HTMLTextAreaElement).value = value), text);
  await page.click('#elsewhere');
  await press('Control+a');
  await press('Control+c');
  await press('Backspace');
}
