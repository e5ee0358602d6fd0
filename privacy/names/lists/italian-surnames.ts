// Partly taken from Faker 10.6.0 (https://fakerjs.dev), which is under the MIT licence:
// Copyright (c) 2022-2025 Faker, (c) 2011-2020 Marak Squires; see docs/dependencies.md. The rest is our own.
/** Italian surnames, in small letters without accents; of those with a particle the last word alone. */
export const ITALIAN_SURNAMES = `
  abate abbate abbondanza abbrescia abbruzzese abis accardi accardo acciai accorsi accurso acerbi aceto acqua acquadro
  acquaviva acquistapace acunto adami adamo adda addari addario addis adinolfi adragna affinito agata agnelli agnello
  agnese agosta agosti agostinelli agostini agostino agresta agresti aiello aimone airoldi ajello alaimo alampi
  albanese albani albano alberici albertazzi alberti albertini alberto albini alcamo aleo alessandrini alessandro
  alessi alessio alfano alfieri alfonsi aliberti aliprandi alivernini allegretti allegri allievi aloe aloi aloia
  aloisi alonzo altieri altobelli amabile amadei amadio amadori amato ambra ambrogi ambrosi ambrosini ambrosino
  ambrosio amendola amerio amici amico ammoscato amodeo amodio amore amoroso amoruso anastasi anastasio ancona andrea
  andreani andreatta andreini andreoli andreoni andreotti andreozzi andriani andrisani anelli angeletti angeli
  angelini angelino angelis angelo angelone angeloni angelotti angelucci angioni angius aniello anna anno annunziata
  anselmi anselmo antenucci antezza antinori antonacci antonelli antonello antoniazzi antonini antonio antonioli
  antoniolli antonucci anzalone apice apicella aprea aprile aquila aquino aramini arcangeli arcidiacono arcieri arcuri
  ardito arena argenio argenti argento argiolas ariano arici armani armenio arnaboldi arnoldi arnone arrighi arrigo
  arrigoni artioli asaro ascione assante astolfi atzeni atzori auria auriemma avallone aversa avino avola azara
  azzalin azzarello azzaro azzolini babini bacchetta bacci bacigalupo baggio baglioni bagnasco bagnoli baiano baiocchi
  baiocco balbo balboni baldacci baldan baldassari baldassarre baldelli baldi baldini baldo baldoni balducci balestra
  balestri balestrieri balistreri ballarin ballarini balletta balsamo balzano bandiera bandini banfi bani bano baraldi
  barale baratta barattini barbagallo barbaro barbarossa barbarulo barbato barbera barberi barberini barberis barbero
  barbi barbieri barbiero barbini barbuto barca bardelli bardi bardini bari barile barilla barletta baroncelli barone
  baroni barra barreca barresi barretta barsotti bartoletti bartoli bartolini bartolo bartolomei bartolotta bartolozzi
  bartolucci barzaghi basile basilico bassani bassetti bassi bassini basso basti bastianelli bastiani bastoni
  battaglia battaglini battista battistella battistelli battisti battistini battistoni bauce bazzani bazzoli beccaria
  becchetti bedini beghetto belfiore bella bellandi bellani bellavia bellei bellezza belli bellini bellino bello
  bellomo belloni bellotti bellucci belmonte belotti beltrame beltrami beltramini belvisi benassi benati benatti
  bencivenga bene benedetti benedetto benedictis benetti benigni benincasa benini bennardo bentivoglio benvenuti
  benvenuto berardi berardinelli berardo beretta bergamaschi bergamasco bergamini bergamo bergonzi berlingieri
  bernabei bernacchi bernardelli bernardi bernardini bernardo bernasconi berni bernini bersani bertacchi bertaccini
  bertani bertazzoni bertelle bertelli berti bertin bertinelli bertini bertinotti berto bertocchi bertoldi bertoldo
  bertoli bertolini bertolino bertolotti bertolucci bertolussi berton bertoncini bertoni bertozzi bertuccelli bertuzzi
  beso bettega betti bettini bettoni bevilacqua biagetti biagi biagini biagioni biagiotti bianc biancardi biancheri
  bianchetti bianchi bianchini bianco biasci biase biasi biasiolo biccari bicchi bifulco biggi biggio bigi bignami
  bignardi bilotta bilotti bindi binetti bini binotto bionaz biondelli biondi biondini biondo bisceglia bisconti bisio
  bissoli bitetti bizzarri blanc blasi boccaccio boccardi bocchi bocci boccia boccuni bodini boffa boggi boggio
  bogliolo bologna bolognesi bolognini bolzoni bombardieri bompiani bona bonacci bonaccorsi bonaccorso bonadei bonaldi
  bonanni bonanno bonanomi bonaparte bonardi bonati bonato bonaventura bonazzi bonciani bonelli bonetti bonetto
  bonfanti bonfigli bonfiglio bongiorno bongiovanni boni bonifazi bonini bonino bonis bonizzi bono bonomi bonomo
  bonora bonucci bonvini boracchi bordi bordin bordoni borella borelli borgese borghese borghesi borghetti borghi
  borghini borgia borgo borgogni borgonovo borrelli borriello borsari borsato borsetti bortolin bortoluzzi bortot
  boscaino boscaro boschetti boschi boschini bosco boscolo bosi bosio bossi botta bottai bottari bottaro bottazzi
  botti botticelli bottini bottoni bova bove bovo bovolenta bozza bozzetti bozzi bozzo braca braga bragagnolo
  bragantini braghin braghini braia bramante brambilla branca brancaccio brancato brandi brandolini brasca braschi
  bravi bravin breda brescia bresciani bressan bressanelli briano brigandi brighenti brigliadori brignone brioschi
  brizzi brocchi brocco broggi brogi brogini brumat brunelli brunello brunetti brunetto bruni bruno brunori brusa
  bruschi bruscolini bruzzese bruzzone buccheri bucci bucciarelli bucolo budroni bue buffa buffon bugatti bulgarelli
  bulgari buompane buonaiuto buonanno buono buonocore buonomo buratti burgio burroni busato busatto buscaglia buscemi
  busetto busnelli busnello bussi busso bussola bussolini butera buttafuoco buttiglione butto buzzi buzzoni cabras
  cabrini caccamo caccavale caccavo caccia cacciapuoti cacciari cacciatore caccioppoli caddeo cadeddu cadoni cafaro
  cafiero caforio caggiano caiazza caiazzo caizzi calabrese calabria calabro calafiore calandra calandri calandrino
  calandro calca calcagni calcagno calcaterra caldarelli caldarola calderone calderoni caleffi calegari cali caliendo
  califano calise callegari callegaro calligaris calloni calo caloggero calvani calvi calvino calzolari camarda
  camastra cambi cambria cameli camerini camilleri camilli cammarata cammarota cammisa campa campagna campana
  campanale campanella campanelli campanile campanini campari campi campisi campo campoli campolongo campus canale
  canali canalis cancelli cancelliere cancellieri candela candeloro candido candotti cane canepa cangiano canino
  cannas cannata cannavale cannavo cannella cannizzaro cannone cannoni canova cantagallo cantarella cantarelli cantini
  cantone cantoni canu canzian caon capannolo capasso capecchi capece capelli capellini capello capitani capitanio
  capizzi capobianco capoccia capocotta capodieci capoferri capogna capomolla capone caponi caporaso cappa cappai
  cappelletti cappelli cappellini cappello cappiello capponi cappuccio cappuzzo capra caprara capraro capria caprio
  caprioli capriotti capuano capurro caputi caputo capuzzo cara caracciolo caradonna carafa caramia caranci carannante
  caravaggio carbon carbonara carbonari carbonaro carbone carboni carcano carcassi carcione cardamone cardella cardi
  cardia cardillo cardinale cardinali cardini cardone cardoni care careddu carella caretti cariani caricari cariello
  carini carisi carletti carli carlini carlino carlo carlomagno carloni carlotti carlucci carluccio carminati
  carnevale carnevali carnovale caro caroli carolis carollo caroni carosi carotenuto carpentieri carpi carpinelli
  carpineto carpio carrara carraro carrer carrera carresi carrieri carriero carro carrozza carrozzini carrozzino
  carrozzo carrus carta cartella cartocci carucci carusi caruso carusone carvelli casa casadei casadio casagrande
  casale casali casalini casalino casamassima casano casarin casarini casaro casarotto casati casavecchia casavola
  cascella cascio cascone casella caselli caserta casini casiraghi caso casolari casolaro casoli casoria cassani
  cassano cassara cassese cassetta cassina cassinelli cassini casson castagna castagnaro castagnetti castaldi
  castaldini castaldo castellana castellani castellano castellaro castelletti castelli castellini castello
  castelluccio castelnuovo castiello castiglia castiglione castiglioni castillo castori castrogiovanni castronovo casu
  casula catalani catalano cataldi cataldo catalini catanese catania catanzaro catapano catarinella catarsi catellani
  catena caterino cattaneo cattani cattaruzza catte cau caucci cauli caushi cava cavagna cavaliere cavalieri cavallari
  cavallaro cavalletti cavalli cavallini cavallo cavallone cavalloni cavani cavazza cavazzini cavicchi cavicchioli
  cavina cavriani cavuoto cazzaniga cazzola ceccarelli ceccarini cecchetti cecchetto cecchi cecchin cecchini ceccon
  cecconi cecere cedrone celani celano celentano celeste celi celli cellini cenci ceni cenni centanni centi centofanti
  centonze centrone cerasoli cerasuolo ceraulo ceravolo cerbone cereda ceresa ceriani cerioni cerise cernigliaro
  cerrani cerrato cerri cerroni cerruti cerullo cerutti cervelli cervellino cervi cervini cervo cesana cesarano cesare
  cesaretti cesari cesarini cesaro cesaroni ceschi cescon chemello cherchi cherubini chessa chessari chiacchio
  chianese chiara chiaramonte chiaravalle chiarelli chiarello chiari chiariello chiarini chiaro chiavacci chiavaroli
  chiavelli chieffo chierici chiesa chila chillemi chimenti chinellato chinello chinni chiodi chiodo chiofalo chirico
  chiti ciaccia ciaccio ciacio ciampa ciampi cianci cianciotta cianciulli cianfarani cianfrone ciani ciano ciaramella
  ciardi ciardiello ciardo ciavarella cicala cicatiello ciccarelli ciccarese cicchetti cicciarella cicco ciccone
  cicconi ciceri cicero cicerone cifarelli cigliano cigna cilento cilli cillo cima cimarosa cimino cimmino cinelli
  cingolani cini cinque cinquegrana cinti ciocca ciocco cioffi cioni ciotola ciotti cipolla cipollaro cipolletta
  cipollini cipollone cipriani cipriano cirelli ciriello cirigliano cirillo cirino cirri cisotto citro cittadino
  citterio ciuffetelli ciuffreda ciulla civitillo clemente clementi clerici clo cocchi coccia cocco coccoli cocozza
  cocuzza codella codeluppi codispoti cogliandro cogoni cola colaci colaianni colangeli colangelo colantoni colantonio
  colantuono colarusso colasante colasanti colavito colella coletta coletti coli colino colla colle colli collini
  collura colnaghi colombaro colombi colombini colombo colonna colosimo colucci coluccia coluccio columbu comandini
  comelli cominelli comini comito como compagnone compagnoni comparato comparetto comparini comunale conca concas
  conci conciatori condello conforti congedo congiu coniglio consiglio consoli consolo consonni cont contaldo conte
  contessa conti conticelli contini continisio contu coppa coppini coppo coppola coppolino corallo corazza corazzini
  corbelli corbetta corbo corbucci cordaro cordella cordi cordioli cordova core coretti corio corleone cornacchia
  cornaro cornelli corno corona corradi corradini corrado corrao correale corrente corridori corsaro corsetti corsi
  corsini corso corte cortese cortesi corti cortinovis cortis corvaglia corvi corvino corvo coscia cosentino cosenza
  cosimi coslovich cosma cossu costa costabile costagliola costantin costantini costantino costanza costanzi costanzo
  cotroneo cotti cottone cova coviello cozza cozzani cozzi cozzolino cravero crea cremona cremonesi cremonini crepaldi
  crescentini crescenzi crescenzo crespi cresta cretella crevatin cricchio crimi crippa crisafulli criscenti crisci
  criscione criscuoli criscuolo crispino crispo cristaldi cristiani cristiano cristini cristofari cristofaro
  cristoforetti critelli crivellari crivelli croce croci crosta crotti crovetto cruciani cruciata cuccaro cucchi
  cucchiara cucci cuccia cucciniello cucco cuciniello cucinotta cugini culotta cultrera cuomo cuppari curatolo curci
  curcio curreli curti curto cusano cusimano cusin cusumano cutolo cutri cutrone cutrupi cuzzocrea daidone dainese
  dalessandro dallara dalmasso damiani damiano damico dandolo danesi daniele danieli danielli daniello dante danza
  darida dattilo dattolo davanzo davi davoli debenedictis decarlo decaro dedola degano degrandi degrassi deiana
  delbono delcarro delcorso deledda delfini delfino delgrosso delmonte delogu demarchi demaria demartini demartis
  demontis demuro demurtas denaro denti deriu derosa desantis desiderio desimone desogus dessi destefanis destro
  devecchi devoto diaferia diamanti diana diani dianin dicembrini digiacomo digiovanni digregorio dileo dilernia
  dimarco dimauro dimitri dinapoli dini dinoia dionisi dionisio dipalma dipaola dipasquale dipietro distefano
  diterlizzi divella dodaro doglio dolce dolcetti dolci dolfini domenichini domenici domenico dominici dominicis dona
  donadio donadoni donatelli donati donatiello donato donda donini donnarumma donno donzelli dori doria dorigo doro
  doronzo dossi dotti dotto dottori drago dragone dragonetti dragoni dragotta duca ducci dughetti dulcetti duomo
  durante duranti dutto egger elefante elia eligibile emanuele emili emiliani enea epifani erario ercolani ercolano
  ercoli ermini errante errera errichiello errico errigo esposito evangelista evangelisti evola fabbian fabbri
  fabbricatore fabbro fabiani fabiano fabris fabrizi fabrizio faccenda facchin facchinetti facchini faccin faccini
  faccioli facciolo fadda faedda faedo faella faenza faggian faggiani faggin fagiani fagioli faini falasca falaschi
  falasco falbo falcetta falcetti falchi falcinelli falcioni falco falcone falconetti falconi falconieri falivene
  fallico falzarano falzone fanali fanara fancelli fancello fanciullo fanelli fanni fanti fantin fantinato fantini
  fantino fantoni fantozzi fantuzzi farace faraci faraone farci farella fares faretra farin farina farinacci farinella
  farinelli faro farra farris farruggia fasanella fasani fasano fascetti fasoli fasolino fassi fassina fasulo fata
  fatigati fatone fattore fattori fattorini fatuzzo faustini fava favale favara favaretto favaro favaron favati favero
  favetta favilla favini favre favret fazi fazio fazioli fazzari fazzini fazzino fede fedele fedeli federici federico
  fedrigo feleppa felice felici feliciani feliziani felline feltrin femina fenu fenzi ferilli ferla ferlaino ferlito
  ferluga fermani fermi ferone ferracin ferracuti ferradini ferraiuolo ferrandes ferrandi ferrandino ferrando ferrante
  ferrantelli ferranti ferrara ferrarese ferraresi ferrari ferrarin ferrarini ferrario ferraris ferraro ferraroni
  ferrarotti ferrati ferrazza ferrazzano ferrazzi ferre ferreri ferrero ferretti ferretto ferri ferrigno ferrini ferro
  ferron ferrone ferroni ferrucci festa festi festuccia feudi fiandra ficara ficarra fichera ficorella fidanza fieni
  fierro figini figliola figliolia figus filannino filetti filiberto filice filippelli filippetti filippi filippini
  filippis filippo filippone filipponi filistad filograna filosa filosi fimiani finazzi finelli finessi finetti fini
  finizio finocchi finocchiaro finotti fior fioramonti fiorani fioravante fioravanti fiordelisi fiore fiorelli
  fiorello fiorentini fiorentino fiorenza fiorenzi fioretti fiori fiorilli fiorillo fiorin fiorini fiorino fiorito
  fioritto fiorucci fiscella fischetti fissore fiumara fiume flacco flore floriani floridia florio floris fodde fogli
  foglia fogliani foglietta foglio fois folino follis fonda fondi fontana fontanella fontanelli fontanesi fontani
  fonte fonti foppoli forconi foresta foresti forgione forlani formentini formica formicola formisano fornara fornari
  fornaro fornasari fornasiero forni forno forte forti fortin fortini fortino fortugno fortuna fortunati fortunato
  forzano foschi foschini fossa fossati foti fracassi fracasso fraccaro fragale fragomeni fraioli franca francesca
  franceschelli franceschetti franceschi franceschin franceschini francesco francescon francesconi francese franchetti
  franchi franchin franchina franchini franchino francioni franciosa franciosi franco francone franconi frangipane
  franza franze franzese franzin franzini franzo franzon franzone franzoni franzosi frasca frascaro frascati
  frassinelli frassoni frate fratello fratini fratti frattini frau freda freddi frediani frega freschi frezza frezzato
  frigerio frigo frisina frisoni frizzera fronterre frosini fruscione frustaci fucci fugazza fulco fumagalli fumarola
  fuoco furfaro furia furini furlan furlanetto furlani furlano furno fusari fusaro fuschi fusco fusi fuso gabbi
  gabbiadini gabriele gabrieli gabrielli gadaleta gaddi gaddini gaeta gaetani gaetano gaggero gagliano gagliardi
  gagliardo gaglio gaiani gaiba gaito gaizo galante galanti galassi galasso galati galatolo galbiati galbusera galdi
  galeazzi galeone galeotti galetti galfo galimberti gallelli gallerani gallese galletta galletti galletto galli
  gallina gallinari gallini gallino gallo gallone galloni gallotta gallotti gallucci galluccio galluzzi galluzzo
  galtieri galvagno galvan galvani gamba gambardella gambaro gambarotta gambelli gamberini gamberoni gambetta gambi
  gambini gambino gamper ganci gandini gandolfi gandolfo gangemi ganz garau garavaglia garavelli garbarino garbin
  garbini garbo gardella gardelli gardini garelli gargano gargiuli gargiulo garibaldi gariboldi garifo garofalo
  garofano garofoli garolla garozzo garrone garroni garuti garzia garzon garzoni gasparetto gaspari gasparin gasparini
  gasparotto gasparri gasperi gasperini gasperoni gasser gastaldello gastaldi gastaldo gatta gatti gattini gatto
  gattuso gaudenzi gaudiano gaudino gaudio gaudioso gavazzi gavioli gazzola gazzotti gelain gelao gelli gelmetti gelmi
  gelmini gelsomino gemelli geminiani gemma genchi generali genna gennari gennaro genova genovese genovesi gentile
  gentili gentilini gentiluomo gerace geraci gerardi gerbino gerli germana germani germano germinario gerosa gervasi
  gervasio gervasoni ghelardi ghelfi gherardi gherardini ghezzi ghia ghianda ghiandoni ghidini ghidoni ghilardi
  ghinassi ghini ghio ghirardelli ghirardi ghiringhelli ghiselli ghisolfi ghisoni giacalone giacchetti giacchi giaccio
  giaccone giachi giacobbe giacobini giacomazzi giacomelli giacometti giacomin giacomini giacomo giacomoni giacopini
  giacosa gialli giammarco giampaoli giampaolo giampiccolo giampietro giancola giancotti gianella gianelli giangrande
  giangrasso giani giannatasio giannella giannelli giannetti giannetto gianni giannini giannino giannitrapani giannola
  giannone giannoni giannotta giannotti giannuzzi gianola gianotti giansante giaquinto giardina giardinelli giardini
  giardino giarratana giarrusso gibelli gibertini gibilisco gigante giganti gigli giglio gigliotti gilardi giliberti
  giliberto gilli gini gino gioacchini gioffre gioia giola giordanelli giordani giordano giorgetti giorgi giorgini
  giorgio giorgioni giorno giovagnoli giovannelli giovannetti giovanni giovannini giovannoni giovene giovinazzo
  girardello girardi girasole giraudo girelli girgenti girolami girolamo girolimetto girone gironi girotti gissi gitto
  giubilato giudice giuffre giuffrida giugliano giuliana giuliani giuliano giulietti giulio giunchi giunta giunti
  giuntini giuntoli giurato giuseppe giusti giustini giustiniani giustino giusto giustra gnoato gnocchi gobbato gobbi
  gobbo godi godino goffi goffredo goi gola goldoni golia golinelli golino gonella gonnella gori goria gorini gorla
  gorni gottardi gottardo gotti govoni gozzi gozzoli gradi graffeo grafi gramaglia gramigna grana granata granato
  grande grandi grandinetti grandini grandis grandolfo graneri grange granieri graniero granito grassetti grassi
  grassini grasso gratti gravagna gravante gravina graziani graziano grazioli graziosi grazzini grechi greco
  gregoletto gregori gregorini gregorio grella greppi grezia grieco griffini griffo grifoni grignani grigoletto grilli
  grillo grimaldi grimaudo grippa grippo grisanti griso gritti grizzo grosselle grossetti grossi grosso grotti gruber
  gruosso gruppioni gruppuso guadagni guadagnini guadagnino guadagno guaglianone guaglione gualandi gualdi gualdoni
  gualtieri guarascio guardascione guardi guardini guarini guarino guarnaccia guarnera guarneri guarnieri guastella
  guastone guazzini gubbini gucci gucciardi guelfi guerci guercio guerini guerra guerrera guerreri guerrero guerrieri
  guerriero guerrini guerzoni guglielmi guglielmini guglielmino guglielmo gugliotta guida guidetti guidi guidice guido
  guidolin guidoni guidotti guiducci guirreri gulino gulli gullo gullotta gulotta guolo gurrieri gusmeroli guzzetti
  guzzi guzzo guzzon hofer huber iacoangeli iacobelli iacobucci iacolare iacona iaconis iacono iacopini iacoponi
  iacovelli iacovino iacovone iaia iandoli iandolo iannaccone iannelli iannello ianni iannone iannotti iannucci
  iannuzzi iannuzziello iaria iavarone iazzetta ibba idda iemma ienco iengo ieraci ierardi iervolino iezzi imbesi
  imbriani imbrogno imparato impellizzeri imperato imperatore imperiale imperioli improta inca incardona incorvaia
  indelicato infante infantino ingegneri ingenito inglese ingrassia ingrosso innocente innocenti innocenzi interdonato
  intili introna inverardi inverno inzaghi inzerillo iocco iodice iori iorio iotti iovane iovine iovino ippoliti
  ippolito isaia isgro isidori isola italiani italiano iuliano izzi izzo kofler labate labella laddaga laera laezza
  lagana lagattolla laghi lago lai laino lalli lama lamacchia lamanna lamantia lamanuzzi lamarca lamberti lambiase
  lambri lamonaca lamonica lampis lana lancellotti lanci lancia lancioni landi landini landolfi landolfo landriani
  landro lanfranchi lanfranco lanfredi langella langellotti lanni lanotte lanteri lanza lanzafame lanzani lanzarini
  lanzetta lanzi lanziani lanzillotta lanzilotti lanzini lanzo lanzoni lapenna lari larini larocca larocchia larosa
  lasagna lasala lascio lasorsa laspina latella latini latino latorre latronico lattanzi lattanzio lattuada laudani
  laudato laudicina laurenti laurentis laurenzi lauri lauria lauricella laurino lauro lavacca lavecchia lavezzi lavia
  lavorato lazzara lazzarato lazzaretti lazzari lazzarin lazzarini lazzarino lazzaro lazzaroni lazzeri lazzerini
  lazzeroni leale lecca lecce lecci ledda leggeri leggieri leggio lella lelli lellis lembo lemma lemmi lena lentini
  lento lenzi leo leoci leonardi leonardis leonardo leoncini leone leonelli leonetti leonforte leoni leopardi leotta
  lepera leporati lepore lepori lerda lerose letizia leto letterio lettieri leuzzi levato levi lezzi libera liberati
  liberato liberatore liberti liberto librizzi libutti licari licata liccardo licciardello licciardi licitra ligabue
  ligorio liguori lillo limongelli limonta linardi lino lio liotta liotti lipari lippi lippolis lisanti lisci lisi
  lissoni litrico littera litterio liuzzi liuzzo liverani livi livio livraghi lizio lizza lizzi loardi lobascio
  loberto locascio locatelli locci locicero loconsole loconte lodato loddo lodi lodigiani lofaro loffredo lofrano
  logiudice loi loiacono loiodice lolli lollini lombardi lombardini lombardo lombardozzi lombino lomonaco lonardi
  lonardo lonati lonero longa longhi longhin longhini longhitano longo longobardi longobardo longoni loparco loperfido
  lopez lopinto lopresti loprete lops lorandi lorefice lorenzetti lorenzi lorenzini lorenzo lorenzon lorenzoni loreti
  loreto lori lorusso losacco losi lotito lotti lotto lovato lovecchio lovisetto lozzi luca lucanto lucarella
  lucarelli lucarini lucato lucca lucchese lucchesi lucchetta lucchetti lucchi lucchini lucchino lucenti lucentini
  luceri luchetti luchini lucia luciani luciano lucidi lucisano luconi lugli luise lunardi lunardon lunetta lunghi
  lungo lungu luongo lupi lupica lupinetti lupo lupoli luppi luppino luraghi luraschi lusardi lusini lussu lusuardi
  luzi luzio luzzi macaluso maccari maccarone maccarrone macchi macchia macchiarola macchioni maccioni maceri macioce
  macis macri madaro maddalena maddaloni madeddu madia madonia madonna madrigali maestri maestrini maestro maffei
  maffezzoli maffi maffia maffucci magagnini magaldi magaletti maganza magazzu maggi maggiani maggini maggio
  maggiolini maggioni maggiora maggiore maggipinto magi magistro maglia magliano maglie magliocchetti magliocco
  maglione magnanelli magnani magnano magnante magni magno magnolo magnoni magri magrini magro maiello mainardi maio
  maiolini maiolino maiolo maione maiorana maiorano maiorino mair maisano maisto maiuri malacarne malacrida malafronte
  malagoli malaguti malagutti malandrino malara malaspina malatesta malavasi malavolti malerba malfa malfatti
  malfitano malinconico malinverni malizia mallardo mallia mallus malorgio malpeli maltese malvasi malvestiti malvezzi
  mameli mammana mammi mammola mammoliti mamone manara manca mancinelli mancini mancino mancuso mandara mandarino
  mandato mandelli mandolini mandrini manes manetti manfredi manfredini manfredonia manfrin manfrini manganaro
  manganelli manganello manganiello mangano mangia mangiacapra mangialardi mangiapane mangiaracina mangili mangini
  mangione mango mangone mangoni manica manicone maniero maniscalco manna mannarino manni mannini mannino manno
  mannoni mannucci manolio manone mansi mansueto mantegazza mantelli mantellini manti mantini mantovan mantovani
  mantovano manuele manunta manunza manzari manzella manzelli manzi manzini manzione manzo manzoni marabello maragno
  marana maranesi marangi marangio marangon marangoni marani maranini marano maraschi marascia marasco marazzi marazzo
  marcantonio marcato marcelli marcellini marcellino marcello marcheggiani marchesan marchesano marchese marcheselli
  marchesi marchesin marchesini marchetta marchetti marchetto marchi marchini marchio marchione marchionni marchiori
  marchioro marchisio marci marciano marcias marciello marcis marco marcolin marcolini marcon marconi marcovecchio
  marcucci marcuzzi mare marega marelli marenco marenghi marengo marenzi maresca mareschi margari margarita
  margheritti margiotta margiotto mari maria marian mariangeli mariani mariano mariella mariggio marigliano marin
  marinaccio marinari marinaro marinella marinelli marinetti marini marinis marino marinoni marinucci mario mariotti
  mariotto maritato mariucci marletta marmo maro marocchi marone marongiu maroni marotta marra marraffa marrapodi
  marras marrazzi marrazzo marri marrocco marroccu marrocu marrone marroni marruncheddu marsala marsano marseglia
  marsella marsi marsico marsili marsilio marta martelli martellini martello martellotta martellucci martin martina
  martinazzi martinelli martinello martinengo martines martinetti martini martinis martino martinoli martinotti
  martinucci martinuzzi martiradonna martirani martirano martire martis martoni martorana martorano martorelli
  martuccelli martucci marulli marullo marzano marzi marziali marzico marzio marzioni marzo marzocca marzocchi marzoli
  marzolla marzullo masala mascagni mascaro mascellani mascetti mascheroni maschio masci mascia masciandaro masciari
  mascioli masciulli mascolo masella maselli masetti masi masia masiello masiero masin masini masoni masotti maspero
  massa massafra massarelli massari massarini massaro massarotti massetti massi massidda massimi massimiani massimo
  massini massone massucci mastandrea mastrangelo mastrantonio mastro mastroberardino mastrocola mastrodonato
  mastrogiacomo mastroianni mastromatteo mastromauro mastronardi mastropietro mastrorilli masucci masullo matarazzo
  matarrese matassa matera matranga matta mattarella mattei matteini matteis matteo matteoli matteoni matteucci
  matteuzzi mattia mattiello mattina mattioli mattiuzzi matzeu maugeri maurelli maurello mauri maurici maurizi
  maurizio mauro mautone mazza mazzacane mazzanti mazzarella mazzarelli mazzarini mazzaro mazzei mazzella mazzeo
  mazzetta mazzetti mazzi mazzini mazziotta mazziotti mazzitelli mazzocca mazzocchi mazzola mazzolari mazzoleni
  mazzoleno mazzoli mazzolini mazzon mazzone mazzoni mazzotta mazzotti mazzuca mazzucato mazzucchelli mazzucco
  mazzuoli meazza mecca medda medeot medici medico medugno megna mei melandri melchiorre melchiorri mele melegari meli
  melillo melis melita mella melloni melone meloni melucci memoli mencarelli menconi menegatti menegazzo meneghello
  meneghetti meneghini menegon menghini mengoni menichelli menichetti menichini menna mennella mennuni menozzi meo
  meoli meoni mercadante mercanti mercuri mercurio merenda mereu merigo merli merlin merlini merlino merlo merlotti
  merola merolla meroni meschini mese messana messi messina messineo messori mestre mestria metelli meucci mezzadri
  mezzanotte mezzasalma mezzetti miano micale micali micciche micco miccoli miceli michele micheletti micheli
  michelini michelon micheloni michelotti michelucci michieletto michieli michielin micillo miconi miele migale
  migliaccio migliardi migliavacca miglietta miglio miglioli migliorati migliorato migliore migliori migliorini
  mignano mignogna mignone milan milanese milanesi milani milano milardi milazzo milella mileo milesi milia militello
  milo milone miloni mimmo minafra minardi minasi minelli minervini minetti mingarelli minghetti mingione mingoia mini
  miniello mininni minnella minniti minoia minopoli minotti miotto mirabella mirabelli mirabile miraglia miranda mirra
  mirri mirto mistretta misuraca mita miti mitidieri mocchetti mocci moccia mocerino modafferi modena modica modugno
  moffa moggi moi moio moioli mole moles molinari molinaro molinelli molino molisani mollica molteni mommo monaca
  monache monachino monaci monaco moncada monda mondelli mondello mondini monetti monfrecola mongelli mongillo
  mongiovi monica monni montagna montagnani montagner montagni montagnoli montalbano montaldo montali montalto
  montanari montanaro montaruli monte montefusco monteleone montella montemurro monterosso montesano monti monticelli
  montinari montini montisci montorsi montuori monzani mora morabito moraca morace morandi morandin morandini
  morandotti morani morano moras moraschi morassutti moratti morbidelli morciano mordenti morea morelli morello moreno
  moresco moretta moretti morettini moretto morgante morganti mori moriconi moriggi morini morisi morlacchi morleo
  moro moroni morosini morra morreale morri morrone morsiani morsillo mortara mosca moscardini moscatelli moscati
  moscato moschella moschetti moschetto moschini mosconi mosele moser mosti motisi motta motti mottola mozzi mozzo
  mucci muccio muggeri mugnai mugnaini mugnaioni mugnolo mulas mule multari munafo munari munaro muni muntoni mura
  murari muraro muratore muratori murdolo murgia murgolo murolo murru murtas murtino mus musacchio musarra muscara
  muscari muscas muscatello muscio musco musella musetti musi musiani musio musmeci muso musolino musone mussari mussi
  mussini musso mussolini mustica musto musumeci muti muto mutti muzi muzio muzzi naccarato nacci naldi naldini
  nannetti nanni nannini napoletano napoli napolitano nappa nappi nappo narcisi narciso nardecchia nardella nardelli
  nardi nardin nardini nardo nardone nardoni narduzzi nasca naso nastasi natale natali natalini natella natoli nava
  navarra navarria navarro navone nazzari nazzaro negretti negri negrini negrisoli negro negroni nembrini nenci
  nencini nencioni nepi neri nerini nero neroni nervi nesci nespoli nesti neve nevi nicastro niccolai niccoli
  niccolini nicola nicolaci nicolai nicolazzo nicolella nicoletta nicoletti nicoli nicolini nicolis nicolo nicolosi
  nicosia nicotra nieddu niero nigra nigri nigris nigro nini nisi nistico nistri nitti nobile nobili nobis noce
  nocentini nocera nocerino nodari noe noia noli noris normanno nota notarangelo notari notarnicola notaro noto notte
  nova novara novelli novello novi novo nuara nucci nuccio nucera nughes nunziante nunziata nuti nuzzi nuzzo oberti
  obinu oca occhini occhipinti occhiuto oddi oddo odorisio oggiano oggioni oldani oldrini olio oliva olivari olivati
  oliveri oliverio olivero olivetti olivi olivieri oliviero olivo olivotto olla omodei ongaro onofrio onorati onorato
  oppedisano orazi orazio orco orecchio orefice oriani oricchio oriente origlio oristanio orlandella orlandi orlandini
  orlando orlandoni orru orsatti orsetti orsi orsini orso orsolini ortenzi orto ortolani ortolano ortu orzi osso
  ossola ostuni ottaviani ottaviano ottoboni ottolenghi ottonello ovidio ozzola pacchetti pacchioni pace pacelli
  pacenza pacetti paci pacifici pacifico pacilli pacini pacino pacitti packi paderni padoan padovan padovani padovano
  padula paganelli paganello pagani paganin paganini pagano paganoni paglia pagliaccia pagliai pagliara pagliarini
  pagliaro pagliarulo paglietta pagliuca pagliuso pagni pala paladini paladino palamara palano palazzi palazzini
  palazzo palazzolo palazzoni paleari palella paleologo palermiti palermo palla palladino pallini pallotta pallotti
  palma palmas palmeri palmieri palmiero palmisani palmisano palmucci palombella palombi palombini palombo palu
  palumbo pampaloni pan panarello panarese panariello panaro pancani pancotti pandolfi pandolfini pandolfo panella
  panetta panetti pani paniccia panico panini panizza panizzi pannone pannozzo pannuti pansini pantaleo pantaleoni
  pantalone pantani pantano panteghini panunzio panza panzarella panzeri panzica panzini paola paolella paoletti paoli
  paolicelli paolillo paolini paolino paolis paolo paolone paolucci paone paonessa papa papagni papaleo papalia
  papapietro paparella paparo paparusso papi papini pappalardo papparella para paradisi paradiso paravati pardini
  pardo parente parenti pariggiano parini paris parise parisella parisi parma parmeggiani parodi parola parolin
  parolini parolo parravicini parrella parri parrillo parrinello parrini parrino parrotta parrucci partipilo parziale
  pascale pascali pascalis pascarella pascarelli pascazio pascolo pascucci pascuzzi pasetti pasetto pasinetti pasini
  pasotti pasqua pasqual pasquale pasqualetti pasquali pasqualin pasqualini pasqualotto pasquarella pasquariello
  pasquinelli pasquini pasquino passalacqua passarella passarelli passaretti passari passarini passaro passarotto
  passeri passerini passero passoni passuello pasta pastore pastorelli pastorello pastori pastorino patane patella
  paterlini paterna paterniti paterno paternoster paternostro pati patitucci patriarca patrizi patrone patrono patruno
  pattaro patti patuzzi pau pavan pavanelli pavanello pavanetto pavani pavese pavesi pavia pavin pavlovic pavone
  pavoni pazzaglia pazzi pazzini peaquin pecchia pecci pece pecora pecorari pecoraro pecorella pecorelli pede pedone
  pedrazzi pedrazzini pedretti pedrinelli pedrini pedroni pedrotti pelagatti pelizza pelizzari pellati pelle
  pellecchia pellegrinelli pellegrinetti pellegrini pellegrino pellicano pelliccia pelliccioni pellitteri pellizzari
  pellizzoni pelosi peluso pendolino penna pennacchi pennacchia pennacchio pennati pennella pennelli pennestri
  pennetta pennino pennisi penso penzo pepe peperoni pera perego perelli peres perez perfetti perfetto pergola perilli
  perin perini perino peritore perna pernice pernigotti perone peroni perotti perotto perra perrella perretta perretti
  perri perria perricone perrini perrino perrone perroni perrotta perrucci persia persiani persico pertile perugini
  peruzzi peruzzo pesaresi pesaro pescatore pesce peschechera peschiera pesci pesenti pession petito petitti petrachi
  petralia petrarca petrella petrelli petrera petretti petri petrilli petrillo petrini petris petrocelli petrolo
  petrone petronella petroni petronio petronzi petrosino petrossi petruccelli petrucci petrucelli petruzzelli petruzzi
  petta petti pettinari pettinato petulla pezzani pezzella pezzi pezzini pezzo pezzotta pezzotti pezzulla pezzullo
  pezzuto piacente piacentini piacentino piana pianese piani pianigiani piano piazza piazzi piazzolla piazzoni pibiri
  pica picariello piccardo piccari picchi picchioni picci piccinelli piccini piccinin piccinini piccinni piccinno
  piccione piccioni piccirilli piccirillo picco piccoli piccolini piccolo piccolomini pichler picone piconi piemonte
  piemontese pieralli pieri pierini piero pierobon pierro pierucci pietra pietranera pietrangeli pietrangelo
  pietrantoni pietrantonio pietri pietrini pietro pietrobon pietrobono pietroni pietropaolo pietrosanti pifferi piga
  pigato pighi piglia pignataro pignatelli pignatiello pignato pignatti pignoli pilati pilato pili pilia pilla pillai
  pillitteri pilloni pilo piloni pilotti pilotto pimpinella pin pinardi pinelli pini pinna pinnarelli pino pintaudi
  pinti pinto pinton pintore pintus piovan piovani piovano piovesan pipitone pippi pira piraino piras pircher piredda
  pirelli piretti pirisi pirola pirone pironi pirovano pirozzi pirrello pirri pirrone pirrotta pisa pisani pisano
  pisanu pisapia pischedda pisciotta piscitelli piscitello piscopo pisoni pistis pistoia pistolesi pistone pistritto
  pisu pitta pittalis pittaluga pittau pitti pitton pitzalis piva pivato pivetta pivetti pizza pizzarelli pizzi
  pizzigoni pizzimenti pizzini pizzitola pizzo pizzolante pizzolato pizzoli pizzolla pizzolo pizzoni pizzuti pizzuto
  placanica placido platania plati podda poerio poggetti poggi poggiali poggio poggioli poggiolini poiana polese
  polesel polesello poletti poletto poli polidori polidoro polimeni polimeno polini poliseno politano politi polito
  polizzi pollara pollastri pollice pollina pollini pollio polo poloni poltronieri polverini polverino pomarico
  pomella pometti pompa pompei pompeo pompili pompilio pomponi poncino ponte ponti ponticelli ponzi ponzini ponzio
  ponzoni popoli popolo poppi porcari porcaro porceddu porcelli porcellini porcheddu porcu porfido porretta porri
  porro porru porta portale portaluri portelli porto portogallo portoghese posa postiglione potenti potenza potesta
  poz pozza pozzan pozzato pozzebon pozzetto pozzi pozzo pozzobon pozzoli pra prandi prandini prandoni pratesi prati
  pratico prato pravettoni prencipe presta presti prestia prestigiacomo presutti prete preti previtali previtera
  previti prevosti preziosi prezioso priano primavera primerano primiceri prina principato principe principi priolo
  priore prisco priviero privitera procaccini procopio profeta proietti promutico prosperi prosperini protopapa
  provenza provenzano provenzi prudente prunetti puca puccetti pucci puccinelli puccini puccio puddu puggioni puglia
  pugliese pugliesi puglisi pulcini puleo pulga pulieri puliti pulito pulvirenti punzi punzo pupillo puppo pusceddu
  pusterla putignano putzolu putzu quadri quadrini quaglia quagliarella quagliata quaglieri quagliotti quaranta
  quarantotto quaresima quaresimale quaroni quarta quartarone quarti quartieri quartucci quattrini quattrocchi
  quattrone querci quercia quercioli quintavalle quintieri quinto quirico rabaglia raccagni racioppi raciti radaelli
  radicchi radice raffa raffaele raffaeli raffaelle raffaelli ragazzi ragazzini ragazzoni raggi raggio ragni ragno
  rago ragone ragonese ragusa raho raia raimo raimondi raimondini raimondo rainaldi raineri rainone raiola raiteri
  rallo ramazzotti rambaldi ramella ramelli rametta ramondetta rampazzo rampini ramponi rana ranalli randazzo randisi
  raneri ranieri raniero raniolo ranucci ranzani rao rapaccini rapetti rapisarda rapone raponi raposo rapuano
  rascaglia raschella rascio raso raspa raspanti raspini rastelli ratta rattazzi ratti rattini rauso ravaglia
  ravagnani ravaioli ravanelli ravasi ravasio ravelli ravenna ravera razzano razzi razzini reale reali rebecchi
  rebuffi recalcati recchi recchia reda redaelli redi regazzoni reggiani reggio regina regis regoli reina reitano
  remondini renda rendina renella renna renzetti renzi renzo renzulli repetto resca resta restaino restivo restuccia
  retta revello reverberi rezzonico ribaudo ribecco riboldi riboli riboni ricca riccardi riccardini riccardo riccetti
  ricchi ricchiuti ricci ricciardelli ricciardello ricciardi riccio riccioli riccitelli ricciuti ricco riccobono
  ricevuto ricupero ridolfi rifici rigamonti rigato riggi riggio righetti righetto righi righini rigon rigoni rigotti
  riitano rimini rimoldi rina rinaldelli rinaldi rinaldin rinaldini rinaldo rinaudo rinella rini rio riolo ripa
  ripamonti riparbelli ripari risi riso risoldi ristori ritacco ritrovato riu riva rivera rivetti rivolta rizza
  rizzato rizzelli rizzello rizzi rizzini rizzitelli rizzo rizzoli rizzolo rizzon rizzotti rizzotto rizzuti rizzuto
  robbiani roberta roberti robertis roberto robustelli robustini rocca roccaforte roccella rocchetti rocchi rocchini
  roccia rocco roda rodella rodi rodigari rodighiero rodolfi rodolico rogai rogati rogato roggero rogolino rolandi
  rolando rold rolfi rolla rolle rollo roma romagnoli romagnolo romagnuolo roman romana romanazzi romanelli romanello
  romani romaniello romanin romanini romano romanoni rombi romboli romei romeo romiti romito romoli romolo roncaglia
  roncari ronchetti ronchi ronchini ronci ronco roncoroni rondelli rondina rondinella rondinelli rondini rondinone
  rondoni rongoni ronzoni ronzulli rosa rosaci rosafio rosania rosano rosanova rosari rosario rosatelli rosati rosato
  roscigno roscini rosella roselli rosellini roseti rosetta rosetti rosi rosiello rosin rosina rosini rosmini roso
  rosolen rosone ross rossana rossani rossano rossato rossella rosselli rossello rosset rossetti rossetto rossi rossin
  rossini rossitto rosso rossoni rota rotella roti rotilio rotolo rotondaro rotondi rotondo rotti rotundo rotunno
  rovati roveda rovelli rovere roversi rovetta rovida roviello rovini roviti rovito rubano rubatto rubeo ruberti
  ruberto rubinacci rubini rubino rucco rudi ruffini ruffino ruffo ruffolo rufino rufo rufolo ruggeri ruggero ruggia
  ruggieri ruggiero ruggirello rughi ruiu rullo rumi rumolo ruocco ruoppolo ruoti ruotolo rupolo rusca ruscello
  rusciano ruscica ruscio ruscitti rusconi ruso russello russi russo russolillo rusticali rustichelli rustici rustico
  ruta rutigliano rutili ruvo ruvolo ruzza ruzzante ruzzi saba sabatelli sabatini sabatino sabato sabattini sabbadin
  sabbadini sabbatini sabella sabelli sabia sabino sacca saccani saccardi sacchet sacchetti sacchetto sacchi sacchini
  sacco saccomanno saccone sacconi sada sadocchi safina saggese saggini saggio saglimbeni sagliocco sagone sai saia
  saieva saino saitta sala saladino salamone salandra salardi salaris salatiello salazar salemi salemme salerni
  salernitano salerno sales salese sali salice salierno salinari salini salis salladini sallemi salmaso salmi
  salmoiraghi salomone salomoni saltarelli saltarini salucci salustri salvadego salvadei salvaderi salvador salvadori
  salvaggio salvagno salvatelli salvati salvato salvatore salvatori salvemini salvetti salvi salvia salviati salviato
  salvini salvo salvucci salzano sambataro sambito samele sammarco sammartano sammartino sampaoli sanapo sanci sanctis
  sandei sandri sandrin sandrini sandrone sanetti sanfilippo sangalli sangermano sangiorgi sangiorgio sangiovanni
  sanguineti sanguinetti sanna sannicandro sannino sannito sanseverino sansone sansonetti sansoni sansotta santa
  santacroce santagata santagati santamaria santambrogio santandrea santangelo santaniello santarcangelo santarelli
  santarossa santarsia santarsiero santeramo santi santilli santillo santin santina santinelli santini santis santo
  santocono santolini santomauro santonastaso santoni santori santoriello santoro santos santucci santus sanvito sanzi
  sanzo sanzogni sanzone sapia sapienza sapio saponara saponaro sapone saporito sappa saraceni saraceno saracino
  saraniti sarcina sarcinella sardella sardi sardina sardo sardone sargenti sarnataro sarno sarra sarritzu sarti
  sartini sarto sartor sartorato sartorelli sartorello sartori sartorio sartoris sarzi sasanelli sassano sassetti
  sassi sasso sassone sassu satta saulle sauro sava savarese savarino savastano savelli saverio savi savia saviano
  savini savino savio savoca savoia savoldi savona savonarola savorelli saya sbaraglia sbarbaro sberna sbragi sbrana
  sbrizzi scafati scaffidi scafidi scaglia scaglione scaglioni scala scalabrin scalabrini scalas scalera scali scalia
  scalise scalisi scalone scalzi scalzo scamarcio scanavino scandiuzzi scandola scandurra scannapieco scano scanu
  scanzi scarabello scarallo scaramella scaramozzino scaramuzza scaramuzzi scaramuzzino scarano scaravilli scarcella
  scardamaglia scardino scarfo scarfone scarinci scarlata scarlato scarpa scarpati scarpato scarpelli scarpellini
  scarpello scarpinato scarpino scarponi scarrone scarsella scarselli scarsi scarso scatena scattolini scavo scavone
  scavuzzo schembri schena scherini schettini schettino schiaffino schiano schiattone schiavello schiavi schiavo
  schiavon schiavone schiavoni schiavulli schifano schillaci schilliro schinina schintu schipani schirinzi schiro
  schirru sciacca sciacchitano sciaccotta scialla scialpi sciamanna sciandra sciannamblo sciara sciarappa sciarra
  sciarrone sciascia scibetta scibilia sciortino scire sciuto sclafani scocca scocco scoglio scognamiglio scolari
  scolaro scopece scopelliti scordo scorpio scorrano scorza scotti scotto scotton scozzafava scozzari scrivano scrivo
  scrofani scuderi scudieri scudiero sculco scuotto scurati scutari scutella sebastiani sebastiano secchi secci secco
  sechi segala segalini segato segatori seghezzi segneri segre segreto seidita sella sellitto selmi selva selvaggi
  selvaggio semenzato semeraro seminara semprini sena senatore senese senesi seno sensi sepe serafin serafini serafino
  serena sereni sereno sergi sergio seri serio serlenga sernesi serpa serpe serpi serpico serr serra serraino serrao
  serravalle serrecchia serreli serri sessa sestini sestito seta setaro settembre settembrini settimi settimo
  severgnini severi severini severino severo sevi sezzi sferlazza sferrazza sferruzza sfondrini sforza sgambati
  sgaramella sgarbi sgarlata sgobba sgro sgroi sguazzo siano sibilia sibilio sibilla sica sicari sicilia siciliani
  siciliano sicurella sicuro siena sighinolfi signorelli signorello signoretti signori signorile signorini signorino
  siino silenzi silipo silvagni silvani silvano silvestre silvestri silvestrini silvestro silvi silvia simeoli simeone
  simeoni simeti simi simion simionato simioni simonato simoncelli simoncini simone simonelli simonetta simonetti
  simonetto simoni simonini simula sinatra sindaco sini sinibaldi sinigaglia siniscalchi siniscalco sinisgalli
  sinopoli siracusa siracusano siragusa siri sirianni sirigu sirito siroli sironi sirtori sirugo sisca sisti sisto
  sita sivo sivori soave soccorsi sodano soddu soffiantini soffientini soffritti sofia solari solaro solazzi solda
  soldani soldano soldati soldi sole solimando solimeno solinas solla sollai sollazzo solli solombrino soma somma
  sommacal sommariva sommaruga sommella sonaglia soncin sonnino sonzogni soprani soraci soranzo sorbello sorce sorci
  sordi sordini sordo soresina sorge sorgente sorgi soria soriani soriano soro sorrenti sorrentino sorvillo sottile
  sottocorno spada spadaccini spadafora spadari spadaro spadavecchia spadola spadoni spaggiari spagna spagnoli
  spagnolo spagnuolo spalla spallone spampinato spanedda spano spanu sparacino sparano sparta spatafora spataro
  spatola spaziani spedale spedicato spelta sperandeo sperandio speranza speroni sperti speziale spezzano spiga spina
  spinazzola spinelli spinello spinetti spini spinosa spinozzi spirito spitaleri spiteri spizzirri sportelli sposato
  sposito spotti spreafico sprovieri squadrito squarcini squillace squillaci stabile staccioli staffieri stagnaro
  stagni stagno stanca stancampiano stancanelli stanco stanzione starace starnoni stasi stasolla stassi stecca
  stefanelli stefanello stefani stefanini stefanizzi stefano stefanoni stella stellato stendardo stentella steri
  sterpellone sticchi stigliano stile stirati stivala stocchi stocco stoppa stoppani storti straccia strada stradi
  straface stramaglia strambi strangio stranieri straniero strano strata strati strazzeri strazzullo striano stringaro
  strippoli strizzi stroppa strozzi stucchi sturla suardi sucameli succi sucera sugamele sulas sulis summa surace
  surano surdo suriano susca susini susinno sutera suzzi tabacchi tabarelli tabone taccetti taccogna tacconi taddei
  tagliabue tagliaferri tagliaferro taglialatela tagliamonte tagliani tagliapietra tagliarini tagliavini tagliente
  taglieri taiani talamo talamonti talarico talia tallarico tallarita tallone tamagnini tamai tamantini tamari tamba
  tambini tambone tamborini tamborra tamborrino tamburello tamburini tamburrini tamburrino tamburro tammaro tanca
  tancini tancredi tanda tandoi tanese tangorra tani tansini tantillo tanzi tanzilli taormina tapparello tarallo
  tarantini tarantino taranto tarantola taraschi tarasco taratufolo tarchi tardini tardio tardito targa taricco
  tarollo tarozzi tarquini tarricone tarsi tarsia tartaglia tartaglini tartaglione tartamella tartari tartarini
  tascone tassan tassi tassinari tassini tasso tassone tassoni tassotti tataranni tatti tatulli taurino tauro tavani
  tavella taverna tavernese taverniti tavoletti tavolieri tazza tazzari tebaldi tecchi tedde tedeschi tedesco tegas
  telesca telese temperini tempesta tempestini tempini templari tenace tenaglia tenca tenchini teodori teodoro teofili
  terenzi terenziani terenzio teresi terlizzi termine termini terminiello terra terracciano terragni terrana terranova
  terrasi terrazzino terribile terrone tersigni terzaghi terzi terzini terzo tesei tesi tesio teso tessari tessaro
  tessitore testa testi testini testolin testone testoni tettamanti tettamanzi tetti tezza tiano tibaldi tiberi
  tiberio tiberti ticozzi tieri tiezzi tigano tilotta timpanaro timpani timpano tinelli tinti tiozzo tirabassi
  tiralongo tirelli tiribelli tirito tirone tirotta tirri tisci tiso titone titta titti tizzani tizzano tobaldini
  todaro tofani toffanello toffanin toffoletto toffoli toffolo tognetti togni tognoli tognon tognoni tola toldo
  tolomei tolomeo tolotti tolu tolve toma tomaino tomaiuolo tomasella tomaselli tomasello tomasetti tomasi tomasin
  tomasini tomasino tomaso tomassetti tomassi tomassini tomassoni tomasulo tomba tombari tombini tombolato tombolini
  tomei tommasi tommasini tommaso tommasone toncelli tondelli tondini tondo tonelli tonetti tonetto tongiani toni
  tonin tonini toniolo tonon tononi tontini topa topi toraldo torcasio torchia torchio torelli torello toresini
  toriello torino torlai torlaschi tormen tornabene tornatore tornese toro torre torrente torresani torresi torrettta
  torri torriani torrini torrisi tortora tortorella tortorelli tortorici tosatti tosca toscani toscano toschi toselli
  tosello tosetti tosi tosini toso tosoni tosto totaro toti toto totti tozzi trabucchi trabucco trafficante tragni
  traina traini traino tralli tramontana tramontano tramonte tramutola tranchida tranchina trani trapanese trapani
  trapasso trapletti travaglia travagliati travaglini travaglio travaini traversa traversi traverso trebbi treccani
  tremolada trentin trentini trento tresoldi tretola trevisan trevisani trevisi trevisiol tricarico tricomi trifiro
  trifoglio triggiani trigilia trimarchi trimboli trinca trinchera trincia trino trio triolo tripaldi tripepi tripi
  tripiciano tripodi tripoli trippa trisolini tritto trivelli troia troiani troiano troilo troisi troja tromba
  trombetta trombetti trombini tronci troncone trono tropea trotta trotti trovato trozzi trucco trudu trupia trupiano
  trusso tucci tuccillo tudisco tufano tufo tullio tumbarello tumiatti tumino tumminelli tumminello turati turba
  turchetti turchi turchini turci turco turconi turetta turi turilli turini turra turrini turrisi tursi turturici
  turturro tuveri tuzi tuzzolino ubaldi ubaldini ubertini uccello uccheddu ucci uggeri ughetti ugolini uliana uliano
  ulisse ulivi umana umbertini umbriano unali uras urbani urbano urbinati urbinelli urgesi urru ursi ursillo ursini
  ursino urso usai usala usan usardi usuelli utri uva uzzo vacca vaccani vaccarella vaccari vaccaro vaccher vacchi
  vacchiano vacchina vaglio vagnoni vai vaiani vailati vaira valastro valcarenghi valente valenti valentini valentino
  valentinuzzi valenza valenzano valenziano valeri valeria valeriani valeriano valerio valesi valla vallarino valle
  vallefuoco vallelunga vallese valletta valli vallini vallone valloni valsecchi valtolina valvano valvo vanacore
  vandelli vangelista vannelli vannetti vanni vannini vannoni vannucchi vannucci vanoli vanzetti vanzo vanzulli
  varallo varani varesano varese varesi varisco varlese varone varrella varriale varroni varvara vasari vascotto
  vaselli vasile vassallo vasta vasto vastola vatta vatteroni vavassori vecchi vecchia vecchiarelli vecchiato vecchio
  vecchione vecchioni vedova velardi velardo velini vella vellucci velotti veltri veltroni vena venanzi venanzini
  vendetti venditti venditto vendramin vendramini venere veneri venerucci venezia veneziani veneziano venier venosa
  ventimiglia vento ventre ventrella ventriglia ventura venturelli venturi venturini venturino venturoli venuti venuto
  veracini veraldi verardi verardo vercesi verde verderame verdi verdicchio verdini verduci verga vergani vergara
  vergari vergine vergnano vergoni veri verme verona veronelli veronese veronesi veronica verrecchia verrelli
  verrengia verri verrone versace versaci versari verso verta vertova verzeletti verzeri vescera vescio vesco vescovi
  vescovini vescovo vetere vetrano vetrone vettorello vettoretti vettori vezzali vezzani vezzoli viale vianelli
  vianello viani viapiana viarengo vicari vicario vicentini vichi vicinanza vicini vicino vico vidali vidotto vierin
  vietri viezzoli vigano viggiani viggiano vighi vigilante vigna vignali vignati vigneri vignola vignoli vignolo
  vignone vignudelli vigo vigorito vilardi vilardo villa villani villano villanova villanti villari villarosa villata
  villella villi villini villirillo villois villone vincenti vincentiis vincenzi vincenzo vinci vinciguerra vinella
  vio viola violante violetti violi violo virdis virgili virgilio virgona virgulti virzi visalli visani viscardi
  visciano visco visconte visconti viscovo visentin visentini visini visintin visintini vismara visone vispi vissani
  vita vitagliano vitale vitali vitaliano vitaloni vitarelli vitelli vitello viterbo viti vitiello vitillo vito vitolo
  vittadello vittadini vitti vitto vittone vittor vittori vittoria vittorini vittorio vivaldi vivaldo vivani viviani
  viviano vivo vivona vizza vizzari vizziello vizzini vocaturo voci voglino volante volcan volpato volpe volpi
  volpicella volpicelli volpin volpini volpone volta volterrani voltolini vona votta vozza vozzella vuillermoz vuolo
  vurchio zaccardi zaccardo zaccarelli zaccaria zaccaro zaccheo zacchi zaccone zaffanella zaffaroni zafferano zaffino
  zagami zagari zagaria zaggia zagni zago zaia zalla zallocco zambelli zambello zamberlan zambianchi zambon zamboni
  zambonin zambotti zambrano zambuto zammito zamparelli zampieri zampini zampino zampogna zampolli zanardelli zanardi
  zanardo zanasi zanata zanatta zancan zanchetta zanchetti zanchi zanchin zanchini zanda zandarin zandona zandonella
  zanella zanellato zanelli zanello zanetello zanetta zanetti zanfi zanforlin zangara zangari zangheri zanghi zani
  zanin zaninello zanini zanlorenzi zannelli zanni zannini zannol zannoni zanol zanola zanoletti zanoli zanolla zanon
  zanoni zanot zanotti zanotto zanovello zantedeschi zanuso zanussi zanutto zanza zanzi zappa zappacosta zappala
  zapparoli zappaterra zappavigna zappella zappia zappulla zardi zardini zaro zarotti zatti zattoni zavaglia zavaroni
  zavatta zavattaro zavatti zavettieri zazzera zebellin zecca zecchi zecchin zecchini zedda zefferino zenatti zeni
  zennaro zeno zenti zerbi zerbinati zerbini zerbo zerella zerilli zicari zichella zichi zignani zilio zilioli
  zimbardi zingale zingarelli zingaretti zingaro zini zinna zinno zio zippo zirilli zironi zito zizza zizzi zizzo
  zoccali zocchi zocco zoccolan zoccoli zoia zola zoli zolla zollo zonca zonta zoppi zoppini zoppis zoppo zordan
  zorzan zorzella zorzetto zorzi zorzin zotti zotto zottola zuanazzi zucca zuccala zuccarelli zuccarello zuccarini
  zuccaro zucchelli zucchetti zucchetto zucchi zucchiatti zucchini zuccon zucconi zuliani zullo zumbo zummo zunino
  zuppa zurlo zurru
`;
