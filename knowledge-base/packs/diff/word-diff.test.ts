import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffByWord, hasChanges, shortened } from './word-diff.ts';
import type { WordChange } from './word-diff.ts';

describe('the words that changed', () => {
  it('are told one by one, in reading order', () => {
    expect(marked(diffByWord('Il rimborso arriva entro 30 giorni.', 'Il rimborso arriva entro 14 giorni.'))).toBe(
      'Il rimborso arriva entro -30- +14+ giorni.',
    );
  });

  it('are none in the same text', () => {
    expect(diffByWord('Buongiorno.', 'Buongiorno.')).toEqual([{ type: 'kept', text: 'Buongiorno.' }]);
    expect(hasChanges(diffByWord('Buongiorno.', 'Buongiorno.'))).toBe(false);
    expect(diffByWord('', '')).toEqual([]);
  });

  it('are all of them where there was no text before, or there is none after', () => {
    expect(diffByWord('', 'gratuito')).toEqual([{ type: 'added', text: 'gratuito' }]);
    expect(diffByWord('gratuito', '')).toEqual([{ type: 'removed', text: 'gratuito' }]);
  });

  it('are none where only the space between words changed', () => {
    expect(hasChanges(diffByWord('entro 30 giorni', 'entro  30\ngiorni'))).toBe(false);
  });

  it('are whole words, accents and elisions too', () => {
    expect(marked(diffByWord('La scheda è nuova', 'La scheda era nuova'))).toBe('La scheda -è- +era+ nuova');
  });

  it('give back both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'è', ' ', '.', '\n', '3', '’') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffByWord(before, after);
        expect(squeezed(changes, 'removed')).toBe(before.replaceAll(/\s/gu, ''));
        expect(squeezed(changes, 'added')).toBe(after.replaceAll(/\s/gu, ''));
      }),
    );
  });

  it('are the whole of two texts that share too little to look for it', () => {
    const one = Array.from({ length: 3000 }, (_, index) => `a${index}`).join(' ');
    const other = Array.from({ length: 3000 }, (_, index) => `b${index}`).join(' ');

    expect(diffByWord(one, other)).toEqual([
      { type: 'removed', text: one },
      { type: 'added', text: other },
    ]);
  });
});

describe('a long text with a short change', () => {
  const before = `${'uno due tre quattro cinque sei sette otto '.repeat(2)}nove ${'dieci undici dodici tredici '.repeat(3)}fine`;
  const after = before.replace('nove', 'novanta').replace('fine', 'termine');

  it('is cut down to the words around it', () => {
    expect(marked(shortened(diffByWord(before, after), 2))).toBe(
      '… sette otto -nove- +novanta+ dieci undici … dodici tredici -fine- +termine+',
    );
  });

  it('ends in an ellipsis after its last change', () => {
    expect(marked(shortened(diffByWord('uno due tre quattro cinque', 'zero due tre quattro cinque'), 2))).toBe(
      '-uno- +zero+ due tre …',
    );
  });

  it('stays whole where an ellipsis would save one word', () => {
    expect(marked(shortened(diffByWord('uno due tre quattro', 'zero due tre quattro'), 2))).toBe(
      '-uno- +zero+ due tre quattro',
    );
  });
});

function marked(changes: readonly WordChange[]): string {
  const signs = { kept: '', added: '+', removed: '-' };
  return changes
    .map(({ type, text }) => `${signs[type]}${text.trim()}${signs[type]}`)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(' .', '.');
}

function squeezed(changes: readonly WordChange[], side: 'added' | 'removed'): string {
  return changes
    .filter(({ type }) => type === 'kept' || type === side)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/gu, '');
}
