import type { FeedProblemCode } from '@/knowledge-base/packs/client/feed-problem.ts';
import type { MessageKey } from '@/locales/index.ts';

interface Problem {
  /** What happened. */
  readonly what: MessageKey;
  /** What the operator can do about it. */
  readonly todo: MessageKey;
  /** What was kept, where it is something else than the articles of before. */
  readonly kept?: MessageKey;
}

/** Every reason for which a feed changes nothing, or less than it might have, in words. */
export const PROBLEMS: Readonly<Record<FeedProblemCode, Problem>> = {
  'address-not-allowed': { what: 'feed-problem.address-not-allowed', todo: 'feed-problem.do-address' },
  unreachable: { what: 'feed-problem.unreachable', todo: 'feed-problem.do-network' },
  'not-found': { what: 'feed-problem.not-found', todo: 'feed-problem.do-address' },
  'too-large': { what: 'feed-problem.too-large', todo: 'feed-problem.do-tell' },
  'too-slow': { what: 'feed-problem.too-slow', todo: 'feed-problem.do-network' },
  malformed: { what: 'feed-problem.malformed', todo: 'feed-problem.do-address' },
  'other-feed': { what: 'feed-problem.other-feed', todo: 'feed-problem.do-alarm' },
  'bad-signature': { what: 'feed-problem.bad-signature', todo: 'feed-problem.do-alarm' },
  'older-than-accepted': { what: 'feed-problem.older-than-accepted', todo: 'feed-problem.do-tell' },
  'changed-without-version': { what: 'feed-problem.changed-without-version', todo: 'feed-problem.do-tell' },
  expired: { what: 'feed-problem.expired', todo: 'feed-problem.do-tell' },
  'lives-too-long': { what: 'feed-problem.lives-too-long', todo: 'feed-problem.do-tell' },
  'client-too-old': { what: 'feed-problem.client-too-old', todo: 'feed-problem.do-update' },
  'unknown-critical': { what: 'feed-problem.unknown-critical', todo: 'feed-problem.do-update' },
  'root-refused': { what: 'feed-problem.root-refused', todo: 'feed-problem.do-alarm' },
  'root-unknown': { what: 'feed-problem.root-unknown', todo: 'feed-problem.do-alarm' },
  'root-behind': { what: 'feed-problem.root-behind', todo: 'feed-problem.do-later' },
  'pack-hash': { what: 'feed-problem.pack-hash', todo: 'feed-problem.do-tell' },
  'pack-malformed': { what: 'feed-problem.pack-malformed', todo: 'feed-problem.do-tell' },
  'pack-content': { what: 'feed-problem.pack-content', todo: 'feed-problem.do-tell' },
  'pack-older': { what: 'feed-problem.pack-older', todo: 'feed-problem.do-tell' },
  'pack-gone': { what: 'feed-problem.pack-gone', todo: 'feed-problem.do-tell' },
  'delta-refused': {
    what: 'feed-problem.delta-refused',
    todo: 'feed-problem.do-nothing',
    kept: 'feed-problem.kept-whole',
  },
  'clock-ahead': { what: 'feed-problem.clock-ahead', todo: 'feed-problem.do-clock' },
  'clock-behind': { what: 'feed-problem.clock-behind', todo: 'feed-problem.do-clock' },
  'storage-full': { what: 'feed-problem.storage-full', todo: 'feed-problem.do-space' },
  'storage-failed': { what: 'feed-problem.storage-failed', todo: 'feed-problem.do-restart' },
  'policy-late': { what: 'feed-problem.policy-late', todo: 'feed-problem.do-later' },
  'policy-unreadable': { what: 'feed-problem.policy-unreadable', todo: 'feed-problem.do-policy' },
  'not-allowed': { what: 'feed-problem.not-allowed', todo: 'feed-problem.do-ask' },
};
