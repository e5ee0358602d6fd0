import type { ReplyOf, RequestName, RequestOf } from '../map.ts';

const note = {
  id: 'note-1',
  site: 'https://crm.example.com',
  recordId: '42',
  text: 'Asks for a copy of the bill',
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  revision: 1,
};
const call = {
  id: 'call-1',
  startedAt: '2026-03-02T09:00:00.000Z',
  phase: 'greeting' as RequestOf<'call.write'>['call']['phase'],
  done: { greeting: ['name'] },
  recordId: '42',
};
const finding = { kind: 'iban', start: 3, end: 30 } as const;
const judged = {
  ...finding,
  confidence: 1,
  reason: 'mod-97',
  action: 'block',
  mayKeep: true,
  keptBecause: null,
  mayDismiss: true,
  mayMove: false,
} as const;
const value = { kind: 'iban', hash: '0123abcd' } as const;
const site = { site: 'https://crm.example.com', place: 'narrow', side: 'right', width: 384, isOpen: true } as const;
const title = { it: 'Schede di Acme', en: 'Acme’s articles' };
const content = 'a'.repeat(64);
const pack = {
  key: 'acme/base',
  feed: 'acme',
  id: 'base',
  title,
  version: 4,
  previous: 3,
  installedAt: '2026-03-02T09:00:00.000Z',
  items: 120,
  isStarter: false,
  isRevoked: false,
  isHeld: false,
  content,
};
const feed = {
  id: 'acme',
  address: 'https://packs.acme.example/feed',
  origin: 'operator',
  fingerprint: ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto'],
  confirmedAt: '2026-03-02T09:00:00.000Z',
  checkedAt: '2026-03-02T09:00:00.000Z',
  expiresAt: '2026-05-02T09:00:00.000Z',
  problem: null,
  progress: { step: 'write', done: 500, total: 10_000 },
  log: [],
} as const;
const offer = {
  address: feed.address,
  feed: 'acme',
  words: [...feed.fingerprint],
  packs: [{ title, version: 4, items: 120 }],
};
const article = 'double-bill' as RequestOf<'feedback.vote'>['article'];
const report = { reason: 'outdated', text: 'Sono 14 giorni' } as const;

const snippet = { id: 'snippet-1', title: 'Chiusure::Saluto', shortcut: 'saluto', text: 'Grazie, {cliente}' };
const ownValues = { operator: 'Ada', company: 'Luce Chiara' };

