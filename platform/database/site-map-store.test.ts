import { describe, expect, it } from 'vitest';
import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import { memoryTables } from './memory-tables.ts';
import { createSiteMapStore } from './site-map-store.ts';

const SITE = 'https://crm.example.com';
const subject: PageField = { role: 'subject', selectors: ['[data-field="subject"]'], read: 'own-text' };
const number: PageField = { role: 'recordId', labels: ['Pratica'], take: ['n. {number}'] };

describe('the fields that were pointed at', () => {
  it('are those of their site', async () => {
    const store = createSiteMapStore(memoryTables());
    await store.writePicked(SITE, [subject]);
    await store.writePicked('https://other.example.com', [number]);

    expect(await store.readPicked(SITE)).toEqual([subject]);
  });

  it('take the place of those of before', async () => {
    const store = createSiteMapStore(memoryTables());
    await store.writePicked(SITE, [subject]);
    await store.writePicked(SITE, [number]);

    expect(await store.readPicked(SITE)).toEqual([number]);
  });

  it('leave nothing when the last of them goes', async () => {
    const tables = memoryTables();
    const store = createSiteMapStore(tables);
    await store.writePicked(SITE, [subject]);
    await store.writePicked(SITE, []);

    expect(await tables.count('siteMaps')).toBe(0);
  });

  it('are none where a damaged disk left something else', async () => {
    const tables = memoryTables({ siteMaps: [{ site: SITE, fields: [{ role: 'mood' }] as never }] });

    expect(await createSiteMapStore(tables).readPicked(SITE)).toEqual([]);
  });
});
