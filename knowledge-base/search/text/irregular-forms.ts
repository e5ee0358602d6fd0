import type { Language } from '../../content/localised.ts';

// Each line one word in the forms whose stems no rule brings together: a verb, its participle, the noun that is made of it.
// What means something else as well (`letto`, `corso`, `saw`, `left`) is left out.
const LINES: Readonly<Record<Language, string>> = {
  it: `
    accendere acceso accensione
    accedere accesso
    accogliere accolto accoglienza accoglimento
    accludere accluso
    accorgere accorto
    aggiungere aggiunto aggiunta
    ammettere ammesso ammissione
    apparire apparso apparizione
    appendere appeso
    apprendere appreso apprendimento
    aprire aperto apertura
    assumere assunto assunzione
    attendere atteso attesa
    chiedere chiesto
    chiudere chiuso chiusura
    cogliere colto
    comporre composto composizione
    comprendere compreso comprensione
    comprimere compresso compressione
    concedere concesso concessione
    concludere concluso conclusione
    condividere condiviso condivisione
    confondere confuso confusione
    connettere connesso connessione
    convertire conversione
    convincere convinto
    coprire coperto copertura
    correggere corretto correzione
    corrispondere corrisposto corrispondenza
    costringere costretto
    decidere deciso decisione
    dedurre dedotto deduzione
    deludere deluso delusione
    deprimere depresso
    descrivere descritto descrizione
    difendere difeso difesa
    diffondere diffuso diffusione
    dipendere dipeso dipendenza
    dirigere diretto
    disattendere disatteso
    disconnettere disconnesso disconnessione
    discutere discusso discussione
    disdire disdetto disdetta
    disiscrivere disiscritto disiscrizione
    disporre disposto disposizione
    distinguere distinto distinzione
    distruggere distrutto distruzione
    dividere diviso divisione
    eleggere eletto elezione
    emettere emesso emissione
    escludere escluso esclusione
    esistere esistito esistenza
    esplodere esploso esplosione
    esporre esposto esposizione
    esprimere espresso espressione
    estendere esteso estensione
    estrarre estratto estrazione
    fondere fuso fusione
    fornire fornitura
    giungere giunto
    illudere illuso
    immettere immesso immissione
    imporre imposto imposizione
    imprimere impresso
    includere incluso inclusione
    incorrere incorso
    infliggere inflitto
    infrangere infranto infrazione
    insistere insistito insistenza
    interrompere interrotto interruzione
    intervenire intervenuto intervento
    introdurre introdotto introduzione
    invadere invaso invasione
    iscrivere iscritto iscrizione
    intendere inteso
    manomettere manomesso manomissione
    mettere messo
    mordere morso
    muovere mosso
    nascondere nascosto
    nascere nato nascita
    offendere offeso offesa
    offrire offerto offerta
    omettere omesso omissione
    opporre opposto opposizione
    perdere perso perdita perduto
    permettere permesso
    prendere preso
    prescrivere prescritto prescrizione
    presumere presunto
    prevedere previsto previsione
    produrre prodotto produzione
    promettere promesso promessa
    promuovere promosso promozione
    proporre proposto proposta
    proteggere protetto protezione
    raccogliere raccolto raccolta
    raggiungere raggiunto raggiungimento
    recedere receduto recesso
    redigere redatto redazione
    reprimere represso
    respingere respinto
    restringere ristretto restrizione
    ricevere ricevuto ricezione ricevimento
    richiedere richiesto richiesta
    ridurre ridotto riduzione
    riflettere riflesso riflessione
    rimanere rimasto
    rimettere rimesso
    rimuovere rimosso rimozione
    riprendere ripreso ripresa
    riprodurre riprodotto riproduzione
    riscuotere riscosso riscossione
    risolvere risolto risoluzione soluzione
    rispondere risposto risposta
    riunire riunito riunione
    rompere rotto rottura
    scadere scaduto scadenza
    scegliere scelto scelta
    scendere sceso
    sciogliere sciolto scioglimento
    scomparire scomparso scomparsa
    sconnettere sconnesso sconnessione
    scoprire scoperto scoperta
    scrivere scritto scrittura
    smettere smesso
    soccorrere soccorso
    soddisfare soddisfatto soddisfazione
    sorgere sorto
    sorprendere sorpreso sorpresa
    sospendere sospeso sospensione
    sostenere sostenuto sostegno
    sottoscrivere sottoscritto sottoscrizione
    sottrarre sottratto sottrazione
    spegnere spento spegnimento
    spendere speso
    spingere spinto spinta
    stendere steso
    stringere stretto
    supporre supposto
    svolgere svolto svolgimento
    tendere teso
    tingere tinto
    togliere tolto
    tradurre tradotto traduzione
    trascorrere trascorso
    trascrivere trascritto trascrizione
    trasmettere trasmesso trasmissione
    uccidere ucciso uccisione
    valere valso validità
    vincere vinto vincita`,
  en: `
    admit admission
    apply application applied
    awake awoke awoken
    become became
    begin began begun
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken breakage
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen choice
    close closure
    come came
    complain complaint
    connect connection
    decide decision
    deliver delivery
    deny denied denial
    describe description
    divide division
    do done
    draw drew drawn
    drive drove driven
    eat ate eaten
    expire expiry expiration
    explain explanation
    fail failure
    fall fell fallen
    feel felt
    find found
    fly flew flown
    forget forgot forgotten
    freeze froze frozen
    give gave given
    go gone went
    grow grew grown
    hear heard
    hide hid hidden
    hold held
    identify identification
    keep kept
    know knew known knowledge
    lose lost loss
    make made
    mean meant
    meet met
    modify modification
    notify notification
    pay paid payment
    permit permission
    prove proof
    receive receipt
    repay repaid repayment
    resolve resolution
    restrict restriction
    ring rang rung
    rise rose risen
    run ran
    say said
    see seen
    sell sold
    send sent
    shake shook shaken
    show shown
    speak spoke spoken speech
    spend spent
    steal stole stolen theft
    stick stuck
    subscribe subscription
    swear swore sworn
    swim swam swum
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    understand understood
    verify verification
    wake woke woken
    wear wore worn
    win won
    withdraw withdrew withdrawn withdrawal
    write wrote written`,
};

/** The words of either language that no rule brings together, one word's forms in each list, the plain form first. */
export const IRREGULAR_FORMS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  it: formsOf(LINES.it),
  en: formsOf(LINES.en),
};

function formsOf(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
}
