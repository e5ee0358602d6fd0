import { describe, expect, it } from 'vitest';
import { sensesOfWords } from '../names/sense.ts';
import { cuesOf } from './cues.ts';
import { OPENS } from './reading.ts';
import { REVEALING_HEADS, REVEALING_SECONDS, REVEALING_WORDS } from './revealing-phrases.ts';
import { cueIn, lookUpWord, opensIn, sensesIn } from './word-book.ts';

describe('the word book', () => {
  it('has every word of the lists under a print of its own', () => {
    const mistaken = [...sensesOfWords()].filter(([word, senses]) => sensesIn(lookUpWord(word)) !== senses);

    expect(mistaken).toEqual([]);
  });

  it('has every cue', () => {
    const mistaken = [...cuesOf].filter(([word, cue]) => cueIn(lookUpWord(word)) !== cue);

    expect(mistaken).toEqual([]);
  });

  it.each([
    ['reveals', REVEALING_WORDS, OPENS.revelation],
    ['reveals with the next one', REVEALING_HEADS, OPENS.revelationOfTwo],
    ['is such a next one', REVEALING_SECONDS, OPENS.secondOfTwo],
  ])('knows what %s', (_what, words, bit) => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => (opensIn(lookUpWord(word)) & bit) === 0)).toEqual([]);
  });

  it('knows nothing of other words', () => {
    const strangers = Array.from({ length: 10_000 }, (_, place) => `xq${place.toString(26)}zz`);

    expect(strangers.filter((word) => lookUpWord(word) !== 0)).toEqual([]);
  });
});
