import type * as z from 'zod/mini';
import type { Health } from '@/knowledge-base/content/health.ts';
import type { feedRequests } from '../messages/feed-map.ts';
import type { crmProfileSchema } from '../messages/page-values.ts';
import type { Handlers } from '../messages/router.ts';
import type { Feeds } from './feeds.ts';

export type FeedHandlers = Pick<Handlers, keyof typeof feedRequests | 'profiles.read'>;

/** What the background does for each message about packs and feeds. */
export function createFeedHandlers(feeds: Feeds): FeedHandlers {
  const files = createFileParts();

  return {
    'packs.list': async () => [...(await feeds.packs())],
    'packs.items': (asked) => feeds.items(asked),
    'packs.roll-back': async ({ pack }) => ((await feeds.rollBack(pack)) ? 'done' : 'not-possible'),
    'packs.release': async ({ pack }) => ((await feeds.releaseHold(pack)) ? 'done' : 'not-possible'),
    'feeds.list': async () => {
      const { feeds: listed, mayAdd } = await feeds.list();
      return { feeds: [...listed], mayAdd };
    },
    'feeds.offer': ({ address }) => feeds.offerAddress(address),
    async 'feeds.import'(part) {
      const bytes = files.add(part);
      return bytes ? feeds.offerFile(bytes) : null;
    },
    'feeds.confirm': async ({ feed }) => ((await feeds.confirm(feed)) ? 'begun' : 'not-possible'),
    async 'feeds.dismiss'() {
      await feeds.dismiss();
      return 'dismissed';
    },
    'feeds.check': async () => ((await feeds.checkNow()) ? 'begun' : 'too-soon'),
    'feeds.remove': async ({ feed }) => ((await feeds.remove(feed)) ? 'done' : 'not-possible'),
    async 'articles.read'({ article }) {
      await feeds.markRead(article);
      return 'kept';
    },
    // The page checks them again on arrival, and knows nothing of who keeps them and until when.
    'profiles.read': async () => (await feeds.profiles()).map(profileOf),
    'articles.changed': async () => [...(await feeds.changedSinceRead())],
  };
}

function profileOf(line: string): z.output<typeof crmProfileSchema> {
  const { owner: _owner, verifiedOn: _on, verifyBy: _by, ...profile } = (JSON.parse(line) as ProfileLine).item;
  return profile;
}

interface ProfileLine {
  readonly item: z.output<typeof crmProfileSchema> & Health;
}

interface FilePart {
  readonly file: string;
  readonly part: number;
  readonly parts: number;
  readonly base64: string;
}

/** Ports carry text: a file comes in parts, in their order. A part of another file drops the one before. */
function createFileParts(): { add(part: FilePart): Uint8Array | null } {
  let file = '';
  let pieces: Uint8Array[] = [];
  return {
    add(part) {
      if (part.file !== file) pieces = [];
      file = part.file;
      if (part.part !== pieces.length) throw new RangeError('A part of the file is missing');
      pieces.push(fromBase64(part.base64));
      if (pieces.length < part.parts) return null;
      const whole = pieces;
      pieces = [];
      file = '';
      return joined(whole);
    },
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
