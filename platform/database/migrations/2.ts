import { defineMigration } from './migration.ts';

/** Feedback on answers, in counts by article, and the questions that found nothing. */
export const migration2 = defineMigration({
  version: 2,
  upgrade(database) {
    database.createObjectStore('feedback', { keyPath: 'article' });
    database.createObjectStore('misses', { keyPath: 'terms' });
  },
  before: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [{ site: 'https://crm.example.com', place: 'narrow' }],
  },
  after: {
    notes: [{ id: 'note-1', text: 'Asks for a copy of the bill', revision: 1 }],
    calls: [],
    preferences: [{ key: 'preferences', language: 'it', theme: 'dark' }],
    sites: [{ site: 'https://crm.example.com', place: 'narrow' }],
    feedback: [],
    misses: [],
  },
});
