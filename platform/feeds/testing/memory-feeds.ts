import { webCrypto } from '../../crypto/web-crypto.ts';
import { reopenable } from '../../reopenable.ts';
import { deleteDatabase } from '../../database/delete-database.ts';
import { createFeeds } from '../feeds.ts';
import type { Feeds, FeedsOptions } from '../feeds.ts';
import { fetchFile } from '../fetch-file.ts';
import { openPackDatabase } from '../pack-database.ts';
import { parsePolicy } from '../policy.ts';

let databases = 0;

/** Feeds over a database of this test's own, with the real network code and crypto. Needs `fake-indexeddb/auto`. */
export function memoryFeeds(overrides: Partial<FeedsOptions> & { readonly name?: string } = {}): Feeds {
  const { name = newDatabaseName(), ...options } = overrides;
  const database = reopenable(() => openPackDatabase(name));
  return createFeeds({
    replaceDatabase: () => database.replace(() => deleteDatabase(name)),
    database: database.get,
    policy: async () => parsePolicy({}),
    fetchFile,
    crypto: webCrypto,
    client: () => '1.0.0',
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    random: Math.random,
    rest: () => new Promise((resume) => setTimeout(resume, 0)),
    tell: () => undefined,
    signal: new AbortController().signal,
    ...options,
  });
}

export function newDatabaseName(): string {
  databases += 1;
  return `spalla-packs-${databases}`;
}
