import { plainLabel } from './label-words.ts';

/** What can be found on a page of a CRM that nobody described. */
export type GuessedRole = 'recordId' | 'customerId' | 'subject' | 'category' | 'status' | 'customerName';

/**
 * The words at fields, in Italian and English, as CRMs and helpdesks write them; first the group that is surest. Words that may
 * be an operator's as well («Utente», «Owner», «Autore») are in no group: a wrong customer is worse than none.
 */
const WRITTEN: Readonly<Record<GuessedRole, readonly (readonly string[])[]>> = {
  recordId: [
    [
      ...both(['ticket', 'case', 'issue', 'request', 'incident', 'complaint'], (what) => [
        what + ' number',
        what + ' no',
        what + ' id',
        what + ' nr',
        what + ' ref',
        what + ' reference',
        `number of ${what}`,
      ]),
      ...both(
        ['ticket', 'pratica', 'caso', 'richiesta', 'segnalazione', 'reclamo', 'intervento', 'chiamata'],
        (what) => [
          `n ${what}`,
          `nr ${what}`,
          `num ${what}`,
          `no ${what}`,
          `numero ${what}`,
          `id ${what}`,
          `codice ${what}`,
          `rif ${what}`,
          `riferimento ${what}`,
          `protocollo ${what}`,
        ],
      ),
      ...listed(`
    numero della pratica, numero di pratica, numero del ticket, numero della richiesta, numero di ticket,
    numero del caso, numero di protocollo, n protocollo, numero protocollo, sr number, work order number,
    service request number, job number, ticket ref, ticket no, ticketnumber, numero segnalazione
  `),
    ],
    ['ticket', 'case', 'pratica', 'caso', 'incident', 'segnalazione', 'protocollo', 'service request'],
    ['id', 'number', 'numero', 'n', 'nr', 'no', 'ref', 'rif', 'reference', 'riferimento', 'codice', 'record id'],
  ],
  customerId: [
    ['customer number', 'customer id', 'customer code', 'customer no', 'client id', 'client code', 'account number'],
    ['n cliente', 'nr cliente', 'numero cliente', 'codice cliente', 'id cliente', 'cod cliente'],
  ],
  subject: [
    ['subject', 'oggetto', 'ticket subject', 'case subject', 'case title', 'ticket title', 'oggetto della richiesta'],
    ['oggetto ticket', 'oggetto pratica', 'titolo ticket', 'titolo pratica', 'short description', 'descrizione breve'],
    ['title', 'titolo', 'summary', 'sintesi', 'titolo della richiesta', 'issue title', 'request title', 'topic'],
  ],
  category: [
    ['category', 'categoria', 'tipologia', 'tipo richiesta', 'tipo di richiesta', 'request type', 'ticket type'],
    [
      'tipo ticket',
      'tipo pratica',
      'motivo del contatto',
      'motivo contatto',
      'contact reason',
      'argomento',
      'help topic',
    ],
    ['case type', 'queue', 'coda', 'case origin reason', 'macro categoria'],
  ],
  status: [
    [
      'status',
      'stato',
      'ticket status',
      'case status',
      'stato ticket',
      'stato pratica',
      'stato della pratica',
      'state',
    ],
  ],
  customerName: [
    [
      'customer',
      'cliente',
      'customer name',
      'nome cliente',
      'client',
      'client name',
      'nome del cliente',
      'customer user',
    ],
    ['intestatario', 'ragione sociale', 'nominativo cliente', 'nominativo', 'denominazione', 'cliente utente'],
    ['requester', 'richiedente', 'segnalante', 'requestor', 'requestors', 'requested by', 'richiesto da', 'reclamante'],
    ['requester name', 'caller', 'chiamante', 'nome richiedente', 'complainant', 'end user'],
    [
      'contact',
      'contatto',
      'contact name',
      'nome contatto',
      'referente',
      'nome referente',
      'nome e cognome',
      'full name',
    ],
    ['account', 'account name', 'nome account', 'organization name', 'nome azienda', 'third party', 'soggetto terzo'],
  ],
};

