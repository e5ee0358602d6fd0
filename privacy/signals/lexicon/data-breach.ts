import type { SignalWords } from '../find-signals.ts';
import { phrases } from '../phrases.ts';

const PAPERS =
  'dati|anagrafica|bolletta|bollette|fattura|fatture|documento|documenti|contratto|contratti|mail|email|pec|lettera|lettere|referto|referti|cartella|estratto|pratica|scheda|ordini|polizza|preventivo|allegato|sms|messaggio|comunicazione|certificato|password|credenziali|movimenti|consumi|storico|ricevuta|ricevute|cedolino|busta|documentazione|nominativo|nominativi|conversazione|foto|raccomandata|analisi|indirizzi|registrazione';
const OTHERS =
  'cliente|persona|utente|clienti|persone|utenti|abbonato|intestatario|signore|signora|famiglia|paziente|assicurato|correntista|nominativo|ditta|azienda|societa|inquilino';
const GOT =
  'ricev*|arriva|arrivano|arrivat*|recapitat*|vede|vedo|vedono|vedeva|vedere|visto|visualizza*|scaricat*|scarica|compare|compaiono|appare|appaiono|mostra|mostrano|trova|trovato|trovati|trovo|letto|legge|aperto|consegnat*|allegat*';
const SENT =
  'inviat*|mandat*|spedit*|recapitat*|comunicat*|inoltrat*|consegnat*|trasmess*|dato|data|dati|fornit*|rivelat*|detto|dette|letto|lette';
const THEIRS = 'customer|customers|person|persons|client|clients|user|users|patient|member|household';
const RECORDS =
  'data|details|bill|bills|invoice|invoices|statement|statements|account|documents|document|record|records|contract|information|letter|email|emails|name|address|orders|file|policy|payslip|list|lists|files|contacts|recording|transcript|report|payments|transactions|bank';

const MOVED = phrases(`
  ${GOT}|allegat*|${SENT}
  received|got|gets|receives|receiving|sees|seeing|see|saw|shown|shows|showing|opened|found|view*|downloaded|attached|sent|emailed|posted|mailed|disclosed|gave|given|forwarded|shared
`);
const MATTER = phrases(`
  ${PAPERS}|file|foto|pagamenti|account
  ${RECORDS}
`);
const OF_OTHERS = phrases(`
  di|a|ad|per|dell|all|degli|agli|con ?un ?una altro|altra|altri|altre cliente|clienti|persona|persone|utente|utenti|signore|signora|abbonato|paziente|famiglia|correntista|assicurato|nominativo|azienda|ditta
  di|a|ad|agli|degli altri
  di un|una altro|altra
  di|a|da ?soggetti terzi
  altrui
  persona|persone|destinatario|destinatari|cliente|utente|indirizzo|numero ?email ?mail sbagliat*|errat*|divers*
  another|other|different|wrong customer|customers|person|persons|client|clients|user|users|patient|recipient
  someone|somebody else|elses
  third party|parties
`);

