import { describe, expect, it, vi } from 'vitest';
import { slownessOf } from '@/tests/slow-expressions.ts';
import { knownValueOf, knownValues, placeholderOf } from './known-values.ts';
import { shortcutAt } from './shortcut-at.ts';
import { inFolders, placeOf, readShortcut } from './snippet.ts';
import { parseTemplate } from './template.ts';
import { templateOfWords } from './written-gaps.ts';

describe('a shortcut before the caret', () => {
  it.each([
    ['/saluto', 'saluto'],
    ['Buongiorno /Saluto', 'saluto'],
    ['riga\n/chiusura-2', 'chiusura-2'],
    ['(/però', 'però'],
    [`${'a'.repeat(500)} /x`, 'x'],
  ])('is found in %j', (before, shortcut) => {
    expect(shortcutAt(before)).toEqual({ shortcut, length: shortcut.length + 1 });
  });

  it.each([
    'e/o',
    'https://crm.example',
    '3/10',
    '/',
    '/saluto ',
    'saluto',
    '/due parole',
    `/${'a'.repeat(60)}`,
    '//a',
    '',
  ])('is not seen in %j', (before) => {
    expect(shortcutAt(before)).toBeNull();
  });
});

describe('a title', () => {
  it('has its folders before its name', () => {
    expect(placeOf('Chiusure :: Reclami::Saluto')).toEqual({ folders: ['Chiusure', 'Reclami'], name: 'Saluto' });
    expect(placeOf('Saluto')).toEqual({ folders: [], name: 'Saluto' });
    expect(placeOf('::Saluto::')).toEqual({ folders: [], name: 'Saluto' });
  });

  it('puts texts in their folders, by name', () => {
    const titles = ['Zeta', 'Chiusure::Saluto', 'Chiusure::Reclami::Scuse', 'Aperture::Voce', 'Alfa'];

    const tree = inFolders(titles.map((title) => ({ title })));

    expect(tree.items).toEqual([{ title: 'Alfa' }, { title: 'Zeta' }]);
    expect(tree.folders.map(({ name }) => name)).toEqual(['Aperture', 'Chiusure']);
    expect(tree.folders[1]?.items).toEqual([{ title: 'Chiusure::Saluto' }]);
    expect(tree.folders[1]?.folders[0]?.items).toEqual([{ title: 'Chiusure::Reclami::Scuse' }]);
  });
});

describe('a shortcut as it is written', () => {
  it.each([
    ['/Saluto', 'saluto'],
    [' chiusura-2 ', 'chiusura-2'],
    ['due parole', null],
    ['-a', null],
    ['', null],
  ])('%j is kept as %j', (written, kept) => {
    expect(readShortcut(written)).toBe(kept);
  });
});

describe('the gaps that authors leave in words to say', () => {
  it('are placeholders; the name of who speaks is the operator’s', () => {
    expect(templateOfWords('Buongiorno, (azienda), sono (nome), rispondo da (Paese).')).toBe(
      'Buongiorno, {azienda}, sono {operatore}, rispondo da {Paese}.',
    );
    expect(templateOfWords('Good morning, (company), this is (name).')).toBe(
      'Good morning, {azienda}, this is {operatore}.',
    );
    expect(templateOfWords('La passo al responsabile (nome)')).toBe('La passo al responsabile {nome}');
  });

  it('are no other words between brackets', () => {
    expect(templateOfWords('Il costo (IVA inclusa) è 10 €')).toBe('Il costo (IVA inclusa) è 10 €');
  });
});

it('knows every value by the name that it writes', () => {
  for (const value of knownValues) expect(knownValueOf(placeholderOf(value))).toBe(value);
});

it('reads what operators type with expressions that no text makes slow', () => {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  shortcutAt('a /b');
  readShortcut('/b');
  parseTemplate('{a} {data+1} {>b}');
  templateOfWords('sono (nome), (azienda) (Paese)');
  const used = new Map(exec.mock.contexts.map((expression) => [String(expression), expression as RegExp]));
  exec.mockRestore();

  expect(used.size).toBeGreaterThan(6);
  for (const expression of used.values())
    expect([expression.source, slownessOf(expression)]).toEqual([expression.source, 'safe']);
});
