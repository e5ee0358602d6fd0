// Partly taken from Faker 10.6.0 (https://fakerjs.dev), which is under the MIT licence:
// Copyright (c) 2022-2025 Faker, (c) 2011-2020 Marak Squires; see docs/dependencies.md. The rest is our own.
/** Given names of people who live in Italy, Italian and foreign, in small letters without accents. */
export const GIVEN_NAMES = `
  aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalae aaliyah aalok aaltje aamir aamod aanand
  aanandaswarup aanandinii aanjaneya aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya
  aayushmaan aayushman abaco abagail abak abaka abakan abakay abani abar abay abbey abbie abbigail abbondanza
  abbondanzio abbondio abby abdallah abdelaziz abdelhadi abdelhak abdelilah abdeljalil abdelkader abdelkrim abdellah
  abdellatif abdelmajid abdelouahed abdelrahim abdelrahman abderrahim abderrahman abderrazak abdessamad abdi abdiel
  abdirahman abdo abdon abdone abdonie abdou abdoul abdoulaye abdul abdullah abdullahi abdur abeba abeiku abel abelard
  abelardo abele abelin abeline abena abendam abenzio abhaidev abhaya abhirath abhisyanta abibatou abibo abidin
  abigaelle abigail abigale abigayle abigel abimbola abisola abisoye abluc abner abondance abou aboubacar abraham
  abramio abramo absalon absar abul abılay acace acacie acacio acanthe acar acario acaryatanaya accursio acela acelya
  achaire achalesvara acharyanandana acharyasuta achille achim achintya achraf achyut acilia acilio acim aciscolo
  acrisio acuk aculina acun acıg acık acılay ada adaeze adah adalan adalard adalardo adalbald adalbaude adalberon
  adalbert adalberta adalberto adaldı adalfredo adalgisa adalgiso adaline adalmıs adalric adalrico adalsinde adam
  adama adamo adan adar adas adaugo adberilgen addie addison addo addolorata adea adeboye adedayo adeel adegoke
  adegrin adegrine adel adela adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adelfo
  adelgardo adelia adelie adelin adelina adeline adelio adell adella adelle adelmo adelphe adeltrude adelya adem
  adenet adeodat adeodato adheesh adhemar adhiraj adhrit adikavi adil adile adina adinath aditeya aditya adityanandan
  adityanandana adjoa adjutor adlı adlıbeg adnan adolf adolfo adolph adolphe adolphie adolphus adone adonis adonise
  adrain adraman adrastee adrehilde adria adriaan adrian adriana adriane adrianna adriano adriel adrien adrienne
  adrijana adrione adripathi adsız advaya adwitiya adwoa adıguzel adık adıkutlu adıkutlutas afanasi afanasie aferdita
  affan afia afitap afonso afra afro afsar afsin afsın afton afua afzal agabay agabio agafia agah agakagan agalak
  agamennone agape agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio agca agenore
  agesilao agilbert agilberte agim aglae aglaia aglamıs agnan agnane agneflete agnes agnesa agnese agneya agnieszka
  agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa agrippin agrippine agron agrypina
  agustin agustina ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahsen aiace aicha aida aidan aidano aiden aileen
  aimable aime aimee aimone aina aisha aishani aissa aissata aissatou aiyana ajan ajana ajay ajda ajeet ajit ajita
  ajla ajlin ajna akalp akande akanni akas akata akbar akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca
  akcakoca akcora akdemir akdogan akeem akira akkun akkunlu akkurt akkus akofa akorfa akos akosua akpıra akram akroor
  akshainie akshaj akshat akshata akshayakeerti akshita aksungur aktan aktekin aktimur akua akula akumaa akunna akwasi
  akwesi akıbudak akım akın akıncı akıner alaban alaboru aladag alade aladino aladogan alain alaina alaine alais
  alakurt alamanno alan alana alanis alanna alano alara alarico alassane alayna alayunt alayuntlu alba alban albana
  albane albano alberade alberic alberico albert alberta alberte albertha albertina alberto albin albina albino
  alboino albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir
  alden aldo aldobrando aldogan aldonce aldric aldıgerey alea aleandro aleardo aleaume alec aleen alejandra alejandrin
  alejandro alek aleksa aleksandar aleksander aleksandra aleksej aleksy alemka alena alene alenia alenka aleodor
  aleramo alesea alessa alessandra alessandro alessia alessio aleth aletha alevtina alex alexa alexander alexandr
  alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru alexane alexanne
  alexe alexei alexej alexia alexie alexine alexis alexys alexzander aleya aleyna alfie alfio alfonsa alfonsina
  alfonso alfonz alfonzo alford alfred alfreda alfredo algiso algu alhagie ali alia alic alica alican alice alicia
  alicja alida alienor aliette alighiero alima alin alina aline aliona aliou alioune alis alisa alisan alisha alisir
  alison alissa alissia alistar alivia alix aliya aliyah aliz aliza alize aljaz aljosa alka alkaboluk alkaevli alkan
  alkası alkıs allan allegra allen allene alliaume allie allison ally alma almaz almerigo almila almine almire almiro
  alois aloise aloisio alojz alojza alok alona alonzo aloyse alpagut alpamıs alparsbeg alparslan alpata alpay alpaya
  alpaykagan alpbamsı alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse alphonsine
  alphonso alpike alpilig alpinien alpkara alpkuluk alpkutlu alpsalcı alptegin alptugrul alptunga alpturan alptutuk
  alpulug alpurungu alpurungututuk alpyoruk alpıs alta altan altankagan altankan altay altea altemur althea althee
  altin altmıskara alton altuga altın altınkagan altınkan altınoba altıntamgan altıntamgantarkan altıntarkan altıntay
  alva alvah alvaro alvena alvera alverede alverta alviero alvin alvina alvis alvise alwar alya alyce alycia alyona
  alysa alysha alyson alyssa alyssia alysson alzbeta alımga ama amabela amabile amac amadea amadeo amadou amady amaka
  amal amalia amaliane amalija amalric amalthee amanda amande amandin amandine amando amani amanpreet amant amante
  amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarjit amarnath amaryllis amata amath amato
  amatore amauri amaya ambar amber ambra ambre ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amdy amea
  amedee amedeo amedeu amelia ameliane amelie amelien ameline amelio amely amelya amen america americo amerigo ameth
  amethyste ameyatma amico amie amiel amilcare amin amina aminat aminata amine aminte amintore aminu aminul amir amira
  amish amit amita amiya amjad amleto ammar amodini amogh amon amone amore amos amour amparo ampelio amr amra amrak
  amrit amrita amritambu amritpal amul amy amya amza ana anaadi anabel anabela anabelle anacleto anael anaelle anagh
  anahi anahita anaida anais anala analyn anamaria anamarija anamika anand ananda anandamayi anang ananta anar anas
  anasooya anastacio anastase anastasia anastasie anastasiia anastasija anastasije anastasio anastasiya anastazia
  anastazija anastazja anasuya anatol anatole anatoli anatolia anatolie anatolii anatoliy anca ancelin anceline anci
  ancica ancilla ancuk ancuta anda andac andarıman andel andelin andelko andelo andeol anders anderson andi andjelina
  andoche andrada andras andraz andre andrea andreane andreanne andreas andree andreea andrei andreina andrej andreja
  andres andrew andri andrian andriana andrii andrija andrijana andrin andrina andriy andromeda andrzej andy andzelika
  anej anemona anemone anesa aneta anezka angadreme ange angel angela angele angeles angelica angelina angeline
  angelino angelique angelita angelo anghel anghelina angie angilbe angilberte angilran angiola angiolino angoustan
  angus anh anibal anica anicee anicet aniceto anicette aniello anik anika anil anila anilaabh anilabh anina anis
  anish anisoara anissa anisur anita aniya aniyah anja anjali anjaneya anjela anjelica anjushree anjushri anka ankal
  anke anko ann anna annabel annabell annabella annabelle annagrazia annalena annalisa annalise annamae annamaria
  annamarie annapaola annapurna annarita annarosa anne anneke annelie annemarie annemijn annetta annette anni annibal
  annibale annie annika annonciade annunziata anny anouar anouk ansaldo ansbert ansberte ansel anselme anselmo ansgar
  ansgary anshula ansley ansovino anstrudie antea antek antelmo antero anthelme anthelmette anthony antide antigone
  antim antimo antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta
  antonette antoni antonia antonie antonietta antonija antonin antonina antonine antonino antonio antoniu antony antun
  antwan antwon anuar anuja anunay anuraag anurag anuska anusuya anuta anwesha anya anze anzhela anđela anđelika
  anđelina anıl apak apatarkan aphelie apollina apollinaire apollinare apollinary apolline apollo apollonia appia
  aprancur april apsara apuleio aqeel aquilin aquiline aquilino arabella arabelle araboga araceli aracely arademir
  aral araldo aram arame ararat aras aratone arbay arben arbuz arcade arcadi arcadie arcadii arcadio arcangela
  arcangelo arch archambaud archan archange archibald archie archimede archippo arcibaldo arcuk arda ardella arden
  ardian ardit ardith ardito arduino ardıc arely aren aresio argelia argimiro argine argo argu argun argıl aria
  ariadna arialdo arian ariana ariane arianna ariberto aric aricie arie ariel ariele arielle arif arijit arin arina
  arindam arion ariosto aris arisa aristarco ariste aristeo aristide aristione aristita aristo aristofane aristotele
  arjan arjana arjen arjun arkadiusz arkady arkın arkıs arlene arlette arlie arlo armagan armance armand armanda
  armande armandine armando armani armel armeline armelle armida armide armin armine arminio arnac arnaldo arnaud
  arnaude arne arnel arnesh arno arnold arnoldo arnould arnulfo arolde aron arona aronne arpad arpat arrigo arsal
  arsene arsenie arsenije arseniusz arshad arsinoe arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu
  arsun arsıl arta artan artemio artemis artemisa arthaud artheme arthur arthurine artiom artuk artukac artur arturo
  artut artıınal aruk arun aruna arved arvel arvid arvilla arwen arya aryan aryanna arystarch arıboga arık arıkagan
  arıkdoruk arın arınc asad asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale
  asel asella asha ashik ashlee ashleigh ashlesh ashley ashly ashlynn ashmi ashok ashraf ashton ashtyn asia asif asija
  asil asimodeo asiya asja askın aslam aslesha aslım asma asmaa asmita asrı assane assomption assunta assunto
  astalogul astarte asterie asterio astianatte astou astree astrid astride astrit asuela asug asuk asya asıg
  asıkbulmus asım atac atakagan atakan atalan atalay ataldı ataleo atalmıs ataman atanasia atanasio atanazy atasagun
  atasu ataullah atberilgen atena athalie athanase athanasie athena athenais athina athos atif atilla atlas atlı
  atlıbeg atlıkagan atmaca atmaja atmanand atmananda atreyee atreyi atsız attila attilano attilia attilio atuncu atıf
  atıgay atıkutlu atıkutlutas atıla atılgan atım atımer atıs aube aubertine auberto aubree aubrey aubry audace aude
  audebert audeline audie audouin audra audran audreanne audrey august augusta auguste augustin augustina augustine
  augusto augustus aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelienne aurelio aureliu
  aurelle aurian auriane aurica auro auron aurora aurore ausilia ausiliatrice ausilio austen austin austyn autumn
  auxane auxence ava avadhesh avan avani avantika avar avdal aveline averardo avery avigaelle avis avluc avni avoye
  avram avsar awa awar awaz awesi axel axeline axelle axenia axinte aya ayaan ayacı ayan ayana ayas ayaz aybalta ayban
  aybars aybeg aydarkagan aydemir ayden aydogan aydogdu aydogmus aydın aydınalp ayebatari aygırak ayhan ayinde aykagan
  aykal aykan aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman aymard aymardine aymen aymeric aymon aymonde
  aynur ayoub ayren ayruk aysar ayse aysıl aysılıg aytac aytak aytekin aytug ayushmati ayvaz ayyıldız ayıtmıs ayız
  ayızdag azad azak azalee azban azeglio azelia azelie azeline azelio azer azgan azganaz azhar azime aziz aziza
  azizhan azizur azmi azra azubuike azzurra azıl baaba baala baalaaditya baalagopaal baba babacan babacar babar
  babette babila babur baby babır bacara bacary baccayman bacco bacman badabul bader badr badreddine badruk badrul
  badur baga bagaalp bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi
  bagatursepi bagaısbara bagdagul bagtas bagıs baha bahadır bahri bahtiyar bahula baidehi baijayanti bailee bailey
  bajram bakagul bakary baki baksı bakula bakır bakırsokum bala balaaditya balaban balachandra baladitya balagopal
  balagovind balaka balakatay balamani balamır balazs balbir balcar baldassarre balderico baldev baldo baldomero
  baldovino baldu baldwin balgopal balint baljinder baljit balkık balta baltacı baltar balthazar baltur baltır balwant
  balwinder balın bamba bambina bamsı bandhu bandhul banel bangu banji bankim bankimchandra bankole banna baptiste
  barak baraktore baran barbara barbarigo barbe barbeg barboga barbol barbora barbu barbulsun barcadogdu barcadogmus
  barcadurdu barcadurmus barcan barcatoyun bardhyl bardo bardomiano bardıbay bargan barica baris barkan barkdogdu
  barkdogmus barkdurdu barkdurmus barkın barlas barlıbay barmaklak barmaklı barnaba barnabas barnabe barney baron
  barrett barry barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartimee
  bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu barımtay barın barıs basademir basak basan basanti
  basanyalavac basar basarab basat basbug bascı basgan bashkim basile basileo basilia basilio basilisse baskurt baskın
  baskırt basmıl bassiano bassilla bastar bastiaan bastian bastiano bastien bastugrul bastı basu basut bathilde
  batilda batrak battal battista batu batuhan batuk batur baturalp baudouin bawer bayancar bayankagan bayat bayazıt
  baybars baybayık baybicen bayboga baybora baybure baydar baydemir baydur baykal baykara baykoca baykuzu baylee
  baymunke bayna baynal baypure bayrac bayrak bayram bayruk bayrı bayrın baysungur baytara baytas bayuncur bayur
  bayurku bayutmus bayuttu bayık bayıncur bayındır bazyli bazır beata beato beatrice beatriz beatrycze beau beaulah
  bebe beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri begarslan begbars begbilgeciksin begboga
  begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun behcet
  behic behlul behram behrem behzat bekazıl bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekir
  beklemis bektas bektur bela belcim belcir belek belemir belen belgi belguc belimir belina belinda bell bella belle
  bellino belma belo beltir beltramo beltun benadik bence bendeguz benedek benedetta benedetto benedict benedicte
  benedikt benedita benedykt benett bengi bengu beniamin beniamina beniamino benice benicio benigna benigne benigno
  benito benja benjamim benjamin benjie benli benlidemir bennet bennett bennie benno benny benoit bent bente benthe
  bentley benton benvenuta benvenuto benyamin bera beranger berangere berard berardo berat bercem berceste bercin
  berdan berdibeg bereket berend berendey berengario berenice berfin berginsenge bergu berinay berislav beritan
  berivan berk berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadette bernadine bernard bernarda
  bernardino bernardo bernd berneice bernhard bernice bernie berniece bernita beronico berran berre berry bert berta
  bertalan bertha berthe berti bertille bertoldo bertolfo bertram bertrand berva beryl besar besentegin beser besim
  besir besnik besra bessie betemir beth bethany bethel beti betina betsy betta bette bettie bettina betty bettye
  beulah beuve beverly beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan
  bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar
  bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar
  bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca biancamaria bianka bibek bibi
  bibiana bibianna bibiano biborka bice bicek bigna bijay bikash bilal bilgebayuncur bilgebeg bilgeciksin bilgekagan
  bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgacı bilgetardu bilgetegin bilgetonyukuk bilgez bilgeısbara
  bilgeısbaratamgan bilgic bilgin bilig biligkongulsengun bilik biljana bill billie billy bilva bilwa bina binbegi
  bindir bindo bineta biniam bino binta bintou birane birdie birgit birino birjesh birol bisenija biserka bishal
  bishnu bjarne bjorn blagica blagoje blahoslav blair blaise blake blanca blanche blandine blanduzia blanka blaz blaze
  blazej blazena bledar blerim blerina blerta blessing boas boaz bob boban bobana bobbi bobbie bobby bodhan bodhi bodi
  boet bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bogumila bohdan bohdana bohemond bohumil
  bohumila bohumir bohus bohuslav bohuslava bojan bojana bokde boke boldaz boldizsar bolen boleslav bolmus bolsun
  bolukbası bolun bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bongul bongulboga bonifac boniface
  bonifacio bonita bonito bonnie bora boran borbala borcul boris borivoje borjan borka borko borlukcu borna bornak
  boroka bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botan botond bouba boubacar boubou
  bouchaib bouchard bouchra bowie boyan boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru
  bozdogan bozena bozica bozidar bozidara bozkurt bozkus bozok brad braden bradford bradley bradly bradut brady
  braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram
  brancaleone brandi brando brandon brandt brandusa brandy brandyn branimir branimira branislav branislava branka
  brankica branko brannon branson brant braulio braxton brayan breana breanna breanne brenda brendan brenden brendon
  brenn brenna brennan brennon breno brent bret brett bria briac brian briana brianne brice bridget bridgette bridie
  brielle brieuc brigida brigita brigitta brigitte brijesh brikena brionna brisa britney britt brittany brock
  broderick brody bronislava brook brooke brooklyn brooks brown bruce bruna brunehaut brunehilde brunella brunello
  brunilde bruno bruto bryan bryana bryant bryce brycen brygida bryon btissam buba bucan buck bucur budag budak buddha
  buddhana buddy budhil budimir budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan
  bugu bugubilge bujar bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan
  bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumın bunsuz bunul bunyamin
  burak burcak burdette bure burgl burgucan burgut burhan burkay burkek burkut burley burluk burnice burslan burulday
  burulgu burunduk buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac
  buzactutuk byron bystrik bıckı bıckıcı bıdın bıtaybıkı bıtrı błazej caba cabdar cablı cabus cade caden caesar
  caetana cafer cagan cagatay cagdas cagla caglar caglayan cagru cagrı cagrıbeg cagrıhan cagrıtegin cagıl cahid caino
  caio caitlin caitlyn caius calanico calapkulu calcedonio cale caleb calebe caleigh cali calin calina calista calixte
  callie callisto callum calogera calogero calpurnia calvin camden camelia camelien cameron camil camila camilla
  camille camillien camillo camren camron camryn camylle cana canalp candace candar candelario candice candida candide
  candido canel caner cangul cankan cankız cannur cansel cansın cantemir cantidio canziano capitolina capucine cara
  carey caribert caridad carina carine carissa carl carla carlee carles carleton carletto carley carli carlie carlijn
  carlo carloman carlos carlota carlotta carlton carmel carmela carmelina carmelinda carmella carmelo carmen carmina
  carmine carminho carmo carna carol carola carolanne carole carolin carolina caroline carolyn carolyne caronte
  carponio carrie carroll carson carter cary casandra casey casian casiana casilda casimer casimir casimira casimiro
  caslav caspar casper cassandra cassandre cassiano cassidy cassie cassien cassio cassiopea casto cataldo cataleya
  catalin catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy catia catinca cato
  catrin catrina catrinel catullo caua cavid cayla cazimir ceasar cebe ceca cecco cecelia cecil cecile cecilia cecilio
  cecylia cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celeste celestin celestina
  celestine celestino celia celien celik celil celina celine celinia celso cemal cemali cemen cemgen cemil cenk
  cerasela ceren cesaire cesar cesare cesarina cesarino cesario cesminaz cetin cetinel cetiner cevahir cevat ceyda
  ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chad chadd chadrick
  chaim chaima chaimaa chaitan chakor chakradhar chakravartee chakravarti chakrika chaminda chanakya chance chanda
  chandak chandan chandani chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan
  chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani
  chandraprabha chandraswaroopa chandravati chanel chanelle chantal chapal chapala charak charity charlaine charleen
  charlemagne charlene charles charley charlie charline charlotta charlotte charuchandra charumati charuvrat charvi
  chase chasity chaten chathura chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chaz cheikh cheikhou
  chekhouna chelsea chelsey chelsie cherechi cherif cherry cherubino cheryl chesley chester chet chetan chetanaanand
  cheyanne cheyenne chiaffredo chiamaka chiara chicca chidaakaash chidaatma chidambar chidambaram chidananda chidi
  chika childebert chilperic chimamanda chinedu chinmayanand chinmayananda chinyere chioma chira chiranjeev
  chiranjeeve chiril chirill chisom chitraksh chitrali chitramala chitrangada chizoba chloe chretien chris christ
  christa christelle christiaan christian christiana christiane christiano christie christin christina christine
  christodule christop christoph christophe christopher christy chrysole chrysostome chukwu chyna ciara cicek cicem
  cicero cielo cierra cigdem cihad cihan cihangir cihansah cilay cilenti ciler cilvenaz cimen cindy cino cinzia
  ciprian cipriana cipriano cira cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil citlalli civan ciya
  claas clair claire clara clarabelle clare clarence clarenzio claretta clarisa clarissa clarisse clark claud claude
  claudia claudie claudien claudine claudio claudiu clavdia clay clayton clea cleandre cleandro cleide clelia clelie
  clemence clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra cleora
  clery cleta cletus cleve cleveland clifford clifton climaco clinio clint clinton clio clizia clodomiro clodoveo cloe
  clorinda clotaire clotilde clovis cloyd clyde cobulmak coby coco cocukboru codin codrin codrina codrut codruta cody
  coen cointa cokramayul colby cole coleman colette colin coline colins colleen collien collin colman colmanno
  colmazio colomba colombano colombo colpan colt colten colton colu columbus concepcion conception concetta concettina
  concetto conchita concordio conner connie connor conor conrad consolata constanca constance constant constanta
  constantia constantin constantina constatin consuela consuelo cooper cora coralia coralie coraline corazon corbin
  corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey corina corine corinna corinne
  coriolano cornel cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corrine cortez cortney
  corvin cory cosima cosimo coskun coskuner cosma cosmin cosmina costache costante costantino costanza costanzo costel
  costica costin coty coumba courtney craig crawford cremenzio crenguta creola crescente crescenzia crescenzio
  crespignano crin crina crispino cristal cristaldo cristea cristel cristeta cristi cristian cristiana cristiane
  cristiano cristin cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystal
  crystel csaba csanad csenge csongor ctibor cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curt curtis cuzia
  cvetka cvijan cvijetin cydney cynthia cyprian cyprien cyra cyriaque cyrielle cyril cyrille cyrus cyryl cıgıl cılasun
  cıngır daan daantje dabiziv dacian daciana daciano dacio dada daevi daevika dafina dafne daghan dagmar dagmara
  dagoberto dahlia daiana daija daisha daisy daiwik dajana dakota daksha dakshayani dalal dale daley dalia dalibor
  dalibora daliborka dalida dalila daljit dallas dallin dalmazio dalton damaris damaso damayanti dame dameon damian
  damiana damiano damien damil damilare damilola damin damion damir damjan damjanka damla damocle damodara damon dan
  dana dandak dandapaani dandre dane dangelo dani danial danica daniel daniela daniele daniella danielle daniil
  danijel danijela danika danil danila danilo danio danique danjuma danka danko dannie danny dante danu danut danuta
  danyka daouda daphne daphnee daphney darby daren daria darian dariana darien dariia darija darin darina darinka
  dario darion daris darius dariusz darja darko darla darleen darlene darnell daron darrel darrell darren darrick
  darrin darrion darron darryl darshan darshwana darwin daryl daryna dasa dashamir dashawn dasia datta dave daver
  davey davi david davide davin davina davinder davino davion davon davonte davor davorin davud davy dawid dawit dawn
  dawson dayaamay dayaananda dayaanidhi dayamayee dayana dayna dayne dayton dean deangelo deanna debbie debora deborah
  debra decebal decimo declan dedric dedrick deeksha deen deenabandhu deepak deepali deepan deepankar deependra
  deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna
  deion deja dejah dejan dejana dejon dejuan delal delaney delbert delfina delfino delia delilah delinda delizia
  delmer delores delpha delphia delphin delphine delta delwar demarco demarcus demario demba demet demeter demetra
  demetria demetrio demetris demetrius demetriusz demi demiralp demirhan democrito demond demostene dena deneval denis
  denisa denise denisz deniz denizalp dennis denny denys deodata deodato deon deondre deontae deonte dereck derek
  derick derin deron derrick dersim dervis derya desanka desdemona deshaun deshawn desiderata desiderato desideria
  desiderio desimir desire desiree desislava desmond despina dessie destan destany deste destin destinee destiney
  destini destiny devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh
  deveshwar devika devin devon devonte devota devran devvrat devyn dewayne dewey dewi dewitt dexter dexx dezider
  dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani
  dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diamante diamond diana diane dianna dianne dianora diar diara
  diarra dicle diclehan dida didem didier didimo didina diede diego dieke dies dieter dieudonne dieudonnee dieynaba
  digambar digambara dijana dikmen diksha dilan dilani dilara dilaver dilay dilber dilberay dildar dilek diler diletta
  dilhan dillan dillon dilovan dilruba dilrukshi dimitar dimitri dimitrii dimitrije dimitrina dimitris dina dinakar
  dinc dincer dinesh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi
  dionisia dionisio dionizy dionyz dior dipali dipankar dipendra dipesh diptendu direnc diri dirk diroj dirok divaakar
  divakar divina divjot divna divo divya dixie dizik djayden djenna djibril dmitri dmitrii dmitry dmytro dobrila
  dobromila dobroslav dobroslava dochia dock doda dodato dogan doganay doganer dogu doina doinita dolly dolores
  dolunay domagoj domen domenic domenica domenick domenico domenik domezio dominga domingo dominic dominick dominik
  dominika dominique domitilla domiziano domnica donald donat donata donatella donatello donato donavon dondu donika
  donka donna donnell donnie donny dora dorana dorcas doreen dorel dorian doriana doriane doriano dorica dorin dorina
  dorine dorinel doris dorka dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya dorris dortha
  dorthy doru douce doug douglas dounia douwe dovie doyle dragan dragana dragica draginja dragisa dragoje dragojlo
  dragoljub dragomir dragos dragoslav dragutin drahomir drahomira drahoslav drahoslava drake draupadi draza drazen
  dren drew drina driss drita dritan dron drona druina drzimir drzislav duane duarte dubravka dubravko duccio duco
  ducu dudley duilio duje dujo dulal dulari dulce dulina dumitra dumitrana dumitrita dumitru duncan dundar dunja dunya
  durdane durga durgeshwari durmus durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin
  dusty duuk duygu dwaipayan dwaipayana dwayne dwight dylan dylano earl earlene earline earnest earnestine easter
  easton ebba eberardo ebere ebiere ebin ebiowei ebkızı ebony ebren ebrima ebru ebuzer ecaterina ecclesio ecehan ecem
  ecevit ecmel ecrin ecvet edda eddi eddie eddy edelberga eden edgar edgard edgardo edhem edi edil edilberto edison
  edith editta ediz edlira edmee edmir edmond edmondo edmund edna edoarda edoardo edouard edson eduard eduarda eduardo
  eduart edvard edvige edward edwardo edwin edwina edyta edyth edythe eefje eekalabya effie efim efimia efisio efken
  eflah efosa efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie efua egemen egeo eghosa egidio
  eginardo egisto egizia eglantina egle egor egrim ehab ehsan eileen einar eino ekaaksh ekadant ekaksh ekalavya
  ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel ekow ekrem eladio elaide elaina elaine elakshi elanur
  elbert elcin elda eldon eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elena elene eleni
  elenor elenora eleonora eleonore elettra eleuterio eleuthere elfrieda elgin elhadji elham elia eliabeth eliah elian
  eliana eliane eliano elias eliasz elide elie eliezer elif elifio eligio elija elijah elimena elin elina eline elinor
  elinore elio eliodoro elion eliona elira elisa elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo
  elisha elisio eliska elissa elita eliza elizabet elizabeta elizabeth elizaveta elize elka elke elkin ella elle ellen
  elli ellie elliot elliott ellis ellsworth elly elmas elmer elmira elmo elmore elna elnora eloa elodia elodie elody
  elogio eloisa eloise elona elouise eloy elpidio elroy elsa else elsie elta elti elton elva elvan elvana elvera
  elvezia elvezio elvia elvie elvino elvio elvira elvis elwin elwira elwyn elyas elynn elyse elyssa elza elzbieta
  elzear emad emanoil emanuel emanuela emanuele emanuelly emanuil emced emeka emel emelia emelie emeline emelita emely
  emerald emerance emerencie emeric emerson emery emese emidio emie emil emile emili emilia emilian emiliana emiliano
  emilie emiliia emilija emilijan emilio emiliya emily emin emina emine emir emirhan emma emmalee emmanuel emmanuelle
  emmelie emmely emmerico emmet emmett emmi emmie emmitt emmy emory empirio emrah emre emrullah enakshi ender enderun
  endri endrigo endurance enea enecone enes engin enguerrand enid enie enimia enio enis enise enkeleda enkelejda enna
  ennio enno enoch enola enos enrica enrichetta enrico enrique ensar enver enya enyo enza enzo ephraim epiphane eracla
  eraclide eraldo eralp erardo erasmo erast eray erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem
  erdeni erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan
  eriberto eric erica erich erick ericka erico erik erika erin erinc erion erjola erjon erjona erkam erkan erke
  erlinda erling erma ermal erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo
  ermina erminia erminio ermira erna ernest ernesta ernestina ernestine ernesto ernie erol eron eros ersan ersilia
  ersin ertan erten ertenozuk ertugrul ervin erwin eryn erzsebet esat esau esen esenbike eser esha eshana eshita esi
  esin esma esmee esmeralda esmeray esosa esperanza esra esref essam essie esta esteban estefania estel estela estell
  estella estelle ester estera esterina estevan esther estrella esuperio eszter etela eterie etha ethan ethel ethelyn
  ethem ethyl etienne etil etta ettie ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie
  eufebio eufemia eufemio eufrasia eufronio eufrosina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eula
  eulah eulalia eulalie euna eunice euphrasie euridice eusebe eusebia eusebie eusebio eusebiu euseo eustache eustatiu
  eustorgio eustosio eustracjusz eutalia eutalio eva evaldo evalyn evan evandro evangelina evangeline evanghelina
  evans evar evariste evaristo evasio evdochia evdokija eve evelien evelin evelina eveline evelyn evelyne everardo
  everett everette evert evgenia evgeniy evgeny evgheni evghenia evghenii evidio evie evin evodio evran evrard
  evremondo evren evsen ewa ewald ewelina ewell eyiz eylul eymen eyram eysan eyup ezechiele ezekiel ezequiel ezio ezra
  ezrak faas fabia fabian fabiana fabiano fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizia
  fabrizio fadi fadime faduma fadwa fadıl fahd fahrettin fahri fahriye fahrunissa faik faisal faith fakhrul falba
  falih falk fallou famiano famke fanika fanni fannie fanny fanta fantin fantine farah fardau farhan farid farida
  faris farooq faruk fasih fatbardha faten fatih fatiha fatim fatima fatimata fatimazahra fatin fatjon fatma fatmir
  fatna fatos fatou fatoumata fausta faustine faustino fausto favian favour faya faye fayen fayenne faysal fayza
  fazilet fazio fazlul fazlı fazullah fazıl febe febo feda fedai fedde fedele federica federico fedir fedor fedora
  fedro fehime fehmi felice felicia feliciano felicidad felicie felicita felicitas felicite felicity feliks felina
  feline felipa felipe felix felton femke femm fender fenja fenna fenne feodor feodora feodosia ferah feramus feramuz
  feray ferda ferdi ferdinand ferdinando ferdynanda ferenc ferhan ferhat feride feridun feriha ferit ferman fermiano
  fermin fermo fern fernand fernanda fernando ferne ferre ferruccio ferruh festim festo fevronia fevzi feyyaz feyza
  feyzullah fiacre fiamma fiammetta fiaz fidan fidel fidele fidenziano fidenzio fieke fien fiene fiep fiete figen
  fiifi fikret fikri fikriye filemon filiberto filip filipa filipe filipp filippa filippo filiz filmon filofteia
  filomena filomeno filotije filou fily fine finia finja finlay finley finn finnja finnley fiodor fiona fionn fiora
  fiordaliso fiore fiorella fiorello fiorenza fiorenziano fiorenzo fiorina fiorino firdevs firmin flaminia flaminio
  flamur flavia flaviana flaviano flavie flavien flavio flaviu fleano fleta fletcher fleur flip floare floarea
  flodoard floor floortje flor flora flordeliza flore florea florence florencia florencio florencja florent florenta
  florentin florentina florentine florestan florian floriana floriano florica florida floridia florie florin florina
  florine floris florjan flossie floy floyd flurin flurina flutura flynn foca folco ford forest forrest fortuna
  fortunata fortunato fortune fortunee fosca fosco foss foster fouad foulques fouzia franca france frances francesca
  francesco francette franchino franci francia francine francis francisc francisca francisco francisque franciszek
  franciszka franck franco francois francoise franjo frank franka frankie franklin frantisek frantiska franz franziska
  fred freda freddie freddy frederic frederica frederick frederico frederik frederike frederique fredrick fredy freeda
  freek freeman freida frenkie freya frida friday frido fridrich frieda friederike friedrich fritz frontiniano frusina
  fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funda funmilade
  funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn gabe gabi gabin gabino gabor gabriel
  gabriela gabriele gabriella gabrielle gabriello gabrijela gael gaelle gaetana gaetano gaffar gagan gagandeep gage
  gaglioffo gaia gail gaio gajaadhar gajabahu gajadhar gajbaahu galatea galdino galeazzo galfryd galileo galina
  gallicano galyna gamze ganak ganaka ganapati gandharv gandharva gandolfo ganesh gangesh garance gardner gareth
  garett garfield garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda
  gary gaspar gaspard gaspare gasper gaston gastone gati gatien gatik gaud gaudenzia gaudenzio gaudino gauraang
  gaurang gauranga gautam gautama gautami gautier gautiero gavin gavino gavril gavrilo gayan gayani gayatri gaye gayle
  gazanfer gazi gazmend gbeminiyi gbemisola geanina gedeon gedeone geeta geetanjali gejza gelila gelin gelincik
  gellert gelsomina geltrude gelu gemine gemini geminiano gemma gencer genci gene general generosa generoso genesia
  genesio genesis geneva genevieve gennadiy gennara gennaro genoveffa genoveva gentian gentiana genziano geoff
  geoffrey geoffroy georg george georgel georges georgeta georgette georgi georgia georgian georgiana georgianna
  georgije georgina geovanni geovanny geovany gerald geraldina geraldine gerard gerardo gerasim gerasimo geraud
  gerazym gerberge gerbert gerda geremia gergely gerhard gerino gerlando germain germaine german germana germano
  gerolamo geronimo geronzio gerrit gerry gerson gertrud gertruda gertrude gervais gervasio gesualda gesualdo gesuina
  geta gevheri gezim ghanaanand ghanashyam ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina
  gheorghita gherardo gherghina gherman ghislain ghislaine ghita ghizlane ghulam giacinta giacinto giacobbe giacoma
  giacomina giacomo giada giadero giambattista giampaolo giampiero gian gianbattista giancarla giancarlo giandomenico
  gianfranca gianfranco gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni giannina gianpaolo
  gianpiero gianpietro giansalvatore gianuario giasone gica gicu gideon giel gift gifty gigi gigliola gijs gilbert
  gilberto gilda gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra ginger gino gioacchina
  gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordana giordano giorgia giorgian
  giorgiana giorgina giorgio giorgos giosue giosuele giotto giovani giovanna giovannella giovanni giovannina
  giovannino giovanny giovany giove gioventino giovenzio girardo girart giray girija girik girika girindra giriraaj
  giriraj girish girja girolama girolamo gisela gisele gisella gislebert gismondo gisselle gita gitanjali gitta giuda
  giuditta giulia giuliana giuliano giulietta giulio giulitta giuseppa giuseppe giuseppina giuseppino giusi giusta
  giustina giustiniano giustino giusto giusy gizela gizem gjergj gjon gladyce gladys glauco gleb glen glenda glenn
  glenna glennie gligorije gloria gobinda godeberta godfrey godiva godwin goffredo gojko gokalp gokben gokboru gokce
  gokcegol gokcen gokcicek gokmen goknur goksin golam golda golden golia golub gomberto gonca goncalo gondebaud
  gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal gopee gopi gora
  gorakhanatha gorakhnath goran gorana goranka gordan gordana gordiano gordon gorkem gorun gosto goswamee goswami
  gottardo gotum gouranga goutam govinda gozde grace gracie graciela graciliano gracja gradimir grady graham grant
  granville gratian gratiana gratiela grato grayce grayson grazia graziana graziano graziella grazyna green greg gregg
  gregoire gregor gregoria gregorian gregorio gregory greta gretchen greyson grga grgo grgur griffin grigore grigori
  grigorije grigoriy grimaldo griselda grover grozdana grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha
  gudrun guelfo guenda guendalina guenievre guerin guerino guerrino guglielma guglielmina guglielmo guher guiberto
  guido guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gula gulbahar gulben
  gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulistan gulnaz gulpembe gulriz gulsen
  gulseren gultekin gulumser gumesindo gumus gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor guniz
  gunnar gunner gunnur gunsel gunseli gunter gunther gunyaruk guohua guoping guoqiang gurbuz gurcan gurdal gurdeep
  gurdev gurhan gurjit gurkan gurmeet gurol gurpreet gursel gurwinder gussie gust gustav gustave gustavine gustavo
  guus guusje guven guvenalp guvercin guy guyot guzey gvozden gwen gwenaelle gwendolyn gwido gyorgy gıyas habbab habib
  habiba habibur habil haby hacib hadi hadley hafi hafid hafida hafiz hafizur hafsa hafız hagen haibo haifeng haijun
  hailee hailey hailie hailong haiyan hajar hakan hakem haki hakim hakima hakkı haldun haleigh haley halie halil halim
  halima halina halis halit halle hallie haluk halyna hamdi hamdullah hami hamid hamida hamidou hamit hammad hamsini
  hamza hana hanan hanane handan hande hanefi hanga hani hank hanna hannabel hannah hanne hannes hans happiness
  haralamb haralambie harald hardeep hardouin hardy hari harinakshi harinarayan harit harita harjinder harjit harley
  harmanpreet harmon harmony harold haroon harpreet harriet harrison harry harun harvey hasan haseki hashim hasibi
  hasim hasin haskell hasmet hasna hassan hassane hassie hatem hatip hattab hattie hauke hava haven hawa hawar hayal
  hayali hayat hayati haydar hayden haylee hayley haylie hazan hazar hazel hazle hazım heath heather heaven heber
  hector hedelin hedi hedviga heema heidi heike hein heinrich heinz heitor heja helen helena helene helga helier helin
  helio hellen helmer helmut heloisa heloise henderson hendrik hendrika hennes henning henri henrich henrick henrieta
  henrietta henriette henrik henrike henrique henry henryk henryka heracleea herbert herluin herman hermann
  hermenegildo hermina hermine herminia herminio hernan hershel herta hertha herve hester hettie heval hevi hicabi
  hicham hidaya hidde hieronim hikmet hilaire hilal hilario hilarion hilary hilbert hilda hildebert hildegard hillard
  hillary hilma hilmi hilton himadri himani himmet hina hincmar hind hipolit hipolito hippolyte hira hiram hiranmay
  hiranmaya hiranya hiroshi hisam hobart hodan holden hollie hollis holly homer homero hongmei hongwei hongyan honore
  honorine hope horace horacio horacy horatiu horea horia horst hortense hortensia hortenzia hosea houda houria
  houston howard howell hoyt hozan hristo hrvoj hrvoje hrvojka hryhorii hubert huccet hudavendigar hudayi hudson hugh
  hugo hugues huguette hui huifang huimin hulda hulki hulusi hulya huma humayun humberto humeyra huner hung hunor
  hunter hurkan hursit husameddin husamettin husein huseyin husnu husrev hussein huub huzeyfe hvalimir hyman hysen
  hıfzı hızır iacob iacopo iacopone iacov iago ian iana iancu ianina ianira ianis ianna ianos iaroslav iaroslava
  iasmina ibou ibra ibrahim ibrahima ibtissam icaro icie icilio iclal ida idea idell idella idil idris idrissa ieremia
  ifeanyi ifeanyichukwu ifeoma iffet ifrah iftikhar ifunanya iginia iginio igino ignac ignacio ignacy ignatius ignazia
  ignazio ignjat igor igori ihab ihor ihsan ihvan ijaz ikbal ikeme ikenna ikhidie ikicitoyun ikram ikrime ilacın ilai
  ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildike ileana
  ilene ilenia ilgegu ilgın ilham ilhami ilhan ilia ilian iliana ilias ilie ilija ilinca ilinka ilir ilirjana iliyana
  ilja ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illidio illuminato ilona ilse ilva ilya ilyas imad iman imane
  imani imelda imen imge imke imma immacolata immacolato immanuel imogene imran imre imrem imrich imtiaz inanc inara
  inaya inci incoronata inder inderjit indira indra indro indy ines inesa inessa inez inga inge ingeborg ingrid
  ingrida inja inka inna innocent innocente innocenty innocenza innocenzo inocentiu insa ioan ioana ioanina iolanda
  iole ion iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif ipek ippocrate ippolito iraida irem
  irena irene ireneo ireneusz ireti irfan iride iridenta irina irinc irinckol irinel iris irma irmak irmgard irmina
  irtis irvin irving irwin iryna isa isaac isabeau isabel isabela isabell isabella isabelle isabelly isac isacco
  isadora isadore isai isaia isaiah isaias ischirione iseult ishara ishfaq iside isidora isidore isidoro isidro isioma
  isis isla ismael ismaele ismail ismaila ismerie ismet isobel isoken isom isotta isra israel issa issac issam istvan
  isıg isık isıl isılay isın isıner italia italo itil itohan itri itzel itır iulia iulian iuliana iuliu iuri iurie
  iurii iustin iustina iustinian ivah ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ivaylo ivek iven iveta
  ivetta ivica ivna ivo ivona ivone ivonne ivory ivy iwona iyık iyıktag izaak izabela izabella izaiah izajasz izel
  izidor izolda iztok izydor izzet izzettin izzy jabari jace jacek jacey jacinthe jacinto jack jackeline jackie
  jacklyn jackson jacky jaclyn jacob jacoba jacobo jacobus jacopo jacqueline jacquelyn jacques jacynthe jada jade
  jaden jadesola jadon jadran jadranka jadranko jadro jadwiga jadyn jaeden jael jaelynn jaga jagadish jagadisha
  jagathi jagdeep jagdish jagica jagjit jagmeet jahangir jahanzeb jahnu jaida jaiden jailey jailyn jaime jaimini jaimy
  jairo jaivey jakayla jake jakob jakov jakub jakubina jalal jale jaleel jalen jalon jalou jalyn jamaal jamal jamar
  jamarcus jamel james jameson jamey jamie jamil jamila jamir jamiro jamison jammie jan jana janae janaina jane janek
  janelle janessa janet janeta janez jani janica janice janick janie janin janina janine janis janiya janja janka
  janko janna janne jannek jannes jannie jannik jannis jano janos janosch janusz jany jaouad japhet jaquan jaquelin
  jaqueline jara jared jaren jari jarmila jarne jarno jaro jarod jarolim jaromir jaron jaroslav jaroslava jaroslaw
  jarred jarrell jarret jarrett jarrod jarvis jasbir jasen jasenko jashim jasin jasmijn jasmin jasmina jasmine jasna
  jason jasper jaspreet jasvir jaswant jaswinder jatinder jaunita javas javed javi javier javon javonte jaxon jaxx jay
  jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano
  jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jean jeana jeanette jeanie jeanne jeannel jeannette jeannie
  jeannot jedediah jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jefta jehanne jela jelena jelica jelisaveta
  jelka jella jelle jelmer jelte jena jenalyn jenel jenifer jenna jennelyn jennie jennifer jennings jenny jennyfer
  jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus
  jermain jermaine jermey jernej jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesa jesper jess
  jessa jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jetmir jett jette jettie jevon jevrosima
  jewel jewell jezdimir jhon jhonny jiahao jiajia jianfeng jianguo jianhua jianjun jianping jianwei jiaxin jiayi jidde
  jihad jihane jill jillian jim jimi jimmie jimmy jing jingjing jingyi jinte jinthe jiri jitender jitendra jiyan
  joachim joah joan joana joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas jocelyn jocelyne
  jochen jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johana johann johanna johannes
  johathan john johnathan johnathon johnnie johnny johnpaul johnson jolana jolanda jolanta jolayemi jole joleen jolie
  jolien jolijn jolin jolina joline jomar jona jonah jonas jonatan jonathan jonathon jonida jonna jonte joojo joost
  jordan jordane jordi jordon jordy jordyn jorg jorge jorin joris jorn jorrit jort joscha joschua jose josef josefa
  josefien josefin josefina josefine josep joseph josephin josephine josh joshua joshuah josiah josiane josianne josie
  josip josipa josko joso josse josselin josua josue josy jourdain jovan jovana jovani jovanka jovanny jovany jovelyn
  jovin joy joya joyce joza joze jozef jozefina jozica jozsef jozue juan juana juanita juda judah judd jude judge
  judicael judita judith judson judy judyta jugoslav jula julan jule jules julia julian juliana juliane julianne
  julide julie julien julienne juliet julieta juliette julija julijana julika julina julio julita julius juliusz jun
  juna junayd june junior junius junjie juno junwei juraj jure jurgen juri jurre jusra juste justen justice justin
  justina justine juston justus justyn justyna jusuf juul juvenal juwan jyoti jyotis jyotsana kaan kabil kacey kaci
  kacie kacper kade kadem kaden kader kadiatou kadin kadir kadrican kadriye kadı kaela kaelyn kagan kaia kailash
  kailee kailey kailyn kaitlin kaitlyn kaja kale kalea kaleb kaleigh kalender kaley kali kalidou kalina kalinda
  kalinik kalistrat kalle kallie kalpana kalyani kama kamal kamala kamalesh kamaljit kamber kamel kamelya kameron
  kamil kamila kamile kamilla kamille kamla kamlesh kamran kamren kamron kamrul kamryn kamuran kanak kanaka kanchan
  kancı kane kanishka kannan kannen kanti kaoutar kapgar kara karaca karahan karak karam karamjit karan karanveer
  kareem karelle karen kargılac kari kariane karianne karim karima karin karina karine karl karla karlee karley karli
  karlie karlijn karlo karlotta karlıgac karmela karol karolann karolina karoline karson karthik kartik karunanidhi
  kasandra kasey kashif kashyap kashyapi kasper kassandra kastriot kasım kata katalin katarina katarzyna kate katelin
  katelyn katelynn katerina kateryna katharina katherine katheryn kathleen kathlyn kathrin kathryn kathryne kathy
  katia katica katie katija katina katja katlyn katlynn kato katrin katrina katrine kattie katun katunkız katy kavita
  kavon kawa kawtar kaya kayaalp kayacık kayca kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin
  kaynak kayode kayra kazanc kazimierz kazimir kazkatun kazım keagan keano keanu keara keaton keba kebba keegan keeley
  keely keenan keerti kees keet keiko keira keith kekik keklik kelechi keles kellen kelley kelli kellie kelly kelsi
  kelsie kelton kelvin kemal kemalettin kemi ken kenan kendall kende kendra kendrick kenji kenna kennedi kennedy
  kenneth kennith kenny keno kensi kent kenton kenya kenyatta kenyon kenza kenzo keon kepez keramet kerami kerem
  keremsah kerim kerry kerstin keshaun keshawn kesme kessaf ketty keven kevin kevon kevser keyan keyken keyon keyshawn
  kezlik khadidiatou khadija khadijah khadim khadra khady khaled khaleda khalid khalifa khalil khem khokan khoudia
  khrystyna khurram kian kiana kianna kiano kiara kiarra kick kidane kiel kiera kieran kika kiki kiley kilian kim
  kimberley kimberly kimi kimo kincso kine king kinga kira kiran kiraz kirill kirilo kirk kirsten kirstin kirsty kirti
  kitty kiyan kjeld kjell klaas klajdi klara klarencjusz klaudia klaudiusz klaus klea kleber kledi klemen klemens
  klement klementyna kleopatra klodian klodjana kobe koby kocer kody koen kofi kojo koksal kolby kole koloman kolos
  konrad konstancja konstantin konstanty konstantyn koralia koray korbin korbinian korey korinna korkut kornel korneli
  kornelia korneliusz kory kosta kostas kraig krasimir krasimira kresimir krijn kris krishna krishnadas krishnadasa
  krista kristaq kristen kristi kristian kristie kristijan kristin kristina kristine kristjan kristof kristofer
  kristoffer kristopher kristy krisztian krisztofer krsto kruno krunoslav krystal krystel krystian krystina krystyna
  krzysztof ksawera ksawery ksenia ksenija ksenofont kubat kubilay kubra kubura kuddusi kujoe kujtim kulwant kulwinder
  kumar kumari kumru kumuda kursad kurt kurtis kutbettin kuzey kuzman kvetoslava kwabena kwadwo kwaku kwame kwamena
  kwasi kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylie kyra kımız kımızalma kımızalmıla
  kımızın kırcicek kırgavul kırlangıc kısmet kıvanc kıvılcım kıymet kızdurmus kızılalma laal lacey lacramioara lacy
  lada ladarius ladina ladislao ladislau ladislav laetitia lafayette lahcen laia laila laisha lajos lakhwinder
  lakshman lakshmi lakshmidhar lakshminath lala lale lalita lalith lamar lambert lamberto lamia lamih lamin lamine
  lamont lana lance lancilotto landen landi lando landolfo landry lane laney lanfranco lapo lara larbi larina larisa
  larissa laron larry lars larue larysa lasantha lascar lassana lasse laszlo latif latifa latife latoya laura laurane
  laure laurea laureen laurel laureline lauren laurence laurencja laurencjusz laurene laurens laurent laurentia
  laurentino laurentiu laurenty laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin
  laurine laury lauryn lautone lavada lavanya lavern laverna laverne lavina lavinia lavinio lavon lavonne lawrence
  lawrencia lawson laxman laxmi layla layne lazar lazare lazaro lazzaro lea leah lean leana leander leandra leandre
  leandro leann leanna leanne leano leart leatha leda ledia ledion lee leela leendert leia leif leigh leila leilani
  lejla lela lelah leland lelia lelio lella lello leman lemide lempi lemuel lena lene leni lenia lenja lenka lenn
  lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore lenuta lenya leo leola leon leona
  leonard leonarda leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonis
  leonne leonor leonora leontin leontina leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leora
  leposava lera leroy lerzan lesana lesia lesley leslie lesly lessie lester lesya leta letha leticia letitia letizia
  letterio leufroy levent levente levi levin levio levke levoslav levy lewin lewis lexi lexie lexus leya leyan leyla
  lia liah liam lian liana liaqat liara lias libbie libby libera liberata liberato liberatore libere liberio libero
  liberto liboria liborio libusa lica licia lida lidania lidia lidija lidio lidiya lieke lien liene lietald lieto
  lieuwe lieve liezl ligia lihua lijuan lila lilan lili lilia lilian liliana liliane lilianna lilibeth lilien liliia
  liling lilith liliya liljana lilla lilli lillian lilliana lillie lilly lilou lily lilyan limei lina lincoln linda
  linde lindita lindsay lindsey line linett linh linlin linn linne linnea linnie lino linus linwood lioara lion lionel
  lior liping liridon lirie lirik liron lisa lisandro lisann lisanne lise liselotte lisetta lisette liton litzy liuba
  liubov liubovi liudmila liudmyla liusea liva livia liviana livino livio liviu liwei lixin liya liyam liyan liyana
  liza lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lloyd lodovica
  lodovico loek loes loet logan loic lois lola lolade lolita loma london longin lonie lonnie lonny lonzo lora loraine
  loredana loredano loreen lorelei lorella loren lorena lorene loreno lorenz lorenza lorenzo loretta lori lorian
  loriana lorik lorin lorine loris lorna lorrain lorraine lothaire lott lotta lotte lottie loua louan louay loubna
  louie louis louisa louise loup lourdes lourenco louvenia lova lovepreet lovorka lovro lowell loyal loyce luan luana
  lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucia lucian luciana
  luciano lucica lucie lucien lucienne lucija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan
  lucretia lucretiu lucrezia lucy ludano ludie ludivine ludmila ludolphe ludomil ludomila ludovic ludovica ludovico
  ludovit ludwig ludwik ludwika luella luena luigi luigia luigina luigino luis luisa luise luisella luiz luiza lujza
  luka lukas lukasz luke lula luljeta lulu luminita luminosa luna lune lungu lupe lura lurline lutfi lutfullah lutfur
  luther lutz luuk luus luz luzie luzviminda lyam lyan lyda lydia lydie lyla lyle lynda lynette lynn lynne lyric
  lysanne lyubomir lyubov lyudmila lyudmyla maad maaike maan maarten maartje maas mabel mabelle mable maca macaire
  macaria macario maccabeo mace macey maci macie maciej mack mackenzie mactar macy madalena madalin madalina madaline
  madalyn maddalena maddison maddox madeleine madelief madeline madelyn madelynn madge madhuri madie madilyn madisen
  madison madisyn madita madlaina madleen madlen madonna mads mady madyson maegan mael maelle maes maeve mafalda
  maffeo magali magaly magda magdalen magdalena maggie maggiorino magno magnolia magnus maguelone maguette maha mahaut
  mahbub mahbubur mahdi mahendra maher mahesh maheswar mahir mahmoud mahmut mahzun maia maica maicol maida maik maike
  maila mailin mailo maimouna maiorico maira maite maiya maja majda majid majlinda major makary makayla makenna
  makenzie makhtar makinwa maks maksim maksud maksym maksymilian malachi malak malani malco malcolm malea malena
  malgorzata malia malick malik malika malin malina malinda malini malisa mallaury mallie mallory malo malou malte
  malti malvina malwina mamadou mamady mamante mame mamert mamie mamour mamun manal manasse mancio mandaakin mandakini
  mandeep mandy manel manetto manfred manfredi manfredo mangala mangalya manik manikya manilio maninder manisha manjit
  manjola manju manjusha manley manlio manoah manoj manole manolo manon manpreet mansour mansueto mansur manu manuel
  manuela manuele mara marah marana marat marc marceau marcel marcela marceli marcelin marcelina marceline marcelino
  marcell marcella marcelle marcello marcellus marcelo marcheta marcia marciano marcin marco marcolino marcos marcu
  marcus mare mareike marek mareme maren marena mareta marga margaret margareta margarete margarethe margarett
  margaretta margarette margarida margarita margaux marge margherita margie margit margita margot margret marguerite
  maria mariaconcetta mariacristina mariaelena mariagiovanna mariagrazia mariah marialuisa mariam mariama marian
  mariana mariane mariangela marianna marianne mariannina mariano mariapia mariarosa mariarosaria mariassunta
  mariateresa maribel marica maricar maricarmen maricel maricica marie marieke mariela mariella marielle marieme
  marietta mariglen mariia marija marijan marijana marijn marika marilena marilie marilina marilisa marilou marilu
  marilyn marilyne marin marina marine marinela marinella marinetta marinko marino marinus mario marioara mariola
  marion marisa marisol marissa marit marita marites maritza mariuca marius mariusz marivic mariya marjan marjeta
  marjolaine marjorie marjory mark markika marko markus marla marlee marleen marlen marlena marlene marley marli
  marlie marlin marlo marlon marly marolo maros marques marquis marquise marrit marsel marsha marshall mart marta
  marten martha marthe martial martim martin martina martine martino marton marty martyna marut maruta marvin marwa
  marwan marwin mary maryam maryann maryem maryjane maryna maryse marzia marzio masa masinka mason massamba massima
  massimiliana massimiliano massimo masud matan matar matei matej mateja mateo mateus mateusz matheo matheus mathew
  mathias mathieu mathijs mathilda mathilde mathis mathurin matias matija matilda matilde matis matiur matjaz matko
  mato matroniano mats matt mattea matteo mattes matthew matthias matthieu matthijs matthis matti mattia mattie mattis
  matus matyas matylda matz maud maude maudie maugis maura maureen mauria maurice mauricette mauricio maurilio maurine
  maurits maurizia maurizio mauro maurycy maverick mavis mawuena mawusi max maxellende maxence maxi maxie maxim maxima
  maxime maximilian maximilien maximillia maximillian maximo maximus maxine maxwell maya maybell maybelle maye mayeul
  mayla maymie maynard mayoor mayra maysa mayson mayte mazhar mazie mazlum małgorzata mbacke mbaye mckayla mckenna
  mckenzie md meagan meaghan mebrahtu meda medard medardo mederic medina medine medoro medoune medya meena meenakshi
  mees megan megane meggie meghan meghnad meghnath mehdi mehedi mehmed mehmet mehmood mehtap meihua meik meike meilan
  meiling meire meissa meiying mekhi melania melanie melanio melany melba melchiade melchior melchiorre melda melek
  melenija melezio melia melih melike meliksah melina melinda melis melisa melisande melissa melissandre melita
  melitina melle mellie melnic melodi melodie melody mels meltem melvin melvina melyna melyssa memduh menaka menardo
  mence menelao meneo menka menno mennone menodora meral mercede mercedes mercia mercurio meredith merel meric merih
  merijn merita merjem merl merle merlin merlinda merlita meron merovee merritt mersiha mert mertie merve mervin
  meryem messalina mestan mesut meta mete metello metin metod metrofane mevlut meyra micael micaela micah micha
  michael michaela michal michale michalina michał micheal michel michela michelangelo michele michelina michelino
  michelle mick midas mieke miguel miha mihael mihaela mihai mihail mihailo mihaita mihajlo mihaly mihnea mihriban
  mija mijat mika mikael mikail mikayla mike mikel mikhail mikki miklos mikołaj mikulas mila milada miladin milagros
  milan milana milanka milanko milano mildred milena miles mileta miley milford milic milica milisav milivoj miljan
  miljana miljenko milka milla miller millicent millie milly milo milojica milomir milon milorad milos miloslav
  miloslava milota milou miloud milton milutin milva mima mimma mimmo mimo mimoza mina minakshi mindy minerva
  minervina minervino minghui mingming minh mink minka minnie minodora mioara miodrag miomir mira mirabela mirac
  miracle miran miranda miray mirca mircea mirco mireille mirela mirella mireya miriam miriama mirja mirjam mirjana
  mirjeta mirka mirkelam mirko mirna miro mirocleto miron mirona miroslav miroslava miroslaw mirre mirsad mirta mirte
  mirthe miruna mirza misa misael misaele misbah mischa misko mislav missouri misty mitar mitch mitchel mitchell
  mithat mitica mitja mitrut mittie mizanur mizgin mladen mlađana moad moctar modesta modesto modou moez mohamad
  mohamadou mohamed mohammad mohammed mohamud mohan mohana mohinder mohini mohsen mohsin moira moise moises moisette
  mojca mojmir mojzesz mokhtar mollie molly momir momira momtaz mona monaldo monalisa moncef monia monica monika
  monique monir monirul monitore monroe monserrat monserrate montana monte monty moos mor morena moreno morgan morgana
  morgane moriah moric moritz morris morshed morten mortimer morton mose moses mosharaf mosharraf moshe mossie mostafa
  motiur mouad mouhamadou mouhamed mouhameth mouhammadou mounir mourad moussa moustafa moustapha mozell mozelle mozes
  muammer muaviye muaz mubashar muesser mufid muge mugur mugurel muhamed muhammad muhammed muharrem muhsin muhtar
  muhterem muhtesem muhyiddin mujdat mujde mujgan mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul
  mulu mulugeta mumtaz munevver munir munna murat muren muriel murilo murl murphy murray musa musir muslih mustafa
  mustapha mutahhar mutasım muteber mutemed muttalib muyiwa muzaffer muzammil muzdad muziano myah mykhailo mykhaylo
  mykola myla mylan mylene myles mylo myra myriam myrl myrna myron myroslav myroslava myrthe myrtice myrtie myrtis
  myrtle mısra nabeel nabi nabil nabila nabin naci nada nadalina nadeem nadeesha nadege nadejda nadezda nadezhda nadi
  nadia nadiia nadine nadir nadira nadiya nadja nadzieja naeem nael naemi nafiz nagabhushanam nahid nahil naim naima
  naja najat najib najla najwa nakia nala nalan nalin nalini namazio name namık nancy nanda nando nandor nannie naomi
  naomie naoufal naoufel napoleon napoleone nara narayan narcis narcisa narciso narcisse narendra naresh narin
  narinder narseo narsete nash nasima nasir nasrin nasrullah nasser nastja natale natalia natalie nataliia natalija
  natalina natalino nataliya natalya natan natanael nataniel natasa natasha nath nathalie nathan nathanael nathanial
  nathaniel nathen natka naud naudet navdeep naveed naveen navin navjot nawal nawroz naya nayeli nayla nazan nazar
  nazareno nazario nazariusz nazary nazif nazlı nazma nazmi nazmul nazzareno nazzaro nazım nađa ndeye ndiaga ndoc ndue
  neal nebojsa necat necati necdet nechifor necib necla necmettin neculai neda nedda nedeljko nedim nedjeljka
  nedjeljko nedra neele neeltje nefeli neha nehemie nehir neil neiva neja nejat nejc nejla nela nelda nele nelea neli
  nelia nelio nellea nelli nellie nelly nels nelson nelu nemanja nena nenad nene nenita neoma neonila neopolo neoterio
  nerea nereo nergis neri nerina nerino nermin nertil nesa neset nesim neslisah nesrin nestor nestore nettie neva
  neven nevena nevenka nevin nevio nevra nevzat newell newroz newton nexhmije neyla nezha ngone ngozi nicanor nicarete
  niccolo nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nichole nick nicklaus nickolas nicla
  niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleta nicoletta nicolette
  nicolina nicolino nicolo nicon nicu niculina niculita nicusor nicuta nida nidia niek niels niene nienke nigar nigel
  nihal nihan nihat nika nike nikita nikki nikkie nikko niklas niko nikodem nikola nikolai nikolas nikolasz nikolay
  nikoleta nikolina nikos niksa nila nilanthi nilda nilde nilgun nils niluka nimakoah nimal nimit nimrod nina nineli
  ninfa niniano nino ninthe niraj niranjan nirbhay nirmal niro niroshan nisa nisan nischal nishantha nisrine nistiman
  nives niyazi nizam nizamettin nizar njegomirka nkechi nnamdi nneka noah noam noami noan noar noble noel noelia
  noella noelle noemi noemie noemy noha nohemi nola nolan nolen noman nomi nona noor noortje nora norah norbert
  norberto nore norene norica norina norma norman normand norris norval norwood nostriano notburga noud nour noura
  noureddine nouri nout nova novak novan novella novi nowi nubia nuccia nudem nukhet numan nuno nunzia nunziata nunzio
  nural nuran nuredin nurettin nurgul nuri nuria nursel nurseli nurul nurullah nusa nusret nyah nyasia nynke oana obie
  obinna obioma obrad obren oceane ocie octav octave octavia octavian octaviana octavio octaviu oddone odell oderico
  odessa odetta odette odidone odie odile odilia odilon odin odon odorico ofelia oger ognjana ognjen oguz oguzhan
  ojaswini okan okechukwu okey oksan oksana oktay olaf olaide olcay oldrich oleg oleh oleksandr oleksandra oleksii
  oleksiy olen olena olesea olesia olesya oleta olga olgica olha oliga olimpia olimpiada olimpian olimpio olimpiu olin
  olinda olindo oliva olive oliver olivera olivia olivier oliviera oliviero oliviu olivo oliwia oliwier ollie olof
  olsi oluchi olufunmi olumide oluwunmi olympe olympia omaima omana omar omari omawunmi ombline ombretta omer omero
  omnia omolara omoyemwen onder ondina ondrej onesta onesto onie onofrio onome onorata onorina onorino onorio onoriode
  onufry onur oormila opal opalina opaline ophelia ophelie oral oran orazio orchidea orell oren orenzio orest oreste
  orestes orestina orfeo orges orhan oriana oriande oriane oriano orie orietta orin orio orion orjeta orland orlando
  orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville osagie
  osahon osama osanna osaretin osas osbaldo osborne oscar oskar osman osmondo osmund ostap ostoja osvalda osvaldo
  oswald oswaldo otello otha othman otho otilia otis ottavia ottaviano ottavio ottilia ottilie ottis ottone oumar
  oumayra oumou oury ousmane oussama ousseynou ovidio ovidiu owen oxana oyku ozan ozana ozanne ozcan ozden ozella ozer
  ozge ozgur ozhan ozkan ozlem ozlen oznur ozren pablo paciano pacifico pacome pacomio padam padma paige paja pakize
  palatino palemon palladia palladio palma palmazio palmira palmiro pam pamela pamfil pammachio panagachie panagiotis
  panait pancario pancrazio panfilo panka pankaj pankrac pankracy pansy pantaleo pantaleon pantaleone pantelei paola
  paolina paolino paolo papa pape param paramartha paramjit paraschiva parascovia pardo parfait paride paris parker
  parmenio parminder parvati parvin parvinder pascal pascale pashk pasquale pasqualina pasqualino pat paterne
  paterniano pathe patience patrice patricia patricija patricio patrick patrik patrizia patrizio patroclo patru
  patrycja patrycjusz patrycy patryk patsy patti pattie patty paul paula paule paulette paulica paulina pauline paulo
  pauside pava pavel pavica pavle pavlina pavlo pavol pawan pawel paweł paxton payidar payton pearl pearlie pearline
  pecine pedro peer peggie peggy pekka pelaghia pelagia pelagie peleo pelin pelinsu pelle pellegrino pellumb pembe
  penda penelopa penelope penny pepe pepijn pepin pepo perceval percival percy perica pericle perihan perla perlita
  perparim perran perrine perry perseo pertev peruna perver pervin petar pete petek peter petko petr petra petre
  petrica petrija petrisor petrit petro petronela petronilla petronille petronio petru petrut petruta petya peyami
  peyton phil phileine philemon philibert philine philip philipp philippa philippe philippine phillip philomene
  philothee philou phoebe phyllis pia pien piera pierangela pierangelo pierce piergiorgio pierina pierino pierluigi
  piermarco piero pierpaolo pierre pierrick piersilvio piet pieter pietra pietrina pietro pilar pina pingping pink
  pinkie pino pio piotr piper pippa piraye pius placida placido plamen platon platone pleun plinio plutarco pola
  polidoro polifemo polikarp polina polissena pollione polly polona pompeo pompilia pompiliu pomponio ponziano ponzio
  pooja poornima poppy porfirio porfiriusz porfiry porter porzia porziano postumio prabhjot prabin pradeep prakash
  pramila pran pranay pranvera prasad prasanna prascovia prashant prassede prathamesh pravdan praveen pravoslav prayag
  precious predrag preity prem prend presley preston priamo price primerose primo primoz prince princess prisca
  priscila priscilla priscille prisco pritam privato priya priyala priyanka procopio profira prokles prokop prokul
  proserpina prosper prospera prospero protasio proteo providenci provvidenza prudence prudenzia prudenzio prvoslav
  przemyslaw publio puck pulcherie puneet pupolo purna purnima purushottam pushti pusicio pınar qaiser qasim qemal
  qiang qiaoling qingqing quartilla quarto quasimodo queen queenie quentin quentine querano quieta quin quincy quinn
  quinten quintia quintiliano quintilio quintina quintino quinton quinty quinziano quinzio quirin quirino quiteria
  rabia rabiul rachael rachel rachela rachele rachelle rachid rachida raci radenko radha radina radion radisa radislav
  radivoje radka radmila radmilo radojka radolfo radomir rados radosav radoslav radouane radovan radu raducu radul
  raduz raegan rafael rafaela rafal rafał rafet raff raffaela raffaele raffaella rafila rafiqul rageshwari rageswari
  raheem rahel rahim rahima rahime rahma rahmi rahsaan rahsan rahul raide raif raik raimonda raimondo raina rainaldo
  rainelda rainer raisa raj rajae rajan rajana rajendra rajesh rajina rajinder rajiv rajko rajmund rajna rajnold raju
  rajwinder rakesh rakita rakıp raleigh ralf ralph raluca rama ramaa ramadan ramata ramatoulaye ramazan ramesh
  rameshwar ramiro ramiz ramon ramona ramy rana randal randall randi randolf randolph randy rania raniero ranjan
  ranjeet ranjit ranjith ranjodh ranko ranolfo ransom raoul raphael raphaelle raquel rasel rasha rashad rashawn rashed
  rasheed rasheedah rashid rashida rasim rasit rasko rasmus rastislav rati ratimir ratna rauf raul raven ravi ravinder
  rayan rayen raymond raymonde raymundo rayyan razia razvan reagan reanna reba rebeca rebecca rebeka rebekah rebekka
  recep reda redi redouane reece reed reese refah refet refik regan reggie reghina regiane regina reginald reginaldo
  regine regis regolo reha rehana reid reilly rein reina reine reinhard reinhold rejan rejean rejeanne reka rekha
  relja relu remedios remi remigio remilekun remington remo remondo remus remy remzi renas renat renata renate renato
  renaud rene renee rengin renja rens renske renzo resat resid respicio ressie resul reta retha retta reuben reva revi
  reybaud reyes reyhan reymundo reyna reynaldo reynold reza rezart rezzan rhea rhett rhianna rhiannon rhoda rhodora
  rhonda rhys riad rian riana rica ricardo ricario riccarda riccardo richard richelmo richie richmond rick rickey
  rickie ricky rico rida rieke rifat riff rigoberto rija rike riley rim rimma rina rinaldo rino ripon ristana rita
  ritesh ritu river rizalina rizwan rkia roan rob robaldo robb robbie robel robert roberta robertina robertino roberto
  robi robin robyn rocco roch rochelle rocio rocky roderick roderyk rodger rodiano rodica rodion rodney rodolfo
  rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohit rokeya rokhaya roko roksana
  roland rolande rolando rolf rolfo rollin roma romain romaine roman romana romane romanita romano romee romeo romero
  romeu romilda romina romnick romoaldo romola romolo romuald romualdo romulus romy ron rona ronak ronald ronaldo
  ronan rongrong roni ronja ronnie ronny roos roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina rosalind
  rosalinda rosalyn rosamaria rosamond rosamunda rosan rosana rosangela rosanna rosaria rosario roscoe rose roselin
  roseline rosella roselyn rosemarie rosemary rosendo roser rosetta roshan rosie rosina rosita rosl roslyn rosmunda
  ross rossana rossano rossella rossie rostislav rosy rotaru rotimi rovena rover rowan rowena rowland roxana roxane
  roxanne roxelana roxy roy royal royce roza rozalia rozalija rozella rozina rubel ruben rubiano rubie rubina ruby
  rubye ruchan rudi rudina rudolf rudolph rudra rudy rufina rufino rufo rufus ruggero ruggiero ruhsar ruhul ruiting
  ruken rukhmani rukmin rukneddin rumana rumen rumena rumyana runa rupert ruperto rupinder ruslan ruslana russ russel
  russell rustam rustu rusty ruta ruth ruthe ruthie rutilo ruwan ruxanda ruxandra ruya ruza ruzena ruzhdi ruzica ryan
  ryann ryder rylan rylee ryleigh ryley ryszard rıdvan rıfat rıfkı rıza saad saadia saar saba sabah saban sabato
  sabazio sabele sabin sabina sabine sabino sabir sabri sabrina sabryna sabuj sachin sacid sada sadaf sadan sadberk
  sadettin sadi sadia sadie sadio sadri sadullah sadye sadık saer safa safae saffet saffiro saffo safi safiatou
  safietou safira safiya safouan safouane safta sagar sage sahap sahin sahinalp sahra sahsuvar saida saiful saige
  saikou saim saima saimir sajid sajjad sakir sakura sakıp saladino saleem salif salih saliha salim salimata salimatou
  saliou sallie sally salma salome salomea salomey salomon salomone salustio salvador salvatora salvatore salvatrice
  salvina salvo salwa salwator saly sam samanta samantha samara samba samed sameer sami samia samih samil samim samina
  samir samira sammie sammy samona sampath samson samu samuel samuela samuele sana sanaa sancho sanda sandeep sander
  sandor sandra sandrina sandrine sandrino sandro sandu sandy sanem sanford sanja sanjay sanjeewa sanjin sanka sanna
  sanne sansone santa sante santiago santina santino santo santos santosh sanya sanziana saphira sapiente saqib sara
  sarada sarah sarai sarala sarani saraswati sarbello sare sarina sarisha sarita sarla saroja sarvin sasa sascha sasha
  saskia saso satish satnam saturniano saturnino satwinder satyen saul sauveur sava savanah savanna savannah savas
  saveria saverio saveta savi savin savina savinien savino savion savita savva sawsan sayan sayed scarlett
  scholastique schuyler scolastica scot scott scottie scotty sead seamus sean sebas sebastiaan sebastian sebastiana
  sebastiano sebastiao sebastien sebastjan sebnem secaeddin secil seckin seckou seconda secondiano secondina secondo
  sedat sedef seden sedrick seema sefer seff sefik sefora seghei segolene segundo seher sehlevent sehrazat sekinat
  sekou selahattin selale selam selami selcuk selda selen selena selene selim selin selina selma selmer selvaggia
  selvi sema semenica semhar semih semion semiramide semplicio sempronio semra semsi sena senad senait senay sener
  senesio sengul senka senn senna senne sennur senofonte senol sepp seppe serafettin serafim serafima serafin serafina
  serafino seraina serap seraphin serapione serban serbulent serdar seref seren serena serenity serge sergei sergej
  sergen sergey serghei sergi sergii sergio sergiu sergiusz serhad serhat serhii serhiy serif serigne serin sermet
  sermin serpil sertac sertap servac servan servidio serviliano sesto seth settar settimia settimio settimo seval
  sevda severa severiano severin severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval
  seweryn sexmus seyban seyda seydou seyfettin seyfi seyfullah seyma seynabou seyyit shabana shabbir shad shafiq
  shahana shahbaz shahid shahidul shahin shahzad shaimaa shaina shakeel shakira shakti shakuntala shalewa shamim
  shamima shamsul shana shane shanel shanelle shania shanie shanika shaniya shankar shanna shannon shanny shanon
  shanshan shantanu shanti shany shaoping sharda shari sharif sharmila sharmin sharon shashi shashikala shaun shawn
  shawna shaylee shayna shayne shazia shea sheela sheila shelby sheldon shelia shelley shelly shemar sher sheri
  sheridan sherif sherman sherri sherry sherwin sherwood sheryl shiela shilpa shirin shirisha shirley shiv shivakari
  shkelqim shobha shobhana shofiqul shpetim shpresa shresth shresthi shreya shreyashi shridevi shrishti shristi shuang
  shubha shubhaprada shuying shuzhen shwet shyann shyanne siana siara sibel sibilla sibyl sibylle sico sicuro siddarth
  siddhartha siddhi siddhran sidney sidoine sidonia sidonio sidra sidy siebe siegfried siem siena sienna siep sierra
  sigebert sigfrido sigismond sigismondo sigmund sigrid sigurd sihab sihabeddin siham siir silan silas silja silke
  silvan silvana silvano silvere silverio silvester silvestra silvestro silvia silvian silviana silvija silvio silviu
  silviya sima simao simea simeon simeone simge simi simina simion simisola simo simon simona simone simonetta
  simonida simran simranjit sina sinan sinasi sincere sinem sinesio sinfronio sinica sinisa sinja sipan sireno siria
  siriano siricio sirin sirineu sirio siro sister sisto sita sitara sixte sixtine sjoerd sjors skander skender skye
  skyla skylar sladjana slava slavek slaven slavica slavka slavko slavoljub slavomir slawomir slađana slimane slobodan
  slobodanka sloka smaranda smeralda smiljana smilla smita smriti sname snejana snezana snjezana soave soccorso
  socrate sofia sofie sofiia sofija sofiya sofronia sohag sohail sohel sokhna sokol solange soledad soline solocone
  solomon solon somnath somu sona songul sonia sonja sonke sonny sonya soof sophia sophie soraia sorana soraya soren
  sorin sorina sostene sosteneo sostrato souad soufiane soukaina souleymane soumaya spano spartaco spela spencer
  speranta speranza speranzio spiridon spirydion srboljub srdjan srecko sredoje sriyani srna stacey stacy stan stancu
  stanford stanislao stanislas stanislav stanislava stanislaw stanislawa stanisław stanko stanley stanton stasa
  stavros stef stefan stefana stefania stefanie stefano steffen stefka stela stelian steliana stella steluta sten
  stepan stepanida stephan stephane stephania stephanie stephany stephen stephon ster sterling sterre stevan steve
  steven stevie stewart stijn stiliano stina stipan stipe stiriaco stjepan stojan stojanka stone storm stoyan stoyanka
  strahinja stribor stuart suada suat subash subhash subhashini subhasini subhi subodh sucheta sude sudeva suela
  suelen sueli sufian suhel suheyl sujata sujeewa sukanya sukhdev sukhjinder sukhjit sukhpreet sukhwinder sukru
  sulayman sule sulejman suleyman suma suman sumayyah sumeet sumitra summer sumon sunay suncica sunday sunil sunita
  sunny suraj surano suresh surinder surjit sururi surya suryakant suryakanta suryakantam susan susana susanna susanne
  susantha sushant susheel sushil sushma susie suus suzan suzana suzanne suze suzhen suzon svatopluk svea sveatoslav
  svebor sven svenja sverre svetislav svetla svetlana svetolik svetomir svetoslav svetozar sveva svitlana sviturno
  swapnil swara swaran swarnalata swarup swassane sweta sybilla syble sydnee sydney sydni sydnie sylvain sylvan
  sylvester sylvestre sylvia sylviane sylvie sylwester sylwia szabolcs szczepan szofi szofia szonja szymon sıdkı sıla
  sırrı tabea tabita tabitha taceddin tacjana taddeo tadeas tadej tadeusz tadija taha tahar tahir tahsin taib taide
  taisia talat talay talea talha talia talip talita talla talon tamara tamas tami tamia tamina tamino tammaro tammo
  tammy tanase tancrede tancredi taner tanguy tania tanirika tanja tanju tanner tanushree tanushri tanveer tanya
  tanyeli tapan tara taras tarcisia tarcisio tarek tari tarik tariq tarja tarkan tarquinia tarsem tarsilla tarso tarun
  taryn tarık tasa tasha taskın taslima tate tatiana tatiane tatjana tatum tatyana taurean taurin tavares tawfik taya
  tayfun tayler taylor tayyar taziana taziano tazio tea teagan tecla ted teddy teea tefta teije teja tejas tejinder
  tekin tekinalp tekla telchide telemaco telica telly temel temistocle temitope teo teobaldo teodata teodolinda teodor
  teodora teodoro teodosia teodosio teodoto teofil teogene teohari teoman teona terence terencjusz terenzio teresa
  teresina teresita tereza terezia terezija teri terrance terrell terrence terri terrill terry tertuliano terzo
  tesauro tesfay tesfaye tesifonte tess tessa tessie tetiana tetyana teudosia teun teunis teuta tevfik tevhid tevin
  tezcan tezel tezer thad thaddeus thais thalea thalia thea thelma theo theodor theodora theodore theodose theophile
  theophraste theresa therese theresia theron thi thiago thibault thibert thierno thierry thies thije thijmen thijn
  thijs thilini thilo thirza thom thomas thora thorben thore thorge thorsten thurman thushara tiago tian tiana tianna
  tiara tibaldo tibbe tiberia tiberio tiberiu tibor tiburzio tichomir ticone tidiane tieme tierra ties tiffany tigist
  tihomir tija tijana tijmen tijn tijs tilda tilde tilen till tilla tillman tillmann tim timea timm timmothy timmy
  timo timofei timoleon timon timotei timotej timoteo timothee timothy timur tina tinca tincuta tingting tino tiphaine
  tirone tirza titi titien titilayo titilope tito titus tizian tiziana tiziano tizio tjark tjasa toader tobia tobias
  tobiasz tobiloba tobin toby todd todor tolomeo tolunay toluwani tom toma tomas tomasa tomasz tomaz tome tomiloba
  tomislav tomislava tomke tommasa tommasina tommaso tommie tommy tomo tonci toncica toney toni tonia tonija tonino
  tonka tonko tonnin tony tonya toon tope torben tore torey torquato torrance torrey torsten tosca tosco touria
  toussaint trace tracey traci tracy traian trajan tranquilla tranquillo trasea traudl travis travon tremaine tremayne
  trent trenton tressa tressie treva trever trevion trevor trey tricia trilochan trilochana trilok trilokanath
  trilokesh triloki trinity trisha tristan tristano tristian tristin triston trofim troy trpimir trpko trudie trycia
  trystan tsegay tsvetan tsvetanka tsvetelina tuan tuana tudor tudora tudorita tudosia tufan tugay tugba tugrul
  tugtekin tuhfe tulay tulin tullia tulliano tullio tulliola tumer tunahan tunay tunc tuncer turan turgay turgut turi
  turibio turkan turkay turker turkes turna turner turold tushar tussio tutku tuur tvrtko twan twila tycho tygo tyler
  tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tınas ubaldo ubertino
  uberto uche uchenna udai udit ufuk ugo ugochukwu ugolina ugolino uguccione ugur uhra ujjawal ujjwal ukbe ulberto
  ulderico ulfa ulfet ulfo ulgen uli uliana ulices ulises ulisse uliva ulker ulku ulpiano ulrich ulrico ulrike ulstano
  ultimo ulus ulvi ulviye ulysse umair umang umar umberta umberto umile umit ummiye umran umur umuralp umut unal
  unique unna unsel unseli upendra upul uranio urbain urban urbano urdino uriah uriel uriele urmila uros ursicio
  ursino urska ursmaro ursula ursule urszula usame usha usman ute utku uttam uwe uygu uzeyir uzodimma vaclav vada
  vadim vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vajira vala valbona valdet
  valente valentijn valentim valentin valentina valentine valentino valentyna valer valera valere valeri valeria
  valeriana valeriano valerico valerie valerii valerija valerio valeriu valeriya valery valfredo valfrido vali vallie
  valtena valter vance vanda vanderlei vanesa vanessa vania vanja vanna vanni vanya varalakshmi varinder varo varvara
  vasanti vasco vasil vasile vasili vasilica vasilie vasilina vasilisa vasily vasja vasko vasudev vasudeva vasudha
  vasundhara vasyl vasylyna vath vatroslav vaughn vavrinec veaceslav vecdi veceaslav veceslav veda vedang vedanga
  vedanshi vedasto vedat vedran vedrana veerle vefa vefik vehbi veit velana velda velibor velichka velimir velimira
  velio vella velma velva vena venance venanzio vencel venceslao venceslas vendel vendelin venera veneranda venerando
  venere venerio veniamin ventura venusta venustiano venusto vera verano verda verdiana verdie vere verecondo verena
  verenzio vergie vergiliu verginia veriana verica veridiana verla verlie vern verna verner vernice vernie vernon
  verona veronica veronika veronique verulo veselinka vesile vesna vespasiano vesper vespina vesta veta veysel veysi
  vezio viacheslav vianney vica vicdan vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria
  victorien victoriia victorin vida vidak vidal vidhur vidhya vidiano vidone vidur vidya vienna viera vieroslava vieve
  viggo vigile vigo vijay vijeko vikram viktor viktoria viktoriia viktorija viktoriya vildan vilfredo viliam viliana
  viliberto viljem vilma vilmos vimal vimala vinay vince vincenc vincent vincentiu vincenza vincenzina vincenzino
  vincenzo vinciane vindonio vinebaldo vinfrido vinicio vinicius vinka vinnie vinod vinz viola violante violet violeta
  violetta violette violina viorel viorela viorelia viorica vira virag virgie virgil virgilia virgilio virgiliu
  virginia virginie virginio virone visarion viscardo vishnu vishwamitra visnja vissia vita vital vitalba vitale
  vitalia vitaliano vitalico vitalie vitalii vitalina vitaliy vitazoslav vito vitor vitoria vittore vittoria
  vittoriana vittoriano vittorina vittorino vittorio vitus viva vivaldo vivek vivian viviana viviane vivianne viviano
  vivien vivienne vjekoslav vjenceslav vjollca vjosa vlad vlada vladan vladana vladek vladilena vladimer vladimir
  vladimira vladimiro vladislav vladislava vladlen vladlena vlado vladut vladyslav vlaicu vlasta vlastimil vlastimir
  vlatka vlatko vodingo voichita voicu vojin vojislava vojtech volfango volkan volker volodymyr vratislav vratko
  vrinda vrund vsevolod vujadin vujica vukan vukasin vukica vukota vulmaro vulpiano vuslat vyacheslav vyas wacław wade
  wael wafa wafaa wagner waheed wahiba waino waldemar waldo walenty walentyn walentyna waleran waleria walerian walery
  walgierz walid walker wallace walter walton waltraud waly wanda wandrille wanesa waqas ward warley warren waseem
  washington wassim watson wava wawrzyniec waylon wayne webster wei weiming weiping weiwei welat weldon wellington
  wenbin wende wendell wendy wenjie wenjun werner weronika wesley wessel westley weston whitney wiara wibke wiebke
  wies wieslaw wieslawa wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd
  wilhelm wilhelmina wilhelmine willa willard willem willi william willie willis willow willy wilma wilmer wilson
  wilton wincenty winfield winifred winnifred winona winston wioletta wirginia witalis witold wladyslaw wojciech wolf
  wolfgang woodrow wout wouter wyatt wyman władysław włodzimierz xander xatun xaver xavi xavier xaviere xebat xenia
  xenophon xezal xhevahir xhevdet xiaodong xiaofeng xiaohong xiaojun xiaoli xiaoling xiaomei xiaoming xiaoping xiaowei
  xiaoyan ximena xinyi xinyu xiumei xiuying xiuzhen xuemei xueyan xzavier yaa yacine yadira yael yagmur yago yagız
  yahya yakubu yalcın yalgın yaman yan yana yanfang yango yanira yanis yankuba yanling yann yannic yannick yannik
  yannis yanping yanyan yaprak yara yarah yaren yari yaro yaron yaroslav yaroslava yasar yasemin yasin yasir yasmeen
  yasmin yasmine yasser yassin yassine yassir yavuz yaw yaya yazmin yekaterina yekta yelda yeliz yener yenthe yesenia
  yesim yessenia yetkin yevhen yevheniia yfke yifan yigit yijun ying yinghua yingying yinthe ylber ylenia ylli ylvi
  ylvie yoann yogendra yogesh yoginder yohannes yolanda yolande yonas yonca yongjun yongqiang yordan yordanka yoro
  yoshiko yosun youcef younes youness youp yousef yousra youssef youssou youssouph youssoupha ysaline yseult yuce
  yucel yuhan yuhua yuki yuksel yulan yulia yuliia yuling yuliya yumei yumni yuna yunus yuping yuri yurii yuriy yusiv
  yusuf yuting yuxin yven yves yvette yvonne yıldırım yıldız yılmaz zabedeo zabina zaccaria zaccheo zach zachariah
  zachariasz zacharie zachary zache zachery zack zackary zackery zafer zafir zahar zaharia zahid zahide zahirul zahit
  zahra zain zainab zaira zakaria zakariae zakary zaki zakir zala zalan zama zaman zamfir zamfira zamir zamira zana
  zander zane zaneta zanita zanobi zara zaraza zaria zarije zarina zavida zayd zayn zbigniew zdenek zdenka zdenko
  zdeslava zdravka zdravko zdzislaw zechariah zeeshan zef zefiro zehra zeinab zejnep zekai zekeriyya zekiye zelda
  zeliha zelinda zeljka zeljko zella zelma zelmira zena zenaida zenaide zenebio zeno zenobia zenobio zenone zenovia
  zente zephirin zerdest zerrin zerya zeteny zetico zetta zeyd zeyneb zeynel zeynep zhanna zhen zhenhua zhihong zhimin
  zhiqiang zhiwei zia ziad ziga zigmund zihan zihni zilan zina zinaida zineb zineddine zinovia zion zita ziva ziver
  zixuan ziya ziyad ziyi zlata zlatica zlatka zlatko zoe zoeva zoey zofia zofija zohra zoia zoie zoila zoilo zoja zola
  zoltan zora zoran zorana zoriana zorica zorina zorka zosima zosimo zouhair zrinislav zrinko zselyke zsofia zsolt
  zsombor zsuzsanna zubair zubeyde zubeyr zuhal zula zulal zuleyha zulfikar zumrut zuzana zuzanna zvezdana zvonimir
  zvonko zygmunt đina đorđe đura đurađ đurda đurica łazarz łucja łukasz
`;
