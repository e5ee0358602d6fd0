import { events, isEventName, isRequestName, requests } from './map.ts';
import type { Asker, EventName, EventOf, ReplyOf, RequestName, RequestOf } from './map.ts';
import type { Speaker } from './sender.ts';
import type { Pairings } from './pairings.ts';
import { parseWire } from './wire.ts';
import type { MessageProblem, Port, Wire } from './wire.ts';

/** Whom a request comes from, as the browser told us; never from its body. */
export interface Origin {
  readonly asker: Asker;
  readonly tabId: number | null;
  /** The site of the CRM page in that tab, when one is connected. */
  readonly site: string | null;
}

type BackgroundRequest = {
  [Name in RequestName]: (typeof requests)[Name]['by'] extends 'background' ? Name : never;
}[RequestName];

/** One handler for every request that the background answers: a new message without one does not compile. */
export type Handlers = {
  [Name in BackgroundRequest]: (value: RequestOf<Name>, origin: Origin) => Promise<ReplyOf<Name>>;
};

interface Ear {
  readonly port: Port;
  readonly speaker: Speaker;
  tabId: number | null;
  state: 'unpaired' | 'ready' | 'gone';
}

export interface Router {
  accept(port: Port, speaker: Speaker): void;
  /** Tells the content script of one tab. False when none is connected: one that rests is called, and told when it comes. */
  tellPage<Name extends EventName>(tabId: number, name: Name, value: EventOf<Name>): boolean;
  /** Tells every page and every panel; pages that rest are called, and read anew what they missed. */
  tellAll<Name extends EventName>(name: Name, value: EventOf<Name>): void;
  /** Tells the panels of one tab. False when there is none. */
  tellPanels<Name extends EventName>(tabId: number, name: Name, value: EventOf<Name>): boolean;
  /** The tabs whose page has a content script connected, with their sites. */
  pages(): ReadonlyMap<number, string>;
  /** Bids the pages that rest to come, and read anew what they missed. */
  callPages(): void;
}

export interface RouterOptions {
  readonly handlers: Handlers;
  readonly pairings: Pairings;
  readonly onPageConnected?: (site: string) => void;
  readonly onPanelPaired?: (tabId: number) => void;
  /** Bids the page of a tab, or every page that is not connected, to open a port. */
  readonly callPages?: (tabId: number | null) => Promise<unknown>;
}

/** How long a page that was called may take to come and hear what it was called for. */
const CALLED_MS = 3_000;

/**
 * The background's switchboard: pairs panels with pages, checks who asks what, passes on what is for the page. What comes is
 * judged by the map, and what goes to a content script too, which has no schemas; a panel judges for itself.
 */
