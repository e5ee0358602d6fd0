import type { MountEditor } from './page-editor.ts';

export const contenteditable: MountEditor = (place) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  place.append(field);
  return {
    field: () => field,
    model: () => field.innerText.replaceAll('\u00a0', ' ').replace(/\n$/u, ''),
    put: (text) => (field.textContent = text),
  };
};

export const textarea: MountEditor = (place) => {
  const field = document.createElement('textarea');
  place.append(field);
  return { field: () => field, model: () => field.value, put: (text) => (field.value = text) };
};
