import type { SignalWords } from '../find-signals.ts';
import { phrases } from '../phrases.ts';

/** A complaint, or the steps that follow one: formal notice, conciliation, an authority, a lawyer. */
export const complaint: SignalWords = {
  announces: phrases(`
    reclamo|reclami|reclama|reclamano|reclamava|reclamare|reclamato|reclamando
    diffida|diffide|diffidiamo|diffido|diffidato|diffidata
    messa|mettere|metto|mettiamo|mette|costituzione|costituisco in mora
    conciliazione|conciliazioni
    corecom|conciliaweb
    concilia web
    scriv*|scritto|segnal*|denunc*|denunz*|rivolg*|rivolt*|ricorr*|esposto|esposti|ricorso|lettera ?si ?il ?la ?tutto ?caso ?fatto ?cosa ?pratica ?pure ?anche ?subito ?gia a|ad|all|alla|al|verso arera|agcom|agcm|antitrust|ivass|consob|enac|bankitalia|garante|autorita|ministero
    sportello ?arera del|per ?il consumatore|consumatori
    arbitro|arbitrato bancario|assicurativo|finanziario
    ricorso|ricorre|ricorrere|ricorrera|ricorro|rivolge|rivolgersi|rivolgera|rivolgo ?si ?pure abf|aas
    ricorso|ricorre|ricorrere|ricorrera|ricorro|rivolge|rivolgersi|rivolgera|rivolgo|procedura|istanza ?si ?pure a|ad|all|alla|al|presso|per abf|aas|adr|arbitro
    risoluzione alternativa ?delle controversie
    mio|suo|loro|nostro|proprio avvocato|legale|legali|avvocati
    tramite|mediante|attraverso ?il ?un ?mio ?suo avvocato|legale|legali
    rivolg*|rivolt*|affid*|contatt*|sentir*|sentito|interpell*|consult*|passa|passo|passera|passare|passeremo|procedere|procedo ?a ?ad ?all ?al ?con ?il ?l ?un ?mio ?suo avvocato|avvocati|legale|legali
    avvocato|legale del|della ?nostro cliente|signora|signor|controparte
    lettera|pec|mail|comunicazione|diffida ?da ?dall ?dal ?dell ?del ?di ?un avvocato|legale|legali
    vie|azione|azioni legale|legali
    parla|parlato|minaccia|minacciato ?di ?gli ?il ?l avvocato|avvocati|legali|tribunale|denuncia|causa
    seguito|seguita|assistito|assistita|rappresentato|rappresentata|difeso|difesa da|dal|dall ?un ?suo avvocato|legale|legali
    denunc* ~3 associazioni|autorita|giornali|stampa
    cito|citare|citera|citazione ?la ?vi ?in giudizio|tribunale
    porta|porto|porteremo|portarci|portarvi|portera|portare|andare|andremo|andra ~3 in|al tribunale|giudice|giudizio
    giudice di pace
    fa|fare|faccio|fara|facciamo|intenta|intentare causa a|ad|all|alla|contro|civile|legale
    associazione|associazioni ?di ?dei ?per ?i ?a ?difesa consumatori|consumatore|utenti
    codacons|federconsumatori|adiconsum|altroconsumo|adusbef|confconsumatori|cittadinanzattiva
    unione nazionale consumatori
    lamentela|lamentele|lamenta|lamentano|lamentava|lamentarsi|lamentato|lamentata|doglianza|doglianze|rimostranza|rimostranze
    protesta|protestano|proteste
    contest* formalmente
    contesta|contestano|contesto|contestava|contestato|contestare|contestazione|contestazioni|contestando ?la ?le ?il ?i ?lo ?gli ?l ?una ?un ?della ?delle ?del ?dei ?dell ?degli ?di ?su ?sulla ?sull fattura|fatture|bolletta|bollette|addebito|addebiti|importo|importi|conguaglio|consumi|penale|penali|canone|sanzione
    complaint|complaints|complain|complains|complained|complaining|complainant
    ombudsman|ombudsmen|ombudsperson
    my|his|her|their|our lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister
    hear|hearing|letter|email from|through ?a ?the ?my ?his ?her ?their ?our lawyer|lawyers|solicitor|solicitors|attorney
    see|seeing|consult|consulting|instruct|instructed|contact|contacting|via|through a lawyer|solicitor|attorney
    legal action|proceedings
    take|takes|taking|took|go|goes|going|see ~3 to|in court
    small claims
    letter|notice before action|claim
    formal|final notice to|of
    notice of default
    consumer|consumers association|associations|organisation|organization|union
    citizens advice
    trading standards
    threat*|intend*|going|plan*|want|wants ~2 sue
    seek*|tak*|get* legal advice
    sue|suing|sues you|us|the|them|for
    report*|escalat*|go|going|writ* ~4 to|with ?the regulator|authority|ofcom|ofgem|arera|agcom|ivass
    dispute|disputes|disputed|disputing|contest|contests|contesting ?the ?a ?this ?his ?her ?their ?last bill|bills|charge|charges|invoice|fee|fees
    grievance|grievances
  `),
  harmless: phrases(`
    ufficio|servizio|gestione|reparto|numero|modulo|moduli|responsabile|corso|formazione|statistica|statistiche|report|procedura|procedure|registro|area|sezione|casella|settore ?dei ?sui ?per ?i reclami
    eventuale|eventuali|possibili|futuri ?disservizi ?o reclamo|reclami
    in caso di reclamo|reclami
    reclamo|reclami ?e ?risulta ?gia ?e ?stato ?stati ?ora chius*|ritirat*|risolt*|archiviat*|annullat*|evas*|rientrat*
    ritir*|rinunc*|rinunz*|chius*|archivia* ?il ?i ?al ?del ?di ?dei ?un ?suo reclamo|reclami
    reclamo|reclama ?la ?l attenzione|pubblicitari*
    diffida|diffidare|diffidate ?sempre ?pure dei|delle|degli|dai|dalle|dagli
    diffida|diffido ?sempre del|della|dell|di tecnico|operatore|nostro|noi|chi|tutti|tutto|telefono|offerta|internet|email|call
    conciliazione|conciliazioni bancaria|bancarie|contabile|contabili|automatica|saldi|incassi|pagamenti|vita|famiglia
    conciliazione|conciliazioni dei|degli|del|delle|tra|fra|con pagamenti|pagamento|incassi|incasso|conti|conto|estratto|saldi|saldo|partite|vita|lavoro
    mio|suo|loro|nostro|proprio|del|della|tramite|il legale rappresentante|rappresentanza|domicilio
    suo|tramite|mediante|il|dal legale rappresentante
    contesta* ?la ?il ?l chiamata|contatto
    convenzione|abbonamento|rivista|sconto|offerta altroconsumo
    complaint|complaints department|team|desk|form|forms|procedure|process|policy|training|manager|handler|office|line|handling|report|statistics
    complaint|complaints ?was ?is ?has ?been ?now ?already closed|withdrawn|resolved|settled|dropped
    withdr*|close|closed|closing|drop|dropped ?the ?his ?her ?their complaint|complaints
    in case of ?a complaint|complaints
    possible|future|potential|eventual complaint|complaints
    handle|handling|manage complaints
    his|her|their|our lawyer|solicitor|attorney s|office|practice firm|account|phone|line|office
  `),
};
