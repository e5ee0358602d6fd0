import { createApp, h, ref } from 'vue';
import type { MountEditor } from './page-editor.ts';

export const input = controlled('input');
export const textarea = controlled('textarea');

function controlled(name: 'input' | 'textarea'): MountEditor {
  return (place) => {
    const text = ref('');
    const onInput = ({ target }: { target: HTMLInputElement }) => (text.value = target.value);
    createApp(() => h(name, { value: text.value, onInput })).mount(place);
    return {
      field: () => place.querySelector<HTMLElement>(name) ?? place,
      model: () => text.value,
      put: (next) => (text.value = next),
    };
  };
}
