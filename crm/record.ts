import type { CrmProfile, FieldRole, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { profileOf } from './profiles/index.ts';
import { pageOf, readField } from './reading/read-field.ts';

export interface RecordOptions {
  readonly document: Document;
  readonly site: string;
  /** The profiles that may be this CRM's. */
  readonly profiles: readonly CrmProfile[];
  readonly onRecord: (record: RecordContext | null) => void;
  readonly signal: AbortSignal;
}

/** Follows the record on screen through navigation and re-rendering; `onRecord` hears of changes alone. */
export function watchRecord({ document, site, profiles, onRecord, signal }: RecordOptions) {
  let current: RecordContext | null = null;
  let profile: CrmProfile | null = null;

  const read = () => {
    // A page that was only begun may not show yet whose it is.
    profile ??= profileOf({ document, url: location.href, profiles });
    const next = profile && readRecord({ document, site, path: pathOf(location), profile });
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
  return { current: () => current, profile: () => profile };
}

/** What the profile declares, and nothing else; null without a record's id. */
export function readRecord({
  document,
  site,
  path,
  profile,
}: Pick<RecordOptions, 'document' | 'site'> & {
  readonly path: string;
  readonly profile: CrmProfile;
}): RecordContext | null {
  const page = pageOf(document, path);
  const recordId = readField(page, profile, 'recordId')?.value;
  if (!recordId) return null;
  const values = CROSSING.map((role) => [role, readField(page, profile, role)?.value] as const);
  return { site, recordId, ...Object.fromEntries(values.filter(([, value]) => value)) };
}

const PAUSE = 200;
const CROSSING = ['subject', 'category', 'customerName'] as const satisfies readonly (FieldRole &
  keyof RecordContext)[];

/** All of an address after the host. */
function pathOf({ pathname, search, hash }: Location | URL): string {
  return pathname + search + hash;
}

function isSame(a: RecordContext | null, b: RecordContext | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
