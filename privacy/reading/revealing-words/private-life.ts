import { listed } from './phrases.ts';
import type { RevealingPhrases } from './phrases.ts';

/** Sex life and sexual orientation. */
export const sexLife: RevealingPhrases = {
  alone: listed(`
    omosessuale, omosessuali, coppia|coppie omosessuale|omosessuali|gay|lesbica|omogenitoriale|dello stesso sesso, lesbica, lesbiche, bisessuale, bisessuali, transessuale, transessuali, transgender, asessuale,
    cambio|cambiato|cambiare di| sesso, in transizione di genere, transizione di genere, riattribuzione|rettifica|rettificazione del|di|della|dell sesso|genere|attribuzione di sesso|, riassegnazione di|del sesso|genere, disforia di genere,
    identita di genere, persona|donna|uomo|ragazz@ trans, unione civile, uniti civilmente, unit@ civilmente, orientamento sessuale, abitudini sessuali, vita sessuale, rapporti sessuali, e gay, dichiaratamente gay, cliente gay, fatto coming out, coming out, coppia di fatto gay,
    due mamme, due papa, marito di lui, relazione extraconiugale, tradimento coniugale, sex worker, escort, prostituta, prostituzione,
    relazione|orientamento|matrimonio|amante omosessuale|gay|lesbica, omosessualita, bisessualita, transessualita, pansessuale, intersessuale, persona non binaria, non binari@, sex toy|toys, sexy shop, vibratore, sito|siti|abbonamento|video|contenuti|canale|canali porno|pornografici|pornografico|erotici|erotico|hard|hot, contenuti per adulti, pillola del giorno dopo, malattia|malattie venerea|veneree, malattia sessualmente trasmissibile, scambista, amante del|della marito|moglie|cliente, sessualmente attivo|attiva, compagno|compagna|partner dello|del stesso sesso, persona lgbt, cambio di genere, percorso di transizione, nome di elezione, carriera alias,
    his husband, his boyfriend, her wife, her girlfriend, his male partner, her female partner, dating app|site for gays, adult content subscription, porn subscription, sexually transmitted disease|infection, pansexual, intersex, asexual, lesbian, bisexual, extramarital affair, having an affair, deadname, dead name,
    came out as gay|lesbian|bisexual|bi|trans|transgender|, is|openly|are gay|lesbian|bisexual|trans|transgender|homosexual, gay|lesbian|same|trans couple|man|woman|customer|sex couple|partner|marriage|, same sex couple|partner|marriage|relationship|wedding,
    gender reassignment|transition|dysphoria|change, sex change, sexual orientation, sex life, civil partnership, trans woman|man, transitioning from male|female, homosexual, non binary, nonbinary
  `),
  ofSomeone: listed('amante, gay, trans, queer, impotenza, disfunzione erettile, viagra, lgbt, lgbtq, hormone therapy'),
  harmless: listed(`
    amante di|del|della|dei|degli|delle|dell musica|calcio|lettura|sport|cucina|animali|arte|vino|cinema, same price couple, gay village|pride, trans ferrovia, discriminazione per orientamento sessuale, gay street, unione civile dei comuni, ford escort, sex and the city, escort car, grassi trans, cambio sesso personaggio
  `),
};

/** Criminal convictions and offences (GDPR art. 10). */
export const judicial: RevealingPhrases = {
  alone: listed(`
    gia| condannat@ per omissione|furto|truffa|rapina|lesioni|guida|spaccio|stalking|omicidio|violenza|evasione|frode|estorsione|maltrattamenti|ricettazione|riciclaggio|bancarotta|diffamazione|minacce|usura di|in| soccorso|stato|domestica|fiscale| di| ebbrezza|,
    gia| condannat@ a|in|con primo|via|sentenza|anni|mesi|due|tre|quattro|1|2|3|4|5|6|8 grado|definitiva|anni|mesi|, condanna penale|definitiva, condanna per furto|truffa|rapina|lesioni|spaccio|stalking|omicidio|violenza|frode, pregiudicat@,
    precedenti|precedente penali|penale, carichi pendenti, fedina penale sporca|, casellario giudiziale|giudiziario, indagat@ per furto|truffa|rapina|lesioni|spaccio|stalking|omicidio|violenza|frode|riciclaggio|corruzione|peculato|,
    imputat@ per|di|in lesioni|furto|truffa|rapina|omicidio|frode|spaccio|stalking|riciclaggio|violenza|processo|procedimento stradali|stradale|penale|privata|domestica|sessuale|, rinviat@ a giudizio, rinvio a giudizio, agli arresti domiciliari, arresti domiciliari, in carcere, detenut@ in|nel|presso|al carcere|casa, detenut@,
    in stato di detenzione|arresto, ex detenut@, scarcerat@, in semiliberta, in liberta vigilata|condizionale, obbligo di firma, braccialetto elettronico, affidamento|affidat@ in prova, messa alla prova, sorvegliat@ speciale, sorveglianza speciale,
    casa circondariale, casa di reclusione, istituto penitenziario, latitante, ergastolan@, arrestat@ per|dai|dalla|in furto|droga|spaccio|carabinieri|polizia|rapina|flagranza, denunciat@ per furto|stalking|truffa|lesioni|guida|violenza|maltrattamenti|molestie|minacce|frode,
    denuncia|denunce|querela per stalking|truffa|maltrattamenti|lesioni|violenza|molestie|minacce|diffamazione|aggressione contro|a| carico|ex| di|, guida in stato di ebbrezza, procedimento|processo penale, divieto di avvicinamento, ordine restrittivo, violenza domestica, ha scontato la pena, liberta vigilata,
    affidamento|affidat@ ai|a servizi sociali, lavori di pubblica utilita, pena sospesa|alternativa, on probation until|for|since|after, was|were|been|got arrested|convicted|jailed|imprisoned|sentenced, agli arresti, mandato d|di arresto, interdizione dai pubblici uffici, misura cautelare, custodia cautelare, patteggiat@, patteggiamento,
    convicted of|for drink|theft|fraud|assault|murder|drug|robbery|burglary|dangerous|drunk|speeding driving|dealing|offences|, convicted, criminal record|conviction|convictions|proceedings|charges|offence, charged with theft|fraud|assault|murder|drug|burglary|robbery|drink|manslaughter,
    arrested for|by, in prison, in jail, sent to prison, prison sentence, released from prison, ex convict, ex offender, on parole, on probation for, under house arrest, house arrest, under criminal|police investigation, restraining order, drink driving conviction|ban|, unspent convictions, sentenced to, suspended sentence, electronic tag, drunk driving
  `),
  ofSomeone: listed(`
    on probation, condannat@, indagat@, imputat@, arrestat@, detenzione, condanna, carcere, arresto, denunciat@, recluso, reclusa, galera, querelat@, sotto processo, inquisit@, prison, jail, arrested, indicted, convict, felony, on bail, parole
  `),
  harmless: listed(`
    denunciat@ dal|dalla|dai|da cliente|signore|signora|utente|titolare|intestatario|noi, furto denunciato, condannat@ a|ad richiamare|aspettare|pagare|attendere|subire|ripetere|rimanere|restare|, sistema|servizio|processo|server|servizi|macchina|impianto|motore|router|modem|treno|ascensore|applicazione|contatore arrestat@, si e arrestat@, arresto del|di sistema|servizio|server|motore|processo|impianto, arresto cardiaco,
    processo terminato, denuncia di|del sinistro, condanna alle spese, monopoli prigione, parole chiave, parole d, sentenced to wait, on probation period, under arrest warrant film, arresto anomalo, arresto improvviso
  `),
};
