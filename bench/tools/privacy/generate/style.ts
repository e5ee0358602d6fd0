import type { Chance } from './chance.ts';

/** How it is typed: in a hurry without capitals, with the capitals locked, on a keyboard without accents. */
export const STYLES = {
  asis: (text: string) => text,
  lower: (text: string) => text.toLowerCase(),
  upper: (text: string) => text.toUpperCase(),
  noaccent: (text: string) => text.replaceAll(/[àèéìòù]/giu, (letter) => `${letter.normalize('NFD').charAt(0)}'`),
} as const;

export type Style = keyof typeof STYLES;

export function drawStyle(chance: Chance): Style {
  const at = chance.random();
  if (at < 0.67) return 'asis';
  if (at < 0.85) return 'lower';
  return at < 0.92 ? 'upper' : 'noaccent';
}
