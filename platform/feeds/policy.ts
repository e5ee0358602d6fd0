import { browser } from 'wxt/browser';
import * as z from 'zod';
import { pause } from '../clock.ts';
import { isAllowedAddress } from './fetch-file.ts';

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
});

export interface Policy extends z.output<typeof policySchema> {
  /** There is a slip in the policy, or the browser does not give it out: nothing is done by it, and nobody may add feeds. */
  readonly isUnreadable: boolean;
}

// The careful reading of a policy that says nothing we understand: the company wanted one, so nobody adds feeds.
const UNREADABLE: Policy = { feeds: [], allowUserFeeds: false, checkEvery: 60, isUnreadable: true };

/** Milliseconds. Chromium was seen to give no answer for as long as it runs; an operator on the phone does not wait for it. */
const PATIENCE = 3_000;
/** What to do when an answer comes that was not waited for. */
const late = new Set<() => void>();

/** The company's policy; the defaults where there is none. Never rejects: Firefox does when there is no policy. */
export async function readPolicy(): Promise<Policy> {
  const asked = browser.storage.managed.get().catch(() => ({}));
  const values = await Promise.race([asked, pause(PATIENCE).then(() => null)]);
  if (values !== null) return parsePolicy(values);
  void asked.then(() => late.forEach((tell) => tell()));
  return UNREADABLE;
}

export function parsePolicy(values: unknown): Policy {
  const checked = policySchema.safeParse(values);
  if (!checked.success) return UNREADABLE;
  const ids = new Set(checked.data.feeds.map(({ id }) => id));
  if (ids.size < checked.data.feeds.length) return UNREADABLE;
  return { ...checked.data, isUnreadable: false };
}

/** Calls back when the company changed the policy under a running browser, or the browser gives it out at last. */
export function watchPolicy(onChange: () => void): void {
  late.add(onChange);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
}
