// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { besideLabels } from './beside-label.ts';

describe('what stands at a label', () => {
  it.each([
    ['a label tied by for', '<label for="a">Cliente</label><p>x</p><input id="a" value="Mario">'],
    ['a label around a field', '<label>Cliente <input value="Mario"></label>'],
    ['a label that is referred to', '<span id="l">Cliente</span><div aria-labelledby="l">Mario</div>'],
    ['a definition', '<dl><dt>Cliente</dt><dd>Mario</dd></dl>'],
    ['a cell before', '<table><tr><td><b>Cliente:</b></td><td>Mario</td></tr></table>'],
    ['a head of a row', '<table><tr><th>Cliente</th><td>Mario</td></tr></table>'],
    ['boxes', '<div><div><span>Cliente</span></div><div><div>Mario</div></div></div>'],
    ['a line of text', '<p>Cliente: Mario</p>'],
    ['a bold word in a line', '<p><b>Cliente:</b> Mario</p>'],
    [
      'a field in a form whose own properties are hidden',
      '<form><input type="hidden" name="id"><input name="parentElement" type="hidden"><p>Cliente</p><p>Mario</p></form>',
    ],
    ['an ARIA name', '<div role="textbox" aria-label="Cliente">Mario</div>'],
    [
      'a list of choices',
      '<label>Cliente <select><option value="">Scegli</option><option selected value="1">Mario</option></select></label>',
    ],
  ])('is found with %s', (_, markup) => {
    expect(found(markup)).toEqual(['Mario']);
  });

  it.each([
    [
      'a list',
      '<table><thead><tr><th>Cliente</th><th>Oggetto</th></tr></thead><tbody><tr><td>Mario</td><td>x</td></tr></tbody></table>',
    ],
    ['a head of columns without thead', '<table><tr><th>Cliente</th><th>Mario</th></tr></table>'],
    ['a menu', '<nav><span>Cliente</span><a>Mario</a></nav>'],
    ['a search', '<form role="search"><label>Cliente <input value="Mario"></label></form>'],
    ['a hidden tab', '<div style="display: none"><p>Cliente</p><p>Mario</p></div>'],
    ['an empty field', '<table><tr><td>Cliente</td><td></td><td>Operatore</td><td>Mario</td></tr></table>'],
    ['a label after it', '<div><span>Cliente</span><span>Operatore</span><span>Mario</span></div>'],
    ['nothing but a dash', '<dl><dt>Cliente</dt><dd>—</dd></dl>'],
  ])('is nothing in %s', (_, markup) => {
    expect(found(markup)).toEqual([]);
  });

  it('is nothing in a frame that is still being filled', () => {
    const empty = document.implementation.createHTMLDocument();
    empty.documentElement.remove();
    expect([...besideLabels(empty, () => true)]).toEqual([]);
  });
});

function found(markup: string): string[] {
  const { body } = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  document.documentElement.replaceChild(document.adoptNode(body), document.body);
  return [...besideLabels(document, (label) => label === 'cliente')].map(({ value }) => value).filter(Boolean);
}
