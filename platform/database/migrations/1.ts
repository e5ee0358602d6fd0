import { defineMigration } from './migration.ts';

/** The first schema. */
export const migration1 = defineMigration({
  version: 1,
  upgrade(database) {
    database.createObjectStore('notes', { keyPath: 'id' });
    database.createObjectStore('calls', { keyPath: 'id' });
    database.createObjectStore('preferences', { keyPath: 'key' });
    database.createObjectStore('sites', { keyPath: 'site' });
  },
  before: {},
  after: { notes: [], calls: [], preferences: [], sites: [] },
});
