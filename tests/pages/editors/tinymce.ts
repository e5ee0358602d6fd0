import tiny from 'tinymce';
import 'tinymce/skins/ui/oxide/skin.min.css';
import { paragraphsOf, textOfHtml } from './page-editor.ts';
import type { MountEditor } from './page-editor.ts';

export const tinymce: MountEditor = async (place) => {
  await Promise.all([import('tinymce/icons/default'), import('tinymce/themes/silver'), import('tinymce/models/dom')]);
  const target = document.createElement('textarea');
  place.append(target);
  const [editor] = await tiny.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    height: 300,
  });
  if (!editor) throw new Error('TinyMCE gave no editor');
  return {
    field: () => editor.getBody(),
    model: () => textOfHtml(editor.getContent()),
    put: (text) => editor.setContent(paragraphsOf(text)),
  };
};
