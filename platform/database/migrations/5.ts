import { defineMigration } from './migration.ts';

/** The operator's own texts by shortcut, and what is filled into them of the operator. */
export const migration5 = defineMigration({
  version: 5,
  upgrade(database) {
    database.createObjectStore('snippets', { keyPath: 'id' });
    database.createObjectStore('ownValues', { keyPath: 'key' });
  },
  before: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [],
    feedback: [],
    misses: [],
    shelf: [{ key: 'shelf', pinned: ['articles/double-bill'], recent: [] }],
    notPersonal: [{ key: 'not-personal', salt: 's', values: [] }],
  },
  after: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [],
    feedback: [],
    misses: [],
    shelf: [{ key: 'shelf', pinned: ['articles/double-bill'], recent: [] }],
    notPersonal: [{ key: 'not-personal', salt: 's', values: [] }],
    snippets: [],
    ownValues: [],
  },
});
