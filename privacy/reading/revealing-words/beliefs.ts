import { listed } from './phrases.ts';
import type { RevealingPhrases } from './phrases.ts';

/** Religious and philosophical beliefs. */
export const religion: RevealingPhrases = {
  alone: listed(`
    musulman@, testimone|testimoni di geova, di fede|religione islamica|ebraica|cattolica|musulmana|cristiana|protestante|valdese|buddista|induista|ortodossa,
    fede islamica|ebraica|cattolica|cristiana|musulmana, religione islamica|ebraica|cattolica, in|con rito ebraico|islamico|ortodosso|cattolico,
    rito ebraico|islamico|ortodosso, parroco, ramadan, non si avvale dell ora di religione, non si avvale della religione,
    non si avvale dell insegnamento della|di religione, esonero|esonerat@ dall|da ora di religione,
    esonerat@ dalla religione, si avvale dell ora di religione, 8|otto per mille ai|alla|agli|all valdesi|chiesa|ebrei|buddisti valdese|cattolica|,
    va|andare|andato|andata|vado|vanno|prega|pregare in|nella|alla moschea|sinagoga|chiesa|messa, frequenta|frequentano la|una moschea|sinagoga|chiesa, preghiera|preghiere del|di venerdi, ora|dopo|durante|prima la|della|di preghiera, friday prayer|prayers, goes|go|going|went|attends|attend to| the|a| mosque|synagogue|church|temple|mass,
    kosher|halal meal|meals|food|diet, musulman@ e|che porta|indossa il velo, pastore|pastora evangelic@|valdese|protestante|battista, pastore della chiesa, testimoni@|testimone di geova, senza maiale per motivi|ragioni religiosi|religiose, ragioni religiose, chiede|richiede|vuole|richiesto|serve|solo pasto|pasti|menu|mensa|cibo halal|kosher, convertit@ all|al|alla| islam|islamismo|cattolicesimo|ebraismo|buddismo|cristianesimo|fede, she|he|customer|tenant|caller|client is|s a|an| sikh|hindu|muslim|jew|jewish|buddhist|mormon|catholic|quaker|atheist|christian, prays|praying five| times,
    fede buddista|induista|protestante|ortodossa|evangelica, religione buddista|induista|musulmana|ortodossa|protestante|cristiana, dieta halal|kosher, cliente|famiglia ebrea|ebreo|cattolica|cristiana|buddista|induista|sikh|mormone|protestante,
    e ebreo|ebrea|ateo|atea|buddista|induista|valdese|sikh|mormone, cattolic@ praticante, cattolici praticanti, praticante cattolic@, osservante dello|del shabbat|sabato,
    ebre@ osservante, convertit@ all|al islam|cattolicesimo|ebraismo|buddismo|cristianesimo, sbattezzat@, sbattezzo, indossa il|un velo|hijab|turbante, porta il velo,
    per motivi religiosi, motivi religiosi, motivi di fede, convinzioni religiose, credo religioso, suora, seminarista,
    is|are|practising|practicing|devout|observant|orthodox|converted muslim|jewish|catholic|hindu|sikh|christian|buddhist,
    practising|practicing|devout|observant muslim|jew|catholic|hindu|christian, customer is jewish|muslim|hindu|sikh|catholic|christian|buddhist,
    jehovah s witness, jehovahs witness, converted to islam|judaism|christianity|catholicism|buddhism, religious reasons|beliefs|grounds, for religious reasons,
    muslim family|customer|woman|man, jewish family|customer|woman|man, wears a hijab|turban, observes the sabbath|ramadan, fasting for ramadan,
    baptised catholic, is an atheist
  `),
  ofSomeone: listed(`
    ebre@, cattolic@, cristian@, buddist@, induist@, valdes@, sikh, ortodoss@, islamic@, ate@, evangelic@, pentecostale, muslim,
    jewish, hindu, jew, catholic, sabbath, shabbat, halal, battesimo, prima comunione, cresima, prete, sacerdote, imam, rabbino,
    priest, rabbi, kosher, pastore, moschea, sinagoga, mosque, synagogue, turbante, velo islamico, quaresima, digiuno religioso
  `),
  harmless: listed(`
    pastore tedesco|belga|australiano|maremmano, accanto|dietro|vicino|fronte|davanti|presso|lato|zona|piazza alla|la|a|della| moschea|sinagoga, next|near|behind|opposite to| the| mosque|synagogue|church, radio maria, tv cattolica, universita cattolica, cattolica assicurazioni|assicurazione|spa|previdenza, cattolica del sacro cuore, polizza|agenzia cattolica,
    re cattolico, istituto cattolico, chiesa cattolica, cimitero ebraico, ghetto ebraico, museo ebraico, comunita ebraica, banca islamica, finanza islamica,
    offerta|promo|promozione|tariffa|opzione ramadan, vino ortodosso, ramadan offer|promo, prodotti halal|kosher, scuola cattolica
  `),
};

