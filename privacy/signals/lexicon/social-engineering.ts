import type { SignalWords } from '../find-signals.ts';
import { phrases } from '../phrases.ts';

const SECRET = 'otp|password|pin|puk|cvv|cvc|credenziali|codice|codici';
const CODES = 'otp|password|pin|puk|cvv|cvc|credenziali';
const CODE_OF = 'verifica|sicurezza|sms|accesso|autorizzazione|conferma|temporaneo|segreto|segreti|dispositivo|otp';
const ASKS = 'chied*|vuole|voleva|vuol|pretend*|domand*|esig*|insist*|richied*|pretes*';
const STRANGER =
  'qualcuno|sconosciuto|sconosciuti|tizio|sedicente|falso|falsa|finto|finta|truffatore|truffatori|presunto|presunta';
const ROLE =
  'collega|tecnico|tecnici|operatore|operatrice|carabiniere|carabinieri|poliziotto|polizia|direttore|dirigente|responsabile|capo|titolare|amministratore|banca|helpdesk|it|informatico|informatici|assistenza|funzionario|funzionaria|sistemista|fornitore|avvocato|notaio|parente|figlio|figlia|nipote|dipendente|impiegato|impiegata|addetto|addetta|incaricato|incaricata|agente|ispettore|consulente|ceo|maresciallo|moglie|marito|cliente|intestatario|intestataria';
const ROLE_EN =
  'helpdesk|colleague|technician|bank|police|manager|ceo|director|support|engineer|boss|department|it|son|daughter|nephew|fraud|security|agent|agents|adviser|advisor|operator|representative|staff|employee|supplier|supervisor|officer|courier|chairman|wife|husband|holder|owner|customer';
const SECRET_EN = 'otp|password|pin|passcode|cvv|credentials|login';
const CODE_EN = 'one|verification|security|sms|text|authentication|access ?time code|codes|passcode|password';
const ASKS_EN =
  'ask|asks|asked|asking|demand|demands|demanded|demanding|want|wants|wanted|insist|insists|insisted|insisting|need|needs|request|requests|requested|pushing|pushes';

const URGENCY = phrases(`
  urgenza|urgente|insistente|insistenti|agitato|agitata|frettoloso|frettolosa|urgentemente|urgentissimo|fretta|immediatamente|insiste|insistentemente|insistenza|pretende|pressione|pressioni|incalza|minaccia|minacce|subito
  urgent|urgently|immediate|rushed|rushing|pushy|threatening|urgency|hurry|immediately|asap|pressure|pressing|insists|insisting|insisted|demands|demanding|threatens|threatening
  right now|away
  in a rush
`);

const ASKS_FOR_SECRETS = phrases(`
  ${ASKS} ?di ?dire ?dirgli ?avere ?comunicare ?comunicargli ?leggere ?leggergli ?dettare ?farsi ?dare ~2 ${CODES}
  ${ASKS} ~4 codice|codici ?di ?via ?per ?ricevuto ?l ${CODE_OF}
  perche|che ?gli ?le ?si dica|diciamo|comunichiamo|dettiamo|dessimo ~2 ${CODES}
  farsi|dirgli|dirle|dettargli|comunicargli|leggergli|dargli|dettarle|comunicarle|leggerle ~4 ${SECRET}
  per|di avere|ottenere|sapere|ricevere ~2 otp|password|pin|puk|codice|codici|credenziali
  ${ASKS} ~3 avere|sapere|conoscere|ottenere|ricevere ~3 ${CODES}
  ${ASKS}|disabl*|disattiv*|turn|remov*|togli* ~3 mfa|2fa|autenticazione|factor
  ${ASKS} ~4 reset|resettare|resettiamo|reimpostiamo|sblocchiamo|reimpostare|reimpostazione|ripristinare|ripristino|sbloccare|sblocco ~3 password|pin|account|credenziali|accesso|mfa|utenza|autenticazione
  resetti|reimposti|sblocchi|resettate|sbloccate ?subito ?immediatamente ~2 password|pin|account|credenziali|accesso|mfa|utenza
  ${ASKS_EN} ~5 ${SECRET_EN}
  ${ASKS_EN} ~4 ${CODE_EN}
  ${ASKS_EN} ~4 reset ~4 password|pin|account|mfa|login|authenticator
  ${ASKS_EN} ~4 password|pin|mfa|account reset
  reset ~3 password|pin|mfa immediately|now|right
`);

