import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { MountEditor } from './page-editor.ts';

export const lexical: MountEditor = (place) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  place.append(field);
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.setRootElement(field);
  return {
    field: () => field,
    model: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((paragraph) => paragraph.getTextContent())
          .join('\n'),
      ),
    put: (text) =>
      editor.update(() => {
        const paragraphs = text.split('\n').map((line) => $createParagraphNode().append($createTextNode(line)));
        $getRoot()
          .clear()
          .append(...paragraphs);
      }),
  };
};