/** Membership of a trade union. */
export const union: RevealingPhrases = {
  alone: listed(`
    iscrizione|iscrizioni al|| sindacato, partecipa|partecipato|aderisce|aderisco agli|allo|a scioperi|sciopero, ha|hanno|abbiamo scioperato, scioperante, paid up member, member|members of unison|unite|gmb|rmt|aslef|unite|usdaw|tssa, on strike with, trade union, in sciopero con|della|la| fiom|cgil|cisl|uil|usb,
    nursind, anief, snals, uilm, filcams, fisascat, uiltucs, rsu, sindacato pensionati, sindacato dei pensionati, iscritt@ ad|a|al un|quel|nostro|suo sindacato, dirigente sindacale, lega|tessera spi, delegat@ sindacale|sindacali cgil|cisl|uil|usb|ugl|cobas|fiom|, delegat@ cgil|cisl|uil|usb|ugl|cobas|fiom, rappresentante|rappresentanti|dirigente sindacale|sindacali cgil|cisl|uil|usb|ugl|cobas|fiom|,
    iscritt@ a|al|alla|all cgil|cisl|uil|usb|ugl|cobas|fiom|filcams|sindacato|confsal|filt|snals|fisascat|uiltucs, iscritt@ cgil|cisl|uil|usb|ugl|cobas|fiom, iscrizione al|alla cgil|cisl|uil|usb|ugl|cobas|fiom|sindacato,
    tesserat@ cgil|cisl|uil|usb|ugl|cobas|fiom, tessera|tesseramento sindacale|cgil|cisl|uil|usb|ugl|cobas|fiom, trattenuta|trattenute sindacale|sindacali cgil|cisl|uil|usb|ugl|cobas|fiom|,
    quota|quote|contributo sindacale|sindacali|cgil|cisl|uil|usb|ugl|cobas|fiom, quota|delega sindacale cgil|cisl|uil|usb|ugl|cobas|fiom, delega sindacale, permesso|permessi sindacale|sindacali, distacco sindacale,
    disdetta|revoca|disiscrizione iscrizione|tessera|dal|delega sindacato|sindacale|cgil|cisl|uil, adesione al sindacato, aderente al sindacato, sindacalista, rsu cgil|cisl|uil|usb|fiom, eletto|eletta rsu, e rsu|rsa,
    milita nella cgil|cisl|uil, assistit@ dal sindacato, ha aderito allo sciopero, aderito allo sciopero,
    cgil, cisl, uil, cobas, fiom, attivita|iscrizione|rappresentanza|incarico|discriminazione|militanza sindacale, segretari@ sindacale|provinciale|regionale cgil|cisl|uil,
    trade unionist, unite|unison|gmb|rmt member|membership|rep|union, union official|organiser|subscription|subs|fees,
    union membership fee|card|dues|number|, trade union member|membership|rep|representative, union member|dues|rep|representative|delegate|steward, shop steward,
    member of the|a|his|her union|trade|unison trade|union|, joined the|a union, left the union
  `),
  ofSomeone: listed('sindacato, sindacale, unison, trade union'),
  harmless: listed(`
    sciopero dei|del sindacati|sindacato, comunicato sindacale, accordo sindacale, collegio sindacale, sindacati confederali, caf cgil|cisl|uil|acli,
    patronato cgil|cisl|uil|inca, sede cgil|cisl|uil, convenzione cgil|cisl|uil, sigle sindacali, union statement, sindacato consumatori, studio sindacale,
    trattativa sindacale, assemblea sindacale, stato di agitazione sindacale, ufficio sindacale, cessione sindacale, union jack, union pay, union square,
    convocazione sindacale, tavolo sindacale
  `),
};

