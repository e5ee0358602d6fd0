import type { RecordContext } from '../content/crm-profile.ts';
import type { Language } from '../content/localised.ts';
import type { ValueOf } from './fill.ts';

/** What the operator wrote of themselves once, for their own texts: it stays on this computer. */
export interface OwnValues {
  readonly operator: string;
  readonly company: string;
}

export interface KnownHere {
  readonly record: RecordContext | null;
  readonly own: OwnValues;
  readonly language: Language;
  /** Where the operator is, in their own time zone. */
  readonly now: Date;
}

const LOCALES = { it: 'it-IT', en: 'en-GB' } as const satisfies Record<Language, string>;

/** What can be said of the record on screen, the operator and the day. */
export function valueOfHere({ record, own, language, now }: KnownHere): ValueOf {
  return (value, days) => {
    switch (value) {
      case 'customer':
        return record?.customerName;
      case 'number':
        return record?.recordId;
      case 'subject':
        return record?.subject;
      case 'category':
        return record?.category;
      case 'status':
        return record?.status;
      case 'operator':
        return own.operator;
      case 'company':
        return own.company;
      case 'date':
        return writtenDay(now, days, language);
      case 'time':
        return now.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
    }
  };
}

function writtenDay(now: Date, days: number, language: Language): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return day.toLocaleDateString(LOCALES[language], { day: '2-digit', month: '2-digit', year: 'numeric' });
}
