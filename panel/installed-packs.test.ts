import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import { idOf, kindOf } from '@/knowledge-base/search/hit.ts';
import type { Article, ArticleId } from '@/knowledge-base/content/article.ts';
import { createCaller } from '@/platform/messages/caller.ts';
import type { PackListing } from '@/platform/messages/feed-values.ts';
import { events, requests } from '@/platform/messages/map.ts';
import { samples } from '@/platform/messages/testing/samples.ts';
import { portPair } from '@/platform/messages/testing/port-pair.ts';
import type { Port } from '@/platform/messages/wire.ts';
import { createInstalledPacks } from './installed-packs.ts';
import { createPanelState } from './panel-state.ts';
import { createSearchDesk } from './search-desk.ts';

const DOUBLE_BILL = 'double-bill' as ArticleId;
let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

describe('what is installed', () => {
  it('lies over the starter pack, in the panel and in its search', async () => {
    const { packs, state, find, background } = aPanel();
    background.install([anArticle('double-bill', 'Trenta giorni.'), anArticle('meter', 'Lettura del contatore')]);

    await packs.read();

    expect(lineOf(state.content.value.articles, 'double-bill')).toBe('Trenta giorni.');
    expect(state.origins.value.get('articles/meter')).toEqual({ pack: background.title, version: 1 });
    expect(state.origins.value.has('articles/late-bill')).toBe(false);
    expect(state.packs.value.map(({ isStarter, items }) => [isStarter, items])).toEqual([
      [true, aPack().articles.length + aPack().phases.length + aPack().sources.length],
      [false, 2],
    ]);
    expect(find('contatore')).toEqual(['meter']);
  });

  it('comes in parts when it is much, and is whole', async () => {
    const { packs, state, background } = aPanel();
    background.install(Array.from({ length: 1_234 }, (_, number) => anArticle(`n-${number}`, `Riga ${number}`)));

    await packs.read();

    expect(background.asked.filter((name) => name === 'packs.items').length).toBeGreaterThan(4);
    expect(state.content.value.articles).toHaveLength(1_234 + aPack().articles.length);
  });

  it('is not asked for again while it stays the same', async () => {
    const { packs, background } = aPanel();
    background.install([anArticle('meter', 'Lettura')]);
    await packs.read();
    await settle();
    background.asked.length = 0;

    await packs.read();

    expect(background.asked).toEqual(['packs.list', 'articles.changed']);
  });

  it('is never half of one version and half of another: a change in between begins anew', async () => {
    const { packs, state, background } = aPanel();
    background.install(Array.from({ length: 600 }, (_, number) => anArticle(`n-${number}`, 'vecchia')));
    background.afterFirstPart = () =>
      background.install(Array.from({ length: 600 }, (_, number) => anArticle(`n-${number}`, 'nuova')));

    const shown = new Set<string>();
    const stop = state.content.subscribe(({ articles }) => {
      for (const { id, line } of articles) if (id.startsWith('n-')) shown.add(line.it);
    });

    await packs.read();

    await vi.waitFor(() => expect(shown).toEqual(new Set(['nuova'])), 20_000);
    stop();
  });

  it('disappears at once when it was taken back', async () => {
    const { packs, state, background } = aPanel();
    background.install([anArticle('meter', 'Lettura')]);
    await packs.read();

    background.revoke();
    await settle();

    expect(state.content.value.articles.some(({ id }) => id === 'meter')).toBe(false);
    expect(state.packs.value.at(-1)?.isRevoked).toBe(true);
  });
});