/** Political opinions. */
export const politics: RevealingPhrases = {
  alone: listed(`
    iscritt@ al|a|alla|nel|ai partito|pd|lega|fdi|dem, iscritt@ al|a|alla partito democratico|comunista|radicale|socialista, iscritt@ a forza italia, iscritt@ a fratelli d italia, iscritt@ a rifondazione comunista,
    iscritt@ al movimento 5|cinque stelle, iscritt@ al m5s, tesserat@ pd|lega|fdi|m5s, tessera|tesserat@|tesseramento del|di|della|al|alla partito|pd|lega|fdi, tessera di partito, militante|attivista|simpatizzante del|della|di|dei partito|pd|lega|m5s|destra|sinistra|fratelli|forza|casapound|radicali,
    attivista politic@, militante politic@, elettor@ della|del|di lega|pd|m5s|fratelli, vota|votato|votava lega|pd|fratelli|forza|m5s|comunista, ha votato per|il|la pd|lega|m5s|fratelli, candidat@ alle|al|con|nella|con elezioni|consiglio|lista|lega|pd,
    candidat@ sindaco|sindaca, sottoscrive la| lista lega|pd|fratelli|forza|movimento|rifondazione|sinistra|azione|radicali salvini|d|italia|5|comunista| premier|italia|stelle|,
    lista lega|fratelli|forza|movimento|rifondazione salvini|d|italia|5|comunista| premier|italia|stelle|, contributo|contributi|donazione|erogazione|quota mensile| a|al|alla|per partito|pd|lega|fratelli|forza|rifondazione|movimento democratico|d|italia|comunista|5| italia|stelle|,
    vota|voto|votato|vota|votano|votare a| sinistra|destra, donates|donated|donation|donations|donating to the| green|labour|conservative|republican|democratic|communist party, canvasses|canvassing for, labour|conservative|green|republican|democrat councillor|candidate|mp|voter|volunteer, consigliere|consigliera|assessore|segretari@|candidat@|dirigente comunale|regionale|provinciale| del|della|di|dei|per| lega|pd|forza|fratelli|m5s|partito|movimento,
    partito democratico, partito comunista, fratelli d italia, forza italia, movimento 5|cinque stelle, lega salvini|nord, potere al popolo, sinistra italiana, alleanza verdi, europa verde, italia viva, casapound, forza nuova,
    rappresentante di lista, sezione|direzione|quota|segretari@ del|di partito|pd, comitato elettorale, quota associativa partito|pd|lega, anarchic@, neofascist@, leghista, consigliere|consigliera comunale del|della|di pd|lega|forza|fratelli,
    manifestazione politica, attivismo|attivista politico, appartenenza|fede politica, tendenze politiche, rifondazione comunista, 2|due per mille al|alla|a|ai pd|partito|lega|fratelli|forza|m5s|radicali, simpatie politiche, orientamento politico, opinioni politiche, idee politiche, credo politico,
    di estrema destra|sinistra, neofascista, neonazista, fascista convinto, comunista convint@, e comunista|fascista|leghista|anarchic@, dichiara di votare,
    member of the labour|conservative|green|communist|democratic|republican party, labour|conservative|green|tory|republican|democratic party member|membership|activist|donation|supporter, party member, party membership, labour|tory|republican voter,
    votes|voted for| labour|tory|conservative|republican|democrat, political opinions|views|beliefs, political activist, far right activist|supporter, campaigns for labour
  `),
  ofSomeone: listed(`
    m5s, comunista, fascista,
    comizio, labour party, conservative party, green party, communist, tory
  `),
  harmless: listed(`
    svolta|gira|girare|tasto|freccia a sinistra|destra, partito per|da|il|un|in|il, radio radicale, lista comunale, comunicazione politica, partito comunista cinese, tassa lega, lega calcio|serie|pro|navale|italiana, donazione a lega, third party member
  `),
};
