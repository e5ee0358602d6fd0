import { describe, expect, it } from 'vitest';
import { passagesOf, RARE, ranksOf } from './passages.ts';

describe('passages', () => {
  it('are the title and each sentence, without words that say nothing', () => {
    expect(passagesOf(['La bolletta è alta', 'Si confronta il consumo. Poi la tariffa; e basta!'], 'it')).toEqual([
      ['bolletta', 'alta'],
      ['confronta', 'consumo'],
      ['tariffa'],
      ['basta'],
    ]);
  });

  it('begin with the title also where it says nothing', () => {
    expect(passagesOf(['', 'Consumo'], 'it')).toEqual([[], ['consumo']]);
  });

  it('end after the first words of a long text', () => {
    const sentences = Array.from({ length: 100 }, (_, at) => `parola${at} segue`).join('. ');

    expect(passagesOf(['Titolo', sentences, 'dopo'], 'it').flat()).toHaveLength(49);
    expect(passagesOf(['x'.repeat(3), 'parola '.repeat(1000)], 'it').flat()).toHaveLength(49);
  });

  it('number words by how many documents hold them', () => {
    expect([...ranksOf([3, 9, 3])]).toEqual([2, 1, 3]);
  });

  it('have one number for all words beyond what two bytes can number', () => {
    const ranks = ranksOf(Array.from({ length: 70_000 }, () => 1));
    expect(ranks.filter((rank) => rank === RARE)).toHaveLength(70_000 - RARE + 1);
  });
});
