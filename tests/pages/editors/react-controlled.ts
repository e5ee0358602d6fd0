import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MountEditor } from './page-editor.ts';

export const input = controlled('input');
export const textarea = controlled('textarea');

function controlled(name: 'input' | 'textarea'): MountEditor {
  return (place) => {
    let model = '';
    let put: (text: string) => void = () => undefined;
    const Field = () => {
      const [text, setText] = useState('');
      model = text;
      put = setText;
      return createElement(name, {
        value: text,
        onChange: ({ target }: { target: HTMLInputElement }) => setText(target.value),
      });
    };
    flushSync(() => createRoot(place).render(createElement(Field)));
    return {
      field: () => place.querySelector<HTMLElement>(name) ?? place,
      model: () => model,
      put: (text) => flushSync(() => put(text)),
    };
  };
}
