// How often an answer lands in the model of each editor: once, at the caret, with its lines in order, and whether Ctrl+Z takes
// it away again.
import { parseArgs } from 'node:util';
import { EDITORS, setEditorScene } from '../tests/e2e/harness/editor-page.ts';
import type { EditorPage } from '../tests/e2e/harness/editor-page.ts';
import { browsers } from '../tests/e2e/harness/scene.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    times: { type: 'string', default: '20' },
    browser: { type: 'string', default: '' },
    editor: { type: 'string', default: '' },
  },
});
const times = Number(values.times);

const ONE_LINE = 'La fattura si contesta entro trenta giorni.';
const LINES = 'Buongiorno,\nla richiesta è aperta.\nCordiali saluti';

/** Of `times` insertions, how many. */
interface Landed {
  oneLine: number;
  oneLineUndone: number;
  lines: number;
  linesUndone: number;
}

const table: Record<string, Record<string, Landed>> = {};
for (const browser of browsers.filter((name) => name.startsWith(values.browser))) {
  const scene = await setEditorScene(browser);
  try {
    for (const { editor, isOneLine, pause } of EDITORS.filter((each) => each.editor.startsWith(values.editor))) {
      const on = await scene.openEditor(editor);
      const landed: Landed = { oneLine: 0, oneLineUndone: 0, lines: 0, linesUndone: 0 };
      for (let turn = 0; turn < times; turn += 1) {
        const one = await insertOnce(on, { text: ONE_LINE, wanted: ONE_LINE, pause });
        const many = await insertOnce(on, {
          text: LINES,
          wanted: isOneLine ? LINES.replaceAll('\n', ' ') : LINES,
          pause,
        });
        landed.oneLine += Number(one.hasLanded);
        landed.oneLineUndone += Number(one.isUndone);
        landed.lines += Number(many.hasLanded);
        landed.linesUndone += Number(many.isUndone);
      }
      await on.page.close();
      (table[editor] ??= {})[browser] = landed;
      console.error(`${browser} ${editor}: ${JSON.stringify(landed)}`);
    }
  } finally {
    await scene.close();
  }
}
if (values.json) console.log(JSON.stringify({ times, table }));
else print();

/** Writes a draft, puts the caret in it, reads answers elsewhere and inserts one, as an operator does. */
async function insertOnce(
  on: EditorPage,
  { text, wanted, pause }: { text: string; wanted: string; pause: number },
): Promise<{ hasLanded: boolean; isUndone: boolean }> {
  await on.click();
  await on.type('Detto:  Fine.');
  for (let back = 0; back < ' Fine.'.length; back += 1) await on.press('ArrowLeft');
  await new Promise((resume) => setTimeout(resume, pause));
  await on.leave();
  const outcome = await on.insert(text);
  const hasLanded = outcome === 'inserted' && (await on.model()) === `Detto: ${wanted} Fine.`;
  const isUndone = hasLanded && (await on.undo('Detto:  Fine.')).includes('Detto:  Fine.');
  await on.empty();
  return { hasLanded, isUndone };
}

function print(): void {
  const names = browsers.filter((name) => name.startsWith(values.browser));
  console.log(['of', times, 'insertions: one line, undone, several lines, undone'].join(' '));
  for (const [editor, landed] of Object.entries(table)) {
    const cells = names.map((name) => (landed[name] ? Object.values(landed[name]).join(' / ') : '–').padEnd(20));
    console.log(editor.padEnd(20), ...cells);
  }
}
