/** Ordinary words, Italian and English, as texts of this field have them, and names that are words, places or makes too. */
export const WORDS = `
  abaco abate abbassare abbassato abbassiamo abbey abbina abbinamento abbinare abbonamento abbonato abbondanza abile
  abilita abilitare abitazione abituale abnormal abolished above abroad abruzzo absence absent absolute absolutes
  abuse abuso accanto accedere accenda accende accendere accensione accents accept acceptance accepted accerta
  accertare accertato access accessibili accessibilita accessibility accessible accesso accessori accettare accettata
  accettazione acciai accident accidentally accise accoglienza accolto accompagnamento acconsentire acconto
  accoppiamento accorciare accordi according accordo accorsi account accountancy accounting accounts accreditare
  accreditata accreditato accredito accusa accusare accusation acea acerbi aceto achieve achieved acknowledge
  acknowledgement acme acoustic acqua acque acquedotto acquirente acquisire acquisite acquistare acquistato acquisto
  acronimo acronym acronyms across act action actions activate activated activation active activity acts actual
  actually acustico ada adapter adatto add addebitata addebitato addebiti addebito added addetto additional addolorata
  address addressee addresses adds adeguarsi adeguati aderire aderisce adjust adjustable adjusted admin administration
  administrative administrator admissible adnkronos adoption adottando adottate adozione adsl advance advant
  advertising advice advised adviser advisor aerea aeree aerei aereo aeroporto affari affatica affetto affiancato
  affidamento affido affittare affitto afford africa afro afternoon afterwards against agape agcom age agenda agenparl
  agent agente agenti agents agenzia ages agevolazioni aggancio aggiorna aggiornamenti aggiornamento aggiornare
  aggiornata aggiornati aggiornato aggiorno aggiungere aggiungibile aggiungono aggiuntiva aggiuntivo aggiunto
  aggiustare aggressivo agile agire agnelli agnello ago agos agoscorporate agosto agree agreed agreement agreements
  ahead aiact aimed air airline aiuta aiutare aiutarla aiuto alarm alarms albania alberghiera albergo albero albina
  albini albino albo album alert alerts alexa alfa alfabeto alfanumerici alfieri algorithm algorithms ali
  alimentazione aline aliquota allabf allacci allaccio allargare allarme allarrivo allegare allegati allegato allego
  allegra allegri allergico allianz allievi allievo allocate alloggio allora allow allowance allowed allows allunga
  allungare ally almeno aloe alone aloud alphabet already alta alter alternanza alternate alternativa alternative
  alternatively alternativo altezza alto altrimenti altrui always alzano alzare ama amabile amando amante amara amari
  amaryllis amata amato amatore amazon amber ambiente ambito ambrosiano ambrosio ambulanza amen amend america amex
  amichevole amici amico amir ammaccato ammenda ammessa ammesse ammesso amministrative amministrativi amministratore
  amministrazione among amore amoroso amount amounts amour amp anagrafe anagrafica anagrafici anagrafico analisi
  analizza analyses analysis anca andare andata andato andava andrebbe andrei aneis anelli anemone anew angel angeli
  angelica angelo anger angry animale animali animals animo anni anno annota annotare annotato announce announcements
  annoying annual annuale annulla annullamento annullare annullato annulled annuncio annunziata annuo anomala anomalia
  anomalo anonima anonimo anonymous ansia ansioso answer answered answering answers antenna anteprima anteriori anti
  anticipata anticipo antico antivirus anybody anymore anyone anything anyway anywhere aosta ape aperta aperte aperti
  aperto apertura apice apollo apologises apostrofi apostrophe apostrophes app apparati apparato apparecchi
  appartamenti appeal appear appearance appearing appears appello appena apple applicant application applications
  applicativi applicativo applicato applicazione applicazioni applied applies apply applying appointment apposita
  apposito approccio approfondimenti approfondire appropriato approva approvare approvato appuntamento appunti apra
  apre apri apribili april aprile aprire aprirsi aprite apro aquila aquiline aquilino araba arabo arancione
  arbitration arbitrato arbitro arcade arch architecture archive archiviata archiviazione archivio archivioclienti
  arcieri ardito area arena arenas arera argenti argentina argento argine argo argue arguments aria arias arie ariston
  armani armonizzato around arrabbia arrange arrangi arrays arrears arresta arresto arretrato arriva arrival arrivano
  arrivare arrivata arrivate arrivati arrivato arrive arrived arrivederci arrives arriviamo arriving arrivo arroyo
  arsenic art article articles articoli articolo artifact arts artt ascension ascensore ascolta ascoltando ascoltare
  ascolto asia asilo asking asknicely asp aspettare aspettativa aspetti aspetto aspx ass assegnate assegnato assegni
  assegno assemblea assenza assessment assicurativa assicurativi assicurativo assicurato assicurazione assicurazioni
  assistance assistant assisted assistente assistenza assistere assistita assistito association associations
  associazione associazioni assolute assoluti assoluto assolve assunta assunto assunzione assurance astride ate
  atlante atlas attaccare attacco attach attached attachment attachments attack attacked attacks attempt attempted
  attempts attendance attendere attenuazione attenzione attese atteso attesta attestato attestazione atti attimino
  attimo attivabile attivare attivati attivazione attivita attivo atto attorney attraverso attrezzi attribuito
  attributed attuali attuative attuativo attuazione audace audi audio audiovisivi audiovisual audit audizione auguro
  august auguste aumentare aumentata aumentato aumento aurea aurora aurore ausilio austin austria autenticazione
  authentication authenticator author authored authorisation authorised authorises authority authorization authors
  auto autobus autocertificazione autolettura automated automatic automatica automatici automatico automedicazione
  automobile autonomia autore autorita autorizzare autorizzata autorizzate autorizzati autorizzazione autovettura
  autumn available avanti avanzamento avente aver average averlo avete avevi aviation avoid avoided avrebbe avuto
  avvenuto avvia avviando avviare avvio avvisa avvisare avvisato avvisi avvisiamo avviso avvocato avvocatoflaviofalchi
  avvocatosaveriorossi avvocatoviapiano avvviapiano awaiting aware away axe azienda aziendale aziendali azione azioni
  azurewebsites azzerare azzurra ba babel baby bacchetta bacco backend backer background backup bad badante badge bag
  bagaglio baggage bagnato bags bah baker balance baldi baldo balsamo balzano bambina bambini ban banca bancaditalia
  bancari bancaria bancarie bancario banche bancomat banconote band banda bandiera bangladesh bani bank banking banks
  banned banner bar baratta barbaro barbe barbieri barbuto barca bare bari barile barilla barker barney baron barone
  baroni barra barre barred barrier barrios barrows bars base based basename baser basi basic basics basilicata basis
  basket bassa bassi basso basta bastavano basti bastoni battaglia batteria battery battista battuta battute
  bccdegliulivi bcculivi bccveneziagiulia bccvg bears beata beato beats beau beck become becomes beer beforehand begin
  beginning begins begun behalf behind belgio belief beliefs bell bella bellaria belle bellezza belli bello belong
  belongs below bench benchmark benchmarks bender benedetti benedetto beneficiario beneficiary beneficio benefit
  benefits benessere benetton benigna benigne benigni benigno bent benvenuta benvenuti benvenuto bere bereaved
  bereavement beretta berg bergamaschi bergamasco berry beryl beside best better between beyond bianca bianchi bianco
  bibliopass biennale big bigger bigi biglietteria biglietto bignami bilancio bilge bilingui billed billing bills
  billy bin bins biometric biondi biondo birdie birth bis bisbigliare bisestile bisogno bit bits bivi biznews
  biznewsarticles bizzarri black blackout blame blaming blank blaze blazer blessing blind blinking blinks blob blocca
  bloccare bloccata bloccate bloccato blocchi blocco block blocked blocking blog blown blu blue bluff bmloa bmore
  bmoreservizi board boarding boas bobby bocci boccia bode bodies body boiler boilerplate bolla bollente bolletta
  bollette bollettino bollo bologna bolognesi bonario bonifici bonifico bonito bonnet bonnie bonus book booked booking
  bookkeeping booklet bookmark books bookworm boost booster boot booth bordi bordo bordoni borer borghese borghesi
  borghi borgo born borsa borsch bosch boschetti boschi bosco bossy boston both botta bottega botti bottini bottone
  bottoni bought bounce bounced boundary bourgeois box bozza bozze bozzetti bpaquality braces brackets brad brain
  bramante branca branch brand brandy brasile braun bravi bravo breach breaches break breakdown breaker breaking
  breaks breathing bresciani breve brevi brevita brevity brick bridge brief bring brings brink broadband brochure
  broke broken broker brook brooklyn brooks bros brother brought brown browser browsers browsing bruciati bruna brunch
  brunet bruni bruno bruschi brusco bruto brutta bsod buca buck bucket buddy budget bue buffa buffering bug bui build
  building buildings builds built bulgari bulgaro bulky bullseye bundle bundles buona buoni buono bureaucratese burger
  burning burns burocratese burroni burst bus busiest business businesses businessonline businesspravo buss bussi
  busso bussola busta buster butler butt butta buttare butto button buy bye byte bytes caasresearchfoundation cabin
  cable caccia cacciatore cache caching cade caduta caduto caffe caffeina caffeine calabria calare calca calcagni
  calcagno calce calci calcolare calcolata calcolato calcolatore calcolo calculate caldaia calderone cale calendar
  calendario calendars cali callback callcentertaipei caller callers callguard calling calm calma calmarsi calmato
  calmed calmi calming calmly calmo calo calvi calvo cambi cambia cambiano cambiare cambiarlo cambiata cambiate
  cambiato cambio came camera campa campagna campana campanelli campania campanile campi campo campus canale
  canaleenergia canali canary cancel canceled cancella cancellano cancellare cancellarsi cancellatemi cancellati
  cancellation cancellato cancellazione cancelled cancelli cancelliere cancelling cancello candela candida candidates
  candide candido candy cane cani cannella cannone cannoni cannot canon canone cantone caparra capelli capello capire
  capisco capitals capitani capitolo capoccia capodanno cappa cappelletti cappelli cappello capponi cappuccio capra
  capri capture car cara carattere caratteri caratteristiche carbon carbone carboni card cardi cardinale cardinali
  cardini cards care careful caregiver carica caricabatterie caricando caricare carico carine carini cariorvieto
  carmine carnevale carnevali caro carol carolina carozza carp carpi carrara carrier carries carrion carro carrozza
  carrozzina carry cars carta carte cartella cartuccia casa casale casali casati case casella cases cash casi casini
  casistiche caso cass cassa cassano cassazione cassetta cassetto castagna castellammare castellano castelli castello
  casto catalog catalogo catalogue catalogues categoria categorie categories category catena catid cattivo cattolica
  cattura causa causale cause cauzionale cava cavaliere cavalieri cavalli cavallo cavalloni cavo ccromagnolo
  cecluxembourg cedolino cela celano celebrazione celeste celi celia celli cellular cellulare cenci ceni cenni center
  centrale centre centres centri centro cerbero cerberosolutions cercare cerimonia cerise certain certe certi
  certifiable certificabile certificata certificate certification certificato certificazione certified cervelli
  cervellino cervi cervia cervo cessare cessazione cessione cestino chad chain chained chains chambers chance chandler
  change changed changelog changes changing channel channels character characters charge chargeback charged charger
  charges charging charity chart charter chase chasing chat chatbot chats check checkbox checked checking checklist
  checks cheerful chelsea cheque cherry cherubini chiamante chiamanti chiamare chiamate chiamatemi chiami chiamo
  chiara chiaramente chiarezza chiari chiarimenti chiaro chiave chiavetta chiavette chiavi chicca chieda chiedere
  chiederemo chiederne chiedero chiedi chiediamo chiedo chierici chiesa chiesta chiesti child children china chiodi
  chiodo chioma chip chirurgici chiude chiudere chiudete chiudiamo chiudo chiunque chiusa chiuse chiuso chiusura
  choice choices choose chooses choppy chosen chow christmas chrome chromium ciascuna ciascuno ciclomotore cielo cifra
  cifrare cifrati cifre cima cimitero cina cinti cio ciocca cioe ciotola cipolla cippe circ circolare circolazione
  circostanze circuit circular circumstances cita citare citarla citations citato cite cited cites citizen citofono
  citta cittadina cittadinanza cittadinanzattiva cittadini cittadino civico civil civile claim clarity classe
  classifica classificare classification classificatoria classificazione classified clause clay clean cleaning clear
  clearly clement clemente clic click client cliente clienti clients clinica clipboard clock clonata clone cloned
  close closed closely closes closing closure cloud cloudy club clue coach cocco coda codacons code codes codice
  codici codvis coerente coerenti coerenza cognato cognome coincidenza cointestato coinvolgimento cola colas cold coli
  colino colla colle colleague collect collected collecting collection collective colleen collega collegamento
  collegarsi collegata collegate collegati collegato college colleghi collego collettivi colli collier collocato
  colloquio colomba colombi colombia colombo colon colonna colore colori colour colpa colpevole colpevolizzare colpita
  colpo colt column comacchio comandi comando combinata combination combinazione comes comincia coming comirap comma
  command commander commands comment commento comments commerce commercial commerciale commerciali commercio
  commission commissione commit commitment commits committee committente common communicated communication
  communications community comoda compagnia compagnie compagnone compagnoni compaiono companies company compare
  compared compares comparing comparire compatibile compensate compensation compensazione competence competente
  competenza competenze compie compilare compilata compile compiled compiler compiles compitato compiti compito
  compiute complain complainant complaint complaints complessita completa completare completata completate complete
  completed completely completes completo complexity compliance complimento component componente componenti components
  comportamenti comportamento comprare comprehensive comprendere comprensione compresa comprese compresi compreso
  compress compresso comprimere compromesso compromise compromised compulsory computation computed computer computers
  computes computing computo comunale comune comuni comunicare comunicata comunicati comunicativo comunicazione
  comunicazioni conca conception concerned concernenti concerns concert concessione concetto conci conciatori
  conciliation conciliaweb conciliazione conciliazioni concluded conclusi conclusion conclusione concordata concordate
  concordi concreta concrete concreto cond condannati condition conditional conditions condividere condivisi
  condivisione condiviso condizionatore condizione condizioni condoglianze condolences condotto conducente conduct
  conference confermare confermate confermeremo confermo confessioni confezione confidence confidential confidenza
  configurare configuration configurazione configure confine confini confirm confirmation confitto conflict conflitto
  confonde conformance conforme conformita conforti confrontano confrontare confronti confronto confusing confusion
  confusione congedo congela congelare congelato conguagli conguaglio coniglio coniuge conjugations connect connected
  connecting connection connections conned connessione conoscenza conosciuti cons consegna consegnare consegnata
  consegnate consegnato consegne conseguenze consenso consent consentito consequences conservano conservare conservata
  conservati conservato conservava conservazione consideration consigliata consigliati consiglierebbe consiglio consob
  consolata consoli consolo consorte const constant constatazione consuetudine consulente consulenza consultare
  consultazione consultorio consuma consumata consumatore consumatori consumer consumetore consumi consumo consumption
  cont conta contabile contabili contabilita contabilizzare contact contactless contacts contain contano contanti
  contate contatore contatta contatteremo contatti contatto contava conte conteggi conteggio conteneva content
  contento contents contenuti contenuto contenzioso contessa contest contestare contestata contestati contestato
  contestazione contested contesto contests contestuale context conti contiene continua continuano continuativo
  continue continuo continuous conto contract contracts contraddirlo contraente contrassegno contratti contratto
  contrattuale contrattuali contravvenzione contributi contributo control controlla controllano controllare
  controllata controllate controllato controller controlliamo controllo controls controparte controversia controversie
  convalidare convenience conversazione conversion conversione convertire convinzioni cook cookie cookies cooling
  cooper coordinate coperta copertura copia copiare copiata copiato copied copies coppa coppia coppie copre copy
  corallo corazza cordiali cordialita core corecom corecomfvg corecomlomb corecomlombardia corecompie corecomtn
  corecomtosc cores cornacchia cornea corno corona coronato corp corpo corpora corral correa correct corrected
  correcting correction corrections corrective corredo correggere correggi correggiamo correggo corrente corretta
  correttive corretto correttore correzione corridori corriera corriere corrierenazionale corrisponde corrotto
  corrupted corsaro corse corsi corsica corso corte cortesi cortesia cortesie corti cortina corvi corvo cosa coscia
  cosi cost costa costante costanza costi costo costruzioni costs cotti council count counted counting countries
  country counts coupon courier course courses court courteous courteously courtesy courts cousin cova cover coverage
  covered covering covers cox cozza cozzi cracked crash crashes crazy crea creare create creation creazione credential
  credentials credenziali credit credited crediti credito credo crepato crescente crespi crespo cresta crews crime
  criminal criptare cristiana cristiane cristiani cristiano criterio critica critical critiche criticism criticita
  critico crittografia crivelli croce crocefisso croci cronaca cronologia crook crooks cross crosta cruscotto crying
  crystal csat cuba cuccia cud cue cuffia cuffie cugini culprit cumulabili cup cupido cura curante curato currency
  current curt custom customer customercentricity customers customerservicegroup customize customs cut cuts cutting
  cyber cyberlaws cycle cyprus dahlia daily dailyguardian daisy dait dale dallas damage damaged damages dame dan
  danger dangerous danimarca danneggiamento danneggiata danneggiato danni danno dannoso danza dar dare dark darla
  darle dashboard data database dataprotection dataset dataverse date dated dates dati dato datore datum daub daughter
  davanti davvero dawn day days dazio deactivate dead deadline deadlines deal dean death debate debian debit debited
  debiti debito debole debrief debt decalogo deceased deceduto december decesso decide decided decidere decides decies
  decimo decisa decision decisione decisions declaration declare declared declares declined decoder decompress decorre
  decorrenza decorso decreto dedicata dedicate deductible deduction dedurre deep deescalation default defaults defect
  defective defects defend defer deferred defiant define defines defining definire definirlo definite definition
  definitiva definizione defunto defusing degna delay delayed delegata delegate delegati delegations deleghe delete
  deleted deletes deletion delfini delfino delibera delibere delivered delivery delizia dellai dellindennizzo delta
  deltas demo denaro denied denti denuncia denunciare denunciato denver deny denying department departments departure
  depend depended dependencies depending depends deployment deposit depositare deposito depot deprecated depressione
  depurazione derivare derrick describe description descrive descrizione desiderata desiderato desiderio desire desk
  desks desktop despatch dessi destinatario destinati destination destinazione destini destiny destra destro detail
  details determina detractors detrattori detrazione dettagli dettaglio dettare dettata dettato devalue deviare
  deviazione device devices devo devota devoto dia diagnoses diagnosi diagnosing diagnosis dial dialect dialetto
  dialoghi diamante diamanti diamo diamond diazilla dica dicembre dichiarare dichiarata dichiarazione diciamo dico
  didn died diede dies dieta dieter dietro difciv difendere difensore difesa difetti difetto difettoso diff
  differences different differenti differenza differenze differenziata differire differs difficile difficili
  difficolta difficulty diffidente diffuso digit digital digitale digitali digits dilani dilazionare dilazione diletta
  dimensione dimensioni dimenticare dimenticata dimettersi diminuire diminutive dimissioni dimostrabile dimostrare
  dimt dinamica dinamiche ding dipende dipendenti dipendono dira direct direction directly directory diretta
  direttamente diretto direttore diritti dirittilavoro diritto dirittoaldigitale dirittobancario dirittodigitale dirk
  dirle dirlo dirname dirti dirty disabili disabilitare disabilitata disabilitato disability disable disabled disagio
  disagree disagreement disappeared disattivare disattivata disattivazione discesa disciplina disclose disco
  disconnected disconnettersi discount discover discutere disdetta disdire disfonia disinstallare disiscriversi disk
  dismiss dismissal disney disoccupazione disp dispatch dispensed dispenser dispiace display disponibilita disposition
  dispositivi dispositivo disposizioni disposto disproved disputa dispute dissatisfaction dissatisfied disservizi
  disservizio distacco distance distanza distinti distorsione distr distress distribution distributore distribuzione
  dite ditedi ditemi ditta divagante divano diventa diversa diversamente diverse diversi diverso divert divide divieto
  divina divisione diviso divo dlgs doc dock docplayer docs doctor document documentale documentata documentation
  documentazione documented documenti documento documents docweb dodges doesn dog dogana doganali dolce dolci dolly
  domain domanda domandare domande domenica domestic domestico domiciliari domiciliazione domicilio don dona donata
  donati donato done donna dont door doppia doppie doppio doppioni dot dotti dotto dottori double doubled doubt doubts
  dover dovere dovrebbero dovro dovuta dovuto downgrade download downloading downloads downtime downwards dpcm draft
  drag drago drains drake draw drawn draws drew drink drive driver drivers drives driving drop dropdown dropped
  dropping drops dubbi dubbio duca ducati duck due dunning duomo duplex duplicata duplicate duplicates duplicati
  duplicato dura durability durable durata duration durevole during dusty duties duty dynamic dyson ear earbuds earl
  earlier earliest early earnest earnings earphones ears easier easter easy ebony eccepire eccessivo eccesso
  eccezionali ecocirioni ecologica ecommerce economia economica ecuador eddy edge edison edit editable editing edition
  editor editorial edits edizione edotto edpb effect effettivo effetto effettuare effettuato efficace effort egitto
  egogreen egregio ehm eiffel either elabora elaborato elaboratore elaborazioni elba elderly electric electrical
  electricity electronic electronically elefante element elementare elementi elemento elements elenca elencati elenchi
  elenco elettorale elettrica elettricita elettrico elettronica elettroniche elettronico elevata elevato eligible
  eliminare eliminata eliminati eliminato eliminazione elita elle elmo elogio else elsewhere emails embedded emerald
  emergency emergenza emerso emery emesso emettere emilia emir emittente emotion emotions emotivo emozione emozioni
  emphasis employees emptied empty enable enabled enac encrypt encrypted encryption end ended ending endless ends
  endurance enel energetica energetici energetico energia energy energybusiness enfasi enforceable engaged engine
  engineer engines english enlarge enough enquiries enrolled ente enter entered enterprises entertainment enti
  entitlement entra entrambe entrambi entrare entrata entrate entrati entries entry entrypoints envelope environment
  epifania episodi episodio epoch equal equally equals equipment erase erased erasure erede ergonomia ergonomiche eri
  ero erogare erogato erogazione errante errata errate errati errato errera error errore errori errors esagerata esame
  esami esaminato esaminatore esatta esatti esattoriale esauriti esaurito escalate escalation escape esce esclude
  esclusa escluse esclusi esclusioni escluso escursioni esecutivo esecuzione esegui eseguire esempi esempio esenzione
  esercitato esercizio esigenze esigere esim esiste esitante esiti esito esperti esperto esplicita esplicitazione
  espone esporre esporta esportabile esportare esportate esportati esportazione esporti esposizione esposti esposto
  espressa espressione espressioni essendo esserci establish estensione esterna esterni esterno estero estesa estimate
  estimated estimating estinguere estinzione estra estrarre estratto esvml eta etc etch ethnic etichetta etiquette
  etnica euroborsa europa europea europeo euros evaluation evangelista evangelisti eve even evening event evento
  events eventuali ever everybody everyday everything evidence eviso evita evitare evitarlo exact exactly examined
  example examples exceeded exceeds excel except exceptional exceptions excerpts excess exchange excise excluded
  excursions exercise exist existed existing exists exit exlege expect expected expense expenses expensive experience
  expert experts expiration expire expired expires expiry explain explained explaining explanation explicit export
  exported exporting exports expose exposed exposure express expressed expression expressions extend extendable
  extended extends extension extensions external extra extract extraordinary eye eyes fabbri fabbrica fabbricatore
  fabbro faccenda facchini faccia facciamo faccio face facendo facendolo facial facile facili facilissimo facilita
  facoltativa facoltativi facoltativo fact factor factory facts fagiani fagioli fai fail failed failing fails failure
  fair faith fake faker falchi falco falcone fall fallita falliti fallito falls falsa false falso falter famiglia
  familiare familiari family fan fanali fanciullo fang fanny fano fanti fantine fantini fantino far faraone farci
  farebbe fares fargli farina farinacci farla farlo faro farsi fasce fascia fascicolo fase fasi fasolaw fast faster
  fata fatica fatte fatti fattore fattori fattorini fattorino fattura fatturaavvocato fatturati fatturato fatturazione
  fatture fault faulty fausto fava favilla favore favorite fears features febbraio february fed fede fedele fedeli
  fedelta federprivacy fedora fee feed feedback feeds feel feeling feels felice felici felicita felicity feline fell
  feller fender feriali ferie ferma fermare fermarsi fermato fermi fermo fern ferragosto ferrando ferrante ferrarese
  ferrari ferrati ferrero ferri ferries ferro ferrotramviaria ferroviari ferroviaria ferroviario ferry festa feste
  festivi festivita festivo fetch fetched feudi few fiamma fiamme fiat fibra fibre fidanza fidarsi fido fiducia field
  fields fieni fight figli figlia figlio figliola figure figures fila file filed files filetti fili filiale filing
  filippini fill filled filler fills film filter filtro fin final finale finali finalizzati financial finanziamento
  finanziari finanziarie finanziario finche find finding finds fine fined finestra finge fingere fingerprint fini
  finire finisce finish finished finita finiti finito fink finlandia finocchi finta finto fiore fiorentini fiorentino
  fioretti fiori fiorito firefox firewall firm firmare firmata firme firmware fiscal fiscale fiscali fiscalita fisco
  fisher fisica fisicamente fisici fisico fissa fissare fissate fissato fisso fit fits fitting fiume fix fixed flag
  flagged flak flash flashing flat flats flight flights flip flipped flips floor flora florence florida florin flow
  flussi flyadv flyadvokaten foca focus fogli foglia foglio fognatura fold folded folder folders follow followed
  follows fonda fondi fondo foniatra font fontana fontanella fonte fonti fonts fontsource force forconi ford foreign
  forest foresta forever forfettaria forget forgets forgot forgotten form forma formale format formato formazione
  formica forms formula formulari formulario formulas formulazione formule fornendo forni fornire fornito fornitore
  fornitori fornitura forno forse forte forti fortuna fortunata fortunati fortunato fortune forty forward forwarded
  forwarding forwards forza forzano forzato fosca foschi fosco fossa foster foto fotocamera fotovoltaico found fox
  fracassi fracasso frame frames franca france francese franchi franchigia francia franco franklinmadisonds frankly
  frasca frase frasi frate fratello frattempo fratture fraud fraudster fraudulent freddi free freeman freeze freezes
  freezing frega fregato fregatura frequency frequent frequenti frequently frequenza freschi fresh fretta frettoloso
  friday fried friend frightening fristen friuli frode front fronte frozen fruizione frustrazione ftth fuga fulfil
  fulfilment full fuller fumatore fumo function functioning functions funds funk funziona funzionali funzionamento
  funzionano funzionante funzionare funzionato funzione funzioni fuoco fuori furia furniture further furto fuse fusi
  fuso futura future gage gages gagliardi gagliardo gaia gaio gal galante galanti gall galletti galli gallina gallo
  gamba gambi ganci gap gaps garante garantire garantisco garantiscono garantito garanzia garbo garda garland garnet
  garofano garret garrison garzoni gas gate gatta gatti gatto gaudio gazzettaufficiale gdpr gdpreu gdprhub gdprstudio
  geese gelling gelsomino gemelli gemma gen gene general generale generali generare generato generator genere generic
  generica generico generosa generoso genesis genitore genitori gennaio gens gentian gentili gentilissima gentiluomo
  georgia geps gergo germania gestione gestisce gestito gestore gestori getta getting giaccio giacenza giacinto gialla
  gialli giappone giardini giardino gift giga gigabyte gigabytes gigante giganti gigli giglio gill ginger giocondo
  gioia giornata giornate giorni giorno giovani giove giovedi girare girasole gita github giu giubilato giudicano
  giudicare giudice giudizi giudizio giuffrefl giugno giunchi giunta giunti giurato giuridici giurisprudenza giusta
  giuste giusti giustificarsi giustificati giustizia giusto giustoscuola gives giving glad glare glass glen gliela
  glielo glitch gloria gloss glossa glossario gnocchi gnome goal gobbi gobbo godi goffi going gola golden gone gong
  gonnella good goods goodwill google gov government governo grace grade gradi gradual graduali grafi grafite grams
  gran grana granata grande grandezza grandi grandini grange granito grant grassi grasso gratis grato gratti gratuita
  gratuitamente gratuito gravante grave gravest gravita gray grazia graziano graziosi great grecia greco green
  greeting gregoriano gridi grievance griffin griglia grilli grillo grimes grokipedia gross grosser grossi grosso
  ground group groups grow growing gruppo gu guadagni guadagnino guadagno guaio guarantee guard guarda guardare guardi
  guasta guastato guasto gucci guelfi guelfo guerra guerrieri guerriero guess guest guida guidance guidare guidata
  guidate guidati guidato guide guided guidelines guides guidi gunner gust guy gzip habit hack hacked hackerato half
  hall halleyweb han hand handed handle handler handlers handling handover hands handset hang hangs hank happen
  happened happening happens happiness happy hard hardship hardy harm harmed harmony harms harry hart harvard hash
  hashed hashes hashtag haskell hasn hat haven having hazel hazes header headers heading headphones headset headsets
  health hear heard hears heat heath heather heaven heavier heck hector hedge height heir heist held helm help
  helpcentre helpcons helpconsumatori helped helpful helping helpline helps hera hex hexadecimal hidden hide hides
  high higher hill hills him hind hint hire history hit hoarseness hold holder holders holding holds hole holiday
  holidays holly home homepage homer homes honda honest hoover hope hopefully horn hospital host hosted hosts hot
  hotel hotkey hotspot hour hours house household houston however hozpitality html http https hu hub huge human
  humidity hundred hung hunt hunter hurries hurry hyperlink hyphens hypotheses hypothesis iban iccid iccrea
  iccreabanca icon icons idea idee identifiable identifica identificabile identificata identification identificativi
  identificativo identificazione identified identifiers identita identity idioms idrica idrico ids igiene ignorare
  ignorate ignore ignored ilgiornale iliad ill illegal illegale illeggibile illimitati illimity illness illuminato
  illuminazione illy ilriformista ilsalvagente ilsole iltempo image images imballo imbarco imbroglio imei immagine
  immediata immediate immediato imminente immobili immondizia immutable impact impacts impaired imparato impegna
  impegnata impegnativa impegni impegno imperatore imperiale impersonation impianto impiega impiegato implementing
  implicazioni implicit imporre import importante importare importazione imported importi importo imports imposed
  impossibile impossible imposta impostare impostazione impostazioni imposte imprecisione impresa imprese imprevisto
  improbabile impronta improntati improvised improvvisa improvvisato improvviso impugnare inaccuracy inaccurate
  inactive inbound inbox inc incalzante incapace incaricato incassare incasso inceppata incertezza incerto inchioda
  inchiostro incident incidente included includes including inclusione inclusive incolpare income incoming incomplete
  incompleto incontra incontro inconvenience inconveniente incoronata incorrect increase increased incrementare
  incrocio ind indagine indebito indebolisce indeciso indemnity indennita indennizzi indennizzo independence
  independent indesiderata indesiderate indesiderati index indexed indexes india indica indicando indicano indicare
  indicarla indicati indicato indicator indicatore indicazione indicazioni indice indicizzato indietro indipendenti
  indiretta indiretto indirizzando indirizzato indirizzi indirizzo indispensabile indispensable individual individuare
  individuate indizio inesatto infante infantilizzare infected infer infetto inflame inflames inflected info infooggi
  inform informa informata informatica informatici informatico information informativa informative informativi
  informativo informatizzati informato informazione informazioni informed informiamo infruttuosamente ingannevole
  ingannevoli ingegneri inghilterra ingiustificato inglese ingoiato ingombranti ingrandire ingresso ingrosso
  inheritance init initial initials iniziale inizializzare inizio injected injects injured ink inland innalzare
  innocent innocente innocenti innocenza inoltra inoltrandola inoltrare inoltrata inoltro inps input inquadrare
  inquilino insaputa insegnanti inserimento inserire inserisci inserito insert inserted inserting insertion inside
  insideprivacy insieme insights insist insistente insistere insoddisfacente insoddisfatto insoddisfazione insoluto
  insomma install installa installare installati installation installato installazione installed installment
  installments installs instalment instalments instance instant instead instruction instructions insufficiente
  insultarmi insulti insults insurance insured insurer int intanto integrale integrato integrazioni intendono inter
  intera interactions interazione interessati interesse interessi interest interfaccia interface interlocutore
  interlocutori interlocutoria intermediario intermediary interna internal international internazionale internazionali
  interne internet interni interno intero interpretare interpretariato interprete interpreter interrompa interrompe
  interrompere interrotta interrotto interrupted interrupting interruption interruptions interrupts interruzione
  interruzioni intervene intervenire interventi interventions intervento intest intestare intestata intestatari
  intestatario intestato intestazione into intranet introdotta introduzioni intros inutile inutili invalid invalidita
  invalido inventario inventati invented inventory inverno inverso invertite inverto investigation investimenti
  investitori investment investments investors inviare invii invio invisible invita invitare invite invites invoice
  invoices invoicing ion ione ipad ipagency ipertestuale ipotesi ipotizzare iran iraq iride iris irlanda ironia irony
  irregular irrita ischia iscritti iscritto iscrivere iscriversi iscrizione iscrizioni isee isola isolated isolates
  isolation isolato israel issue issued issues issuu istantanea istantaneo istanza istituzione istruttoria istruttorie
  istruzioni isvap italia italian italiane italiani italic italo italy iteh item items iter itself iusletter ivory ivy
  jackson jade jaguar jam jammed january jargon jarred jasmine jasper java jay jazz jesolo jessie jewel jihad jimmy
  jitter jlcnews job johns join joined joins joint jointly jolly jordan josh journal joy json jsonl judge judgement
  judges judging judgment judicial julienne july jump jumper june junior junk jurisflash justice justified justify
  juventus kale kbps keeling keep keeping keeps ken kept key keyboard keygen keyid keyof keys keystroke keystrokes
  khan kick kicked kids killed kilowatt kin kind kindly kinds king kiss kit kitty kluge knew knight knoll know
  knowledge known knows kosher lab label labels laboratorio lack lacks lacy lagging laghi lagnanza lago laid lam lama
  lamborghini lamentarsi lamento lamine lampeggia lampeggiante lampione lana lanazione lance lanci lancia landed
  landing landline landlord lane language languages laptop larbitro large largely larger lart lasagna lasci lascia
  lasciar lasciare lasciate lasciato lascio lassistenza late lately latency later laterale latest lati latin latini
  latino latte launch laurea laurel lauro lavatrice lavazza lavorata lavorative lavorativi lavorativo lavorato
  lavoratori lavorazione lavori lavoro lavorofacile law lawinsider laws lawyer layer layers lays lazio lead leader
  leads leaflet leak leaked leaking leale lean leap learn learns least leave leaves leaving lecca lecci led ledger lee
  left legal legalclarity legale legali legalista legalistic legati leggere leggeri leggi leggio leggo lembo lemma
  length lengths lenny lenta lentamente lentezza lentissimo lento leone leoni leopardi leopardo lerici lessee lesson
  lessons let lets lett letta lette letter lettera lettere letters letti letto lettore lettura letture levato level
  levels levi levy lezioni liability liable libano libera liberale liberare liberata liberati liberato liberatore
  libere libero libia library libretto libri libro licence license licenza lie lien lies lieto lieve life lifegate
  light lighting lights liguria likeliest likely likeness lilla lily lima limit limitando limitare limitata limitation
  limitations limitato limitatore limitazione limite limiter limiti limits lincoln linda linde linden lindennizzo line
  linea linee lines lingers lingua linguaggio lingue link linked links lino lint linux lion liquid liquidazione
  liquidi lisci list lista listed listen listening lists lite litres litri little live livelli livello lives living
  livornesi livorno llamas llc load loaded loading loads loan local locale locales locali locatario locate location
  locazione lock locked locker locks lodato lodi log logged logging login logistico logon logopedista
  logopedistaalghero logout logs lombardi lombardia lombardo london long longer longest look looked looking looks loon
  lopes lops loquace lordo loser loses loss lost lots lotta lotte lotti lotto loud low lowcost lower lowered lowest
  loyal loyalty ltd lu lubbers lucchesi lucchetti luce lucegas lucenti luci lucide lucidi luggage luglio luminosa luna
  lune lunedi lunetta lung lunga lunghe lunghezza lunghi lungo luogo lupi lupo lutto lynch lyric mac macchia macchina
  mace maceri machine machines macro madia madie madison madonna madre madrigal mads maestri maestro magazzino maggi
  maggio maggior maggiore maglia maglie magnify magno magnolia magri magro maiale mailbox mailing mailto main
  maintenance majeure major maker makes mala malandrino malato malattia maleducato malformed malfunction
  malfunzionamento mali malinconico malizia mall maltempo malvestiti malware mamma mammola managed management manager
  manca mancano mancante mancanti mancanza mancata mancato mancini mancino mandano mandare mandarino mandarle mandarlo
  mandate mandatory mandi mando mandolini mane manes manga manganello manganomancusobroker mangia mangiata mangiato
  mangione mango manica manifest manifesta manna mano manomesso mansioni mansueto mantelli mantenere mantenerla
  mantovani mantovano manual manuale manufacturer manufacturing manutentore manutenzione many manzi manzo map mappa
  marca marcantonio marcato march marche marchese marchesi marchi marchio marci marcia mare mares margarita margherita
  mari marine marini marino marita maritato marito mark markdown marked marketing marks marlin marmo marocco marquis
  marquise marrone marroni mart martedi martelli martello marten martens martial martin martini martinis martins
  martire marziali marzo maschera mascherato maschio masi mask masked mason massa massi massima massimale massimi
  massimo massone master mastro matassa match matched matches matching mate maternity matricola mats matt matta
  matteotti matter matters mattes matti mattina mattine maverick max maxim maxima maximum maybe mazda mazza mazzetti
  mazzi meals mean meaning meanings means meant meantime meanwhile measure measured measures measuring mecca media
  mediaset mediation mediazione medica medical medici medicine medico medio medium meet meeting meets mega megareti
  meglio mele meli melo melodie melody member membership membro memo memorabile memorable memorandum memoria memorie
  memorizzare memory mend mended mensa mensile mention menu mera mercanti mercati mercato merce mercede mercedes
  merchandise merci mercoledi mercurio mere merely merenda merge merino merita merito merli merlo merlotti mero mesa
  meschini mese mesi messa message messages messaggi messaggio messi messico met meta metadata metano mete meter
  metering method methods metodo metric mettere mettersi mettete metto mezza mezzanotte mezzi mezzo michelin micro
  microfono microimprese mid miele miglio migliorati migliorato migliore migliori migration migrations migrazione mila
  milan milanese milanesi milaniservizi miler miles militare mille miller million mills min mina minacce mind minds
  mini minima minimal minimi minimise minimizzare minimizzazione minimo minimum ministeriale ministero ministers
  ministry mink minor minore minori minors mint minus minuscole minute minutes minuti minuto miolegale mira mirabile
  miracle miro mirror mirto misc mise mislead misleading misled mismatch misplaced miss missed missing misspelled
  misspelt mistake mistaken mistakes misterlex misty mistyped misura misurare misurato misuratore misure miti mitica
  mittente mixed mixes mixing mmdd mobile mobili mobility mocks mod modalita mode model modelli modello models modem
  modes modesta modesto modi modica modifica modificabile modificabili modificare modificata modification modificato
  modifiche modifico modify modo module moduli modulieditabili modulo moglie mole moles molino molise moll molla
  mollica molti moltocomuni moment momenti momento monaca monache monaci monaco monda mondadori monday mondomobileweb
  money monitor monitorando monitore monitored monosillabi montagna montanari montanaro montata monte montero month
  monthly months monti mood moors moos mora mordenti mori morning mornings moro morosita moroso morra morsi morta
  morte mortgage morto mosca moschetti moschetto mosconi mostly mostra mostrare mostrarlo mother motiva motivare
  motivata motivazione motivazioni motivi motivo moto motor motti mount mountains movable move moved movements moves
  movie movimenti movimento moving mozzi mozzo much mugnai mule multa multi multiple multiplo munch municipale
  municipality muovere mura murati muratore muratori musa musi music musica muso muta mute muti muto mutuo myragolden
  myrtle nadir name named names napoletano napoli nappa narrow nasca nascita nasconde nascondere nascondi nascosta
  nascosti nascosto naso naspi nata natale natali natalizie nati national nato natura naturale nature nave naviga
  navigabili navigare navigatore navigazione nazionale nazionali nazione nctm near nearest nearly necessari necessaria
  necessarie necessario necessary necessita neck needless needn negare negata negation negations negative negatives
  negativo negato negazione negazioni negotiation negotiators negoziazione negozio negri negro neighbour neither
  nemmeno neopatentata neri nero nervi nessun net netaziendapulita netto netudine network networks neutral neve never
  nevi newer newest news newsletter newsletters newslinet newsprima newton ng nginx nido niente nigeria nigeriana
  night ninety ninfa nissan nobile nobili noble nobody noce node nodes noel noia noise noleggiare noleggio noli nome
  nomi nominal nominale nominando nominare nomos nomoscsp nona nonche none nor norma normalizzati normally normativa
  normativo normattiva norme normi norvegia nostri nota notai notato note notebook noted notes nothing notice noticed
  notices notifica notificate notification notified notifies noting notizie noto notte nova novanta novella novello
  november novembre novit novita nowhere nozze ntpluslavoro nuisance null nulla nulli number numbers numeri numerico
  numero nunzio nuove nuvola obbligato obbligatori obbligatoria obbligatorie obbligatorio obbligazioni obblighi
  obbligo obiettivi obiettivo object objection objective obligations oblio observed oca occhi occulta occupa occupato
  occupo octave octet october odd odore offcenterinsight offence offendersi offensiva offer offered offers
  offerseurope offerta offerte offerti offerto office officer offices official officine officineinnovazione offline
  offre offrire offrirle offs offset often oggetti oggetto ognuna olanda older oldid olio oliva olive olivetti olivi
  olivo olympus ombudsman omero omessa omocodia onere oneri ones oneself onesta onesto online onorata onorati onorato
  onorino opal opel open opencms opened opening opens opera operating operation operations operativa operative
  operativo operator operatore operatori operators operazione operazioni opinion opinione opinioni opinions opporsi
  opposizione opposizioni oppure opt option optional options opzione opzioni oracle oral orale oralmente orama orari
  oraria orarie orario orchidea orco order ordered orders ordinare ordinate ordinato ordinazione ordine ordini
  orecchio organisation organismi organismo organization organizzativi organizzato organizzazione orientabile oriente
  origin original originale originario origine origlio orio orlando orlo orologio orsi orso ortensia orto ortografia
  ortografico osanna oscurati oscurato ospite osservatorio osservazioni osso ostativi ostia others otherwise ottenere
  ottenerlo ottengono ottica ottobre ottone ours outage outages outbound outcome outcomes outdated outgoing output
  outside outsourced outstanding ove overbooked overbooking overcharge overcharged overdraft overdrawn overdue
  overheating overheats overlap overlay overpaid overs overseas overview overweight owed owes own owner ownership
  oxlint pacchetti pacchetto pacco pace paci pacifici pacifico pack package packaging packed packet packing packs pact
  padovano padrone paese pagamenti pagamento pagan pagani pagano pagare pagata pagate pagatore page pages paghi pagina
  paginemediche paglia pago pagopa pain pair pairs pakistan pala paladino palazzi palazzo palestra palla palm palma
  palo palombi palombiniepartners palombo palomino pamper pan panda panel panels panfilo pang pani panico panini panne
  pannelli pannello pansy pantalone pantano papa paper paperless paperwork papi par para paradisi paradiso parafrasi
  paragrafo paragraph paragraphs parametri paraverbale parcel parcels parcheggio parental parente parenti parfait pari
  paris paritetica park parking parlamento parlando parlante parlare parliamo parlo parola parole parra parse part
  parte partecipante partecipazione partenza parti partial partiamo parties partire partita partite partito partly
  parto parts party parziale pascal pascolo pasha pasqua pasquetta pass passaggi passaggio passaporto passare passata
  passati passcode passed passeggeri passeggero passenger passengers passeri passero passes passi passiva passives
  passivi passivo passo passport password passwords past pasta paste pasti pastor pastore pastori pat patch patella
  patente paterna paterne paternity paterno path paths patience patient patriarca patrizi patron patronato patroni
  patronise patsy pattern patterns patti patty pausa pause pauses pavone pavoni payable payables payee payguard paying
  payment payments payslip paytia pazienza pazzi pazzo pcisecuritystandards pcissc pearl pece pecora pedone peer pelle
  pellegrini pellegrino pelliccia pelosi peluche pen pena penale penalizza penalty penda pendente pending penna
  pennacchi pennelli pennino penny pensa pension pensione penso people pepe peperoni pera percent percepita perdere
  perdita perfetti perfetto performance pergola pericoli pericolo pericoloso periferica period periodic periodica
  periodico periodo perito perizia perl perla permanente permanenza permessi permesso permette permission permissions
  permit permitted pernice persa perseguire persiani person persona personal personale personali personally persone
  persons pertinenti peru pervenuto pesa pesante pesare pescatore pesce pesci peso pessimistic pet peters pets petti
  pettorano pettoranosulgizio pezzi pezzo phase phases philips phishing phoebe phone phones phoniatrician photo phrase
  phrases phrasing physical physically physician pia piace piacente piacenza piaggio piana piani piano pianta pianto
  piattaforma piazza pica picchi piccione piccioni picco piccole piccoli piccolo pick picks pickup picture piedi
  piemonte piena pieno pierce pietra pietrina pifferi pigione piglia pignoli pill piloni pilot pin ping pini pink
  pinkie pinna pinned pino pinto pio pip pipe piper pirelli pisani pisano pistone pitfalls pixels pizza pizzi pizzo
  place placed placeholder placeholders places placida placido plain plainly plan plane plank planned plate platform
  played plays pleasantries plico plug plugin plugins plurals plus poca poche pod podcast poggi poggio point points
  polemico polesine poli policies policlinico policy polite political politiche politico politics polizza polizze
  pollice polnews polo polonia polverino polyfill pomp pompa ponte ponti poor pop popoli popolo popover poppy porcelli
  porcellini porre porri porro porsche port portabilita portability portable portal portale portano portare portata
  portate portatile porter portfolio portiere porting porto portogallo portoghese ports posa poser position positiva
  positivamente positive posizione possa possesso possiamo possibile possibili possibilita possible posso post posta
  postage postal postale postali postaplus postazione postcode poste posted posteggio posticipare posting postings
  postino postman posto postpone posts pot potabile potenti potenza potenziale potere poteri potrebbero power
  powerpoint powers pozza pozzi pozzo pptx practical practice practise practised practitioner prada prassi prati
  pratica pratiche pratico prato preact preactjs preavviso precaricare precedente precedenti precious precise precisi
  precision preciso preda predefinito preesistente prefer preferences preferenze preferita preferiti preferito
  preferred prefix pregata pregiudizio prelevare prelievi prelievo preload premi premio premium prendendo prendere
  prenderla prenotare prenotazione preoccupa preoccupato preoccupazione preoccupi prepagata prepaid prepara prepararla
  preparatory prepare prepared preparing prepayment prerogative presa prescribed prescription prescritto prescrive
  prescrizione prese present presenta presentare presentata presentation presentato presentazione preset presi
  presidenza press pressed pressione pressure presta prestato prestazionale prestazione prestazioni presti prestito
  presto presume presumed presumption presunta presunto presunzione presupposti prete pretende pretends preti prettier
  prevede prevent prevention preventivi preventivo prevents previeni preview previous previsione prevista previsti
  previsto prey preziosi prezioso prezzo price prices primavera primi primo prince princess principale principali
  principato principe principi print printed printer printing prints priore priorita priority privacy privacykit
  privata private privati privato privilege privilegio privo pro probabili probabilita probably problem problema
  problematiche problematicita problemi proc procedere procedibilita procedimenti procedimento procedo procedura
  procedural proceduralizzate procedure procedures proceed process processed processes processing processor
  processuali procura prod prodotti prodotto produce product products produttivita produttore produzione professionale
  professionista profeta profile profiles profili profilo progetto program programma programme programs progress
  progressivo proietti project projects prolungare prolungato promemoria promessa promesso promettere prometto promise
  promised promises promising promo promoters promotion promotional promotori promozione prompting pronta pronte
  prontobolletta proof prop proper properly property propongo proponi proporre proportionate proporzionata proposta
  proposto propri proprieta proprio proroga prorogabili prorogare prorogata pros proseguire prospect prosper prospera
  prosperi prospero prospettive prospetto prossima prossime prossimi prossimita prossimo prot protect protected
  protection protections protects protegge proteggere proteggo protesta protetta protetti protetto protezione protocol
  protocolli protocollo prototype prova provable provare provata provato prove proved proven provenance provenienza
  provero provided provider providers provides providing provincia provisions provo provv provvedimento provvidenza
  proxies proxy prudence prudent prudente prudenza pseudo psicologici pub pubblica pubblicare pubblicata pubblicate
  pubblicazione pubblicazioni pubblici pubblicita pubblicitarie pubblico public publication publish published
  publisher publishers publishes publishing puck puglia pula pulcini pulita puliti pulito pull pulsante pun punta
  punteggio punti punto puntoinf puoi puppeteer purchase purchases purche purpose pursuant purtroppo push pushy put
  puts puzza python qdpnews qeeebo quadrato quadratura quadri quadrimestrale quadro quaglia qual qualcosa qualcun
  qualcuno qualificata qualification qualify qualita quality qualunque quantita quaranta quaresima quaresimale quarta
  quarti quartieri quarto quaterdecies quattrini queen quercia quercioli queries query quesiti question questionario
  questioni questions questura queue quickly quieta quietanza quietly quifinanza quinto quit quiz quota quotation
  quote quoted quotes quotidiano quotidianodelcondominio quotidianosicurezza quotsic rabbia raccoglie raccogliere
  raccolta raccolti raccomandata racconta raccontare raccontato racconti racconto raddoppia radicchi radice rafforza
  raffronto ragazzi raggi raggio raggiri raggiro raggiungere raggiungibile raggiungibili raggiungimento ragione
  ragionevole ragionevoli ragni ragno rail railway raise raises raising raja ramo ramponi ran rana randy ranking
  rankings ransom ransomware rapallo rapida rapido rapporto rappresentante rappresentazione rare rarest rarity raso
  raspa rata rate rateizzare rateizzate rateizzazioni rather rating ratios ratti raven ravvedimento raw razzi rdparty
  reach reached reaches reactivate read readable reader reading readings reads ready reagendo real reale reali
  realizzare really rearrange reason reasonable reasoned reasons reattivo rebate reboot rebooted recalculate
  recalculation recall recalled recap recapiti recapito recedere receipt receipts receivable receivables receive
  received receives receiving recent recente recenti recently reception recesso recharge recheck rechecked recipe
  recitata reclamante reclamare reclami reclamo recognise recognised recognisers recognition recommend reconcile
  reconciliation reconnect reconstruct record recorded recording recordings records recover recovery rectification
  recuperano recuperare recuperato recupero recurring recycle red redact redacted redazionale redazionali redazione
  redditi reddito redirect redirected redo reduce reduced reduction redundancy reed refer reference references
  referente referto reform refresh refund refunded refunds refusal refuse refused refuses regalo regge reggio regime
  regina regine regional register registered registra registrala registrando registrare registrarsi registrata
  registrate registrati registration registrato registrava registrazione registrazioni registriamo registro registry
  reglament regola regolamento regolare regolari regolata regolato regolatorio regolazione regole regoli regolo regret
  regular regulated regulation regulator regulators regulatory reimburse reimbursement rein reinvio reis reisen
  rejected related relations relativa relative relativo relazionali relazionandosi relazione relazioni release
  reliable relief religion religione religioso religious reload relocate relocation rely remain remains remark
  remedies remedy remember remi reminder remit remo remota remote remoto removal remove removed rename renault renda
  rende rendere rendiconto rene renew renewal renews renna rent rental renter reopen repair repairs reparti reparto
  repay repayment repayments repeat repeated repeats repetition rephrased replace replaced replacement reply report
  reporting reportistica repository representative reprinted reproach repubblica request required requirement
  requirements requisiti requisito reschedule reseller reservation reserve reset resettare resettato resi residence
  residente residenti residents residenza residua residuo resign resize reso resoconto resolution resolve resolved
  resort resources respected respectful respinta respinto respiro responding responsabile responsabilita response
  responsibility rest restano restare restart restarted restarts resti restituire restituiti restituzione resto
  restock restore restored restrict restriction restringere rests result results resume resumes retained rete
  retegasbari retention reti retirement retrieved retro retta rettifica rettificare retune return returned returning
  returns reveal revealed revealing revenue reversal reverse reversibilita revert review reviewed revised revision
  revisione revoca revocare revoke revoked rewards rewritten rhea riaccenda riaccredito riaprire riassumere riassunto
  riattaccato riattacchi riattivare riattivata riattivazione riavere riavviare riavviato riavvio ribasso ricalcolare
  ricalcolo ricambio ricarica ricaricare ricavi ricca ricchi ricci riccio riccioli riccione ricco rice ricerca
  ricercando ricercare ricetta ricevera ricevere ricevimento ricevitore ricevo ricevute ricevuti ricezione rich
  richiamano richiami richiamo richiedente richiedere richieste richiesti rick riconciliazione ricongiungimento
  riconosce riconoscere riconosci riconoscibili riconoscimento riconosciuta riconosciuto ricontrollare ricordo
  ricorrendo ricorrente ricorrenti ricorso ricostruire ricovero ricupero rid ridare ridotta ridotto ridurlo ridurre
  riduzione riempire riempitivo rientro riepilogativo riepilogo riesce riesco rifare rifarli riferimento riferita riff
  rifiutata rifiuti rifiuto riflessi riforma riformista riformulazione riga rigetto righe right rights rigido riguarda
  rilasciata riletta rilevate rilevati rilevazione rim rimandare rimando rimanenza rimasta rimasto rimborsare
  rimborsati rimborsi rimborso rimedi rimedio rimettere rimozione rimpiazzare rimpicciolire rimproverare rimprovero
  rimuovere rincaro rinforza rinforzata ring ringer ringraziare rings rink rinnova rinnovare rinnovata rinnovo
  rinominare rintracciare rinuncia rinunciare rinvenuti rinviare riparare riparazione riparazioni ripari riparte
  ripartire ripensamento ripensarci ripetere ripeterlo ripetitivo ripeto ripetono ripetute ripetuti ripetuto riporta
  riportano riportare riportava ripped riprendere riprendi ripristinare ripristinati ripristino riproduce riprova
  riprovare risaliva risarcimento riscatto rischi rischia rischio riscontri riscontro riscossione riscritto riscuotere
  rise riserva riservare riservata riservatezza riservati risi risintonizzare risk riso risolta risolto risoluzione
  risolve risolvere risolverle risolvono risorgimentosicilia rispedire rispetta rispettare rispettato rispetto
  rispettoso rispondera rispondere rispondermi rispondete rispondi rispondiamo risponditore rispondo rispondono
  risposta risposte ristampa ristampare ristampato ristori ristoro ristrutturazione risultati risultato ritardari
  ritardata ritardi ritardo ritenga ritirare ritirata ritiro ritmo ritorno ritrovare ritrovato ritrovi riunione
  riuscita riuscito riva rivalsa rivedere rivelare rivelati rivelato river riverificato rivolge rivolgere rivolgermi
  rivolgersi rivolgo rivolta rivolti road roadside roaming roan rob robin roccia rocky roger rogers role roles roll
  rollback rolls roma romagna romaine roman romania rombi romeo rompere rompiscatole rondini room root roots rosa
  rosari rosario rose rosemary rosin rossa rossetti rossetto rossi rosso rosy rotation rotations rotella rotelle
  rotolo rotondi rotondo rotta rotti rotto route router routes rover rovere rovinata rovinato rovini rovino row rows
  royal rqsii rubano rubata rubati rubato rubinetti rubini rubino rubrica rubriche ruby rude ruin ruined rule rules
  rullo rumore run running runs ruolo ruscello rush rushed russi russia russo rust rustici rustico rusty sabato sacca
  sacchetto sacchi sacco saccone sacconi sack sacked safari safe safeguard safety sage saggio sai saint saints sala
  salario salary salata saldare saldo sales sali salice salire salma salmi salta saltare saltata saltato salto
  salutare salute saluti saluto salva salvagente salvaguardia salvare salvarlo salvata salvataggio salvati salvato
  salvatore salvatrice salvi salvia salvo samba sample samples sana sanctions sander sanders sandy sane sangue
  sanitaria sanitario sans santa sante santi santini santino santo sanzione sanzioni sapere saperlo sapiente sapienza
  sapone saporito saprei saputo saraceno saracino sarai sardegna sardina sarge sarti sarto sassi sasso sassone
  satisfaction satisfied satisfies satisfy saturday savanna savannah save saved saves savi savia saving savio saying
  sbagliata sbagliati sbagliato sbalzi sbalzo sbaraglia sbloccare sblocco sbrana scad scade scadente scadenza
  scadenzario scadenze scadenziario scaduta scadute scaduti scaduto scaglia scala scalare scalato scalda scale scalera
  scali scalzi scalzo scam scambiare scambiato scammed scams scan scandire scanner scardino scarica scaricamento
  scaricare scaricato scarichi scarico scarpa scarsa scarse scarsella scarsi scarso scartata scassato scatena scatola
  scatta scattano scatti scavo scegli sceglie scegliere scelta scelte scelto scenari scenario scenarios scheda schede
  schedule scheduled scheggiato schema schemas scheme schemi schermata schermate schermi schermo schiavi schiavo
  schifano school sciogliere sciogliersi scocco scoglio scolari scolaro scolastiche scollegare scomparso sconosciuto
  scontata sconto scontrino scontro scope scoperto scopo scopri scorciatoia scordo score scorrano scorrere scorretta
  scorretto scorso scorta scorte scorza scotta scotti scotto scozia screen screens screenshot script scripts scritta
  scritte scritti scrittura scriva scrivano scrivendo scriverci scrivere scriverlo scrivetemi scrivi scriviamo scrivo
  scrivono scrolls scuola scuolabus scura scure scuro scusa scusarsi sdoganamento sea sealed search searched searches
  searching seat secchi secco second seconda secondaria secondary secondi secondo seconds secret secrets section
  sector secure security sede sedia sedici see seed seeds seem seems seen sees segment segments segna segnalabile
  segnalare segnalata segnalati segnalato segnalazione segnalazioni segnale segnali segnalo segnare segnarlo segni
  segno segrete segreteria segreti segreto segue seguendolo seguente seguenti seguire seguita seguito seguono seldom
  selected selection selectors selezione self sella seller selva selvaggi selvaggia selvaggio sembra sembrare seme
  semplice semplici semplificata senatore sender senders sending sends senegal senegalese senna seno sensi sensibile
  sensibili sensitive sentence sentences sentire sento sentono sepa separa separate separazione seppe september
  septies sequence sequenza sera serena sereni serenita serenity sereno serge seri serial seriale serie serio serious
  serpe serpi serra serrano serri served server serves service services servita servite servizi servizio sessanta
  session sessione sessuale sesto set seta sets settembre settimana settimanali settimane settimo settings settle
  settlement settore settori setup sever severa several severi severity severo sewerage sex sezione sfida sforza
  sfugge sgarrare sgobba sgranata shad shadow shah shaikh shape shapes share shared shares sharing sharply shattered
  sheikh sherry shields shift shifts ship shipment shipped shipping ships shock shop short shortcut shorten shorter
  shot shoulder shout shouting show showing shown shows shrink shtml shut shuts sibyl sicari sicilia sicilianews
  siciliano sick sickness sicura sicuramente sicurezza sicuri sicuro sid side sidebar sided sidepanel sides siena
  sierra sight sigillare sigla sigle sign signal signals signature signatures signed signers significa significati
  signing signor signora signori signorile signorini signorino signs silence silences silent silenzi silenzio
  silenzioso silvan sim simbolo simile simili simplybiz simula simulare simulata simulated simulato simulatore
  simulazione simultaneous sincere sincronizzare sincronizzata sincronizzazione sindacale sindacato sindaco single
  singolo siniscalco sinistra sinistro sino sinonimo sintesi sintetica sintomi sintonizzare siracusano siri siria
  sistema sistemare sistematico sistemi sister sit site sites siti sito situation situations situazione situazioni
  sixteen sixth sixty size sized skill skills skimmed skip skipping skips skoda sky skytg slam slide slides slideshow
  slightly slip slips slls slot slow slower slowly slows sluggish smagnetizzata small smaller smaltimento smarrimento
  smarrita smarriti smarrito smart smartphone smashed smell smentibili smesso smette smettere smishing smistamento
  smit smith smoking snapshot soave soccorsi soccorso social sociale societa societaimpiantimetano soddisfa
  soddisfazione soffritti softphone software soggetti soggetto soggiorno soglia soglie sola solar solare sold soldati
  soldi sole solicitor solido solito sollazzo sollecitare sollecito solution soluzione soluzioni solve solved solving
  soma somebody someone something somma somme song sonny soon sooner soppressi soppresso sorci sordi sordo sorge
  sorgente sorgi soriani soriano sorprendere sorry sort sorted sospende sospendere sospenderle sospensione sospensioni
  sospesa sospesi sospeso sospetta sospetti sospetto sosta sostegno sostituire sostituisce sostituita sostitutiva
  sostitutivo sostituzione sottile sottomano sottoscritto sottoscrive sottoscrivere sought sound source sourced
  sources sow space spaces spada spadoni spagna spagnoli spagnolo spalla spam spaniel spank spans sparano spariscono
  sparito spatola spaventa spazi spazio spazzamento spazzatura speak speakers speaking speaks special specialist
  specialistica specialistici specific specifica specifiche specifici spedire spediti spedito spedizione spedizioni
  speed spegnere spell spelled spelt spendere spending spenta spento speranza speriamo sperimentale speroni spesa
  spese speso spesso spetta spettabile speziale spezzano spia spid spie spiegare spiegata spiegate spiegati
  spiegazione spiegazioni spieghi spiego spiga spina spinner spinosa spirito splinter split spoke spoken sporca
  sportelli sportello sportelloperilconsumatore sposato spostamento spostare spot spread spreadsheet spunta spuntare
  spunte spyware square squeeze squilla squilli sta stabia stabile stacca staccare staccato stadi stadio stage staged
  stages stagni stagno stai stale stamattina stamp stampa stampabile stampante stampare stan stanca stanco stand
  standard standards standgen standing stands stare stark start started starter starting starts stasi statement
  statements static statico station stats status statute statutory stava stay staying stays stazione stdnum stecca
  stein stella stellato stem stems stendardo step steps sterling stern stesse stessi stia stick sticks stile stili
  still stima stimare stimata stimato stimolare stipendio stipulare stirati stiva stock stoica stokes stole stolen
  stone stop stoppa stopped stopping stops storage store stored storia storico stories storm stornare storno storti
  straccia strada stradale strade strains strambi strana strange stranieri strano straordinarie strata strategia
  strategie strati stream streaming streams street stress stretch strict strike strillaie string strings strisce
  strizzi strong strongly struck struggling strumentali strumenti strumento struttura stub stucchi stuck studentessa
  studenti studio studiobrancaleone studiolegalecarozza studiomazzolari stufo stupore stutters style subentro subito
  subject subjects submission submit subreason subscribe subscription substitutes succede succedera successione
  successiva successivi successivo successo succursale such sudden suggerimenti suggerimento suggerita suggest
  suggested suggestion suggests suisse suitcase suite suites suits sultana sum summary summer sums sun sunday sunny
  suoneria suono supera superata superate superati superato superbonus superiore superseded superstiti supervisor
  supplementare supplier suppliers supply support supportata supporting supporto suppression sure surely surest
  surnames surprising surriscaldamento survey surveyor surveys survivor suse susini suspend suspended suspends
  suspension suspicion suspicious sussidio sussurra suzuki svaluta svezia svincolo svizzera svolge svolgere
  svolgimento swallowed swap swapped swift swindle switch switched sy sycurio sydney sylvan symptoms sync synced
  synchronise synchronize synonym synonyms syntax sysadmin system systematically systems tab tabacchi table tables
  tablet tacciono tace tacere tacit tacito taciuto taeg tag tagli taglia tagliata tagliate tagliato tagliente taglieri
  tags taipei taken takeover takes taking talamo talk talking talks tall tallone talon tamburello tampered tan tang
  tanner tante tanti tantum tap tar tara tarantola tardi tardiva targa target targets tariff tariffa tariffe tartaglia
  task tassa tasse tassi tasso tasti tastiera tasto tatti taught taurino taverna tax taxes taxonomies taxonomy tazza
  tea teach team technical technician technology tecnica tecniche tecnici tecnico tecnologico tecnologie tedeschi
  tedesco teleborsa telecalore telecom telecoms telecomunicazioni telefonata telefonate telefoni telefonia telefonica
  telefonicamente telefoniche telefonici telefonico telefonino telefono telelettura telemarketing telematica
  telematico telemetria telemetry telenord telepass telephone televisione televisore telling tells tema teme temi temp
  temperatura temperature temperini tempesta tempestiva tempi tempistiche template templates tempo temporale
  temporanee temporanei temporaneo temporary tenace tenaglia tenancy tenant tendina tenendo tenere tengo tense tension
  tensione tentativi tentativo tenuta teorici terapia term terminal terminale terminare terminata terminate terminated
  termination terminato termine termini terms terra terrazzino terrestre terribile territorio terry terza terzi terzo
  tesa tesi teso tessa tessera tesserino tessitore test testa tested testi testing testo testone tests tethering tetti
  tetto text textarea texts textual tgcom theft theirs theiteh them theme themes themselves therapy therefore
  thesaurus thesmios thing things think third thirty though thought thoughtful thread threat threatens threats
  threshold thresholds through throughout throw thumb thursday tiara tick ticket ticketing ticks ticone tie tiene tier
  ties tilde till timbrare timbrato time timed timeout timer times timestamp timetable timing timings timpani timpano
  tine tinelli tino tinti tipi tipiche tipo tipologie tips tiqv tit title titles titolare titolo tizio tocca tocchi
  tocco together toglie togliere token tokens tolerance toll tolse tolti tolto tomba tombstone tome tondelli tondo
  tone toner tong toni tono tool toolbar tools top topi topic topics torbida torchio tore torello torino torna tornare
  tornata tornato torno toro torre torrente torri tortora toscana toscani toscano tosco tosi toso tosto total totale
  totali touch touching tour tow tower town toyota tozzi tracciamento tracciare tracciata tracciati trace traceable
  traces tracing track tracked tracking trade trader traduzione trafficante traffico traghetto train traina trainee
  traini training traino tramontana tramontano tranquilla tranquillo transaction transactions transazione transcript
  transfer transferred transfers transit transitional transitoria translated translation translator translators
  transport trap trapani trapasso trascinare trascorsi trascrizione trasferibile trasferimento trasferire trasferta
  trasformare trash trasloco trasmette trasmettere trasmissione trasparenza trasporti trasporto tratta trattamento
  trattenuta trattenuto trattini travaglia travagliati travaglio travel travelling traversa traversi traverso
  treatment treats treaty trebbi tree treni trenitalia treno trenta trentino tress trial tribunali tributari
  tributarie tributi tributo tried tries trifoglio trigrams trilance trim trincia trinity trino trio trip triplo
  tripodi trippa tripped triste trivelli trixie troia troiani trolley tromba tromp troncone trono troppe troppi trotta
  trotti trouble troubleshoot trovano trovanorme trovare trovata trovate trovati trovi trovo troy trucco truck true
  truffa truffato truffatore truffe trust trusted trusting truth try trying ttgitalia tubo tuesday tuned tunisia
  turati turba turchi turchia turchini turco turi turistico turn turnaround turner turning turno turnover turns tutela
  tutelare tutelata tutelato tutele tutorial tuttopa tuttotributi tutu twenty twice twobirds type typed typeof types
  typescript typical typing typo typos ubuntu uccello ucraina udine uffici ufficiale ufficio ufficiomarketing uguali
  ulivi ulteriori ultima ultimi ultimo umana umano umbria umidita umile umore unable unanswered unauthorised
  unauthorized unavailable unawares unblock uncategorized uncertain uncertainty unclear unconfirmed undated undecided
  undeclared undefined underlines understand understanding understood undertaking undo undue unemployed unemployment
  unexpectedly unfortunately unhappy unica unico unicredit unilaterale uninstall union unione unipol unique unit unita
  unito units uniurb universale university univoco unix unknown unless unlikely unlimited unlisted unlock unlocking
  unneeded unogas unogasenergia unpack unpacked unpaid unpin unprotected unreachable unread unreadable unrecognised
  unrecognized unrelated unresponsive unsafe unsatisfactory unsigned unsolicited unsubscribe unsuccessful unsuitable
  unused unverified unwanted unzip update updated updater updates updating upfront upgrade upgraded upheld upload
  upright upset urban urbani urbano urbinati urgency urgent urgente urgenza urli urls urn urtava usacert usage usai
  usala usano usare usarla usarle usarlo usata uscire uscita usciti use used useful useless user username users uses
  usi using uso usual utente utenti utenza utile utili utility utilizzando utilizzato utilizzo uva vacanza vacanze
  vacation vacca vada vaghi vaglio vague vai vale valente valenti valentine valentino valenza valere valeva valgono
  vali valid valida validare validate valide validita valido valigia valle valli valore valori value values valuta
  valutazione vanished vanishes varco vari variabile variable variant variante variare variazione varies various varo
  vassallo vasta vasto vat vecchi vecchie vecchione vectors veda vedere vedi vediamo vediamolo vedo vedono vedova
  vehicle veicolo veloce velocipede velocita vena vendere vendetti vendita vendite venditore venditori vendor venera
  veneranda venerando venerdi venere veneri veneto veneziani veneziano vengo venire venmar venosa venti vento ventre
  ventura venusta venuti vera verb verbale verde verdi vere verga vergine veri verifiable verifica verificabili
  verificare verificata verificate verificati verification verificato verifico verified verifies verify verme vernice
  verra verri versace versamento versare versati versato version versionare versione versioni versions vertenza
  vescovi vescovo vesper vesta vetro vettore vettori vettura viaggi viaggiare viaggiatore viaggio viale vicari vicario
  vicinanza vicini vicino victim victor victoria video videochiamata videoterminale videoterminali videoterminalisti
  vidoterminale vie vietati vietato view views viewtopic vigente vigil vigilante vigilanza vigile vigna vigore viii
  villa villani villano villini vince vinci vincolo viola violante violato violazione violazioni violet violi violo
  vira virginia virtual virtuale virus visa vishing visibile visibili visible visione visit visita visitati visite
  visits viso visone vispi vista visualizzare visually vita vital vitale vitali vite vitelli vitest viti vitti vitto
  vittoria viva vivo vocabolario vocabulary vocal vocale vocali voce voci voglio voice voicemail voices void volante
  volatilita volentieri voli volo volpe volpi volta voltage volte volto voltura volume voluta voluto volvo vorrei voto
  vouch vouched voucher vscode vulnerabile vulnerable vuoto wade wage wages wait waiting waits waldo walker walks wall
  wallet wan wane wanner ward warehouse warn warned warning warnings warns warranty warren washington waste watch
  watched watching water waters waterways way ways weak weakens weather web webcam webextension website wednesday week
  weekdays weekend weekly weeks weighed weighs weight weights weird welch welfare well wellington wells west westeu
  wet whatever whats whatsapp wheelchair wheezy whenever wherever whether whispering whispers white whittington
  whittingtonassociates whoever whole whom whose whoson wide widespread widowed width wifi wiki wildflower
  wildfloweralpacas willow wilts win window windows windscreen windshield wins winter wipe wire wireless wiring wish
  withdraw withdrawal withdrawals withdrawn withheld withhold within witting wolf won wondering wont wood woods woody
  word worded wording wordpress words work workbook worked worker workers working workplace works worksafe worksheet
  workstation world worried worries worry worse worst wrap wrapup wright write writer writes writing written wrong
  wrote wu xhtml xu xxplacetfix xxxx yamaha yaml yaw ye year years yet yield yip young yours yourself yu yumpu
  zafferano zampino zampogna zanussi zappa zazzera zecca zefiro zendesk zero zia zingaro zio zip zoccoli zolla zona
  zone zoom zoppi zoppo zucca zucchini zucconi zuppa
`;
