import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';

/** What each of the pages beside this file is to be read as, and the address it was at, after the host. */
export const EXPECTED: Readonly<
  Record<string, { readonly path: string; readonly record: Omit<RecordContext, 'site'> | null }>
> = {
  'request-tracker': {
    path: '/Ticket/Display.html?id=1',
    record: {
      recordId: '1',
      subject: 'Fattura luce errata di ottobre',
      category: 'General',
      customerName: 'Mario Bianchi',
      status: 'open',
    },
  },
  'request-tracker.reply': {
    path: '/Ticket/Update.html?id=1&Action=Respond',
    record: { recordId: '1', subject: 'Fattura luce errata di ottobre' },
  },
  redmine: {
    path: '/issues/1',
    record: {
      recordId: '1',
      subject: 'Fattura luce errata di ottobre',
      category: 'Fatture',
      customerName: 'Mario Bianchi',
      status: 'New',
    },
  },
  tryton: { path: '/#demo/model/sale.complaint/1', record: { recordId: '1', customerName: 'Mario Bianchi' } },
  'react-admin': {
    path: '/#/tickets/1001/show',
    record: {
      recordId: '1001',
      subject: 'Fattura luce errata di ottobre',
      customerName: 'Mario Bianchi',
      status: 'open',
    },
  },
  'react-admin.form': {
    path: '/#/tickets/1001',
    record: { recordId: '1001', subject: 'Fattura luce errata di ottobre' },
  },
  roundcube: {
    path: '/?_task=mail&_mbox=INBOX&_uid=1&_action=show',
    record: { recordId: '1001', subject: 'Fattura luce errata di ottobre', customerName: 'Mario Bianchi' },
  },
  'roundcube.reply': { path: '/?_task=mail&_mbox=INBOX&_reply_uid=1&_action=compose', record: null },

  salesforce: {
    path: '/lightning/r/Case/5005g00000AbCdEAAV/view',
    record: {
      recordId: '5005g00000AbCdEAAV',
      subject: 'Fattura luce errata di ottobre',
      customerName: 'Mario Bianchi',
      status: 'New',
    },
  },
  hubspot: {
    path: '/contacts/4711/record/0-5/1629384756',
    record: { recordId: '0-5/1629384756', subject: 'Fattura luce errata di ottobre', status: 'New' },
  },
  zendesk: {
    path: '/agent/tickets/35436',
    record: { recordId: '35436', subject: 'Fattura luce errata di ottobre', customerName: 'Mario Bianchi' },
  },
  'dynamics-365': {
    path: '/main.aspx?appid=5a3c&pagetype=entityrecord&etn=incident&id=0f8fad5b-d9cb-469f-a165-70867728950e',
    record: {
      recordId: '0f8fad5b-d9cb-469f-a165-70867728950e',
      subject: 'Fattura luce errata di ottobre',
      customerName: 'Mario Bianchi',
    },
  },
  zoho: {
    path: '/agent/acme/assistenza/tickets/details/48213000000347011',
    record: {
      recordId: '48213000000347011',
      subject: 'Fattura luce errata di ottobre',
      customerName: 'Mario Bianchi',
      status: 'Open',
    },
  },
  freshdesk: { path: '/a/tickets/281', record: { recordId: '281', subject: 'Fattura luce errata di ottobre' } },
  suitecrm: {
    path: '/index.php?action=ajaxui',
    record: { recordId: '7', subject: 'Fattura luce errata di ottobre', customerName: 'Mario Bianchi' },
  },
  'suitecrm.contact': { path: '/index.php?module=Contacts&action=DetailView&record=1', record: null },
  espocrm: {
    path: '/#Case/view/64f1',
    record: { recordId: '12', subject: 'Fattura luce errata di ottobre', customerName: 'Mario Bianchi' },
  },
  'espocrm.contact': { path: '/#Contact/view/64f2', record: null },
  osticket: {
    path: '/scp/tickets.php?id=1',
    record: { recordId: '380277', subject: 'Fattura luce errata di ottobre', customerName: 'Mario Bianchi' },
  },
};