/** A good request and a good reply for every message there is. */
export const samples: { [Name in RequestName]: { request: RequestOf<Name>; reply: ReplyOf<Name> } } = {
  'token.issue': { request: {}, reply: { token: 'token-1' } },
  'fields.load': { request: {}, reply: 'loaded' },
  'map.check': { request: {}, reply: { profile: null, fields: [{ role: 'recordId', by: 'title' }] } },
  'map.try': {
    request: {},
    reply: { profile: null, fields: [{ role: 'subject', by: 'selector', way: 'h1', isByPlace: true, count: 1 }] },
  },
  'picker.load': { request: {}, reply: 'loaded' },
  'picked.read': { request: {}, reply: [{ role: 'subject', selectors: ['[data-field="subject"]'] }] },
  'picked.write': { request: { fields: [{ role: 'subject', labels: ['Oggetto'] }] }, reply: 'kept' },
  'pick.start': {
    request: { role: 'recordId', texts: { title: 'Point at it', how: 'Click', untold: 'Nothing tells it' } },
    reply: 'picking',
  },
  'pick.step': { request: { step: 'next' }, reply: true },
  'profiles.read': { request: {}, reply: [] },
  'site.read': { request: {}, reply: site },
  'site.write': { request: { width: 400 }, reply: site },
  'preferences.read': { request: {}, reply: { language: 'it', theme: 'system' } },
  'preferences.write': { request: { language: 'en' }, reply: { language: 'en', theme: 'system' } },
  'sites.list': { request: {}, reply: [{ site: 'https://crm.example.com', pausedUntil: null }] },
  'sites.disable': { request: { site: 'https://crm.example.com' }, reply: [] },
  'sites.pause': {
    request: { site: 'https://crm.example.com', length: 'hour' },
    reply: [{ site: 'https://crm.example.com', pausedUntil: 1_772_449_200_000 }],
  },
  'call.read': { request: {}, reply: call },
  'call.write': { request: { call }, reply: 'saved' },
  'call.end': { request: {}, reply: 'erased' },
  'notes.list': { request: { site: null, recordId: null }, reply: [note] },
  'notes.save': { request: { note }, reply: { note, wasCopied: false } },
  'notes.delete': { request: { id: 'note-1' }, reply: 'deleted' },
  'notes.export': { request: {}, reply: [note] },
  'storage.status': { request: {}, reply: { status: 'ready', notesKept: 1 } },
  'storage.erase': { request: {}, reply: 'erased' },
  'practice.open': { request: {}, reply: 'opened' },
  'packs.list': { request: {}, reply: [pack] },
  'packs.items': { request: { pack: 'acme/base', content, from: 0 }, reply: { lines: ['{}'], next: null } },
  'packs.roll-back': { request: { pack: 'acme/base' }, reply: 'done' },
  'packs.release': { request: { pack: 'acme/base' }, reply: 'done' },
  'feeds.list': {
    request: {},
    reply: { feeds: [{ ...feed, fingerprint: [...feed.fingerprint], log: [] }], mayAdd: 'yes' },
  },
  'feeds.offer': { request: { address: feed.address }, reply: offer },
  'feeds.import': { request: { file: 'file-1', part: 0, parts: 1, base64: 'S0JCMQ==' }, reply: offer },
  'feeds.confirm': { request: { feed: 'acme' }, reply: 'begun' },
  'feeds.dismiss': { request: {}, reply: 'dismissed' },
  'feeds.check': { request: {}, reply: 'begun' },
  'feeds.remove': { request: { feed: 'acme' }, reply: 'done' },
  'articles.read': { request: { article: 'double-bill' }, reply: 'kept' },
  'articles.changed': { request: {}, reply: ['{"item":{"id":"double-bill"},"kind":"articles"}'] },
  'feedback.vote': { request: { article, change: { before: null, now: 'helped' } }, reply: 'kept' },
  'feedback.report': { request: { article, report }, reply: 'kept' },
  'feedback.miss': { request: { terms: 'bonus nido' }, reply: 'kept' },
  'feedback.count': { request: {}, reply: { articles: 1, unanswered: 1 } },
  'feedback.export': {
    request: {},
    reply: {
      articles: [{ article, helped: 3, notHelped: 1, reports: [report] }],
      unanswered: [{ terms: 'bonus nido', count: 2 }],
    },
  },
  'feedback.erase': { request: {}, reply: 'erased' },
  'shelf.read': { request: {}, reply: { pinned: ['articles/double-bill'], recent: [] } },
  'shelf.pin': {
    request: { key: 'articles/double-bill', isPinned: true },
    reply: { pinned: ['articles/double-bill'], recent: [] },
  },
  'shelf.opened': {
    request: { key: 'articles/double-bill' },
    reply: { pinned: [], recent: ['articles/double-bill'] },
  },
  'page.drawn': { request: {}, reply: 'drawn' },
  'record.read': { request: {}, reply: { site: 'https://crm.example.com', recordId: '42' } },
  'field.insert': { request: { text: 'Good morning', cursor: null }, reply: 'inserted' },
  'field.focus': { request: {}, reply: true },
  'findings.read': { request: {}, reply: [{ fieldId: 'f1', label: 'Note', findings: [judged] }] },
  'words.read': { request: {}, reply: { signals: ['complaint'], asksFor: ['pin'] } },
  'findings.mask': { request: { fieldId: 'f1', finding }, reply: 'IT60 … 3456' },
  'findings.redact': { request: { fieldId: 'f1', finding }, reply: true },
  'findings.keep': { request: { fieldId: 'f1', finding, because: 'needed' }, reply: true },
  'findings.dismiss': { request: { fieldId: 'f1', finding }, reply: true },
  'findings.move': { request: { fieldId: 'f1', finding }, reply: 'moved' },
  'reasons.read': { request: {}, reply: [{ id: 'needed', text: { it: 'Serve', en: null } }] },
  'privacy.read': { request: {}, reply: { policies: { packs: [], company: [] }, salt: 's', notPersonal: [value] } },
  'privacy.remember': { request: value, reply: 'remembered' },
  'privacy.status': { request: {}, reply: { isCompanyUnreadable: false, notPersonal: 1 } },
  'privacy.export': { request: {}, reply: [value] },
  'privacy.forget': { request: {}, reply: 'forgotten' },
  'findings.redact-all': { request: {}, reply: 2 },
  'host.close': { request: {}, reply: 'closed' },
  'snippets.names': { request: {}, reply: ['saluto'] },
  'snippets.read': {
    request: { shortcut: 'saluto' },
    reply: { title: 'Saluto', template: 'Grazie, {cliente}', language: 'it', own: ownValues },
  },
  'snippet.waiting': { request: {}, reply: { shortcut: 'saluto' } },
  'snippet.insert': { request: { text: 'Grazie', cursor: null }, reply: 'inserted' },
  'snippet.leave': { request: {}, reply: true },
  'snippets.list': { request: {}, reply: { own: [snippet], fromPacks: [], values: ownValues } },
  'snippets.save': { request: { snippet }, reply: 'saved' },
  'snippets.delete': { request: { id: 'snippet-1' }, reply: 'deleted' },
  'snippets.import': { request: { snippets: [snippet] }, reply: { added: 1, leftOut: 0 } },
  'own-values.write': { request: { operator: 'Ada' }, reply: ownValues },
};
