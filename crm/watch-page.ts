import type { CrmProfile, PageField, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { NOTHING_SAID } from '@/privacy/signals/nothing-said.ts';
import { fieldOf } from './editable-field.ts';
import { originOf } from './event-origin.ts';
import { watchDocuments } from './frames.ts';
import { keepFocusInFrames } from './kept-focus.ts';
import { isInput, isTextArea } from './node-kinds.ts';
import type { Measures } from '@/privacy/policy/judge.ts';
import type { PageFields, PageFieldsOptions } from './page-fields.ts';
import type { MapCheck } from './reading/check-map.ts';
import type { RecordPlace } from './reading/read-record.ts';
import { watchRecord } from './record.ts';
import type { ShortcutDesk } from './snippets/watch-shortcuts.ts';
import { SAVING_EVENTS } from './saving-events.ts';

export interface PageOptions extends Omit<PageFieldsOptions, 'first' | 'find' | 'profile' | 'documents' | 'shortcuts'> {
  readonly shortcuts: Omit<ShortcutDesk, 'record'>;
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
  /** What findings are judged by, asked once the fields are watched; until it comes, our default. */
  readonly readMeasures: () => Promise<Measures>;
  /** The panel's frame is coming into the page just now, or came a moment ago. */
  readonly isFrameComing: () => boolean;
}

export interface WatchedPage extends Omit<PageFields, 'guard' | 'setMeasures'> {
  record(): RecordContext | null;
  /** To be called when the measures changed. */
  readMeasures(): Promise<void>;
  setProfiles(profiles: readonly CrmProfile[]): void;
  /** The fields that were pointed at on this site. */
  setPicked(fields: readonly PageField[]): void;
  checkMap(): MapCheck;
  mapPlace(): Omit<RecordPlace, 'site'>;
}

/** Follows the record of a page that is not ours and, from the first focus of a field on, its fields. */
export function watchPage(options: PageOptions): WatchedPage {
  const { document, isOurs, signal } = options;
  const documents = watchDocuments(document, signal);
  const record = watchRecord(options);
  let { texts } = options;
  let fields: PageFields | null = null;
  let loading: Promise<void> | null = null;
  const listening = new AbortController();

  documents.listen(['focusin', 'pointerdown', 'input'], onEvent, { signal: listening.signal });

  keepFocusInFrames({ ...options, documents });

  // On the window and from the beginning, so that no script of the page hears of a save before us; of those in a frame, only
  // one that listens on its window before the frame has loaded does. Until there is a finding it costs the page a call and a
  // comparison.
  const guard = (event: Event) => {
    if (!isOurs(event.target)) fields?.guard(event);
  };
  documents.listen(SAVING_EVENTS, guard, { signal, onWindow: true, mayPrevent: true });

  function onEvent(event: Event): void {
    const first = originOf(event);
    if (loading || isOurs(event.target) || !mayBeWrittenIn(first)) return;
    loading = load(first).finally(() => (loading = null));
  }

  async function load(first: EventTarget | null): Promise<void> {
    const start = await options.loadFields().catch(() => null);
    if (!start || fields || signal.aborted) return;
    listening.abort();
    const shortcuts = { ...options.shortcuts, record: () => record.current() };
    fields = start({ ...options, shortcuts, documents, profile: record.profile(), texts, first });
    await readMeasures();
  }

  async function readMeasures(): Promise<void> {
    if (!fields) return;
    // The port may close under the question: once more, and then what holds now goes on to hold.
    const measures = await options.readMeasures().catch(() => options.readMeasures().catch(() => null));
    if (measures && !signal.aborted) fields.setMeasures(measures);
  }

  return {
    record: () => record.current(),
    checkMap: () => record.check(),
    mapPlace: () => record.mapPlace(),
    setProfiles: (profiles) => record.setProfiles(profiles),
    setPicked: (picked) => record.setPicked(picked),
    setTexts(next) {
      texts = next;
      fields?.setTexts(next);
    },
    async insert(text) {
      // Who clicks in a field and inserts at once means that field.
      if (!fields) await loading;
      return fields?.insert(text) ?? 'no-field';
    },
    focusField: () => fields?.focusField() ?? false,
    findings: () => fields?.findings() ?? [],
    words: () => fields?.words() ?? NOTHING_SAID,
    mask: (fieldId, finding) => fields?.mask(fieldId, finding) ?? null,
    redact: async (fieldId, finding) => fields?.redact(fieldId, finding) ?? false,
    redactAll: async () => fields?.redactAll() ?? 0,
    redactHere: async () => fields?.redactHere() ?? 0,
    keep: (fieldId, place, because) => fields?.keep(fieldId, place, because) ?? false,
    notPersonal: (fieldId, place) => fields?.notPersonal(fieldId, place) ?? null,
    move: async (fieldId, place) => fields?.move(fieldId, place) ?? 'no-place',
    reasons: () => fields?.reasons() ?? [],
    readMeasures,
    readShortcuts: async () => fields?.readShortcuts(),
    waitingShortcut: () => fields?.waitingShortcut() ?? null,
    insertForShortcut: async (text) => fields?.insertForShortcut(text) ?? 'no-field',
    leaveShortcut: () => fields?.leaveShortcut() ?? false,
  };
}

/** Any control that is written in, passwords too: what watches the fields must see them as passwords to know them later. */
function mayBeWrittenIn(target: EventTarget | null): boolean {
  return isInput(target) || isTextArea(target) || fieldOf(target) !== null;
}
