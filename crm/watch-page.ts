import type { CrmProfile, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { originOf } from './event-origin.ts';
import type { PageFields, PageFieldsOptions } from './page-fields.ts';
import { watchRecord } from './record.ts';

export interface PageOptions extends Omit<PageFieldsOptions, 'first' | 'find' | 'profile'> {
  /** Scheme and host. */
  readonly site: string;
  readonly profiles: readonly CrmProfile[];
  /** The record on screen, whenever it changes; null when there is none any more. */
  readonly onRecord: (record: RecordContext | null) => void;
  /**
   * What watches the fields, a script of its own: called at the first focus of a field, and again at the next one when the
   * browser refused it. Most pages of a CRM are only read, and never load it.
   */
  readonly loadFields: () => Promise<((options: Omit<PageFieldsOptions, 'find'>) => PageFields) | null>;
}

export interface WatchedPage extends PageFields {
  record(): RecordContext | null;
}

/** Follows the record of a page that is not ours and, from the first focus of a field on, its fields. */
export function watchPage(options: PageOptions): WatchedPage {
  const { document, isOurs, signal } = options;
  const record = watchRecord(options);
  let { texts } = options;
  let fields: PageFields | null = null;
  let isLoading = false;
  const listening = new AbortController();

  for (const name of ['focusin', 'pointerdown', 'input']) {
    document.addEventListener(name, (event) => void onEvent(event), {
      capture: true,
      passive: true,
      signal: AbortSignal.any([signal, listening.signal]),
    });
  }

  async function onEvent(event: Event): Promise<void> {
    const first = originOf(event);
    if (isLoading || isOurs(event.target) || !mayBeWrittenIn(first)) return;
    isLoading = true;
    const start = await options.loadFields().catch(() => null);
    isLoading = false;
    if (!start || fields || signal.aborted) return;
    listening.abort();
    fields = start({ ...options, profile: record.profile(), texts, first });
  }

  return {
    record: () => record.current(),
    setTexts(next) {
      texts = next;
      fields?.setTexts(next);
    },
    insert: async (text) => fields?.insert(text) ?? 'no-field',
    focusField: () => fields?.focusField() ?? false,
    findings: () => fields?.findings() ?? [],
    mask: (fieldId, finding) => fields?.mask(fieldId, finding) ?? null,
    redact: (fieldId, finding) => fields?.redact(fieldId, finding) ?? false,
    redactAll: () => fields?.redactAll() ?? 0,
  };
}

/** Any control that is written in, passwords too: what watches the fields must see them as passwords to know them later. */
function mayBeWrittenIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
