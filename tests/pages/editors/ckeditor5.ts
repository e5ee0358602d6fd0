import { Bold } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { paragraphsOf, textOfHtml } from './page-editor.ts';
import type { MountEditor } from './page-editor.ts';

export const ckeditor5: MountEditor = async (place) => {
  const around = document.createElement('div');
  place.append(around);
  const editor = await ClassicEditor.create(around, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold] });
  return {
    field: () => editor.ui.getEditableElement() ?? place,
    model: () => textOfHtml(editor.getData()),
    put: (text) => editor.setData(paragraphsOf(text)),
  };
};