describe('an installed article', () => {
  it('counts as read when it is opened; one that changed only when that was seen', async () => {
    const { packs, state, background } = aPanel();
    background.install([anArticle('double-bill', 'Trenta giorni.')]);
    background.changed = [lineFor(anArticle('double-bill', 'Quattordici giorni.'))];
    await packs.read();
    await settle();

    packs.opened(DOUBLE_BILL);
    packs.opened('late-bill' as ArticleId);
    expect(state.changes.value.get(DOUBLE_BILL)?.line.it).toBe('Quattordici giorni.');
    packs.markRead(DOUBLE_BILL);
    packs.opened(DOUBLE_BILL);
    await settle();

    expect(state.changes.value.size).toBe(0);
    expect(background.read).toEqual(['double-bill', 'double-bill']);
  });

  it('that is opened before it is known what changed in it is not counted as read', async () => {
    const { packs, state, background } = aPanel();
    background.install([anArticle('double-bill', 'Trenta giorni.')]);
    background.changed = [lineFor(anArticle('double-bill', 'Quattordici giorni.'))];

    const stop = state.origins.subscribe((origins) => {
      if (origins.has(`articles/${DOUBLE_BILL}`)) packs.opened(DOUBLE_BILL);
    });
    await packs.read();
    await settle();
    stop();

    expect(state.changes.value.has(DOUBLE_BILL)).toBe(true);
    expect(background.read).toEqual([]);
  });
});

/** A panel over a real port; only what the background has is played, by the messages of the map. */
function aPanel() {
  const background = aBackground();
  const state = createPanelState({
    content: aPack(),
    preferences: { language: 'it', theme: 'system' },
    panel: 'answers',
    now: 0,
  });
  const desk = createSearchDesk(aPack());
  const caller = createCaller({
    messages: { requests, events },
    connect: background.connect,
    onLost: () => undefined,
    signal: lifetime.signal,
  });
  const packs = createInstalledPacks({
    caller,
    state,
    starter: aPack(),
    worker: { postMessage: (message) => void desk(message), addEventListener: () => undefined },
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    onSearchable: () => undefined,
  });
  const circumstances = { today: '2026-11-25', phase: null, pinned: new Set<string>() };
  const find = (query: string) => {
    const reply = desk({ id: 1, query, language: 'it', circumstances });
    return reply && 'hits' in reply
      ? reply.hits.filter(({ key }) => kindOf(key) === 'articles').map(({ key }) => idOf(key))
      : [];
  };
  return { packs, state, find, background };
}

function aBackground() {
  const title = { it: 'Schede di Acme', en: 'Acme’s articles' };
  let articles: Article[] = [];
  let version = 0;
  let isRevoked = false;
  let port: Port | null = null;
  const background = {
    title,
    asked: [] as string[],
    read: [] as string[],
    changed: [] as string[],
    afterFirstPart: null as (() => void) | null,
    install(next: Article[]) {
      articles = next;
      version += 1;
      tellPacksChanged();
    },
    revoke() {
      isRevoked = true;
      tellPacksChanged();
    },
    connect(): Port {
      const { near, far } = portPair('panel');
      port = far;
      far.onMessage.addListener((message) => {
        const { id, name, value } = message as { id: number; name: string; value: never };
        far.postMessage({ type: 'reply', id, value: answer(name, value) });
      });
      return near;
    },
  };
  return background;

  function tellPacksChanged(): void {
    port?.postMessage({ type: 'event', name: 'packs.changed', value: {} });
  }

  function answer(name: string, value: { content: string; from: number; article: string }): unknown {
    background.asked.push(name);
    if (name === 'packs.list') return version === 0 ? [] : [listing()];
    if (name === 'articles.changed') return background.changed;
    if (name === 'articles.read') {
      background.read.push(value.article);
      background.changed = [];
      return 'kept';
    }
    if (value.content !== listing().content) return null;
    const lines = articles.slice(value.from, value.from + 250).map(lineFor);
    const next = value.from + 250 < articles.length ? value.from + 250 : null;
    background.afterFirstPart?.();
    background.afterFirstPart = null;
    return { lines, next };
  }

  function listing(): PackListing {
    const [sample] = samples['packs.list'].reply;
    if (!sample) throw new Error('the sample has no pack');
    return { ...sample, title, version, isRevoked, items: articles.length, content: `content-${version}` };
  }
}

function anArticle(id: string, line: string): Article {
  const [first] = aPack().articles;
  if (!first) throw new Error('the pack has no article');
  const question = { it: line, en: null };
  return { ...first, id: id as ArticleId, question, line: { it: line, en: null } };
}

function lineFor(item: Article): string {
  return JSON.stringify({ item, kind: 'articles' });
}

function lineOf(articles: readonly Article[], id: string): string | undefined {
  return articles.find((article) => article.id === id)?.line.it;
}

function settle(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 60));
}
