import type { Page } from 'puppeteer-core';
import type { SystemName } from '../../../scripts/crm-systems.mjs';
import { TRYTON_MENU } from '../../../tests/crm/harness/log-ins.ts';

export type PlaceName = SystemName | 'practice';

/** Where an operator works in a CRM: addresses behind that of the server, each with what is there once it is shown. */
export interface Place {
  readonly record: Shown;
  readonly list: Shown;
  /** What one row of the list is made of, the first of which is there 500 times while it is scrolled. */
  readonly row: string;
}

export interface Shown {
  readonly path: string;
  readonly seen: string;
}

export const PLACES: Readonly<Record<PlaceName, Place>> = {
  practice: {
    record: { path: '/practice-crm/tickets/48213', seen: 'textarea[name="note"]' },
    list: { path: '/practice-crm/', seen: 'tbody tr' },
    row: 'tbody tr',
  },
  rt: {
    record: { path: '/Ticket/Display.html?id=1', seen: '#body' },
    list: { path: '/Search/Results.html?Query=id>0', seen: 'table.ticket-list tbody tr, table.collection-as-table tr' },
    row: 'table.ticket-list tbody tr, table.collection-as-table tbody tr',
  },
  redmine: {
    record: { path: '/issues/1', seen: '#content' },
    list: { path: '/projects/assistenza/issues', seen: 'table.issues tbody tr' },
    row: 'table.issues tbody tr',
  },
  racrm: {
    record: { path: '/#/tickets/1001/show', seen: '.RaShow-main' },
    list: { path: '/#/tickets', seen: '.RaDatagrid-table tbody tr' },
    row: '.RaDatagrid-table tbody tr',
  },
  roundcube: {
    record: { path: '/?_task=mail&_mbox=INBOX&_uid=1&_action=show', seen: '#message-header, .header' },
    list: { path: '/?_task=mail&_mbox=INBOX', seen: '#messagelist tbody tr' },
    row: '#messagelist tbody tr',
  },
  mediawiki: {
    record: { path: '/index.php/Ticket_1001', seen: '#content' },
    list: { path: '/index.php/Special:AllPages', seen: '.mw-allpages-chunk li' },
    row: '.mw-allpages-chunk li',
  },
  tryton: {
    record: { path: '/#demo', seen: TRYTON_MENU },
    list: { path: '/#demo/model/sale.complaint', seen: '.treeview tbody tr' },
    row: '.treeview tbody tr',
  },
};

export async function show(page: Page, address: string, { path, seen }: Shown): Promise<void> {
  await page.goto(address + path, { waitUntil: 'load' });
  await page.waitForSelector(seen, { visible: true, timeout: 20_000 });
}
