import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { MountEditor } from './page-editor.ts';

/** Milliseconds within which what is typed is one step of Ctrl+Z: shorter than by itself, so that the tests need not wait. */
const STEP = 300;

export const quill: MountEditor = (place) => {
  const around = document.createElement('div');
  place.append(around);
  const editor = new Quill(around, { theme: 'snow', modules: { history: { delay: STEP } } });
  return {
    field: () => editor.root,
    model: () => editor.getText().replace(/\n$/u, ''),
    put: (text) => editor.setText(text),
  };
};
