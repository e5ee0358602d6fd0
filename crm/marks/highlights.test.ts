// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { readField } from '../field-text.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import type { MarkedField } from './marks.ts';

const IBAN = 'IT60X0542811101000000123456';
const CODE = 'RSSMRA85T10A562S';

let registry: Map<string, Set<Range>>;
let highlights: Highlights;
let life: AbortController;

// happy-dom paints nothing: what would be painted is what is in the browser's list.
beforeEach(() => {
  registry = new Map();
  life = new AbortController();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', Set);
  highlights = createHighlights({ name: 'm', style: { declarations: '', isInherited: true }, signal: life.signal });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

it('leaves the marks that stand where they should, and makes those that an editor broke again', () => {
  const field = editor(`Conto ${IBAN} ok`, 'Nulla.', `CF ${CODE}.`);
  show(field);
  const [account, code] = marks();
  expect([account, code].map(String)).toEqual([IBAN, CODE]);

  // Typed behind it. An editor that draws a line anew takes the mark away.
  const [first] = field.children;
  (first?.firstChild as Text | undefined)?.appendData('!');
  field.children[2]?.replaceChildren(`Il CF ${CODE}.`);
  show(field);

  expect(marks().map(String)).toEqual([IBAN, CODE]);
  expect(marks()[0]).toBe(account);
  expect(marks()[1]).not.toBe(code);
});

it('takes away the mark of what is found no more, and all of a field that is shown no more', () => {
  const field = editor(`Conto ${IBAN} ok`, `CF ${CODE}.`);
  const other = editor(`CF ${CODE}`);
  show(field, other);
  const [, code, last] = marks();

  field.children[0]?.replaceChildren('Conto tolto');
  show(field, other);
  expect(marks()).toEqual([code, last]);

  show(other);
  expect(marks()).toEqual([last]);
  show();
  expect(registry.size).toBe(0);
});

it('is in the browser’s list again when the page has emptied it', () => {
  const field = editor(`CF ${CODE}`);
  show(field);
  registry.clear();

  show(field);

  expect(marks().map(String)).toEqual([CODE]);
});

it('is looked after without the text being read, and made again where an editor broke it', () => {
  const field = editor(`Conto ${IBAN} ok`, `CF ${CODE}.`);
  const marked = markedIn(field);
  highlights.show(marked);
  const [account, code] = marks();

  // Written before it, and told of by nobody: the browser moved the mark.
  const before = document.createElement('p');
  before.append('Richiamare.');
  field.prepend(before);
  highlights.mend(marked);
  expect(marks()).toEqual([account, code]);
  expect(marks().map(String)).toEqual([IBAN, CODE]);

  before.remove();
  field.children[1]?.replaceChildren(`CF ${CODE}.`);
  highlights.mend(marked);
  expect(marks().map(String)).toEqual([IBAN, CODE]);
  expect(marks()[0]).toBe(account);
});

it('is not made in a text of one piece that takes the browser long to paint', () => {
  const field = editor(`CF ${CODE}.`, `${'La linea cade. '.repeat(4000)}Conto ${IBAN}.`);
  show(field);

  expect(marks().map(String)).toEqual([CODE]);
});

function show(...fields: HTMLElement[]): void {
  expect(highlights.show(markedIn(...fields))).toEqual([]);
}

function markedIn(...fields: HTMLElement[]): readonly MarkedField[] {
  return fields.map((field) => ({
    id: '',
    field,
    findings: findPersonalData(readField(field).text),
    hold: null,
    isStopped: false,
  }));
}

function marks(): Range[] {
  return [...(registry.get('m') ?? [])];
}

function editor(...paragraphs: string[]): HTMLElement {
  const field = document.body.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  for (const text of paragraphs) field.appendChild(document.createElement('p')).append(text);
  return field;
}
