import { describe, expect, it } from 'vitest';
import { fleschReadingEase, gulpease } from './readability.ts';

describe('how easy a text is to follow', () => {
  it('in Italian is the Gulpease index, worked out by hand', () => {
    // Four words of 12, 15, 2 and 14 letters in one sentence: 89 + (300 × 1 − 10 × 43) / 4.
    expect(gulpease('Comunichiamo tempestivamente la documentazione.')).toBeCloseTo(56.5);
  });

  it('in Italian never goes over 100', () => {
    expect(gulpease('Sì. No. Ma.')).toBe(100);
  });

  it('in English is the Flesch reading ease, worked out by hand', () => {
    // Six words of one syllable in one sentence.
    expect(fleschReadingEase('The cat sat on the mat.')).toBeCloseTo(206.835 - 1.015 * 6 - 84.6);
  });

  it('in English counts no silent e, and the one of -le', () => {
    expect(fleschReadingEase('Change.')).toBeCloseTo(206.835 - 1.015 - 84.6);
    expect(fleschReadingEase('Simple.')).toBeCloseTo(206.835 - 1.015 - 84.6 * 2);
  });

  it('is lower for an office’s prose than for a spoken line', () => {
    const spoken = 'Ho aperto la pratica. Le scrivo entro venerdì.';
    const office =
      'In riferimento alla segnalazione summenzionata, si comunica che la scrivente amministrazione procederà alla verifica';

    expect(gulpease(spoken)).toBeGreaterThan(gulpease(office) ?? 0);
    expect(gulpease(office)).toBeLessThan(40);
  });

  it('is nothing for a text without words', () => {
    expect(gulpease('… !')).toBeNull();
    expect(fleschReadingEase('')).toBeNull();
  });
});
