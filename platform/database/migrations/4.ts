import { defineMigration } from './migration.ts';

/** What operators said is no personal datum, as short hashes, and the salt of those. */
export const migration4 = defineMigration({
  version: 4,
  upgrade(database) {
    database.createObjectStore('notPersonal', { keyPath: 'key' });
  },
  before: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [],
    feedback: [{ article: 'double-bill', helped: 1, notHelped: 0, reports: [] }],
    misses: [],
    shelf: [{ key: 'shelf', pinned: ['articles/double-bill'], recent: [] }],
  },
  after: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [],
    feedback: [{ article: 'double-bill', helped: 1, notHelped: 0, reports: [] }],
    misses: [],
    shelf: [{ key: 'shelf', pinned: ['articles/double-bill'], recent: [] }],
    notPersonal: [],
  },
});