export function createRouter({
  handlers,
  pairings,
  onPageConnected,
  onPanelPaired,
  callPages = async () => undefined,
}: RouterOptions): Router {
  const panels = new Set<Ear>();
  const pages = new Map<number, { ear: Ear; site: string }>();
  /** What pages were called for, by tab. */
  const held = new Map<number, readonly { readonly until: number; readonly hear: (page: Ear) => void }[]>();
  const relayed = new Map<number, { asker: Ear; askerId: number; page: Ear; name: RequestName }>();
  let lastRelayId = 0;

  return {
    accept(port, speaker) {
      if (speaker.kind === 'stranger' || (port.name !== 'content') === (speaker.kind === 'content')) {
        port.disconnect();
        return;
      }
      const state = speaker.kind === 'content' ? 'ready' : 'unpaired';
      const ear: Ear = { port, speaker, tabId: speaker.tabId, state };
      port.onMessage.addListener((message) => void receive(ear, message));
      port.onDisconnect.addListener(() => leave(ear));
      if (speaker.kind === 'content') connectPage(ear, speaker);
    },
    tellPage(tabId, name, value) {
      const page = pages.get(tabId);
      if (page) tell(page.ear, name, value);
      else hold(tabId, (ear) => tell(ear, name, value));
      return page !== undefined;
    },
    tellAll(name, value) {
      const ears = [...panels, ...[...pages.values()].map((page) => page.ear)];
      for (const ear of ears) tell(ear, name, value);
      void callPages(null);
    },
    tellPanels: (tabId, name, value) => tellPanels(tabId, name, value),
    pages: () => new Map([...pages].map(([tabId, { site }]) => [tabId, site])),
    callPages: () => void callPages(null),
  };

  function connectPage(ear: Ear, { tabId, site }: { tabId: number; site: string }): void {
    pages.set(tabId, { ear, site });
    const called = held.get(tabId) ?? [];
    held.delete(tabId);
    for (const { until, hear } of called) if (Date.now() < until) hear(ear);
    tellPanels(tabId, 'page.connected', {});
    onPageConnected?.(site);
  }

  function hold(tabId: number, hear: (page: Ear) => void): void {
    held.set(tabId, [...(held.get(tabId) ?? []), { until: Date.now() + CALLED_MS, hear }]);
    void callPages(tabId);
  }

  function leave(ear: Ear): void {
    ear.state = 'gone';
    panels.delete(ear);
    for (const [id, { asker, askerId, page }] of relayed) {
      if (asker !== ear && page !== ear) continue;
      relayed.delete(id);
      if (asker !== ear) refuse(asker, askerId, 'no-page');
    }
    // A page that was replaced (the tab went elsewhere) may leave after its successor came: that one stays.
    if (ear.speaker.kind === 'content' && pages.get(ear.speaker.tabId)?.ear === ear) {
      pages.delete(ear.speaker.tabId);
      tellPanels(ear.speaker.tabId, 'page.disconnected', {});
    }
  }

  async function receive(ear: Ear, message: unknown): Promise<void> {
    const wire = parseWire(message);
    if (!wire || ear.state === 'gone') return;
    if (wire.type === 'pair') await pair(ear, wire);
    else if (wire.type === 'request') await serve(ear, wire);
    else if (wire.type === 'event') passOn(ear, wire);
    else if (wire.type === 'reply' || wire.type === 'refusal') giveBack(ear, wire);
  }

  async function pair(ear: Ear, { token, tabId }: { token: string; tabId: number | null }): Promise<void> {
    if (ear.speaker.kind === 'framed-panel') {
      if (ear.state !== 'unpaired') return;
      const next = await pairings.exchange(token, ear.speaker.tabId).catch(() => null);
      // A frame that cannot show a token stays blank: whoever embedded it was not our content script.
      if (!next) {
        leave(ear);
        ear.port.disconnect();
        return;
      }
      await ready(ear, ear.speaker.tabId, next);
    } else if (ear.speaker.kind === 'panel') {
      // Where no page can embed us the panel names its tab: the active one of its window, or the one it was opened for.
      await ready(ear, tabId, '');
    }
  }

  async function ready(ear: Ear, tabId: number | null, token: string): Promise<void> {
    ear.tabId = tabId;
    // What the panel asks next is for this page and its site.
    if (tabId !== null && !pages.has(tabId)) await callPages(tabId);
    if (ear.state === 'gone' || ear.tabId !== tabId) return;
    ear.state = 'ready';
    panels.add(ear);
    const page = tabId === null ? undefined : pages.get(tabId);
    send(ear, { type: 'paired', token, hasPage: page !== undefined, site: page?.site ?? null });
    if (tabId !== null) onPanelPaired?.(tabId);
  }

  async function serve(ear: Ear, { id, name, value }: Extract<Wire, { type: 'request' }>): Promise<void> {
    const asker: Asker = ear.speaker.kind === 'content' ? 'content' : 'panel';
    if (ear.state !== 'ready') return refuse(ear, id, 'not-paired');
    if (!isRequestName(name)) return refuse(ear, id, 'unknown-message');
    const request = requests[name];
    if (!(request.from as readonly Asker[]).includes(asker)) return refuse(ear, id, 'not-allowed');
    const checked = request.request.safeParse(value);
    if (!checked.success) return refuse(ear, id, 'malformed');
    if (request.by === 'page') return relay(ear, id, { name, value: checked.data });

    try {
      const handler = handlers[name as BackgroundRequest] as (value: unknown, origin: Origin) => Promise<unknown>;
      const reply = await handler(checked.data, { asker, tabId: ear.tabId, site: siteOf(ear) });
      answer(ear, id, { name, value: reply });
    } catch {
      refuse(ear, id, 'failed');
    }
  }

  function answer(ear: Ear, id: number, { name, value }: { name: RequestName; value: unknown }): void {
    const reply =
      ear.speaker.kind === 'content' ? requests[name].reply.safeParse(value) : { success: true, data: value };
    if (reply.success) send(ear, { type: 'reply', id, value: reply.data });
    else refuse(ear, id, 'malformed');
  }

  function tell(ear: Ear, name: EventName, value: unknown): void {
    const event = ear.speaker.kind === 'content' ? events[name].value.safeParse(value) : { success: true, data: value };
    if (event.success) send(ear, { type: 'event', name, value: event.data });
  }

  function siteOf(ear: Ear): string | null {
    if (ear.speaker.kind === 'content') return ear.speaker.site;
    return ear.tabId === null ? null : (pages.get(ear.tabId)?.site ?? null);
  }

  function relay(asker: Ear, askerId: number, { name, value }: { name: RequestName; value: unknown }): void {
    const page = asker.tabId === null ? undefined : pages.get(asker.tabId)?.ear;
    if (!page) return refuse(asker, askerId, 'no-page');
    const id = (lastRelayId += 1);
    relayed.set(id, { asker, askerId, page, name });
    send(page, { type: 'request', id, name, value });
  }

  function giveBack(page: Ear, wire: Extract<Wire, { type: 'reply' | 'refusal' }>): void {
    const asked = relayed.get(wire.id);
    if (!asked || asked.page !== page) return;
    relayed.delete(wire.id);
    if (wire.type === 'refusal') return refuse(asked.asker, asked.askerId, wire.problem);
    const reply = requests[asked.name].reply.safeParse(wire.value);
    if (reply.success) send(asked.asker, { type: 'reply', id: asked.askerId, value: reply.data });
    else refuse(asked.asker, asked.askerId, 'malformed');
  }

  function passOn(ear: Ear, { name, value }: Extract<Wire, { type: 'event' }>): void {
    if (ear.speaker.kind !== 'content' || pages.get(ear.speaker.tabId)?.ear !== ear) return;
    if (!isEventName(name) || events[name].from !== 'page') return;
    const checked = events[name].value.safeParse(value);
    if (checked.success) tellPanels(ear.speaker.tabId, name, checked.data);
  }

  function tellPanels(tabId: number, name: EventName, value: unknown): boolean {
    const told = [...panels].filter((panel) => panel.tabId === tabId);
    for (const panel of told) tell(panel, name, value);
    return told.length > 0;
  }

  function refuse(ear: Ear, id: number, problem: MessageProblem): void {
    send(ear, { type: 'refusal', id, problem });
  }

  // A port may close between the question and the answer; there is nobody left to tell.
  function send(ear: Ear, wire: Wire): void {
    if (ear.state === 'gone') return;
    try {
      ear.port.postMessage(wire);
    } catch {
      leave(ear);
    }
  }
}
