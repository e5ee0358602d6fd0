import { judge, type Evidence, type Judged } from './evidence.ts';
import { titlesIn } from './headings.ts';
import { findNumber, numberAlone, numberIn, withoutZeros } from './number-in.ts';
import type { ReadPage } from './page.ts';
import { meaningOfLabel } from './vocabulary.ts';

/**
 * The number of the record on screen, of a CRM that nobody described. A single sign is not enough unless it says what it
 * numbers; two numbers that are as likely are those of two records, and then there is none.
 */
export function guessRecordId(page: ReadPage): Judged | null {
  const first = [...inWords(page), ...atFields(page, 'recordId'), ...inPath(page.path)];
  const evidence = [...first, ...inPassing(page, new Set(first.map(({ value }) => value)))];
  const record = judge(evidence, RULE);
  if (record) return record;
  // A customer's page: its number counts only where the address or the title is that customer's.
  const customer = judge(atFields(page, 'customerId'), RULE);
  const isItsPage = customer && [page.path, ...titlesIn(page.trees)].some((text) => findNumber(text, customer.value));
  return isItsPage && !evidence.some(({ by }) => by !== 'path') ? customer : null;
}

const RULE = { enough: 0.65, lead: 0.1, sameAs: withoutZeros } as const;
const BY_RANK = { label: [0.75, 0.68, 0.45], name: [0.7, 0.6, 0.4] } as const;

function* inWords(page: ReadPage): Generator<Evidence> {
  for (const title of titlesIn(page.trees)) {
    const found = numberIn(title);
    if (found) yield { value: found.number, by: 'title', weight: 0.6 };
  }
  for (const heading of page.headings()) {
    const found = numberIn(heading);
    if (found) yield { value: found.number, by: 'heading', weight: 0.6 };
  }
}

function atFields(page: ReadPage, role: 'recordId' | 'customerId'): Evidence[] {
  const found: Evidence[] = [];
  for (const [label, places] of page.labelled()) {
    const meaning = meaningOfLabel(label);
    if (meaning?.role !== role) continue;
    for (const { value } of places) {
      const number = numberAlone(value);
      if (number) found.push({ value: number, by: 'label', weight: BY_RANK.label[meaning.rank] ?? 0 });
    }
  }
  for (const { role: named, rank, value } of page.named()) {
    const number = named === role ? numberAlone(value) : '';
    if (number) found.push({ value: number, by: 'name', weight: BY_RANK.name[rank] ?? 0 });
  }
  return found;
}

const KINDS =
  /(?:ticket|case|issue|incident|request|complaint|pratic|segnalazion|richiest|reclam|intervent|helpdesk|support)/iu;

/** `/tickets/1001`, `?id=12`, `#id=7&model=helpdesk.ticket`: never enough alone, since it may be the database's own number. */
function* inPath(path: string): Generator<Evidence> {
  for (const [, kind = '', number = ''] of path.matchAll(
    /\/([\w.-]{2,40})\/(?:(?:view|edit|show|details)\/)?([\w-]{1,60})/gu,
  )) {
    if (KINDS.test(kind) && /\d/u.test(number)) yield { value: number, by: 'path', weight: 0.5 };
  }
  for (const [, name = '', number = ''] of path.matchAll(/[?&#;]([\w-]{1,30})=([\w-]{1,40})/gu)) {
    if (/\d/u.test(number) && /(?:^|[a-z_-])(?:id|no|num|number|key|record)$/iu.test(name)) {
      yield { value: number, by: 'path', weight: 0.4 };
    }
  }
}

/** A number that was found elsewhere and stands in the title or the address too, without a word that says what it is. */
function* inPassing(page: ReadPage, numbers: ReadonlySet<string>): Generator<Evidence> {
  for (const value of numbers) {
    if (titlesIn(page.trees).some((title) => findNumber(title, value))) yield { value, by: 'title', weight: 0.3 };
    if (findNumber(page.path, value)) yield { value, by: 'path', weight: 0.3 };
  }
}
