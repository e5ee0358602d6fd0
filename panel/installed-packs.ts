import { batch } from '@preact/signals';
import type { Article, ArticleId } from '@/knowledge-base/content/article.ts';
import type { AnyItem, KindName } from '@/knowledge-base/content/kinds.ts';
import type { Pack } from '@/knowledge-base/content/pack.ts';
import { mergePacks } from '@/knowledge-base/packs/merge-packs.ts';
import type { InstalledPack } from '@/knowledge-base/packs/merge-packs.ts';
import type { PackSummary } from '@/components/panels/packs.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { PackListing } from '@/platform/messages/feed-values.ts';
import type { PanelState } from './panel-state.ts';
import type { SearchWorker } from './search-client.ts';

/** What is installed, laid over the starter pack: for the panel and for its search. */
export interface InstalledPacks {
  /** Brings the content up to date with what is installed now. */
  read(): Promise<void>;
  /** An article is on screen: this version of it counts as read, unless it changed since and that was not seen yet. */
  opened(article: ArticleId): void;
  /** The operator has seen what changed. */
  markRead(article: ArticleId): void;
}

export interface InstalledPacksOptions {
  readonly caller: Caller;
  readonly state: PanelState;
  readonly starter: Pack;
  readonly worker: SearchWorker;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** The search knows the new content: a question that is on screen is to be asked again. */
  readonly onSearchable: () => void;
}

interface ItemLine {
  readonly kind: KindName;
  readonly item: AnyItem;
}

/** Articles that the search worker is given at once: copying them must not be felt while typing. */
const ARTICLES_AT_ONCE = 250;

export function createInstalledPacks({
  caller,
  state,
  starter,
  worker,
  after,
  onSearchable,
}: InstalledPacksOptions): InstalledPacks {
  // By the hash of their content: what did not change is not asked for again.
  let loaded = new Map<string, InstalledPack>();
  let reading: Promise<void> | null = null;
  let isStale = false;
  let giving = 0;
  state.packs.value = [starterSummary(starter)];
  caller.on('packs.changed', () => void read());

  return {
    read,
    opened(article) {
      // New content stands on screen a moment before we know what changed in it.
      if (reading) void reading.then(() => count(article));
      else count(article);
    },
    markRead,
  };

  /** As read, unless it changed: that is to be seen first. */
  function count(article: ArticleId): void {
    const isInstalled = state.origins.value.has(`articles/${article}`);
    if (isInstalled && !state.changes.value.has(article)) markRead(article);
  }

  function markRead(article: ArticleId): void {
    state.changes.value = new Map([...state.changes.value].filter(([id]) => id !== article));
    // Not kept: the mark comes back, and nothing is lost.
    caller.ask('articles.read', { article }).catch(() => undefined);
  }

  // A change that comes while we read is read after it.
  function read(): Promise<void> {
    if (reading) isStale = true;
    reading ??= readAll().finally(() => {
      reading = null;
      if (isStale) void read();
    });
    return reading;
  }

  async function readAll(): Promise<void> {
    isStale = false;
    try {
      const listed = await caller.ask('packs.list', {});
      const packs = new Map<string, InstalledPack>();
      for (const listing of listed.filter(({ isRevoked }) => !isRevoked)) {
        const known = loaded.get(idOf(listing));
        const pack = known ?? (await load(listing));
        if (pack) packs.set(idOf(listing), { ...pack, title: listing.title, version: listing.version });
        else isStale = true;
      }
      const isSame = packs.size === loaded.size && [...packs.keys()].every((id) => loaded.has(id));
      loaded = packs;
      state.packs.value = [starterSummary(starter), ...listed.map(summary)];
      if (!isSame) await show();
      await readChanges();
    } catch {
      return; // the port closed under the question: the next pairing reads again
    }
  }

  async function load(listing: PackListing): Promise<InstalledPack | null> {
    const items: ItemLine[] = [];
    for (let from: number | null = 0; from !== null;) {
      const part: { lines: string[]; next: number | null } | null = await caller.ask('packs.items', {
        pack: listing.key,
        content: listing.content,
        from,
      });
      if (!part) return null;
      for (const line of part.lines) items.push(JSON.parse(line) as ItemLine);
      from = part.next;
      await rest();
    }
    return { title: listing.title, version: listing.version, items };
  }

  async function show(): Promise<void> {
    const merging = mergePacks(starter, [...loaded.values()]);
    let step = merging.next();
    while (!step.done) {
      await rest();
      step = merging.next();
    }
    const { content, origins } = step.value;
    batch(() => {
      state.content.value = content;
      state.origins.value = origins;
    });
    void giveToSearch(content);
  }

  async function giveToSearch(content: Pack): Promise<void> {
    const { articles, synonyms, lines, guides, procedures, terms, phases, callerTypes } = content;
    const turn = (giving += 1);
    const version = [...loaded.keys()].join('\n');
    for (let from = 0; ; from += ARTICLES_AT_ONCE) {
      const isLast = from + ARTICLES_AT_ONCE >= articles.length;
      worker.postMessage({
        version,
        articles: articles.slice(from, from + ARTICLES_AT_ONCE),
        others: isLast ? { lines, guides, procedures, terms, phases, callerTypes } : null,
        synonyms: isLast ? synonyms : [],
        isFirst: from === 0,
        isLast,
      });
      if (isLast) break;
      await rest();
      if (turn !== giving) return; // something newer was installed meanwhile
    }
    onSearchable();
  }

  async function readChanges(): Promise<void> {
    const lines = await caller.ask('articles.changed', {});
    const before = lines.map((line) => (JSON.parse(line) as { item: Article }).item);
    state.changes.value = new Map(before.map((article) => [article.id, article]));
  }

  function rest(): Promise<void> {
    return new Promise((resume) => after(0, resume));
  }
}

function idOf({ key, content }: PackListing): string {
  return `${key} ${content}`;
}

function summary({ content: _content, ...listing }: PackListing): PackSummary {
  return listing;
}

function starterSummary(starter: Pack): PackSummary {
  const items = Object.values(starter).reduce((sum: number, part) => sum + (Array.isArray(part) ? part.length : 0), 0);
  return {
    key: starter.id,
    feed: null,
    id: starter.id,
    title: starter.title,
    version: starter.version,
    previous: null,
    installedAt: null,
    items,
    isStarter: true,
    isRevoked: false,
    isHeld: false,
  };
}
