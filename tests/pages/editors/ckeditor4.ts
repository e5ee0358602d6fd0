import { paragraphsOf, textOfHtml } from './page-editor.ts';
import type { MountEditor } from './page-editor.ts';

/** The part of its interface that is used here: the package has no types. */
interface CkEditor4 {
  getData(): string;
  setData(html: string): void;
  editable(): { $: HTMLElement };
}

interface CkEditor4Global {
  replace(
    element: HTMLElement,
    options: { versionCheck: boolean; language: string; on: { instanceReady: (ready: { editor: CkEditor4 }) => void } },
  ): CkEditor4;
}

export const ckeditor4: MountEditor = async (place) => {
  const source = document.createElement('textarea');
  place.append(source);
  await new Promise((done) => {
    const script = document.createElement('script');
    script.src = 'ckeditor4/ckeditor.js';
    script.addEventListener('load', done, { once: true });
    document.head.append(script);
  });
  const { CKEDITOR } = globalThis as unknown as { CKEDITOR: CkEditor4Global };
  const editor = await new Promise<CkEditor4>((done) => {
    const instanceReady = (ready: { editor: CkEditor4 }) => done(ready.editor);
    CKEDITOR.replace(source, { versionCheck: false, language: 'it', on: { instanceReady } });
  });
  return {
    field: () => editor.editable().$,
    model: () => textOfHtml(editor.getData()),
    put: (text) => editor.setData(paragraphsOf(text)),
  };
};
