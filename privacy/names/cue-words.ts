/** The words before and after a name, by what they say of it; small letters without accents. */
export const BEFORE_AND_AFTER = {
  title: `
    sig sigra signor signora signore signorina sigg dott dottssa dottoressa dottore dr drssa avv avvocato ing arch geom rag prof
    profssa professor professoressa don monsignor suor padre mr mrs ms miss mister mx
  `,
  role: `
    cliente clienti utente utenza intestatario intestataria intestatari cointestatario cointestataria cointestatari intest intestato
    intestata titolare titolari contraente contraenti assicurato assicurata ass assistito assistita beneficiario beneficiaria
    conducente passeggero passeggera controparte danneggiato danneggiata testimone paziente cittadino cittadina richiedente
    referente amministratore delegato delegata tutore tutrice curatore erede eredi garante inquilino inquilina proprietario
    proprietaria locatore conduttore alunno alunna studente studentessa genitore minore         vicino vicina collega mittente destinatario destinataria chiamante interlocutore
    interlocutrice debitore debitrice creditore venditore acquirente compratore ospite candidato candidata paziente neopatentata
    neopatentato defunto defunta socio socia gentile gentilissimo gentilissima egregio egregia caro cara
    spett ciao firma dipendente lavoratore lavoratrice coniugi signori famiglia parente sottoscritto sottoscritta
    ricorrente reclamante segnalante contatto operaio medico parroco
    client customer caller holder owner policyholder insured tenant landlord patient passenger driver claimant beneficiary payee
    sender recipient addressee partner spouse     guardian carer neighbour neighbor child pupil student dear hi
    hello name nome attn contact witness party resident applicant subscriber guest member user lady gentleman regards sincerely
  `,
  /** What follows is a name, if it can be one. */
  named: `
    cognome nominativo citofono campanello firmato chiamo surname named signed lastname firstname figlio figlia figli moglie marito coniuge convivente compagno compagna madre padre mamma papa fratello sorella nonno nonna zio zia nipote suocero suocera cognato cognata genero nuora badante caregiver amico amica wife husband son daughter mother father mum mom dad brother sister uncle aunt nephew niece grandmother grandfather grandson granddaughter friend kid
  `,
  /** Nobody but a person does it, or has it. */
  after: `
    chiede chiedono chiama chiamano chiamato chiamata richiama segnala riferisce dichiara conferma comunica lamenta contesta
    sollecita richiede invia manda vuole vorrebbe desidera attende riceve dice sostiene afferma insiste accetta rifiuta paga ha
    aveva era risulta abita vive residente domiciliato domiciliata nato nata classe cf cell tel disputes asks asked says said calls
    called wants wanted needs reports reported requests requested complains states confirms claims lives lived born had has was
    wrote phoned rang dob delega autorizza disdice sottoscrive attesta preferisce non
  `,
  particle: `
    de di d o del dell della dello degli degl dei delle dal dalla dall da lo la li le van von der den ter ten mac mc el al ben bin
    ibn abu abou dos das du st delos dela
  `,
  calledAfter: `
    via viale vle autostrada superstrada tangenziale zona tor traghetto trattoria corso cso piazza piazzale piazzetta pza pzza largo vicolo vico strada contrada lungomare lungotevere lungarno
    galleria rotonda ponte rue calle avenida plaza platz strasse ulica traversa salita quartiere rione parco giardini fermata stazione metro aeroporto porto san sant s
    santissimo santissima ss beato beata madonna santo santa papa festa chiesa basilica parrocchia duomo oratorio convento ospedale policlinico
    clinica rsa istituto liceo scuola elementare asilo universita ateneo collegio accademia conservatorio biblioteca teatro cinema
    museo pinacoteca stadio palazzetto palasport palazzo villa castello torre casa residenza condominio hotel albergo ristorante
    trattoria osteria pizzeria bar caffe gelateria pasticceria panificio forno macelleria salumificio cantina cantine farmacia
    parafarmacia ottica profumeria libreria edicola tabaccheria ferramenta autofficina officina carrozzeria concessionaria
    autosalone garage studio agenzia banca cassa credito fondazione associazione cooperativa coop onlus circolo gruppo agriturismo edil termoidraulica idraulica elettronica supermercato negozio outlet monte lago
    isola golfo cala punta croce legge decreto lodo riforma premio trofeo coppa torneo memorial ordine metodo teorema sindrome morbo
    scala festival fiat alfa lancia renault skoda seat opel ford nissan citroen peugeot toyota kia hyundai dacia volkswagen bmw audi jeep suzuki mazda honda volvo tesla bosch samsung apple huawei nokia ariston beretta vaillant indesit philips mastro editore edizioni casa centro poliambulatorio laboratorio caserma carcere tribunale
    the ristorazione street avenue hospital clinic school college university church cathedral hotel pub studio bank store shop
    museum theatre theater stadium airport mount lake saint st cape port fort hurricane storm syndrome disease llc law act award
  `,
  firm: `
    srl srls spa sas snc sapa scarl scrl coop onlus ltd llc inc plc gmbh corp sa ag kg bv costruzioni assicurazioni energia gas luce
    impianti trasporti autotrasporti logistica immobiliare arredamenti mobili traslochi group holding company associati consulting
    concert album bros jeans bank insurance university college school hospital street road avenue lane square drive court airport
    foundation stadium museum award island islands beach county elettrodomestici elettronica ceramiche vini calzature gioielli
    motors auto informatica telecomunicazioni
  `,
  thing: `
    offerta offerte tariffa tariffe promo promozione promozioni pacchetto piano bonus conto carta prodotto prodotti servizio modello
    mod articolo decoder router modem app opzione progetto programma linea gamma collezione taglia colore versione fibra luce gas buono
    polizza mutuo prestito fondo bando legge decreto circolare protocollo articolo brand marca macchina auto vettura veicolo
    tessera film libro romanzo canzone album serie canale radio tv televisore trasmissione personaggio statua nave traghetto treno
    uragano tempesta allerta varieta formato server host utente progetto distribuzione release versione sistema comando pacchetti
    offer plan product model version song movie film book game server host project package release brand show
  `,
  ours: `
    operatore operatrice op operator agent agente assistente consulente advisor adviser supervisore team tl backoffice
    addetto addetta staff
  `,
  endOfTitle: 'ra na ssa re ri',
} as const;

