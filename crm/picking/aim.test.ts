// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { meant } from './aim.ts';

describe('what is meant by who points at', () => {
  it.each([
    ['a label: its field', '<label for="f" data-x>Cliente</label><input id="f" data-meant>'],
    ['a word of a label around a field: the field', '<label><span data-x>Cliente</span><input data-meant></label>'],
    ['a drawing: what it is drawn in', '<a data-meant><svg data-x><path /></svg></a>'],
    ['a choice: the list', '<select data-meant><option data-x>Aperta</option></select>'],
    ['a field in a label: that field', '<label>Cliente <input data-x data-meant></label>'],
    ['any text: its element', '<p>Bolletta <b data-x data-meant>doppia</b></p>'],
  ])('%s', (_, html) => {
    const { pointed, wanted } = page(html);

    expect(meant(pointed)).toBe(wanted);
  });

  it.each([
    ['a password', '<input type="password" data-x>'],
    ['a code that is used once', '<input autocomplete="one-time-code" data-x>'],
    ['a card', '<label>Carta <input autocomplete="cc-number" data-x></label>'],
  ])('nothing is meant by who points at %s', (_, html) => {
    expect(meant(page(html).pointed)).toBeNull();
  });

  it('is never a frame that cannot be read', () => {
    expect(meant(document.createElement('iframe'))).toBeNull();
  });

  it('is never the whole page', () => {
    expect(meant(document.body)).toBeNull();
    expect(meant(document.documentElement)).toBeNull();
  });
});

function page(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  const pointed = document.querySelector('[data-x]');
  if (!pointed) throw new Error('Nothing is pointed at');
  return { pointed, wanted: document.querySelector('[data-meant]') };
}
