import { sentencesIn, wordsIn } from './texts.ts';

/**
 * Gulpease, from 0 to 100, the higher the easier: below 40 hard to read with a secondary-school diploma.
 * Lucisano P., Piemontese M. E., "Gulpease: una formula per la predizione della leggibilità di testi in lingua italiana",
 * Scuola e città 3, 1988. `null` without words.
 */
export function gulpease(text: string): number | null {
  const words = wordsIn(text);
  if (words.length === 0) return null;
  const letters = words.join('').length;
  return Math.min(100, 89 + (300 * sentencesIn(text).length - 10 * letters) / words.length);
}

/**
 * Flesch reading ease, 100 and above very easy, below 50 hard. Flesch R., "A new readability yardstick", Journal of Applied
 * Psychology 32, 1948. Syllables are counted by groups of vowels. `null` without words.
 */
export function fleschReadingEase(text: string): number | null {
  const words = wordsIn(text);
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - 1.015 * (words.length / sentencesIn(text).length) - 84.6 * (syllables / words.length);
}

function syllablesIn(word: string): number {
  const silentEnd = /[^aeiouyl]e$/iu.test(word) ? 1 : 0;
  return Math.max(1, (word.match(/[aeiouy]+/giu) ?? []).length - silentEnd);
}