/** Data that got to the wrong people, or a way in for them. */
export const dataBreach: SignalWords = {
  announces: phrases(`
    ${GOT} ?anche ?qui ?per ?errore ?sul ?portale ~2 ${PAPERS} ?personali ?completi ~2 di|a|del|della|dei|delle|intestata|intestato|intestati ?a ?un ?una altro|altra|altri|altre ${OTHERS}
    ${GOT} ~3 ${PAPERS} ?personali ~2 altrui|omonimo|omonima|sconosciuto|sconosciuta|sconosciuti|estraneo|estranei
    ${GOT} ~3 ${PAPERS} ?che non e|sono ?il ?la sua|suo|suoi|sue|mia|mio|miei
    ${GOT} ~3 ${PAPERS} non sua|suo|suoi|sue|mia|mio|miei
    ${GOT} ~3 ${PAPERS} ?personali ~2 intestat*|indirizzat* ?a ?ad ?un ?una altro|altra|altri|altre
    trov*|visto|vede|vedo|pubblicat*|finiti|finite ~1 online|internet|rete|web|social ?i ?gli ?l ?le dati|elenco|anagrafiche|documenti|nominativi
    dati|documenti|anagrafiche|nominativi|contatti ?personali ?dei ?di ?nostri clienti ~3 online|internet|web|social
    ${SENT} ~4 dati|saldo|debito|informazioni|importo|indirizzo|situazione|numero|dettagli ~3 persona|persone|qualcuno|soggetto|chi|interlocutore divers*|sbagliat*|che|non
    lettera|busta|bolletta|fattura|documenti|raccomandata|comunicazione ~5 ${SENT}|lasciat*|arrivat*|finit* ~2 vicino|vicina|vicini|portinaio|portinaia
    rubat*|smarrit*|pers*|perdut*|dimenticat* ~3 pc|portatile|computer|notebook|chiavetta|tablet|telefono|hard|cartella|agenda|faldone ~3 con|contenente ~4 dati|clienti|anagrafiche|nominativi
    pc|portatile|computer|notebook|chiavetta|tablet|telefono|hard|cartella|agenda|faldone|documenti ~2 rubat*|smarrit*|pers*|perdut*|dimenticat* ~6 dati|clienti|anagrafiche
    in copia|cc ?conoscenza ~1 tutti|tutte ~2 indirizzi|destinatari|clienti|contatti
    indirizzi|destinatari|clienti ~3 in chiaro
    pubblicat* ~4 elenco|lista|dati|nominativi ?di ?dei clienti
    intrusione ~3 sistema|sistemi|database|server|account|rete
    attacco|attacchi informatico|informatici|hacker
    hacker|hackers ~3 nel|nei|sul|nella sistema|sistemi|portale|sito|rete|database
    sottratt*|rubat*|trafugat*|carpit* ~2 credenziali|password|dati|accessi
    ${PAPERS}|dossier ~2 lasciat*|dimenticat*|smarrit*|pers* ?sul ?in ?nel ?su treno|autobus|metro|taxi|bar|strada|auto
    pc|portatile|computer|notebook|chiavetta|tablet|telefono|cellulare ?del ?di ?dell ufficio|lavoro|servizio|aziendale ~2 rubat*|smarrit*|pers*|sparit*
    dati|anagrafica|documenti ?personali ?sensibili di|a un|una|altri|altre ?altro ?altra ${OTHERS} ?in ?nella ?nel ?sul ?sulla fattura|bolletta|portale|app|area|mail|email|lettera|busta
    ${PAPERS} ~4 ${SENT} ~4 persona|persone|destinatario|destinatari|cliente|utente|indirizzo|numero|ufficio|contatto|casella ?email ?mail ?di ?posta ?telefono sbagliat*|errat*
    ${SENT} ~5 ${PAPERS} ~4 persona|persone|destinatario|destinatari|cliente|utente|indirizzo|numero|ufficio ?email ?mail ?di ?posta ?telefono sbagliat*|errat*
    ${PAPERS} ~3 ${SENT} ~3 per errore|sbaglio ~4 altro|altra|altri|terzi ?cliente ?persona
    ${SENT} ?per ?errore ?sbaglio ~3 ${PAPERS} ~4 a|ad ?un ?una altro|altra|altri ${OTHERS}
    ${PAPERS} ~4 ${SENT} ?per ?errore ?sbaglio a|ad ?un ?una altro|altra|altri ${OTHERS}
    ${SENT} ~3 dati|informazioni|saldo|debito|situazione ~5 senza ?la ?una delega
    ${SENT} ~3 dati|informazioni|saldo|debito ~4 terzi|estranei|sconosciuto|sconosciuti|estraneo
    account|profilo|casella|mail|email|pec|utenza|credenziali|password ~3 violat*|hackerat*|compromess*|bucat*|rubat*|crackat*|trafugat*|craccat*
    area riservata|clienti|personale ~2 violat*|hackerat*|compromess*|bucat*
    violat*|hackerat*|bucat*|rubat*|compromess*|trafugat* ~3 account|profilo|casella|credenziali|password|utenza|pec|mail|email|server|sistemi|database|sito
    accesso|accessi|accessi abusiv*|indebit*
    accesso|accessi ?da ?parte ?di ?terzi non autorizzat*
    qualcuno|estraneo|sconosciuto|hacker ~2 entrat*|accede|acceduto|accesso|entra ~3 account|profilo|area|casella|mail|email|portale
    furto|fuga|esfiltrazione|sottrazione|divulgazione|diffusione ?di ?dei dati|informazioni|credenziali
    perdita di|dei dati personali|clienti
    data breach|leak
    violazione ?di ?dei ?della ?dati|privacy dati|privacy|personali
    violazione della|di privacy|riservatezza
    ransomware
    rubat*|smarrit*|pers*|perdut*|dimenticat* ~2 pc|portatile|computer|notebook|chiavetta|tablet|telefono|faldone|hard|cellulare ?aziendale ~3 aziendale|lavoro|ufficio|clienti
    pc|portatile|computer|notebook|chiavetta|tablet|telefono|cellulare aziendale ~2 rubat*|smarrit*|pers*|sparit*
    elenco|lista|file|archivio|database|registrazione|registrazioni ~3 client*|chiamat* ~4 pubblic*|online|espost*|smarrit*|perso|persa|diffus*|rubat*
    dati ~4 visibili|accessibili ?online ?anche a|ad|da tutti|altri|chiunque|estranei|terzi
    dati ~4 espost*|trafugat*|rubat*|sottratt*|diffus*|divulgat*
    ${GOT} ~3 dati|storico|ordini|fatture|bollette|area|profilo di altri|altre ${OTHERS}
    received|got|gets|receives|receiving|sees|seeing|see|saw|shows|showing|opened|open|find|found|view|views|viewed|downloaded|includes|contains|displays|attached|given|sent|emailed ~3 another|other|different|wrong ${THEIRS} ?s ?personal ?bank ${RECORDS}
    received|got|gets|receives|receiving|sees|seeing|see|saw|shows|showing|opened|find|found|view|views|viewed|downloaded|includes|contains|displays|attached ~2 someone|somebody else s ?personal ${RECORDS}
    received|got|gets|receives|receiving|sees|seeing|see|saw|shows|showing|opened|found|view|views|viewed|downloaded ~4 ${RECORDS} ?that belong|belongs|belonging to ?a ?an ?someone ?another ?other ?different else|${THEIRS}
    received|got|gets|receives|sees|seeing|see|saw|opened|found|viewed|downloaded ~3 ${RECORDS} of|for ?a ?an another|other|different ${THEIRS}
    ${RECORDS} ~3 sent|emailed|posted|mailed|disclosed|given|forwarded|read ~3 to ?the ?a wrong ${THEIRS}|recipient|address|email|number
    sent|emailed|posted|mailed|disclosed|gave|forwarded ~4 ${RECORDS} ~4 to ?the ?a wrong ${THEIRS}|recipient|address|email|number
    sent|emailed|posted|mailed|disclosed|gave|forwarded ~4 ${RECORDS} ~3 to ?a ?an another|different ${THEIRS}
    received|got|gets|receives|opened|sees|saw ~3 ${RECORDS} ?that ?was ?were ?clearly meant|intended|addressed|belonging for|to ~1 another|someone|somebody|other|different
    sent|emailed|posted|mailed|disclosed|gave|given|forwarded|read ~4 ${RECORDS} ~3 to someone|somebody|anyone else
    received|got|sees|seeing|see|saw|shows|showing|opened|found ~2 someone|somebody elses ${RECORDS}
    intruder|intruders|hacker|hackers ~3 access*|enter*|stole*|broke|got
    access* ~3 without permission|authorisation|authorization
    account|accounts|email|mailbox|profile|login|password|credentials ~3 hacked|compromised|breached|hijacked|stolen
    hacked|hijacked|compromised|broke|broken ?into my|his|her|their|the ?email ?online account|mailbox|profile|email
    unauthori* access|login|logins
    someone|somebody|stranger|hacker ~2 logged|logs|got|gets|entered|broke|signed ?in into|in|to ~2 account|mailbox|profile|email
    database|databases|systems|system|server ~2 breached|hacked|compromised
    data breach|breaches|leak|leaks|leaked|theft
    personal|customer|our|my|his|her data|details|information ?has ?have ?was ?were ?been leaked|stolen|exposed|published
    breach of privacy|confidentiality|data
    lost|stolen|missing|misplaced ?a ?the ?his ?her company|work|office laptop|computer|usb|phone|tablet|drive
    company|work|office laptop|computer|usb|phone|tablet|drive ~2 stolen|lost|missing
    usb|laptop|file|list|drive ~3 customer|customers|client ?s ?data ?records ~2 lost|stolen|missing|online|public
  `),
  together: [{ groups: [OF_OTHERS, MOVED, MATTER], within: 9, isOneSentence: true }],
  harmless: phrases(`
    altro|altra|altri contatore|numero|contratto|ordine|indirizzo|conto|mese|anno|operatore|fornitore|gestore|ufficio|ente|prodotto|negozio|modello|tipo|giorno|periodo|sito|servizio|prodotti|documenti|dati|file
    bonifico|bonifici|pagamento|pagamenti|soldi|accredito|ricarica ~5 altro|altra|altri|errat*|sbagliat*|terzi
    contratto|contratti|utenza|polizza|fornitura|linea intestat* a ?un ?una altro|altra|altri|terzi
    delega|delegat*|voltura|subentro ~6 altro|altra|altri|terzi
    payment|payments|money|transfer|refund ~5 wrong|another|other|third account ?customer
    pagat*|paga|pagare|bonific*|versat*|saldat* ~6 altro|altra|altri ${OTHERS}
    pacco|pacchi|merce|ordine|corriere|collo|spedizione|prodotto|tecnico|modem ~6 ${SENT} ~6 sbagliat*|errat*|altro|altra|altri
    ${SENT}|consegna ?del ?il pacco|pacchi|merce|ordine|collo|prodotto|modem ~6 sbagliat*|errat*|altro|altra|altri
    violazione di|del|dei|delle contratto|termini|garanzia|codice
    corso|lezione|procedura|formazione|esercizio|informativa ?sul ?su ?di ?sui data breach|leak
    corso|lezione|procedura|formazione ?sulla ?di ?per ?sulle violazione|violazioni
    paid|pay|pays|transferred ~6 another|wrong|other ${THEIRS}
    parcel|package|delivery|courier|order|item|product ~6 wrong|another ${THEIRS}|recipient|address
    training|lesson|course|procedure|policy|exercise ~1 data breach|breaches
    data breach|breaches training|lesson|course|procedure|policy|exercise
  `),
};
