import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import type { FieldFindings } from '@/privacy/finding.ts';
import type { EditableField } from './editable-field.ts';
import { labelOf } from './field-label.ts';
import { isOnPage } from './frames.ts';
import { idle } from './idle.ts';
import type { PageFieldsOptions } from './page-fields.ts';
import type { WatchedField } from './watched-field.ts';

/** Tells the panel what was found, and not at every key. */
export interface FindingReport {
  readonly read: () => readonly FieldFindings[];
  /** Something came or went. */
  readonly soon: () => void;
  /** The same stands elsewhere: it is told once nobody types any more. */
  readonly atRest: () => void;
  /** Before whatever the panel is told next. */
  readonly now: () => void;
}

export function createFindingReport({
  found,
  find,
  onFindings,
  signal,
}: Pick<PageFieldsOptions, 'onFindings' | 'signal'> & {
  readonly found: () => readonly WatchedField[];
  readonly find: FindPersonalData;
}): FindingReport {
  const labels = new WeakMap<EditableField, { readonly label: string; readonly isSafe: boolean }>();
  let told = '[]';
  let toldAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer may be put off no longer. */
  let isUrgent = false;

  function now(): void {
    clearTimeout(timer);
    timer = undefined;
    isUrgent = false;
    if (signal.aborted) return;
    toldAt = performance.now();
    const fields = read();
    const written = JSON.stringify(fields);
    if (written === told) return;
    told = written;
    onFindings(fields);
  }

  function read(): FieldFindings[] {
    const here = found().filter(({ field }) => isOnPage(field));
    return here.map(({ id, field, findings }) => ({ fieldId: id, label: safeLabel(field), findings }));
  }

  // A label made of a customer's data would carry it out of the page.
  function safeLabel(field: EditableField): string {
    const label = labelOf(field);
    const known = labels.get(field);
    const isSafe = known?.label === label ? known.isSafe : find(label).length === 0;
    labels.set(field, { label, isSafe });
    return isSafe ? label : '';
  }

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    const mine = setTimeout(() => void idle(AT_MOST).then(() => timer === mine && now()), milliseconds);
    timer = mine;
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    read,
    soon() {
      if (isUrgent) return;
      isUrgent = true;
      wait(Math.max(0, toldAt + GAP - performance.now()));
    },
    atRest() {
      if (!isUrgent) wait(GAP);
    },
    now,
  };
}

/** Milliseconds between two reports. */
const GAP = 300;
/** Milliseconds until one is made in a page that never rests. */
const AT_MOST = 100;
