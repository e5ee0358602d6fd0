// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { waysOf } from './ways-of.ts';

describe('the ways to find a field again', () => {
  it.each([
    ['what it is called', '<input name="taxCode" value="RSSMRA" data-x>', [{ selectors: ['input[name="taxCode"]'] }]],
    [
      'several names, each by itself',
      '<b id="case-number" data-field="number" data-x>PR-7</b>',
      [{ selectors: ['[data-field="number"]', '#case-number'] }],
    ],
    [
      'a part of the page that has a name',
      '<div data-field="customer"><a href="/c/1" data-x>Mario Bianchi</a></div><a>x</a>',
      [{ selectors: ['[data-field="customer"] a'] }],
    ],
    [
      'the words at it, rather than its place',
      '<table><tr><td>x</td></tr><tr><th>Cliente</th><td data-x>Mario Bianchi</td></tr></table>',
      [{ labels: ['Cliente'] }],
    ],
    [
      'the words first, where the rest is only how it looks',
      '<div class="box-cliente"><p>Cliente:</p><a data-x>Mario Bianchi</a></div><a>x</a>',
      [{ labels: ['Cliente'] }, { selectors: ['.box-cliente a'] }],
    ],
    [
      'its place, when there is nothing else',
      '<div><p>uno</p><p data-x>due</p></div>',
      [{ selectors: ['p:nth-of-type(2)'] }],
    ],
    [
      'its own text, beside a badge',
      '<h1 data-x>Bolletta doppia <span>Aperta</span></h1>',
      [{ selectors: ['h1'], read: 'own-text' }],
    ],
    ['what stays of a name', '<i id="ctl00_Main_lblCliente" data-x>Neri</i>', [{ selectors: ['[id$="_lblCliente"]'] }]],
    ['a field that is empty', '<textarea name="reply" data-x></textarea>', [{ selectors: ['textarea[name="reply"]'] }]],
  ])('are by %s', (_, html, ways) => {
    expect(waysOfMarked(html, 'customerName')).toEqual(ways.map((way) => ({ role: 'customerName', ...way })));
  });

  it('take the number out of the text around it', () => {
    expect(waysOfMarked('<h1 data-x>Pratica #48213 – Bolletta</h1>', 'recordId')).toEqual([
      { role: 'recordId', take: ['Pratica #{number}*'], selectors: ['h1'] },
    ]);
  });

  it.each([
    ['data-testid="Mario Bianchi"', 'Mario Bianchi'],
    ['aria-label="Apri Mario Bianchi"', 'Mario Bianchi'],
    ['data-field="aperta"', 'Aperta'],
    ['id="cliente-48213"', '48213'],
    ['title="Mario Bianchi" href="/clienti/48213"', 'Mario Bianchi'],
  ])('never hold what stands in the field: %s', (attributes, text) => {
    const written = JSON.stringify(waysOfMarked(`<div><a ${attributes} data-x>${text}</a></div>`, 'customerName'));

    expect(written).not.toMatch(/Mario|aperta|48213/iu);
  });

  it.each([
    '<section aria-label="Scheda di Giulia Verdi"><p>x</p><p data-x>Aperta</p></section>',
    '<section data-name="giulia.verdi@example.it"><p>x</p><p data-x>Aperta</p></section>',
    '<div><p>sig.ra Giulia Verdi:</p><p data-x>Aperta</p></div>',
    '<label for="f">Giulia Verdi</label><input id="f" value="Aperta" data-x>',
  ])('never hold what is somebody’s own, wherever it stands: %s', (html) => {
    expect(JSON.stringify(waysOfMarked(html, 'status'))).not.toMatch(/giulia|verdi/iu);
  });

  it('never take a label that two fields have', () => {
    const html = '<p>Cliente: </p><b data-x>Neri</b><p>Cliente: </p><b>Verdi</b>';

    expect(waysOfMarked(html, 'customerName').flatMap(({ labels = [] }) => labels)).toEqual([]);
  });
});

function waysOfMarked(html: string, role: FieldRole) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  const element = document.querySelector('[data-x]');
  if (!element) throw new Error('Nothing is marked');
  element.removeAttribute('data-x');
  return waysOf(element, { document, role, path: '/', find: findPersonalData });
}
