import type { PanelActions } from '@/components/panels/panel.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { PanelState } from './panel-state.ts';

export type FeedActions = Pick<
  PanelActions,
  | 'addFeed'
  | 'importFeedFile'
  | 'confirmFeed'
  | 'dismissFeedOffer'
  | 'checkFeeds'
  | 'rollBack'
  | 'releaseHold'
  | 'removeFeed'
>;

export interface PanelFeeds {
  readonly actions: FeedActions;
  /** Brings the list of feeds up to date. */
  read(): Promise<void>;
}

/** Bytes of a file in one message: a multiple of three, so that the parts of its base64 can be read one by one. */
const PART_BYTES = 720_000;
const LARGEST_FILE = 64 * 1024 * 1024;

/** Where packs come from, and what an operator may do about it. */
export function createPanelFeeds({
  caller,
  state,
  newId,
}: {
  caller: Caller;
  state: PanelState;
  newId: () => string;
}): PanelFeeds {
  const failed = (): void => state.announce({ tone: 'failed', message: 'announce.not-done' });
  const notPossible = (): void => state.announce({ tone: 'failed', message: 'announce.pack-not-possible' });
  caller.on('feeds.changed', () => void read());

  return {
    read,
    actions: {
      addFeed: (address) => offer(() => caller.ask('feeds.offer', { address: address.trim() })),
      importFeedFile: (file) => offer(() => sendFile(file)),
      confirmFeed: () => void confirm().catch(failed),
      dismissFeedOffer() {
        state.feedOffer.value = null;
        caller.ask('feeds.dismiss', {}).catch(() => undefined); // an offer that nobody confirms does nothing
      },
      checkFeeds: () => void check().catch(failed),
      rollBack: (pack) => change(() => caller.ask('packs.roll-back', { pack })),
      releaseHold: (pack) => change(() => caller.ask('packs.release', { pack })),
      removeFeed: (feed) => change(() => caller.ask('feeds.remove', { feed })),
    },
  };

  async function read(): Promise<void> {
    const listed = await caller.ask('feeds.list', {}).catch(() => null);
    if (!listed) return; // the port closed under the question: the next pairing reads again
    state.feeds.value = listed.feeds;
    state.mayAddFeeds.value = listed.mayAdd;
  }

  function offer(ask: () => Promise<PanelState['feedOffer']['value']>): void {
    state.feedOffer.value = 'asking';
    ask().then(
      (reply) => (state.feedOffer.value = state.feedOffer.value === 'asking' ? reply : null),
      () => {
        state.feedOffer.value = null;
        failed();
      },
    );
  }

  async function confirm(): Promise<void> {
    const offered = state.feedOffer.value;
    if (offered === null || offered === 'asking' || 'problem' in offered) return;
    state.feedOffer.value = null;
    const outcome = await caller.ask('feeds.confirm', { feed: offered.feed });
    if (outcome === 'not-possible') notPossible();
    await read();
  }

  async function check(): Promise<void> {
    const outcome = await caller.ask('feeds.check', {});
    if (outcome === 'too-soon') state.announce({ tone: 'warning', message: 'announce.checked-just-now' });
  }

  function change(ask: () => Promise<'done' | 'not-possible'>): void {
    ask().then((outcome) => (outcome === 'done' ? read() : notPossible()), failed);
  }

  async function sendFile(file: File): Promise<PanelState['feedOffer']['value']> {
    if (file.size > LARGEST_FILE) return { problem: 'too-large' };
    const id = newId();
    const parts = Math.max(1, Math.ceil(file.size / PART_BYTES));
    for (let part = 0; part < parts; part += 1) {
      const bytes = await file.slice(part * PART_BYTES, (part + 1) * PART_BYTES).arrayBuffer();
      const reply = await caller.ask('feeds.import', {
        file: id,
        part,
        parts,
        base64: toBase64(new Uint8Array(bytes)),
      });
      if (reply) return reply;
    }
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  }
  return btoa(pieces.join(''));
}
