import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { Judged } from './evidence.ts';
import { guessCustomer } from './guess-customer.ts';
import { guessRecordId } from './guess-record-id.ts';
import { guessByField, guessSubject } from './guess-subject.ts';
import type { ReadPage } from './page.ts';

type Found = Partial<Record<FieldRole, Judged>>;

/** What is found on the page of a CRM that nobody described; null without a number that is the record's. */
export function guessRecord(page: ReadPage): Found | null {
  const recordId = guessRecordId(page);
  if (!recordId) return null;
  const subject = guessSubject(page, recordId.value);
  const customerName = guessCustomer(page);
  return found({
    recordId,
    // The page of a customer is about nothing else.
    subject: subject?.value === customerName?.value ? null : subject,
    category: guessByField(page, 'category'),
    customerName,
  });
}

/** What fields that say themselves what they are add to a profile that nobody could try. */
export function guessFields(page: ReadPage): Found {
  return found({ subject: guessByField(page, 'subject'), customerName: guessCustomer(page) });
}

function found(judged: Partial<Record<FieldRole, Judged | null>>): Found {
  return Object.fromEntries(Object.entries(judged).filter(([, each]) => each));
}