const CHANGES = phrases(`
  cambi*|modific*|sostitu*|variazione|variare|aggiorn*|attiva*|duplicat*|duplicare|nuova|nuovo|portabilita ?urgente ?di ?del ?della ?dell ?il ?la ?l ?i ?lo ?suo ?sua ?numero ?di iban|email|mail|sim|esim|telefono|cellulare|recapito|recapiti|coordinate|conto|accredito|contatto|contatti|pec
  chang*|updat*|replac*|swap*|new ?of ?the ?his ?her ?their ?my ?registered iban|bank|email|mail|sim|phone|mobile|payment|contact ?details ?number ?address
`);

const REFUSES_CHECKS = phrases(`
  senza ?alcuna ?nessuna ?fare ?passare ?la ?le ?i ?il ?dare ?fornire ?voler ?superare ?rispondere ?dai ?alle ?dalle ?essere ?ulteriori verific*|identific*|controll*|riconosc*|domande|document*
  rifiut*|evit*|elud*|salta|saltare|scavalcare|bypassare|aggirare|sottrarsi|contrari* ~4 verific*|identific*|domande|riconosc*|controll*|document*|richiam*|richiamata|dati|rispond*|identita
  non ?si identifica|identificano|qualifica
  non vuole|sa|risponde|supera|fornisce|da|dice|comunica|conosce|intende|accetta|passa|riesce ~4 verific*|identific*|domande|domanda|riconosc*|controll*|document*|richiam*|nascita|sicurezza|pratica|codice|dati|identita
  without ?any ?the ?being ?going ?passing ?through ?doing ?further verif*|identif*|check*|security|id|callback|identity
  refus*|avoid*|dodg*|skip*|bypass*|declin* ~4 verif*|identif*|security|callback|call|questions|id|identity|checks
  won|doesn|can|couldn|didn t ~4 verif*|identif*|security|callback|questions|identity
  could|can|did|would|does|do not ~4 verif*|identif*|security|questions|identity
  cannot|fails|failed|unable ?to ~3 verif*|identif*|security|questions|identity
`);

const PRETENDS = phrases(`
  dice|dicendo|diceva|sostiene|sosteneva|afferma|dichiara|dichiarava|qualifica|qualificato|presenta|presentato ?si ?di ?essere ?come ?per ?chiamare ?un ?una ?il ?la ?del ?della ?dell ?dall ?dalla ?nostro ?nostra ?un ?altro ${ROLE}
  claim*|says|said|saying|stat* ?that ?to ?be ?he ?she ?is ?was ?s ?they ?are ?calling ?from ?the ?a ?an ?our ?your ?it ${ROLE_EN}
`);

/** What somebody else than they say would want. */
const ASKS_FOR_MORE = phrases(`
  ${ASKS} ~4 codice|codici|carta|bonifico|denaro|soldi|trasferimento|coordinate|otp|password|pin|credenziali|accesso
  ${ASKS_EN} ~4 code|codes|card|transfer|payment|money|wire|voucher|vouchers|access|password|pin|otp
`);

