import type { ComplaintProcedure, DeadlineRule } from '@/knowledge-base/content/complaint-procedure.ts';
import type { MessageKey, Translate } from '@/locales/index.ts';

/** The term that the caller asks about; `isAnswer` when it is the answer to the complaint, not some other duty. */
export interface MainTerm {
  readonly rule: DeadlineRule;
  readonly isAnswer: boolean;
}

// Ids of deadlines in the packs are Italian: `reclamo`, `reclamo-distr`, `risposta`.
const ANSWER = /^(?:reclamo|risposta)\b/u;

/** The company's answer, else its first duty; `null` when the procedure only binds the customer. */
export function mainTerm({ deadlines }: ComplaintProcedure): MainTerm | null {
  const ours = deadlines.filter(({ party }) => party === 'company');
  const answer = ours.find(({ id }) => ANSWER.test(id));
  if (answer) return { rule: answer, isAnswer: true };
  const [first] = ours;
  return first ? { rule: first, isAnswer: false } : null;
}

/** «giorni solari»; `null` where the rule has no unit. */
export function unitOf({ value, unit }: DeadlineRule, t: Translate): string | null {
  if (unit === null) return null;
  const key: MessageKey = `unit.${unit}-${value === 1 ? 'one' : 'many'}`;
  return t(key);
}