/** Two words before a name that say that it is one. */
const PHRASES_BEFORE = `
    mi chiamo, a nome, nome di, nome e, nome del, e cognome, parlato con, parlare con, parla con, parlo con, chiedere di, chiedere a, chiedi di, intestato a,
    intestata a, intestati a, intestate a, cointestato a, cointestato con, cointestata con, favore di, delega a, delegata a, delegato a,
    presso la, attenzione di, contattare il, sentito con, accordi con, riferito a, riferire a, comunicato a, inviato a,
    inviata a, spedito a, spedire a, consegnato a, consegnata a, consegnare a, sostituzione a, affidato a, affidata a, dovuto a, ditta di,
    firma di, figlio di, figlia di, moglie di, marito di, madre di, padre di, vedova di, erede di, eredi di, email di,
    cellulare di, telefono di, polizza di, contratto di, pratica di, carta di, auto di, medico di, versamento di, bonifico di, bonifico a,
    pagamento di, domanda di, delega di, denuncia di, reclamo di, segnalazione di, subentro a, subentro di, voltura a, voltura da, chiama per, risponde la, risponde il,
    riferimento a, referente e, collocato presso, con nome, nuovo nome, per nome, del sig, sn io,
    name is, names is, behalf of, speak to, speak with, spoke to, spoke with, spoken to, talk to, talked to, talking to, name of, attention of, registered to, ask for, asked for,
    call from, called by, letter from, email from, wire from, transfer from, transfer to, payment from, payment to, paid by, paid to, account of, belongs to, belonging to, signed by, care of, contact is,
    holder is, owner is, customer is, caller is, name was, known as, call me, partners name, partner s, s name, son of, daughter of, wife of, husband of, mother of, father of, hi its,
    it s, calls me, call me, sent to, sent by, addressed to, delivered to, issued to, according to, written by, up with, m called, s called
  `;

const phrasesByEnd = new Map<string, Set<string>>();
for (const phrase of PHRASES_BEFORE.trim().split(/,\s+/u)) {
  const [first = '', last = ''] = phrase.split(' ');
  phrasesByEnd.set(last, (phrasesByEnd.get(last) ?? new Set()).add(first));
}

/** What such a phrase may end with. */
export const PHRASE_ENDS: readonly string[] = [...phrasesByEnd.keys()];

/** Whether the two words before this one are such a phrase. */
export function isPhraseBefore(words: readonly string[], place: number): boolean {
  return phrasesByEnd.get(words[place - 1] ?? '')?.has(words[place - 2] ?? '') ?? false;
}

/** Who is called, asked, met. */
export const VERBS_BEFORE: ReadonlySet<string> = new Set(
  `
    sentito sentita richiamare richiamata richiamato contattare contattato contattata ricontattare contatta avvisare avvisato risponde
    risposto chiama chiamare chiamato chiamata call ring rang phone text
  `
    .trim()
    .split(/\s+/u),
);

/** One word before a name that says that it may be one, where nothing else does. */
export const WORDS_BEFORE: ReadonlySet<string> = new Set(
  `
    sono qui its im sn presso conduce cedente subentrante uscente entrante vs contro con da to from with by for said says told at
  `
    .trim()
    .split(/\s+/u),
);

