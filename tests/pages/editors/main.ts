import type { MountEditor, PageEditor } from './page-editor.ts';

// `?editor=NAME` shows that one alone, and `editor` in the page's own world asks it.
const EDITORS: Readonly<Record<string, () => Promise<MountEditor>>> = {
  plain: async () => (await import('./plain.ts')).contenteditable,
  textarea: async () => (await import('./plain.ts')).textarea,
  'react-input': async () => (await import('./react-controlled.ts')).input,
  'react-textarea': async () => (await import('./react-controlled.ts')).textarea,
  'vue-input': async () => (await import('./vue-controlled.ts')).input,
  'vue-textarea': async () => (await import('./vue-controlled.ts')).textarea,
  'shadow-input': async () => (await import('./shadow.ts')).input,
  'frame-textarea': async () => (await import('./framed.ts')).textarea,
  'frame-design-mode': async () => (await import('./framed.ts')).designMode,
  'frame-form': async () => (await import('./framed.ts')).form,
  'form-around-frame': async () => (await import('./framed.ts')).formAround,
  'frame-in-frame': async () => (await import('./framed.ts')).nested,
  quill: async () => (await import('./quill.ts')).quill,
  tiptap: async () => (await import('./tiptap.ts')).tiptap,
  lexical: async () => (await import('./lexical.ts')).lexical,
  slate: async () => (await import('./slate.ts')).slate,
  ckeditor5: async () => (await import('./ckeditor5.ts')).ckeditor5,
  ckeditor4: async () => (await import('./ckeditor4.ts')).ckeditor4,
  tinymce: async () => (await import('./tinymce.ts')).tinymce,
};

const name = new URLSearchParams(location.search).get('editor') ?? '';
const load = EDITORS[name];
const place = document.getElementById('place');
if (!load || !place) throw new Error(`There is no editor "${name}". There are: ${Object.keys(EDITORS).join(', ')}`);
const mount = await load();
const editor: PageEditor & { middle(): { x: number; y: number } } = {
  ...(await mount(place)),
  middle: () => middleOf(editor.field()),
};
Object.assign(globalThis, { editor });

/** Where to click, from the corner of the window, whatever frames the field lies in. */
function middleOf(field: HTMLElement): { x: number; y: number } {
  const { left, top, width } = field.getBoundingClientRect();
  const point = { x: left + width / 2, y: top + 20 };
  for (let frame = frameOf(field); frame; frame = frameOf(frame)) {
    const around = frame.getBoundingClientRect();
    point.x += around.left + frame.clientLeft;
    point.y += around.top + frame.clientTop;
  }
  return point;
}

function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
