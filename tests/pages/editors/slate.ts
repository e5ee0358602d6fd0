import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { MountEditor } from './page-editor.ts';

export const slate: MountEditor = (place) => {
  const editor = withHistory(withReact(createEditor()));
  const values = { editor, initialValue: [paragraph('')] } as unknown as Parameters<typeof Slate>[0];
  const page = createElement(Slate, values, createElement(Editable));
  flushSync(() => createRoot(place).render(page));
  return {
    field: () => place.querySelector<HTMLElement>('[data-slate-editor]') ?? place,
    model: () => editor.children.map((node) => Node.string(node)).join('\n'),
    put(text) {
      Editor.withoutNormalizing(editor, () => {
        Transforms.removeNodes(editor, { at: [], match: (_node, path) => path.length === 1, mode: 'highest' });
        Transforms.insertNodes(editor, text.split('\n').map(paragraph), { at: [0] });
      });
    },
  };
};

function paragraph(text: string) {
  return { type: 'paragraph', children: [{ text }] };
}