/** Signs that somebody tries to get in by words: in a hurry, after secrets, with no checks, as somebody else. */
export const socialEngineering: SignalWords = {
  announces: phrases(`
    spaccia|spacciava|spacciato|spacciandosi|spacciarsi|spacciavano|spacciano per|come
    fing*|finge|fingeva|fingendo|fingono|finto ?di ?si ?essere ?per ?un ?una ?il ?la ?la ?nostro ${ROLE}|cliente|titolare|intestatario|posta|poste|corriere
    fingendosi|fingersi
    sedicente|sedicenti
    truffatore|truffatori|truffatrice
    falso|falsa|falsi|finto|finta|finti|presunto|presunta operatore|operatrice|tecnico|tecnici|carabiniere|addetto|funzionario|banca|corriere|poliziotto|collega|call|sms|mail|email|maresciallo|consulente|assistenza
    tentativo|tentativi|tentata|tentato|sospetta|sospetto|presunta|possibile|probabile|vittima ?di ?una ?un ?caso truffa|frode|raggiro|phishing|vishing|smishing|impersonificazione
    phishing|vishing|smishing|spoofing
    social engineering
    sim swap|swapping
    ingegneria sociale
    dettat*|letto|comunicat*|fornit*|dato|rivelat* ~4 ${SECRET} ~5 ${STRANGER}
    ${STRANGER} ~9 ${CODES}|iban|spid
    chiamat*|telefonat*|contattat*|sms|messaggio|mail|email ~4 ${STRANGER}
    cambi*|modific*|variazione|aggiorn*|sostitu*|duplicat* ?urgente ?di ?del ?della ?dell ?il ?la ?l ?suo ?sua iban|email|mail|sim|telefono|cellulare|recapito|coordinate|numero ?bancarie ~3 senza ?alcuna ?nessuna ?fare ?passare ?la ?le ?superare ?dare ?essere ?farsi verific*|identific*|controll*|riconosc*|domande|document*
    pretend* ?to ?be ?being ?from ~2 ${ROLE_EN}|customer|caller|us
    sms|messaggio|messaggi|mail|email|link|chiamata|chiamate|telefonata|telefonate|chiamante|numero sospett*|fraudolent*|truffaldin*
    suspicious|fraudulent caller|call|calls|email|emails|text|texts|message|messages|link
    impersonat*|impersonator|impersonation
    posing|poses|posed as
    fake|bogus|false ?it ?bank technician|bank|caller|operator|text|email|officer|policeman|engineer|employee|call|support|sms
    suspected|suspect|attempted|possible|likely|victim ?of ?a ?an scam|fraud|phishing|vishing|smishing|impersonation
    scammer|scammers|fraudster|fraudsters
  `),
  harmless: phrases(`
    nuovo|nuova|altro|altra otp|pin|password|puk|codice
    otp|codice|pin|password|sms ~2 non ~1 arriv*|ricev*|funzion*|valid*
    non ~2 ricev*|arriv* ~3 otp|codice|pin|password|sms
    come|dove ?si ?posso ?puo ?fare ?per cambia|cambiare|recuperare|impostare|scegliere|creare
    codice|codici cliente|fiscale|pratica|prenotazione|ordine|pod|pdr|sconto|migrazione|postale
    phishing|vishing|smishing training|course|lesson|awareness|test|campaign
    priorita|ticket|pratica|intervento|guasto|richiesta urgente
    corso|lezione|formazione|campagna|informativa|articolo ?su ?sul ?sulla ?sui ?di phishing|vishing|smishing|truffe|truffa
    falso|falsa|falsi allarme|contatto|positivo
    new|another otp|pin|password|code
    otp|code|pin|password|text ?has ?did ?does not|never|t ~1 arriv*|receiv*|work*|come
    training|course|lesson|campaign|article ?on ?about phishing|vishing|smishing|scams
    priority|ticket urgent
    fake leather|grass|news|product|products
  `),
  together: [
    [URGENCY, ASKS_FOR_SECRETS],
    [PRETENDS, ASKS_FOR_SECRETS],
    [PRETENDS, ASKS_FOR_MORE],
    [PRETENDS, CHANGES],
    [CHANGES, REFUSES_CHECKS],
    [ASKS_FOR_SECRETS, REFUSES_CHECKS],
  ].map((groups) => ({ groups, within: 28 })),
};
