import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { MountEditor } from './page-editor.ts';

export const quill: MountEditor = (place) => {
  const around = document.createElement('div');
  place.append(around);
  const editor = new Quill(around, { theme: 'snow' });
  return {
    field: () => editor.root,
    model: () => editor.getText().replace(/\n$/u, ''),
    put: (text) => editor.setText(text),
  };
};
