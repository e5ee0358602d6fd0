import { browser } from 'wxt/browser';
import * as z from 'zod';
import { pause } from '../clock.ts';
import type { MayAdd } from '../messages/feed-values.ts';
import { isAllowedAddress } from './fetch-file.ts';
import { createPolicyReader } from './policy-reader.ts';

const address = z.string().max(500).refine(isAllowedAddress, 'https, or http on this computer');

const policyFeedSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/u),
  urls: z.array(address).min(1).max(20),
  /** SHA-256 of the payload of the first root, in hexadecimal. */
  rootHash: z.string().regex(/^[0-9a-f]{64}$/u),
  /** The oldest version of the index that may be taken at the first check. */
  minVersion: z.number().int().positive().default(1),
  /** Where this computer stands in line when a version is rolled out by and by. */
  ring: z.enum(['pilot', 'all', 'last']).default('all'),
});

/** What a company set for all its operators. Chrome and Edge check it against `managed_schema.json`, Firefox against nothing. */
const policySchema = z.strictObject({
  feeds: z.array(policyFeedSchema).max(20).default([]),
  allowUserFeeds: z.boolean().default(true),
  /** Minutes between two checks. */
  checkEvery: z.number().int().min(15).max(1440).default(60),
  /** Read by `platform/privacy/company-privacy.ts`: a slip in the one part costs nothing of the other. */
  privacy: z.unknown().optional(),
});

export interface Policy extends z.output<typeof policySchema> {
  /** Not `known`: nothing is done by it, and nobody may add feeds. `late`: the browser has not given it out yet. */
  readonly reading: 'known' | 'late' | 'unreadable';
}

// The careful reading of a policy that says nothing we understand: the company wanted one, so nobody adds feeds.
const NOTHING_ALLOWED: z.output<typeof policySchema> = { feeds: [], allowUserFeeds: false, checkEvery: 60 };

/**
 * Milliseconds to wait for the browser's answer. Without a network Chromium was seen to take 12 s after its start, and
 * once never to answer: nothing is drawn later for that, and only who adds a feed waits for long.
 */
export const POLICY_PATIENCE = { toShow: 300, toCheck: 3_000, toAdd: 30_000 } as const;

const reader = createPolicyReader({ ask: () => browser.storage.managed.get(), pause });

/** The company's policy; the defaults where there is none. Never rejects. */
export async function readPolicy(patience: number = POLICY_PATIENCE.toCheck): Promise<Policy> {
  const given = await reader.read(patience);
  return given ? parsePolicy(given.values) : { ...NOTHING_ALLOWED, reading: 'late' };
}

export function parsePolicy(values: unknown): Policy {
  const checked = policySchema.safeParse(values);
  const unreadable: Policy = { ...NOTHING_ALLOWED, privacy: privacyOf(values), reading: 'unreadable' };
  if (!checked.success) return unreadable;
  const ids = new Set(checked.data.feeds.map(({ id }) => id));
  if (ids.size < checked.data.feeds.length) return unreadable;
  return { ...checked.data, reading: 'known' };
}

function privacyOf(values: unknown): unknown {
  return typeof values === 'object' && values !== null && 'privacy' in values ? values.privacy : undefined;
}

/** Whether an operator may add feeds, for the panel. It is offered also while the answer is late: adding waits for it. */
export function mayAdd({ allowUserFeeds, reading }: Policy): MayAdd {
  if (reading === 'unreadable') return 'policy-unreadable';
  return allowUserFeeds || reading === 'late' ? 'yes' : 'no';
}

/** Why an operator's feed is not added; `null` when it is. */
export function refusalBy({
  allowUserFeeds,
  reading,
}: Policy): 'policy-late' | 'policy-unreadable' | 'not-allowed' | null {
  if (reading !== 'known') return `policy-${reading}`;
  return allowUserFeeds ? null : 'not-allowed';
}

/** Calls back when the company changed the policy under a running browser, or the browser gives it out at last. */
export function watchPolicy(onChange: () => void): void {
  reader.watch(onChange);
}

/** Lets it listen to the browser: in the background, before anything is waited for. */
export function hearPolicy(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') reader.changed();
  });
}
