import type { MountEditor } from './page-editor.ts';

/** An input in an open root inside another one, as components of a design system nest them. */
export const input: MountEditor = (place) => {
  const inner = document.createElement('div');
  const field = document.createElement('input');
  const outer = document.createElement('div');
  place.append(outer);
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(field);
  field.style.width = '100%';
  return { field: () => field, model: () => field.value, put: (text) => (field.value = text) };
};
