import { describe, expect, it } from 'vitest';
import { memoryTables } from '../database/memory-tables.ts';
import { createSiteMapStore } from '../database/site-map-store.ts';
import type { Router } from '../messages/router.ts';
import { createPickingHandlers } from './picking-handlers.ts';

const SITE = 'https://crm.example.com';
const fromPanel = { asker: 'panel', tabId: 7, site: SITE } as const;
const fields = [{ role: 'subject' as const, selectors: ['h1'] }];

describe('the fields that were pointed at', () => {
  it('are kept for the site of the sender, and its pages are told', async () => {
    const { handlers, told } = background();

    await handlers['picked.write']({ fields }, fromPanel);

    expect(await handlers['picked.read']({}, fromPanel)).toEqual(fields);
    expect(await handlers['picked.read']({}, { ...fromPanel, site: 'https://other.example.com' })).toEqual([]);
    expect(told).toEqual([[7, 'picked.changed']]);
  });

  it('are none where there is no page', async () => {
    const { handlers } = background();
    const alone = { asker: 'panel', tabId: null, site: null } as const;

    expect(await handlers['picked.read']({}, alone)).toEqual([]);
    await expect(handlers['picked.write']({ fields }, alone)).rejects.toThrow('a site');
  });

  it('are pointed at by a script that is loaded into the tab that asks', async () => {
    const { handlers } = background();

    expect(await handlers['picker.load']({}, { asker: 'content', tabId: 7, site: SITE })).toBe('loaded');
    expect(await handlers['picker.load']({}, { asker: 'content', tabId: 8, site: SITE })).toBe('refused');
  });
});

function background() {
  const told: unknown[] = [];
  const router = {
    callPages: () => undefined,
    pages: () => new Map([[7, SITE], [8, 'https://other.example.com']]),
    tellPage: (tab: number, name: string) => told.push([tab, name]),
  } as unknown as Router; // prettier-ignore
  const store = createSiteMapStore(memoryTables());
  const handlers = createPickingHandlers({
    store: async () => store,
    loadPicker: async (tabId) => (tabId === 7 ? 'loaded' : 'refused'),
    router: () => router,
  });
  return { handlers, told };
}
