import type { CrmProfile, PageField, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { isElement } from './node-kinds.ts';
import { isWrittenIn } from './outside-editors.ts';
import { whenLoaded } from './page-loaded.ts';
import { profileOf } from './profiles/index.ts';
import { tellsRecords, withPicked } from './profiles/with-picked.ts';
import { checkMap, type MapCheck } from './reading/check-map.ts';
import { createLeftBehind, REST } from './reading/left-behind.ts';
import type { FoundFields } from './reading/read-field.ts';
import { readRoles, type RecordPlace } from './reading/read-record.ts';
import { titleOf, treesIn, type Tree } from './reading/trees.ts';
import { watchScrolling } from './scrolling.ts';

export interface RecordOptions {
  readonly document: Document;
  readonly site: string;
  /** The profiles that may be this CRM's. */
  readonly profiles: readonly CrmProfile[];
  readonly onRecord: (record: RecordContext | null) => void;
  readonly signal: AbortSignal;
}

export interface WatchedRecord {
  current(): RecordContext | null;
  profile(): CrmProfile | null;
  /** What is found on the page as it is now, and by what. */
  check(): MapCheck;
  /** Where the map of its fields is tried: with what was pointed at, though it may not tell records yet. */
  mapPlace(): Omit<RecordPlace, 'site'>;
  /** What was pointed at on this site, which comes first. */
  setPicked(fields: readonly PageField[]): void;
  /** Other profiles, which a pack brought: those of before are forgotten. */
  setProfiles(profiles: readonly CrmProfile[]): void;
}

/**
 * Follows the record on screen through navigation, tabs, frames and re-rendering; `onRecord` hears of changes alone. A page is
 * read once it has loaded, at its first change after that at once, and then so seldom that reading takes no more than a
 * twentieth of the time; what changes by itself while the page is being scrolled is read when that is over.
 */
export function watchRecord({ document, site, profiles: first, onRecord, signal }: RecordOptions): WatchedRecord {
  let profiles = first;
  let known: CrmProfile | null = null;
  let picked: readonly PageField[] = [];
  let profile: CrmProfile | null = null;
  let current: RecordContext | null = null;
  let hasBegun = false;
  let readAt = 0;
  let changedAt = 0;
  /** Somebody did something since the last reading. */
  let isMeant = false;
  let gap = SHORTEST_GAP;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written: ReturnType<typeof setTimeout> | undefined;
  const leftBehind = createLeftBehind(site);
  const scrolling = watchScrolling(document, signal);

  const observer = new MutationObserver((changes) => {
    if (changes.every(({ target }) => isWrittenIn(isElement(target) ? target : target.parentElement)))
      readOnceWritten();
    else onChange();
  });
  const listen = { capture: true, passive: true, signal } as const;
  // Values that a page writes into its fields change nothing in its tree; they come with what somebody did.
  for (const name of ['click', 'change']) document.addEventListener(name, onDeed, listen);
  document.addEventListener('load', onChange, listen);
  for (const name of ['popstate', 'hashchange']) window.addEventListener(name, onDeed, { signal });
  navigation()?.addEventListener('currententrychange', onDeed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(written);
  });
  whenLoaded(begin, signal);

  return {
    current: () => current,
    profile() {
      begin();
      return profile;
    },
    check: () => checkMap({ document, path: pathOf(location), profile }),
    mapPlace: () => ({ document, path: pathOf(location), profile: withPicked(known, { fields: picked, site }) }),
    setPicked(fields) {
      picked = fields.map((field) => withSelectors(field, isSelectorIn(document)));
      if (hasBegun) read();
    },
    setProfiles(next) {
      profiles = next.map((each) => withoutBroken(document, each));
      known = null;
      if (hasBegun) read();
    },
  };

  function begin(): void {
    if (!hasBegun) read();
  }

  function onDeed(): void {
    isMeant = true;
    onChange();
  }

  function onChange(): void {
    changedAt = performance.now();
    if (!hasBegun) return;
    // Deaf while it waits: a page that redraws itself all the time costs one look in a while, and nothing in between.
    observer.disconnect();
    schedule(Math.max(0, readAt + gap - changedAt));
  }

  // What is typed into an editor is seldom of the record, and never worth a look at the page with each key.
  function readOnceWritten(): void {
    written ??= setTimeout(() => {
      written = undefined;
      onChange();
    }, WRITING_GAP);
  }

  function schedule(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(readAtRest, wait);
  }

  // Under the mouse of who scrolls a list changes one row after the other, which tells nothing new.
  function readAtRest(): void {
    const wait = isMeant ? 0 : scrolling.wait(changedAt);
    if (wait > 0) timer = setTimeout(readAtRest, wait);
    else read();
  }

  function read(): void {
    if (signal.aborted) return;
    hasBegun = true;
    isMeant = false;
    const begun = performance.now();
    // A page that was only begun may not show yet whose it is.
    known ??= profileOf({ document, url: location.href, profiles });
    const pointed = withPicked(known, { fields: picked, site });
    profile = tellsRecords(pointed) ? pointed : known;
    const trees = treesIn(document);
    const { record, isHeldBack } = leftBehind.judge({
      found: found(trees),
      title: titleOf(document),
      at: begun,
      changedAt,
    });
    observe(trees);
    readAt = performance.now();
    gap = Math.max(SHORTEST_GAP, (readAt - begun) * 20);
    if (isHeldBack) schedule(REST);
    if (isSame(current, record)) return;
    current = record;
    onRecord(record);
  }

  /** In a state of a page that nobody thought of there is no record until its next change; the panel and the guard go on. */
  function found(trees: readonly Tree[]): FoundFields {
    try {
      return readRoles({ document, path: pathOf(location), profile }, trees);
    } catch {
      return {};
    }
  }

  function observe(trees: readonly Tree[]): void {
    for (const tree of trees) {
      observer.observe(tree, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['hidden', 'class', 'style', 'open', 'value', 'aria-hidden', 'aria-selected'],
      });
    }
  }
}

/** In milliseconds. */
const SHORTEST_GAP = 40;
const WRITING_GAP = 2000;

/** A pack may hold what is no selector: the field is not found then, and the others are. */
function withoutBroken(document: Document, profile: CrmProfile): CrmProfile {
  const isSelector = isSelectorIn(document);
  const { signs, fields } = profile;
  return {
    ...profile,
    ...(signs && { signs: signs.filter(isSelector) }),
    fields: fields.map((field) => withSelectors(field, isSelector)),
  };
}

function withSelectors(field: PageField, isSelector: (selector: string) => boolean): PageField {
  return field.selectors ? { ...field, selectors: field.selectors.filter(isSelector) } : field;
}

function isSelectorIn(document: Document): (selector: string) => boolean {
  const page = document.createDocumentFragment();
  return (selector) => {
    try {
      page.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
}

/** Tells of every address, those that a script writes too; the first browsers with it are younger than some that we run in. */
function navigation(): EventTarget | undefined {
  return (window as { readonly navigation?: EventTarget }).navigation;
}

/** All of an address after the host. */
function pathOf({ pathname, search, hash }: Location): string {
  return pathname + search + hash;
}

function isSame(a: RecordContext | null, b: RecordContext | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
