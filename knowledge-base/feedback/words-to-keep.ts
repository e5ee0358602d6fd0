import type { RecordContext } from '../content/crm-profile.ts';
import { foldedWordsOf, wordsOf } from '../search/text/words.ts';
import type { Report } from './article-feedback.ts';

/** What an operator wrote, before anything of it is kept. */
export interface Writing {
  /** Takes out what the recognisers find. */
  readonly withoutPersonalData: (text: string) => string;
  /** The record on screen while it was written. */
  readonly record: Pick<RecordContext, 'recordId' | 'customerName'> | null;
}

export const LONGEST_REPORT_TEXT = 300;
const MOST_TERMS = 12;

/** A report as it may be kept: nobody in it, and no longer than allowed. */
export function reportToKeep({ reason, text }: Report, writing: Writing): Report {
  // Cut last: nobody would recognise half an IBAN.
  return { reason, text: withoutPeople(text, writing).trim().slice(0, LONGEST_REPORT_TEXT) };
}

/** The words of a query as they may be kept, folded, in the order they were asked; empty when only personal data was asked. */
export function termsToKeep(query: string, writing: Writing): string {
  const parts = withoutPeople(query, writing)
    // A telephone number written in groups is one number.
    .replaceAll(/\p{N}(?:[\s./()+-]*\p{N}){3,}/gu, (groups) => groups.replaceAll(/[\s./()+-]/gu, ''))
    .split(/\s+/u)
    .filter((part) => !part.includes('@') && digitsIn(part) < 4);
  return foldedWordsOf(parts.join(' ')).slice(0, MOST_TERMS).join(' ');
}

function withoutPeople(text: string, { withoutPersonalData, record }: Writing): string {
  const redacted = withoutPersonalData(text);
  const names = new Set(record ? namesOf(record) : []);
  return wordsOf(redacted).reduceRight(
    (left, { folded, start, end }) => (names.has(folded) ? `${left.slice(0, start)}…${left.slice(end)}` : left),
    redacted,
  );
}

/** The words that would tell which record was on screen: the customer's name, and what has digits in the record's id. */
function namesOf({ recordId, customerName }: NonNullable<Writing['record']>): readonly string[] {
  return [
    ...foldedWordsOf(customerName ?? '').filter((name) => name.length > 2),
    ...foldedWordsOf(recordId).filter((word) => digitsIn(word) > 0),
  ];
}

function digitsIn(text: string): number {
  return text.match(/\p{N}/gu)?.length ?? 0;
}
