import { defineMigration } from './migration.ts';

/** What the operator has at hand: pinned, and opened last. */
export const migration3 = defineMigration({
  version: 3,
  upgrade(database) {
    database.createObjectStore('shelf', { keyPath: 'key' });
  },
  before: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [],
    feedback: [{ article: 'double-bill', helped: 1, notHelped: 0, reports: [] }],
    misses: [],
  },
  after: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [],
    feedback: [{ article: 'double-bill', helped: 1, notHelped: 0, reports: [] }],
    misses: [],
    shelf: [],
  },
});
