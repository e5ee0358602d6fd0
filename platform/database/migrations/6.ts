import { defineMigration } from './migration.ts';

/** The fields that a team lead pointed at, by site. */
export const migration6 = defineMigration({
  version: 6,
  upgrade(database) {
    database.createObjectStore('siteMaps', { keyPath: 'site' });
  },
  before: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [],
    feedback: [{ article: 'double-bill', helped: 1, notHelped: 0, reports: [] }],
    misses: [],
    shelf: [{ key: 'shelf', pinned: ['articles/double-bill'], recent: [] }],
    notPersonal: [{ key: 'not-personal', salt: 'salt', values: [{ kind: 'iban', hash: '0123abcd' }] }],
    snippets: [],
    ownValues: [],
  },
  after: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [],
    feedback: [{ article: 'double-bill', helped: 1, notHelped: 0, reports: [] }],
    misses: [],
    shelf: [{ key: 'shelf', pinned: ['articles/double-bill'], recent: [] }],
    notPersonal: [{ key: 'not-personal', salt: 'salt', values: [{ kind: 'iban', hash: '0123abcd' }] }],
    snippets: [],
    ownValues: [],
    siteMaps: [],
  },
});