/** Neither a name nor a part of one. */
export const NO_PART_OF_A_NAME = `
  a ad al allo alla ai agli alle all b c con col coi d da dal dallo dalla dai dagli dalle dall di del dello della dei
  degli delle dell e ed i il in la le lo l gli un uno una nel nello nella nei negli nelle nell o od per su sul sullo
  sulla sui sugli sulle sull tra fra non che chi cui quale quali quanto quanta quanti quante questo questa questi
  queste quello quella quelli quelle quel quei quegli se si ma anche ancora gia mai sempre poi dopo prima ora adesso
  oggi domani ieri qui qua li mi ti ci vi ne lui lei noi voi loro io tu me te suo sua suoi sue mio mia miei mie tuo
  tua nostro nostra vostro vostra essere sono sei siamo siete era erano saranno sia siano stato stata stati state
  avere ho hai ha abbiamo hanno aveva avevano avra abbia fare fa fanno fatto fatta faceva dire dice dicono detto detta
  diceva puo possono potrebbe vuole vogliono vorrebbe voleva deve devono dovrebbe doveva va vanno viene vengono venuto
  venuta chiede chiedono chiesto chiedeva chiama chiamano chiamato chiamata richiama richiamare richiamata richiamato
  segnala segnalano riferisce riferito dichiara dichiarato conferma confermato confermata comunica comunicato lamenta
  lamentato contesta sollecita sollecitato richiede richiesto richiesta invia inviato inviata manda mandato ricevuto
  ricevuta riceve riceva attende aspetta attesa preferisce risulta risultano desidera intende afferma sostiene insiste
  minaccia urla piange ringrazia saluta accetta accettato rifiuta rifiutato riattacca riaggancia paga pagato paghera
  lavora abita vive risiede parla parlato risponde risposto spiega spiegato ripete sa sanno conosce vede visto legge
  sente sentito dorme prende preso mette messo porta portato trova trovato perde perso usa usato compra comprato vende
  venduto firma firmato compila compilato allega scrive scritto telefona telefonato ricontattare ricontattato
  contattare contattato contattata disdice attiva attivato attivata disattiva possiede ritira ritirato cerca cercava
  serve servono passa passato resta rimane ricorda dimentica dimenticato promette assicura precisa aggiunge nega
  ammette propone suggerisce autorizza autorizzato delega delegato comprende capisce capito gentile anziana anziano
  arrabbiata arrabbiato molto poco piu meno tanto troppo bene male solo soltanto pure quindi pero perche come dove
  quando mentre infatti inoltre invece comunque circa oltre senza contro verso durante entro fino presso sotto sopra
  nuovo nuova nuovi vecchio vecchia stesso stessa altro altra altri altre ogni tutti tutte tutto tutta alcuni alcune
  nessuno nessuna qualche cortese nervosa nervoso disponibile interessata interessato soddisfatta soddisfatto presente
  assente italiana italiano straniera straniero disabile cieca sorda ok no grazie prego buongiorno buonasera salve
  ciao pronto scusi ecco esatto certo the an and or but not of to on at by for from with without as is are was were be
  been being am has have had do does did will would can could should may might must shall this that these those it its
  he she they we you my your his her their our who which what when where why how if then than so too also just only
  very more less most some any yes each every other another same new old one two three first last next back out up
  down off over under again once here there now today tomorrow yesterday says said say asks asked ask calls called
  call wants wanted want needs needed need reports reported requests requested complains complained states stated
  confirms confirmed claims claimed disputes disputed like likes about after before since until while because via
  please thanks thank hello hi hey dear got gets get gave given give went goes go made make took take sent send paid
  pay told tell s r p n nr num tel cell cel fax mail email pec cf cod euro eur gg ore cap prov
  tre quattro cinque sei sette otto nove dieci dev nan pippo four five six seven eight nine ten ben bot targa
`;

/** Particles with a word that make a surname, in small letters as well. */
export const SURNAMES_OF_WORDS: ReadonlySet<string> = new Set(
  `
    la torre, la rosa, la rocca, la porta, la monica, la spina, la russa, la manna, la greca, la marca, la bella, la vecchia, la corte,
    la scala, la grotta, la fata, la fontana, la neve, la motta, la penna, la pietra, la valle, la barbera, lo monaco, lo conte,
    lo giudice, lo bianco, lo re, lo russo, lo turco, lo porto, lo piccolo, lo presti, lo verso, del vecchio, del prete, del giudice,
    del bianco, del monte, del re, del duca, del bene, del buono, del ponte, del conte, del fiume, del gatto, del sole, del moro,
    del grosso, del mastro, del papa, del piano, del pozzo, del corso, della valle, della corte, della torre, della croce, della porta,
    della rocca, della rovere, della casa, della chiesa, della penna, dalla costa, dal lago, dal monte, di bella, di natale, di maggio,
    di capua, di palma, di stella, di rosa, di fiore, di leo, di vita, di costanzo, di giacomo, di girolamo
  `
    .trim()
    .split(/,\s+/u),
);
