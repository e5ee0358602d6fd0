import { plainLabel } from '../reading/label-words.ts';
import { take } from '../reading/take.ts';
import { meaningOfLabel } from '../reading/vocabulary.ts';

/**
 * A template that takes the number of a record out of the text it stands in: `Pratica #{number}*` for «Pratica #48213 – Bolletta».
 * Null where the number stands alone, or none does. Words that are no label go in as `*`: they may be anything on the next record.
 */
export function numberTemplate(text: string): string | null {
  if (!/\s|^[#:]/u.test(text)) return null;
  const found = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_/.-]*/gu)].filter(([word]) => /\d/u.test(word));
  // Behind a sign of numbers before any other.
  const match = found.find(({ index }) => SIGN.test(text.slice(0, index))) ?? found[0];
  if (!match) return null;
  const [number] = match;
  const place = /^[\p{L}\p{N}_-]+$/u.test(number) ? '{number}' : '{value}';
  const after = text.slice(match.index + number.length);
  const template = start(text.slice(0, match.index)) + place + end(after, place);
  return take(template, text) === number ? template : null;
}

const SIGN = /[#°º№]\s?$|\bn\.\s?$/iu;

function start(before: string): string {
  if (before === '') return '';
  const label = plainLabel(before.replace(/\b(?:n|nr|no)\.?\s*$/iu, ''));
  if (label === '' || meaningOfLabel(label)) return before;
  const [sign] = /(?:[#°º№]|\bn\.)?\s?$/iu.exec(before) ?? [''];
  return `*${sign}`;
}

/** `{value}` ends where the text does, or at what stands behind it. */
function end(after: string, place: string): string {
  if (after === '') return '';
  return place === '{number}' ? '*' : `${after.slice(0, 1)}*`;
}
