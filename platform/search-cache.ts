import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Language } from '@/knowledge-base/content/localised.ts';
import { toHex } from '@/knowledge-base/packs/trust/crypto.ts';
import { pause } from './clock.ts';
import { webCrypto } from './crypto/web-crypto.ts';
import { deleteDatabase } from './database/delete-database.ts';
import { attempt, complete } from './database/transaction.ts';
import { inTurns } from './in-turn.ts';

/** Built segments of the search, by language, for the next panel that opens. Whatever happens to them, they can be built again. */
export interface SearchCache {
  /** What this version kept and is as it was. Never rejects; of a database that does not answer within a second, nothing. */
  read(): Promise<KeptFiles>;
  /** Takes the place of what was kept of this language. Never rejects. */
  keep(language: Language, files: readonly Uint8Array[]): Promise<void>;
}

export type KeptFiles = ReadonlyMap<Language, readonly Uint8Array[]>;

interface ListRow {
  readonly language: Language;
  /** Of all that built the segments: what another one built is not used. */
  readonly version: string;
  readonly segments: readonly string[];
}

interface Schema extends DBSchema {
  lists: { key: Language; value: ListRow };
  /** Each file by the SHA-256 of its bytes: what two versions of a list have in common is written once. */
  segments: { key: string; value: Uint8Array };
}

const DATABASE = 'spalla-search';
const VERSION = 1;
const NOTHING: KeptFiles = new Map();
const PATIENCE = 1000;

/** The cache of all panels. A database of its own: no note and no pack is lost with it. */
export function createSearchCache({ version, name = DATABASE }: { version: string; name?: string }): SearchCache {
  const inTurn = inTurns();
  // A file that was read or written is not hashed again.
  const hashes = new WeakMap<Uint8Array, string>();

  return {
    read: () =>
      Promise.race([
        readAll().catch(() => NOTHING),
        // It may be waiting for another page: the operator does not.
        pause(PATIENCE).then(() => NOTHING),
      ]),
    keep: (language, files) =>
      inTurn(async () => {
        try {
          await write(language, files);
        } catch {
          // Damaged, full, or of a later version: nothing in it is worth a second thought.
          await deleteDatabase(name);
          await write(language, files);
        }
      }).catch(() => undefined),
  };

  async function readAll(): Promise<KeptFiles> {
    const kept = await withDatabase(name, 'read built segments', async (database) => {
      const transaction = database.transaction(['lists', 'segments']);
      const lists = (await transaction.objectStore('lists').getAll()).filter((list) => list.version === version);
      return Promise.all(
        lists.map(async ({ language, segments }) => {
          const files = await Promise.all(segments.map((hash) => transaction.objectStore('segments').get(hash)));
          return { language, files: files.map((file, at) => ({ file, hash: segments[at] })) };
        }),
      );
    });
    const whole = kept.map(async ({ language, files }) => {
      const found: Uint8Array[] = [];
      for (const { file, hash } of files) if (file && (await hashOf(file)) === hash) found.push(file);
      return [language, found] as const;
    });
    return new Map(await Promise.all(whole));
  }

  async function write(language: Language, files: readonly Uint8Array[]): Promise<void> {
    // Before the transaction, which would not wait for it.
    const byHash = new Map<string, Uint8Array>();
    for (const file of files) byHash.set(await hashOf(file), file);
    await withDatabase(name, 'keep built segments', async (database) => {
      const transaction = database.transaction(['lists', 'segments'], 'readwrite');
      const [lists, segments] = [transaction.objectStore('lists'), transaction.objectStore('segments')];
      await complete(transaction, async () => {
        const others = (await lists.getAll()).filter((list) => list.language !== language);
        for (const old of others) if (old.version !== version) await lists.delete(old.language);
        if (byHash.size === 0) await lists.delete(language);
        else await lists.put({ language, version, segments: [...byHash.keys()] });
        const inUse = others.filter((list) => list.version === version).flatMap((list) => list.segments);
        const named = new Set([...byHash.keys(), ...inUse]);
        const stored = await segments.getAllKeys();
        for (const hash of stored) if (!named.has(hash)) await segments.delete(hash);
        for (const [hash, file] of byHash) if (!stored.includes(hash)) await segments.put(file, hash);
      });
    });
  }

  async function hashOf(file: Uint8Array): Promise<string> {
    const hash = hashes.get(file) ?? toHex(await webCrypto.sha256(file));
    hashes.set(file, hash);
    return hash;
  }
}

/** For "Delete everything". Rejects with a `StorageError`. */
export function eraseSearchCache(name = DATABASE): Promise<void> {
  return deleteDatabase(name);
}

// Opened for each work and closed after it: a panel that stays open holds up neither the next version nor who deletes it.
function withDatabase<T>(name: string, what: string, work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  return attempt(what, async () => {
    const database = await openDB<Schema>(name, VERSION, {
      upgrade(upgraded) {
        upgraded.createObjectStore('lists', { keyPath: 'language' });
        upgraded.createObjectStore('segments');
      },
      blocking: (_from, _to, event) => (event.target as IDBDatabase | null)?.close(),
    });
    try {
      return await work(database);
    } finally {
      database.close();
    }
  });
}
