import { join } from 'node:path';
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { FieldFindings, RecogniserId } from '../../../privacy/finding.ts';
import type { PageEditor } from '../../pages/editors/page-editor.ts';
import type { ReplyOf, RequestName, RequestOf } from '../../../platform/messages/map.ts';
import { startPracticeServer } from '../../../scripts/practice-server.mjs';
import { output } from '../../../scripts/tools.mjs';
import { askBackground } from './ask-background.ts';
import { until } from './browser-under-test.ts';
import type { BrowserUnderTest, ChromiumUnderTest } from './browser-under-test.ts';
import { tabIdOf } from './extension-page.ts';
import { isChromium, setScene } from './scene.ts';
import type { Scene } from './scene.ts';

type TestEditor = PageEditor & { middle(): { x: number; y: number } };

/** A page with one editor, used as an operator does and asked as the panel does. */
export interface EditorPage {
  readonly page: Page;
  /** What the editor itself holds: see `tests/pages/editors`. */
  model(): Promise<string>;
  /** The page puts a text there by itself. */
  put(text: string): Promise<void>;
  click(): Promise<void>;
  type(text: string): Promise<void>;
  /** `Control+a` or a key alone. */
  press(keys: string): Promise<void>;
  empty(): Promise<void>;
  /** Presses Ctrl+Z until the text is back, and gives what the editor held after each: it may count each line as a step. */
  undo(text: string): Promise<readonly string[]>;
  /** Takes the focus away: in Chromium to where the operator reads answers. */
  leave(): Promise<void>;
  insert(text: string, cursor?: number): Promise<ReplyOf<'field.insert'>>;
  findings(): Promise<readonly FieldFindings[]>;
  /** The kinds in reading order, over all fields. */
  kinds(): Promise<readonly RecogniserId[]>;
  ask<Name extends RequestName>(name: Name, value: RequestOf<Name>): Promise<ReplyOf<Name>>;
}

export interface EditorScene extends Scene {
  /** On a site that is not enabled, the page is the same without anything of ours. */
  openEditor(name: string, options?: { readonly isEnabled?: boolean }): Promise<EditorPage>;
}

/** A browser with the extension, and the editors' pages on a site that is enabled in it. */
export async function setEditorScene(name: BrowserUnderTest['name']): Promise<EditorScene> {
  const pages = { folder: join(output, 'editor-pages'), base: '/editors/' };
  const scene = await setScene(name, undefined, () => startPracticeServer(pages));
  const panel = await scene.under.openExtensionPage('sidepanel.html');
  return {
    ...scene,
    get under() {
      return scene.under;
    },
    openEditor: (editor, { isEnabled = true } = {}) => openEditor(scene, { panel, editor, isEnabled }),
  };
}

async function openEditor(
  { under, server }: Scene,
  { panel, editor, isEnabled }: { panel: Page; editor: string; isEnabled: boolean },
): Promise<EditorPage> {
  const site = isEnabled ? server.url : server.url.replace('127.0.0.1', 'crm-b.test');
  const page = await under.newPage(`${site}?editor=${editor}`);
  await until(`the editor ${editor}`, () => page.evaluate(() => 'editor' in globalThis));
  const tab = isEnabled ? await tabIdOf(panel, page) : null;
  const beside = isEnabled && isChromium(under) ? await panelBeside(under, page) : null;

  const click = async () => {
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => (globalThis as unknown as { editor: TestEditor }).editor.middle());
    await page.mouse.click(x, y);
  };
  const press = async (keys: string) => {
    const all = keys.split('+') as KeyInput[];
    const last = all.pop();
    for (const key of all) await page.keyboard.down(key);
    if (last) await page.keyboard.press(last);
    for (const key of all.toReversed()) await page.keyboard.up(key);
  };
  const ask: EditorPage['ask'] = async (request, value) => (await askBackground(panel, request, value, { tab })).reply;
  const findings = () => ask('findings.read', {});
  const model = () => page.evaluate(() => (globalThis as unknown as { editor: TestEditor }).editor.model());

  return {
    page,
    model,
    put: (text) => page.evaluate((next) => (globalThis as unknown as { editor: TestEditor }).editor.put(next), text),
    click,
    press,
    type: (text) => page.keyboard.type(text),
    async empty() {
      await click();
      await press('Control+a');
      await press('Backspace');
    },
    async undo(text) {
      await page.bringToFront();
      await ask('field.focus', {});
      const seen: string[] = [];
      while (seen.length < 8 && seen.at(-1) !== text) {
        await press('Control+z');
        await new Promise((resume) => setTimeout(resume, 60));
        seen.push(await model());
      }
      return seen;
    },
    async leave() {
      if (beside) await (await until('the search box', () => beside.$('#spalla-search'))).click();
      // No tool reaches into Firefox's own panel, and in a tab that is out of sight every pause takes a second.
      else await page.mouse.click(4, 4);
    },
    insert: (text, cursor) => ask('field.insert', { text, cursor: cursor ?? null }),
    findings,
    kinds: async () => (await findings()).flatMap((field) => field.findings.map(({ kind }) => kind)),
    ask,
  };
}

/** Opened once for the site; it stands beside the pages that come later by itself. */
async function panelBeside(under: ChromiumUnderTest, page: Page): Promise<Frame> {
  if (openedIn.has(under)) return under.panelFrame(page);
  openedIn.add(under);
  return under.openPanel(page);
}

const openedIn = new WeakSet<BrowserUnderTest>();

/**
 * Every editor of the test pages; what is done to some within `pause` milliseconds is one step of Ctrl+Z. Slate
 * makes one of all that is written without moving the caret.
 */
export const EDITORS = [
  { editor: 'textarea', isOneLine: false, pause: 0 },
  { editor: 'plain', isOneLine: false, pause: 0 },
  { editor: 'react-input', isOneLine: true, pause: 0 },
  { editor: 'react-textarea', isOneLine: false, pause: 0 },
  { editor: 'vue-input', isOneLine: true, pause: 0 },
  { editor: 'vue-textarea', isOneLine: false, pause: 0 },
  { editor: 'shadow-input', isOneLine: true, pause: 0 },
  { editor: 'frame-textarea', isOneLine: false, pause: 0 },
  { editor: 'frame-in-frame', isOneLine: false, pause: 0 },
  { editor: 'frame-design-mode', isOneLine: false, pause: 0 },
  { editor: 'quill', isOneLine: false, pause: 400 },
  { editor: 'tiptap', isOneLine: false, pause: 600 },
  { editor: 'lexical', isOneLine: false, pause: 400 },
  { editor: 'slate', isOneLine: false, pause: 0 },
  { editor: 'ckeditor5', isOneLine: false, pause: 0 },
  { editor: 'ckeditor4', isOneLine: false, pause: 0 },
  { editor: 'tinymce', isOneLine: false, pause: 0 },
] as const;
