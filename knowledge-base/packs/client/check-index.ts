import { toHex } from '../trust/crypto.ts';
import type { PackCrypto } from '../trust/crypto.ts';
import { splitEnvelope } from '../trust/envelope.ts';
import { feedIndexSchema, LARGEST_INDEX, LONGEST_LIFE_DAYS } from '../trust/feed-index.ts';
import type { FeedIndex } from '../trust/feed-index.ts';
import { hasThreshold } from '../trust/signatures.ts';
import { readStrictJson } from '../trust/strict-json.ts';
import type { FeedProblemCode } from './feed-problem.ts';
import type { AcceptedIndex, FeedState } from './feed-state.ts';
import { TOLERANCE_MS } from './trusted-time.ts';

/** `isNew` is false when it is, byte for byte, what was accepted before. */
export type CheckedIndex =
  | { readonly ok: true; readonly isNew: boolean; readonly accepted: AcceptedIndex }
  | { readonly ok: false; readonly problem: FeedProblemCode };

const DAY_MS = 86_400_000;

/**
 * Says whether an index may take the place of the accepted one. Signatures come first: nothing of an index is looked at
 * that nobody of the feed has signed. `now` is the trusted time in milliseconds, `client` our version as `1.2.3`.
 * Order and rules: TUF 1.0.33 section 5.3 to 5.6, with root, snapshot and targets in one file. Never rejects.
 */
export async function checkIndex({
  bytes,
  trust,
  now,
  client,
  crypto,
}: {
  bytes: Uint8Array;
  trust: FeedState;
  now: number;
  client: string;
  crypto: PackCrypto;
}): Promise<CheckedIndex> {
  if (bytes.length > LARGEST_INDEX) return refused('too-large');
  const envelope = splitEnvelope(bytes, 'index');
  if (!envelope) return refused('malformed');
  if (!(await hasThreshold({ envelope, root: trust.root, role: 'index', crypto }))) return refused('bad-signature');
  const json = readStrictJson(envelope.payload);
  const parsed = json.ok ? feedIndexSchema.safeParse(json.value) : null;
  if (!parsed?.success) return refused('malformed');
  const index = parsed.data;
  const hash = toHex(await crypto.sha256(envelope.payload));
  const problem = problemOf(index, { hash, trust, now, client });
  if (problem) return refused(problem);
  return { ok: true, isNew: trust.accepted?.hash !== hash, accepted: { index, hash } };
}

function problemOf(
  index: FeedIndex,
  { hash, trust, now, client }: { hash: string; trust: FeedState; now: number; client: string },
): FeedProblemCode | null {
  if (index.feed !== trust.feed) return 'other-feed';
  if (hasTwice(index.packs.map(({ id }) => id))) return 'malformed';
  if (index.critical.length > 0) return 'unknown-critical';
  if (isOlder(client, index.minClient)) return 'client-too-old';
  // A root that came after it may have dropped the key that signed it; one that is still to come, too.
  if (index.rootVersion > trust.root.version) return 'root-behind';
  if (index.epoch !== trust.root.epoch) return index.epoch > trust.root.epoch ? 'root-behind' : 'older-than-accepted';
  const before = trust.accepted?.index;
  // A key that was lost may have signed any version: under a new epoch the counting begins anew.
  if (before?.epoch === index.epoch) {
    if (index.version < before.version) return 'older-than-accepted';
    if (index.version === before.version && trust.accepted?.hash !== hash) return 'changed-without-version';
  }
  const [issued, expires] = [Date.parse(index.issued), Date.parse(index.expires)];
  // Believed, a day in the future would become the time to judge by, and everything signed until then would look expired.
  if (issued - now > TOLERANCE_MS) return 'clock-behind';
  if (expires <= issued || expires - issued > LONGEST_LIFE_DAYS * DAY_MS) return 'lives-too-long';
  // Under a root that is past its last day nobody may sign any more, but for the next root.
  return Math.min(expires, Date.parse(trust.root.expires)) <= now ? 'expired' : null;
}

function refused(problem: FeedProblemCode): CheckedIndex {
  return { ok: false, problem };
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

/** True when `client` comes before `wanted`, both as `1.2.3`. */
function isOlder(client: string, wanted: string): boolean {
  const [ours, theirs] = [client, wanted].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (ours?.[part] ?? 0) - (theirs?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
