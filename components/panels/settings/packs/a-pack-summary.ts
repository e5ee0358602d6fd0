import type { FeedSummary, PackSummary } from '../../packs.ts';

// For tests only: a pack and a feed as an operator would have them.

/** Version 12 of a company's pack, installed two days ago, with version 11 still there. */
export function aPackSummary(overrides: Partial<PackSummary> = {}): PackSummary {
  return {
    key: 'acme/energy',
    feed: 'acme',
    id: 'energy',
    title: { it: 'Luce e gas', en: 'Electricity and gas' },
    version: 12,
    previous: 11,
    installedAt: '2026-11-23T08:30:00Z',
    items: 340,
    isStarter: false,
    isRevoked: false,
    isHeld: false,
    ...overrides,
  };
}

/** A feed that the operator added and that was confirmed this morning. */
export function aFeedSummary(overrides: Partial<FeedSummary> = {}): FeedSummary {
  return {
    id: 'acme',
    address: 'https://packs.example.com/acme/',
    origin: 'operator',
    fingerprint: ['abete', 'barca', 'cena', 'dado', 'erba', 'faro', 'gatto', 'isola'],
    confirmedAt: '2026-11-25T08:00:00Z',
    checkedAt: '2026-11-25T08:00:00Z',
    expiresAt: '2027-01-20T00:00:00Z',
    problem: null,
    progress: null,
    log: [],
    ...overrides,
  };
}
