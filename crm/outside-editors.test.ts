// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { elementsOutsideEditors, isWrittenIn } from './outside-editors.ts';

const page = new DOMParser().parseFromString(
  `<h1>Pratica</h1>
  <div id="first" contenteditable="true"><p>Una <b>nota</b></p><div contenteditable="false"><i>Marta</i></div></div>
  <p id="between">Cliente</p>
  <div id="second" contenteditable=""><p>Altra</p></div>
  <p contenteditable="false"><span>Fine</span></p>`,
  'text/html',
);

it('gives the elements of a page, its editors among them, and nothing that is written in those', () => {
  const names = [...elementsOutsideEditors(page.body)].map((element) => element.id || element.localName);

  expect(names).toEqual(['h1', 'first', 'between', 'second', 'p', 'span']);
});

it('knows what somebody writes', () => {
  expect(isWrittenIn(page.querySelector('b'))).toBe(true);
  expect(isWrittenIn(page.querySelector('#second'))).toBe(true);
  expect(isWrittenIn(page.querySelector('span'))).toBe(false);
  expect(isWrittenIn(null)).toBe(false);
});
