import { beginTrust } from '../../knowledge-base/packs/client/follow-roots.ts';
import type { FeedState } from '../../knowledge-base/packs/client/feed-state.ts';
import { splitEnvelope } from '../../knowledge-base/packs/trust/envelope.ts';
import { feedIndexSchema } from '../../knowledge-base/packs/trust/feed-index.ts';
import type { FeedIndex } from '../../knowledge-base/packs/trust/feed-index.ts';
import { readStrictJson } from '../../knowledge-base/packs/trust/strict-json.ts';
import { webCrypto } from '../../platform/crypto/web-crypto.ts';
import { Refusal } from '../command.ts';
import type { HostFolder } from './host-folder.ts';

/** The keys that clients will trust: the chain of roots in the folder, followed to its end. */
export async function trustOnHost(host: HostFolder): Promise<FeedState> {
  const rootOf = async (version: number): Promise<Uint8Array | null> => host.read(`root/${version}.kbr`);
  const begun = await beginTrust({ rootOf, rootHash: null, feed: null }, webCrypto);
  if (begun.ok) return begun.trust;
  throw new Refusal(
    begun.problem === 'not-found'
      ? 'root/1.kbr is missing: make it with "spalla root" and "spalla sign".'
      : 'The chain in root/ does not hold: each root wants the signatures of the keys before it and of its own.',
  );
}

/** The newest published index; `null` before the first. Its signatures are the business of `spalla verify`. */
export function indexOnHost(host: HostFolder): FeedIndex | null {
  const bytes = host.read('feed.kbi');
  if (!bytes) return null;
  const envelope = splitEnvelope(bytes, 'index');
  const json = envelope && readStrictJson(envelope.payload);
  const parsed = json?.ok ? feedIndexSchema.safeParse(json.value) : null;
  if (parsed?.success) return parsed.data;
  throw new Refusal('feed.kbi is not an index of a feed. Nothing was published; put back the file that was there.');
}
