// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { mapTrials } from './map-trials.ts';

const SITE = 'https://crm.example.com';

describe('what was found of a map in this tab', () => {
  beforeEach(() => sessionStorage.clear());

  it('is read again beside the next page of that site, and of no other', () => {
    const seen = new Map([['48213', new Set(['recordId', 'subject'] as const)]]);
    mapTrials.write(SITE, seen);

    expect(mapTrials.read(SITE)).toEqual(seen);
    expect(mapTrials.read('https://other.example.com')).toBeNull();
  });

  it('is that of the last fifty records', () => {
    mapTrials.write(SITE, new Map(Array.from({ length: 60 }, (_, id) => [String(id), new Set(['status'] as const)])));

    expect([...(mapTrials.read(SITE)?.keys() ?? [])]).toEqual(Array.from({ length: 50 }, (_, id) => String(id + 10)));
  });

  it('is nothing once it was forgotten, or is of another shape', () => {
    mapTrials.write(SITE, new Map());
    mapTrials.forget();
    expect(mapTrials.read(SITE)).toBeNull();

    sessionStorage.setItem('map-trials', JSON.stringify({ site: SITE, seen: [['1', ['mood']]] }));
    expect(mapTrials.read(SITE)).toBeNull();
  });
});
