import { browser } from 'wxt/browser';
import type { PrivacyPolicy } from '@/privacy/policy/policy.ts';
import { newId, now, pause } from '../clock.ts';
import { webCrypto } from '../crypto/web-crypto.ts';
import { deleteDatabase } from '../database/delete-database.ts';
import { readPackPrivacy } from '../privacy/pack-privacy.ts';
import { reopenable } from '../reopenable.ts';
import { keepFeedAlarms } from './feed-alarms.ts';
import type { FeedAlarms } from './feed-alarms.ts';
import { createFeeds } from './feeds.ts';
import type { Feeds, FeedsOptions } from './feeds.ts';
import { fetchFile } from './fetch-file.ts';
import { openPackDatabase } from './pack-database.ts';
import type { PackDatabase } from './pack-database.ts';
import { readPolicy, watchPolicy } from './policy.ts';
import type { FeedRow } from './rows.ts';
import { openOrBeginAnew } from './spare-feeds.ts';
import type { FeedShelf } from './spare-feeds.ts';

const DATABASE = 'spalla-packs';

/** Builds what the background knows of feeds and packs, and lets it listen. Nothing is waited for. */
export function startFeeds(tell: FeedsOptions['tell']): {
  feeds: Feeds;
  alarms: FeedAlarms;
  /** What the installed packs say of personal data. */
  privacyPolicies: () => Promise<readonly PrivacyPolicy[]>;
  database: () => Promise<PackDatabase>;
} {
  const database = reopenable(() =>
    openOrBeginAnew({
      open: () => openPackDatabase(DATABASE),
      remove: () => deleteDatabase(DATABASE),
      shelf,
      now,
    }),
  );
  const feeds = createFeeds({
    database: database.get,
    replaceDatabase: () => database.replace(() => deleteDatabase(DATABASE)),
    policy: readPolicy,
    fetchFile,
    crypto: webCrypto,
    client: () => browser.runtime.getManifest().version,
    newId,
    now,
    random: Math.random,
    rest: () => pause(0),
    tell,
    signal: new AbortController().signal, // as long as the background lives
  });
  const alarms = keepFeedAlarms({ feeds, policy: readPolicy, now, random: Math.random });
  watchPolicy(() => {
    tell('feeds.changed');
    void feeds.checkAll();
  });
  return { feeds, alarms, privacyPolicies: async () => readPackPrivacy(await database.get()), database: database.get };
}

/** In `storage.local`, which a damaged database leaves alone. */
const shelf: FeedShelf = {
  async read() {
    const { feeds } = await browser.storage.local.get('feeds');
    return (feeds ?? []) as readonly FeedRow[];
  },
  write: (feeds) => browser.storage.local.set({ feeds }),
};
