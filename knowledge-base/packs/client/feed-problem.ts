/**
 * Why a feed changed nothing, or less than it might have. Whatever the reason, the installed packs stay as they are.
 *
 * - `address-not-allowed`: neither https nor a host on this computer. `unreachable`, `not-found`: the host did not answer,
 *   or has no such file. `too-large`, `too-slow`: reading was stopped at the limit.
 * - `malformed`: no envelope, no JSON of ours, or a field that does not fit.
 * - `other-feed`: signed for another feed. `bad-signature`: fewer good signatures than the root asks for.
 * - `older-than-accepted`, `changed-without-version`: roll-back, and the same version with other bytes.
 * - `expired`: past its last day. `lives-too-long`: its last day is more than 90 days after its first.
 * - `client-too-old`, `unknown-critical`: it asks for a newer Spalla.
 * - `root-refused`: the next root does not carry the signatures of the old keys and of its own. `root-unknown`: it is not
 *   the root whose fingerprint was confirmed. `root-behind`: the index was signed under a root that we don't have yet.
 * - `pack-hash`, `pack-malformed`, `pack-content`: the bytes are not those that were signed, do not fit, or add up to
 *   something else. `pack-older`: older than the installed one. `pack-gone`: it vanished without being withdrawn.
 * - `delta-refused`: a delta did not fit, the whole pack was fetched instead.
 * - `clock-ahead`, `clock-behind`: the computer's clock and the signed times disagree.
 * - `storage-full`, `storage-failed`: it could not be written. `not-allowed`: the company's policy forbids it.
 *   `policy-late`, `policy-unreadable`: the browser has not given the policy out yet, or there is a slip in it.
 */
export const feedProblemCodes = [
  'address-not-allowed',
  'unreachable',
  'not-found',
  'too-large',
  'too-slow',
  'malformed',
  'other-feed',
  'bad-signature',
  'older-than-accepted',
  'changed-without-version',
  'expired',
  'lives-too-long',
  'client-too-old',
  'unknown-critical',
  'root-refused',
  'root-unknown',
  'root-behind',
  'pack-hash',
  'pack-malformed',
  'pack-content',
  'pack-older',
  'pack-gone',
  'delta-refused',
  'clock-ahead',
  'clock-behind',
  'storage-full',
  'storage-failed',
  'not-allowed',
  'policy-late',
  'policy-unreadable',
] as const;
export type FeedProblemCode = (typeof feedProblemCodes)[number];