/** Names of fields in the mark-up that no operator sees as such. */
const NAMED: Partial<Record<GuessedRole, readonly string[]>> = {
  recordId: ['ticketno', 'caseno', 'ticketid', 'caseid', 'casenumber', 'num pratica', 'ticket num'],
  subject: ['ticket name', 'case name', 'subj'],
  customerName: ['partner', 'partner id', 'customername', 'nomecliente', 'cliente nome', 'requester id', 'soc name'],
};

/** Words at other fields and parts of a page: where one of them follows a label, that label has no value. */
const OTHERS = listed(`
    name, nome, surname, cognome, first name, last name, email, e mail, mail, posta elettronica, phone,
    telefono, tel, mobile, cellulare, fax, address, indirizzo, city, citta, cap, country, codice fiscale, tax
    code, partita iva, p iva, vat number, iban, notes, note, description, descrizione, priority, priorita,
    severity, urgency, urgenza, impact, impatto, owner, agent, agente, operatore, assigned to, assegnato a,
    assignee, assegnatario, created, created by, creato da, creato il, data, date, data apertura, opened,
    aperto il, opened on, due date, scadenza, updated, aggiornato il, channel, canale, source, origine, type,
    tipo, product, prodotto, contract, contratto, team, gruppo, group, sla, tags, details, dettagli,
    dettaglio, history, cronologia, attachments, allegati, comments, commenti, activity, attivita, overview,
    panoramica, general, generale, informazioni, information, edit, modifica, salva, save, search, cerca,
    seleziona, select, actions, azioni, location, sede, company, azienda, department, reparto, customer type,
    tipo cliente, user, utente, author, autore, messages, messaggi, reply, rispondi, risposta
  `);

export interface Meaning {
  readonly role: GuessedRole;
  /** 0 is the surest group of words of the role. */
  readonly rank: number;
}

const meanings = new Map<string, Meaning>();
for (const role of Object.keys(WRITTEN) as GuessedRole[]) {
  for (const [rank, words] of WRITTEN[role].entries()) {
    for (const word of words) if (!meanings.has(plainLabel(word))) meanings.set(plainLabel(word), { role, rank });
  }
}
const names = new Map(meanings);
for (const [role, words = []] of Object.entries(NAMED)) {
  for (const word of words) names.set(word, { role: role as GuessedRole, rank: 0 });
}
const known = new Set([...meanings.keys(), ...OTHERS]);

/** «Oggetto del reclamo» says no more than «Oggetto». */
const OF_RECORD =
  / (?:del|dello|della|di|of the) (?:ticket|caso|pratica|richiesta|reclamo|segnalazione|intervento|case|request|complaint)$/u;

/** What a plain label says of the field at it. */
export function meaningOfLabel(label: string): Meaning | undefined {
  return meanings.get(label) ?? meanings.get(label.replace(OF_RECORD, ''));
}

/** Whether these are words that stand at a field, and are no value. */
export function isLabel(plain: string): boolean {
  return known.has(plain);
}

/**
 * What the name of a field in the mark-up says, by its last words: `ctl00$Main$txtNumeroPratica`, `customer_name`,
 * `data-field="ticket-number"`. Names of one word that may be anything (`id`, `number`) say nothing.
 */
export function meaningOfName(name: string): Meaning | undefined {
  const before = meantBy.get(name);
  if (before !== undefined) return before ?? undefined;
  const meaning = findMeaning(name);
  // A page of a CRM has the same names again at each look.
  if (meantBy.size > 5_000) meantBy.clear();
  meantBy.set(name, meaning ?? null);
  return meaning;
}

const meantBy = new Map<string, Meaning | null>();

function findMeaning(name: string): Meaning | undefined {
  const words = plainLabel(name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');
  for (const count of [3, 2, 1]) {
    const meaning = words.length >= count ? names.get(words.slice(-count).join(' ')) : undefined;
    if (meaning && (count > 1 || (meaning.rank < 2 && meaning.role !== 'recordId'))) return meaning;
  }
  return undefined;
}

/** Written with commas, because they are many. */
export function listed(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}

function both(words: readonly string[], make: (word: string) => readonly string[]): string[] {
  return words.flatMap(make);
}
