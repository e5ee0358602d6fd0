import type { CrmProfile, FieldRole, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { isTextControl } from './editable-field.ts';
import { textAround } from './field-text.ts';
import { isDrawn } from './visibility.ts';

export interface RecordOptions {
  readonly document: Document;
  readonly site: string;
  readonly profile: CrmProfile | null;
  readonly onRecord: (record: RecordContext | null) => void;
  readonly signal: AbortSignal;
}

/** Follows the record on screen through navigation and re-rendering; `onRecord` hears of changes alone. */
export function watchRecord({ document, site, profile, onRecord, signal }: RecordOptions) {
  let current: RecordContext | null = null;
  if (!profile) return { current: () => current };

  const read = () => {
    const next = readRecord({ document, site, profile });
    if (isSame(current, next)) return;
    current = next;
    onRecord(next);
  };
  const observer = new MutationObserver(() => {
    // Deaf while it waits: a page that redraws itself all the time costs one look in 200 ms, and nothing in between.
    observer.disconnect();
    timer = setTimeout(() => {
      observe();
      read();
    }, PAUSE);
  });
  const observe = () =>
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'class', 'style', 'open'],
    });
  let timer: ReturnType<typeof setTimeout> | undefined;

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe();
  read();
  return { current: () => current };
}

/** What the profile declares, and nothing else; null without a record's id. */
export function readRecord({
  document,
  site,
  profile,
}: Pick<RecordOptions, 'document' | 'site'> & { readonly profile: CrmProfile }): RecordContext | null {
  const recordId = valueOf({ document, profile, role: 'recordId' });
  if (!recordId) return null;
  const values = CROSSING.map((role) => [role, valueOf({ document, profile, role })] as const);
  return { site, recordId, ...Object.fromEntries(values.filter(([, value]) => value)) };
}

const PAUSE = 200;
const LONGEST = 200;
const CROSSING = ['subject', 'category', 'customerName'] as const satisfies readonly (FieldRole &
  keyof RecordContext)[];

function valueOf({ document, profile, role }: { document: Document; profile: CrmProfile; role: FieldRole }): string {
  for (const selector of profile.fields.filter((field) => field.role === role).flatMap(({ selectors }) => selectors)) {
    // Hidden tabs and forms stay in the page, with the values of other records.
    const element = [...document.querySelectorAll<HTMLElement>(selector)].find(isDrawn);
    const value = element && textIn(element).replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST);
    if (value) return value;
  }
  return '';
}

function textIn(element: HTMLElement): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  return isTextControl(element) ? element.value : textAround(element);
}

function isSame(a: RecordContext | null, b: RecordContext | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
