import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { paragraphsOf } from './page-editor.ts';
import type { MountEditor } from './page-editor.ts';

export const tiptap: MountEditor = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    field: () => editor.view.dom,
    model: () => editor.getText({ blockSeparator: '\n' }),
    put: (text) => editor.commands.setContent(paragraphsOf(text)),
  };
};
