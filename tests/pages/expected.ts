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
    },
  },
  tryton: { path: '/#demo/model/sale.complaint/1', record: { recordId: '1', customerName: 'Mario Bianchi' } },
  'react-admin': {
    path: '/#/tickets/1001/show',
    record: { recordId: '1001', subject: 'Fattura luce errata di ottobre', customerName: 'Mario Bianchi' },
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
};
