import { oneLine } from './shown-text.ts';

/** A number of a record in a text, and the text around it. */
export interface Numbered {
  readonly number: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The number of a record in a title or heading: «#1: subject», «Ticket #380277», «[ABC-12] subject», «Pratica n. 2026/118».
 * Null where a number stands alone or with no such word: it may count anything.
 */
export function numberIn(line: string): Numbered | null {
  const text = oneLine(line).slice(0, LONGEST);
  for (const form of FORMS) {
    for (const { index, 0: whole, groups } of text.matchAll(form)) {
      const number = meantNumber(groups?.['number'] ?? '');
      const at = index + whole.indexOf(number);
      if (number) return { number, before: text.slice(0, index), after: text.slice(at + number.length) };
    }
  }
  return null;
}

/** Where a number that is known stands in a text: as it is, or without the zeros before it. */
export function findNumber(line: string, number: string): Numbered | null {
  const text = oneLine(line).slice(0, LONGEST);
  for (const written of new Set([number, withoutZeros(number)])) {
    const at = text.indexOf(written);
    const around = (text[at - 1] ?? ' ') + (text[at + written.length] ?? ' ');
    if (at >= 0 && !/[\p{L}\p{N}]/u.test(around)) {
      return { number, before: text.slice(0, at), after: text.slice(at + written.length) };
    }
  }
  return null;
}

/** «0000042» and «42» are the same number. */
export function withoutZeros(number: string): string {
  return /^\d+$/u.test(number) ? number.replace(/^0+(?=\d)/u, '') : number.toLowerCase();
}

/** The number in the text at a label: `#48213`, `N. 2026/118`, `CAS-01000-X1`; empty for dates, amounts and sentences. */
export function numberAlone(text: string): string {
  const [, number = ''] =
    /^(?:[\p{L}º°.]{1,14} |(?:[\p{L}º°.]{1,14} ?)?[#:] ?)?(\S{1,40})$/u.exec(oneLine(text).slice(0, LONGEST)) ?? [];
  return meantNumber(number);
}

const LONGEST = 300;
const FORMS = [
  /(?<![\p{L}\p{N}])(?:ticket|case|issue|incident|request|complaint|work order|caso|pratica|richiesta|segnalazione|reclamo|intervento|protocollo)(?: (?:id|no|nr|num|number|numero|n)(?![\p{L}\p{N}]))?[.°º:# ]{0,4}(?<number>[\p{L}\p{N}][^\s:,;()[\]]{0,39})/giu,
  /(?<![\p{L}\p{N}&])#\s?(?<number>[^\s:,;()[\]]+)/gu,
  /[[(](?<number>\p{Lu}{2,10}-\d+)[\])]/gu,
  /^(?<number>\p{Lu}{2,10}-\d+)\b/gu,
];
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;
const SHAPE = /^[\p{L}\p{N}](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}])?$/u;

function meantNumber(written: string): string {
  const number = written.replace(/^#/u, '').replace(/[.:;,!?]{1,3}$/u, '');
  const isOne = SHAPE.test(number) && /\d/u.test(number) && number.length <= 40 && !DATE.test(number);
  // Sizes, percentages and times are digits with letters after them.
  return isOne && !/^\d+(?:h|min|gg|kb|mb|st|nd|rd|th)$/iu.test(number) ? number : '';
}
