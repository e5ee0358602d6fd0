import { listed } from './phrases.ts';
import type { RevealingPhrases } from './phrases.ts';

const PEOPLES =
  'tunisin@|marocchin@|rom|sinti|african@|arab@|asiatic@|ebraiche|senegales@|nigerian@|egizian@|albanes@|rumen@|romen@|cines@|indian@|pakistan@|bengales@|filippin@|peruvian@|turch@|curd@|slav@|sudamerican@|latinoamerican@|etiop@|eritre@|somal@|ghanes@|ucrain@|moldav@|kosovar@|algerin@|siriane|afghane|brasilian@|ecuadorian@|nordafrican@|magrebin@|maghrebin@|cingalesi|srilankesi|straniere|iranian@|ivorian@|congoles@|camerunens@|cuban@|dominican@|colombian@|venezuelan@|bolivian@|polacc@|polacche|bulgar@|serb@|bosniac@|croat@|russ@|georgian@|armen@|irachen@|afghan@|sirian@|libanes@|palestines@|vietnamit@|thailandes@|corean@|giappones@|malian@|gambian@|turche|slave|marocchine|ebraic@|asiatiche|sinti|berber@|antillan@|caraibic@';

/** Racial and ethnic origin. A citizenship alone is none. */
export const ethnicOrigin: RevealingPhrases = {
  alone: listed(`
    cliente|persona|uomo|donna|ragazz@|signor|signora|signore|operatore|tecnico di colore, pelle scura|nera|olivastra, di pelle scura|nera, di razza nera|bianca|ebraica, di carnagione scura,
    origini|origine|etnia ${PEOPLES}, di origini|origine|etnia ${PEOPLES}, discriminat@|offes@|razzismo perche e|sono|era| ner@|arab@|african@|rom|magrebin@|sudamerican@|asiatic@|zingar@, perche e|sono|era| di colore, perche e|sono|era ner@|arab@|african@|rom|zingar@|magrebin@|asiatic@|ebre@, cliente|ragazzo|ragazza|signore|signora|uomo|donna|marito|moglie e| ner@, he|she|customer|caller|they|i|we is|s|are|am|m black|asian|african|arab|latino|hispanic|roma|gypsy|romani, because of his|her|my|their ethnicity|race|colour|color|origin|origins|skin, nomade rom, origini|origine etniche|etnica|ebraiche, cittadin@|persona|ragazz@ di origine|origini|etnia ${PEOPLES}, di etnia, etnia rom, sinti, e rom, un|una rom, campo rom|sinti, di provenienza africana|araba|asiatica, persona|uomo|donna|ragazzo|ragazza|signore|signora|cliente ner@, e ner@ di|pelle, di madre|padre african@|arab@, colore della pelle, discendenza africana|araba|ebraica|asiatica, minoranza linguistica slovena, appartenente all etnia, zingar@, minoranza etnica, origine etnica, campo nomadi, extracomunitari@,
    afroitalian@, afroamerican@, afrodiscendente, afro americano, meticci@, mulatt@, di famiglia rom, famiglia rom, cliente rom, comunita rom,
    ethnic background|group, racial origin, ethnicity, asian customer|man|woman|family, african customer|man|woman|family, arab customer|man|woman|family, is|are black|roma, black british|african|caribbean, skin colour|color, romani, roma|romani|arab|african|asian|kurdish|black|latino|hispanic background|heritage|descent|ethnicity|origin|customer, of mixed heritage|race, sinti family,
    ethnic minority, ethnic origin, black customer|man|woman|lady|gentleman|guy, of nigerian|albanian|romanian|bangladeshi|filipino|somali|eritrean|ethiopian|ghanaian|senegalese|egyptian|tunisian|algerian|peruvian|brazilian|slavic|kurdish|latino|hispanic|romani|sinti|gypsy|west|north|african|asian|arab|roma|caribbean|indian|chinese|jewish|turkish|moroccan|pakistani descent|origin|heritage|ethnicity,
    roma family|community|ethnicity, romani family|origin, mixed race, dark skinned, person|people of colour|color, customer|woman|man of colour|color, ethnically chinese|kurdish|roma, of roma origin, gypsy, traveller community, african american
  `),
  ofSomeone: listed(
    'rom, african@, nordafrican@, magrebin@, maghrebin@, sudamerican@, asiatic@, nomade, nomadi, gitan@, negro, negra, mezzosangue, afro',
  ),
  harmless: listed(`
    cliente|signore|signora|marito|moglie e| ner@ di|dalla|per rabbia, e ner@ il|la|lo, black box|friday|list, di colore ross@|ner@|bianc@|blu|verde|giall@|grigi@|divers@|sbagliat@|rosa|marrone|errat@|arancione|viola|bianche|beige, cartuccia|toner|stampa|stampante|foto|capo|articolo|led|luce|cavo|maglia|scarpe|pantaloni|telefono|cover|spia di colore,
    cd|dvd|e|la|le|file|custom|da|in|di rom, roaming nomade, modalita nomade, uso nomade, lampada di colore, in origine, origine italiana, people of rome
  `),
};

/** What a body is recognised by. */
export const biometrics: RevealingPhrases = {
  alone: listed(`
    rilievo|rilevamento|raccolta|acquisizione|prese delle|le| impronte|impronta digitali|digitale|, impronte digitali, impronta digitale, riconoscimento facciale, riconoscimento del volto, scan of her|his|their face|iris|fingerprint|fingerprints, face scan, facial scan, vocal print, fingerprinting, biometria vocale|facciale|, autenticazione|verifica|identificazione|riconoscimento|enrollment|enrolment biometric@, biometric@, voice biometrics, voice biometric, voice id enrolled, face recognition, facial recognition enrolled, video selfie biometrico, accesso|login|autenticazione|identificazione con|tramite|via impronta vocale registrata|, impronta|impronte vocale|vocali registrata|registrate|, impronta|impronte digitale|digitali del|della|di|registrata|registrate|acquisita|acquisite|cliente|acquisite cliente|signora|titolare|, registrat@|acquisit@|rilevat@|raccolt@ l|le| impronta|impronte digitale|digitali|vocale|,
    dati biometrici, dato biometrico, template biometrico|facciale|vocale, profilo biometrico|vocale, firma biometrica|grafometrica, scansione dell|del|della| iride|retina|volto|viso|impronta|palmo, scansione facciale|retinica,
    riconoscimento facciale|vocale|biometrico del|della|attivo|registrato|attivato cliente|titolare|signora|intestatario|, mappa del volto, modello facciale, vascolatura del palmo,
    facial recognition template|data|scan|profile, face template|scan|geometry, voice print, voiceprint, fingerprint|fingerprints taken|enrolled|registered|template|data|scan, fingerprint|fingerprints on file, biometric data|template|profile|enrolment|enrollment|signature, iris|retina|palm scan, faceprint, palm vein
  `),
  ofSomeone: listed(
    'impronta digitale, impronte digitali, riconoscimento facciale, riconoscimento vocale, face id, fingerprint, fingerprints, facial recognition',
  ),
  harmless: listed(`
    impronta ecologica|ambientale|carbonica, lettore|sensore|sblocco|accesso|login di|d|con||delle|dell impronta|impronte digitale|digitali|, impronta digitale del|della certificato|chiave|file,
    impronta digitale non funziona, risponditore|assistente|sistema con|a|di| riconoscimento vocale, fingerprint sensor|reader|unlock|login, certificate|key|ssh|device|browser fingerprint, fingerprint of the, funzione di| riconoscimento facciale|vocale
  `),
};
