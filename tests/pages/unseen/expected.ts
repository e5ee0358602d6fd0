import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';

/** What each page beside this file is to be read as without a profile, at its address after the host. */
export const UNSEEN: Readonly<
  Record<string, { readonly path: string; readonly record: Omit<RecordContext, 'site' | 'category'> | null }>
> = {
  bootstrap: {
    path: '/pratiche/118',
    record: { recordId: '2026/00118', subject: 'Fattura luce errata di ottobre', customerName: 'Mario Bianchi' },
  },
  mui: {
    path: '/assistenza',
    record: { recordId: '48213', subject: 'Bolletta doppia di ottobre', customerName: 'Marta Ferri' },
  },
  tables: {
    path: '/scheda.do',
    record: { recordId: '77120', subject: 'Router spento dopo il temporale', customerName: 'BIANCHI MARIO' },
  },
  'definition-list': {
    path: '/cases/1027',
    record: { recordId: '00001027', subject: 'Router dead after storm', customerName: 'Giulia Verdi' },
  },
  'web-components': {
    path: '/#/t/20418',
    record: { recordId: 'T-20418', subject: 'Fibre line to be cancelled', customerName: 'Studio Neri Srl' },
  },
  frames: {
    path: '/crm/home',
    record: { recordId: 'SG-5521', subject: 'Contatore bloccato', customerName: 'Mario Bianchi' },
  },
  aspnet: {
    path: '/DettaglioPratica.aspx?idPratica=55123',
    record: { recordId: 'PR-55123/26', subject: 'Disdetta linea fibra', customerName: 'Verdi Giulia' },
  },
  'odoo-like': {
    path: '/web#id=12&model=helpdesk.ticket&view_type=form',
    record: { recordId: '00012', subject: 'Fattura luce errata di ottobre', customerName: 'Mario Bianchi' },
  },
  'vtiger-like': {
    path: '/index.php?module=HelpDesk&view=Detail&record=57',
    record: { recordId: 'TT1003', subject: 'Guasto router sede di Milano', customerName: 'Luca Neri' },
  },
  'glpi-like': {
    path: '/front/ticket.form.php?id=42',
    record: { recordId: '0000042', subject: 'Fattura luce errata di ottobre', customerName: 'Bianchi Mario' },
  },
  'znuny-like': {
    path: '/otrs/index.pl?Action=AgentTicketZoom;TicketID=18',
    record: { recordId: '2026112710000018', subject: 'Disdetta linea fibra', customerName: 'Giulia Verdi' },
  },
  'dolibarr-like': {
    path: '/ticket/card.php?id=12',
    record: { recordId: 'TS2611-0012', subject: 'Contatore bloccato', customerName: 'Mario Bianchi' },
  },
  'customer-page': { path: '/anagrafiche/118204', record: { recordId: 'C-118204', customerName: 'Marta Ferri' } },
  'no-customer': { path: '/t?id=900', record: { recordId: '900', subject: 'Segnalazione anonima' } },
  'none-list': { path: '/tickets', record: null },
  'none-dashboard': { path: '/', record: null },
  'none-merge': { path: '/tickets/merge?a=1001&b=1002', record: null },
  'new-ticket': { path: '/tickets/new', record: null },
  // Looked at once, when the rest was done; what they showed was mended for all pages.
  'service-desk-frame': {
    path: '/nav_to.do?uri=incident.do',
    record: { recordId: 'INC0010023', subject: 'Wrong October bill', customerName: 'Mario Bianchi' },
  },
  'project-desk': {
    path: '/browse/CARE-118',
    record: { recordId: 'CARE-118', subject: 'Wrong October bill', customerName: 'Mario Bianchi' },
  },
  // The customer's name is at no label: nothing says that it is one.
  'inbox-desk': {
    path: '/#ticket/zoom/42',
    record: { recordId: '10042', subject: 'Wrong October bill' },
  },
  'jsf-gestionale': {
    path: '/reclami/dettaglio.xhtml',
    record: { recordId: 'RC-2026-00417', subject: 'Conguaglio non riconosciuto', customerName: 'VERDI GIULIA' },
  },
  'utility-classes': {
    path: '/segnalazioni/5567',
    record: { recordId: '5567', subject: "Perdita d'acqua al contatore", customerName: 'Condominio Via Roma 12' },
  },
  'object-page': {
    path: '/ui#ServiceRequest-display',
    record: { recordId: '8000001234', subject: 'Router dead at Milan office', customerName: 'Studio Neri Srl' },
  },
};
