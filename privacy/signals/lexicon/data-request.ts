import type { SignalWords } from '../find-signals.ts';
import { phrases } from '../phrases.ts';

const ASKS = phrases(`
  chied*|vuole|voglio|vorrebbe|vorrei|desider*|intende|intendo|richied*|pretend*|domand*|esig*|esercit*|sollecit*
  ask|asks|asked|asking|want|wants|wanted|request|requests|requested|requesting|demand|demands|demanded|would|need|needs|please
`);
const ACTS = phrases(`
  cancell*|elimin*|rimuov*|rimoz*|rimoss*|distrugg*|copia|accesso|accedere|sapere|conoscere|portabilita|rettific*|limitare|limitazione|opporsi|opposizione|oblio|revocare|revoca|informazioni
  delet*|eras*|remov*|copy|copies|access|know|see|forgotten|destroy*|correct*|take|taken
`);
const OWN_DATA = phrases(`
  suoi|miei|propri|nostri ?stessi dati
  dati|informazioni personali
  proprio|suo|mio profilo ~2 dati
  suo|mio|proprio|suoi|miei numero|nominativo|contatto|contatti ~2 dal|dai|dalla|dalle|da
  dalle|dai|dal|dagli|da ?vostre ?nostre ?vostri ?nostri liste|elenchi|database|archivi|archivio|sistemi
  su|sul ?di lui|lei|me ?conto
  diritti gdpr|privacy
  my|his|her|their|our ?own personal data|information
  my|his|her|their|our ?own data|information
  store|stored|hold|held|keep|kept|have|process about|on me|him|her|them
  mailing|marketing|calling|contact list|lists
  under ?the gdpr
`);

/** A request about one’s own data (GDPR art. 15–22): access, erasure, consent taken back, objection, portability. */
export const dataRequest: SignalWords = {
  announces: phrases(`
    accesso|accedere|accede ai|a ?tutti ?i miei|propri|suoi|sui|nostri dati
    accesso|accedere ai|a ?i dati personali
    copia ?completa ?integrale di|dei ?tutti ?i ?miei ?suoi ?propri ?nostri dati personali
    copia ?completa ?integrale di|dei ?tutti ?i miei|suoi|propri|nostri dati
    che|quali ?altri dati ?personali avete|abbiamo|conservate|conserviamo|trattate|trattiamo|possedete|possediamo|detenete
    che|quali ?altri dati ?personali ~3 su|di ?di me|lui|lei|loro
    dati ?personali che avete|abbiamo|conservate|trattate ?ancora su|di ?di me|lui|lei|loro
    cancell*|elimin*|rimuov*|rimozione|distrugg* ?definitiva ?la ?immediata ?di ?dei ?tutti ?i miei|suoi|propri|nostri ?vecchi dati
    cancell*|elimin*|rimuov*|rimozione|distrugg* ?definitiva ?immediata ?di ?dei ?tutti ?i ?miei ?suoi ?propri dati personali|anagrafici
    cancellatemi|cancellarmi
    miei|suoi|propri|nostri ?vecchi dati ?personali ~3 cancellat*|rimoss*|eliminat*|distrutt*
    cancellazione|eliminazione ?definitiva ?completa ?dei ?di ?tutti ?i dati
    come|perche ~2 trattiamo|trattate|usiamo|usate|utilizzate|utilizziamo|conserviamo|conservate ?i miei|suoi|propri dati
    tolto|tolta|togliere|toglietemi|togliermi|depenna* ~3 lista|liste|elenco|elenchi
    dati ?personali ~2 in|nel ?vostro ?nostro ?loro possesso
    copia ?completa ?integrale ?di ?tutti dei|di|i dati
    delet*|eras*|remov* everything ~2 about
    stop sending ~3 marketing|promotional|advertising
    chi ha|abbia|possiede|vede|usa ?i miei|suoi|propri dati
    a chi ~3 dato|dati|ceduto|ceduti|comunicato|comunicati|venduto|venduti ?i miei|suoi|propri dati|contatti
    copia ?integrale ?della ?delle ?di registrazione|registrazioni
    copy|copies of ?the ?my ?his ?her ?call ?phone recording|recordings
    cancell*|elimin*|rimuov*|rimozione|rimoss* ~4 dai|dal|dalla|dalle|da ?vostri ?nostri ?vostro ?nostro ?vostra ?nostra ?vostre ?nostre ?tutti ?gli ?i archivi|archivio|database|banca|banche|sistemi|sistema|liste|elenchi
    diritto|richiesta ?di all|di|dell oblio
    revoc*|ritir*|ritoglie ?del ?il ?i ?ogni ?al ?dei ?tutti ?i ?suo ?mio ?suoi ?miei ?proprio consenso|consensi
    consenso|consensi ?privacy ?marketing ?al ?trattamento ?e ?sono ?stato ?da revocat*|revocare|ritirat*
    oppo* ?si ?mi ?di ?al ?a ?all ?alla ?ogni trattamento|marketing|profilazione|utilizzo|uso ?dei
    opporsi|opporre|opposizione|opposto ?formale al|a|all|alla trattamento|marketing|profilazione|utilizzo|uso
    iscritt*|iscrizione|registrat* ~2 registro ?pubblico ?delle opposizioni
    portabilita ?dei ?di ?suoi ?miei ?propri dati
    rettific*|correggere|correzione ?di ?dei ?i miei|suoi|propri ?stessi dati
    rettific* ?di ?dei ?i dati personali
    limitazione|limitare ?del ?di ?il trattamento
    esercit*|esercizio ?di ?dei ?il ?i ?propri ?suoi ?miei ?del diritto|diritti ~3 privacy|gdpr|interessato|accesso|cancellazione|oblio|opposizione|trattamento|dati
    diritto|diritti di accesso|cancellazione|rettifica|opposizione|portabilita
    diritti dell interessato
    sar received|sent|request|from
    diritto|diritti ?previst* ?dal ?del gdpr
    art|articolo|artt|articoli 15|16|17|18|20|21|22 ~3 gdpr|regolamento|679|2016
    ai sensi del|dell|degli ~3 gdpr|679
    richiesta|richieste|istanza|domanda|reclamo ?di ?ai ?sensi ?in ?materia ?per ?sulla ?formale gdpr|privacy
    chiede|chiedo|vuole|voglio|desidera|pretende ?di ?sapere ?conoscere ?quali ?che ?come ?dove ~3 suoi|miei|propri|nostri dati ~3 trattat*|conservat*|usat*|utilizzat*|presi|avuti|cedut*
    dove|come|da ?chi avete ~1 preso|avuto|trovato|ottenuto ?il ?i ?mio ?suo ?miei ?suoi numero|dati|nominativo
    non ?vuole ?desidera essere|ricevere|venire ?piu ?mai ~3 contattat*|chiamat*|telefonat*|email|sms|chiamate ~4 pubblicit*|marketing|promozional*|commercial*
    non vuole|vuol|voglio|desidera|desidero|intende|devono ?mai ?piu ?ricevere ?essere ~3 pubblicit*|marketing|promozional*|commercial*|telemarketing
    non chiamatemi|contattatemi|scrivetemi ?mai piu
    smett*|basta ?di chiamarmi|chiamarlo|chiamarla|contattarmi|telefonarmi
    subject access request|requests
    data|privacy subject ?access ?rights request|requests
    gdpr|privacy|dsar ?access ?erasure ?deletion request|requests|rights
    dsar|dsars
    access|accessing to ?all ?of ?the my|his|her|their|our personal ?data ?information
    access|copy|copies of|to ?all ?of ?the my|his|her|their|our data|information
    access|copy|copies of|to ?all ?of ?the ?my ?his ?her ?their personal data|information
    what|which ?personal data|information ~1 you|we|company hold|have|keep|store|process ~2
    data|information ?that you|we hold|have|keep|store about|on
    delete|deleted|erase|erased|remove|removed|deletion|erasure|removal|deleting|erasing ?of ?all ?of my|his|her|their|our ?personal ?customer ?contact ?account data|details|information
    delete|deleted|erase|erased|remove|removed|deletion|erasure|removal ?of ?all ?of ?the personal data|information|details
    right|rights to be forgotten
    right|rights to|of erasure|access|rectification|portability
    withdr*|revok*|tak* ?back ?of ?all ?my ?his ?her ?their ?the ?any ?marketing ?privacy consent|consents
    object|objects|objected|objecting|objection to ?the ?any ?all ?our ?direct processing|marketing|profiling|use
    data portability
    restrict* ?of ?the processing
    rectif*|correct|correction ?of ?my ?his ?her ?their ?the personal data|information
    under ?the ?uk gdpr
    article|art 15|16|17|18|20|21 ~3 gdpr
    opt|opts|opted|opting out of ?all ?any ?our ?your marketing|profiling|advertising
    delete|deleted|erase|remove|removed|removing|take|taken me|him|her|them|us from|off ?all ?your ?our ?the ?marketing ?mailing ?customer database|databases|records|systems|system|list|lists|files
    my|his|her|their|all ?of ?personal ?the data|information ?to ?be ?is ?are deleted|erased|removed|destroyed
    unsubscribe|unsubscribed|unsubscribing ~3 from ~2 marketing|mailing|newsletters|advertising
    data ?subject erasure|deletion|removal|access request|requests
    no longer ~3 contacted|called|receive ~3 marketing|advertising|promotional
    who has|have|sees|uses ?all ?of my|his|her|their data|information
    stop calling|contacting|emailing me|him|her|them
    data protection request|rights
  `),
  together: [{ groups: [ASKS, ACTS, OWN_DATA], within: 9, isOneSentence: true }],
  harmless: phrases(`
    copia dei|di dati di|del|della|dei|delle|bancari|catastali|tecnici
    suoi|miei|propri dati ?di accesso|login|fatturazione|contatto|consumo|bancari|navigazione|traffico
    cancell*|elimin*|rimuov* ?dei ?di ?i ?tutti dati ?salvati ?dal ?sul ?dall ?dalla ?del ?di telefono|dispositivo|modem|pc|app|cellulare|scheda|carta|contatore|memoria
    revoc*|ritir* ?del ?il ?i consenso|consensi ?informato ?sanitari* medic*|chirurgic*
    oblio oncologico
    cancell*|elimin*|rimuov* ?i ?dei ?suoi ?miei dati ?di navigazione|cache|temporanei|salvati|cookie|app|recenti
    accesso|accedere ai|a ?suoi ?miei ?tutti dati ?di ?del consumo|contatore|traffico|roaming|fatturazione|lettura|mobili
    traffico|pacchetto|connessione|rete|sim|offerta ?di dati
    corso|formazione|informativa|lezione|modulo gdpr|privacy|interessato
    access|copy to|of ?my ?his ?her ?their ?the data plan|roaming|allowance|usage|connection|package|sim
    what|which data plan|allowance|package|roaming|bundle
    delete|deleted|remove|clear|erase ?the ?his ?her ?their ?my ?browsing ?cached data|details ?on|from app|browser|phone|device|router
    delete|deleted|remove|removed ?the ?his ?her ?their ?my payment|card|delivery|billing ?card details|data|information
  `),
};
