import { CUE } from '../reading/cues.ts';
import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { unknownStreetAt } from './unknown-street.ts';
import { lastAfterHouseNumber } from './after-house-number.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { englishAddressAt } from './english-address.ts';
import { foreignAddressAt } from './foreign-address.ts';
import { postBoxAt } from './post-box.ts';
import { ROAD_KINDS, roadAddressAt } from './road-address.ts';
import { wordSet } from './word-set.ts';

/** Where somebody lives: a street with its house number, and what follows of flat, postcode, town and province. */
export const postalAddress = defineRecogniser({
  id: 'postal-address',
  *find(reading) {
    const { tokens, words, numbered } = reading;
    let beyond = -1;
    if (numbered.length > 0 || NO_NUMBER.test(reading.text)) {
      for (let place = 0; place < words.length; place += 1) {
        const name = place > beyond && STREETS.has(words[place] ?? '') ? startOfName(reading, place) : 0;
        const house = name > 0 ? houseNumberAfter(reading, name) : 0;
        if (house === 0) continue;
        beyond = lastAfterHouseNumber(reading, house);
        yield {
          start: tokens[place]?.start ?? 0,
          end: endOf(reading, beyond),
          confidence: 0.62,
          reason: 'street-and-number',
        };
      }
    }
    for (const place of numbered) {
      for (const find of BY_NUMBER) {
        const match = find(reading, place);
        if (match) yield match;
      }
    }
  },
  examples: {
    found: [
      'residente in via Roma 12',
      'via Caduti per la Patria 12',
      'Via Giuseppe Verdi, 14/B, 20121 Milano (MI)',
      'v.le San Donato 212 int. 3, Viterbo',
      'abita in p.zza 25 Aprile 6',
      'corso Italia n. 45',
      'c.so Gramsci 80, Ravenna',
      'strada dell’Artigianato 18, Palermo',
      'via XX Settembre 82 bis',
      'contrada Fontana snc',
      'via I Maggio 15',
      'guasto in corso delle Rose 12, Bari',
      'via A. Manzoni 15',
      'Galleria Umberto I 27',
      'viale della Liberta’, 41',
      'località Case Sparse 6',
      'sopralluogo in corso IV Novembre n. 74',
      'lives at 12 Baker Street, London',
      'i live at 44 baker street, london now',
      '23/B Main Street',
      '48 Old Mill Road',
      'lives on Nassaustraat 123',
      '107 rue de Rivoli, Paris',
      'loc. San Martino s.n.c.',
      'località Pian dei Ceri s.n., fornitura nuova',
      'Via Roma 12\n20121 Milano (MI)',
      'casella postale n. 123, 20121 Milano',
      'P.O. Box 123, Dublin',
      'residente in SS 16 km 345',
      'strada provinciale 12 km 3,5, 47121 Forlì',
      'flat 3, 12 park lane, where she lives at 12 park lane, leeds ls1 4ap',
      '287 W. 34th Street, Apt 4B',
      "moved to 22 St. James's Square, London SW1Y 4JU",
      'lives at The Old Rectory, Church Lane, Bath BA1 1AA',
      'ship to 97 Elm Drive\nAustin, TX 78701-1234',
      'Elm Drive? No: 22 Oak Street, #5, New York, NY 10001',
      '1500 Broadway, Suite 210',
      '22 The Crescent',
      'address 52 Ibirapita 8057\nErwetegem, Serbia 23823',
      'Karl-Marx-Allee 12, 10117 Berlin',
      'Hauptstr. 5, 10117 Berlin',
      'vive in Cascina Bellaria 4, 20080 Zibido San Giacomo',
      'lives in Avenida Foch 12',
      'contrada Sole s/n, 92100 Agrigento',
      'via Toledo 135, 3° piano, Napoli',
      'via Toledo 135, terzo piano',
      'via del Commercio 12-14',
      'Salita Pollaiuoli 13/r',
      'abito in Cannaregio 1234, 30121 Venezia',
      'C.P. 123, 20121 Milano',
      'corte dei Cavalli 2',
      'Bahnhofstrasse 5, 8001 Zürich',
      'Kurfürstendamm 12',
      '36 boulevard voltaire, 75016 paris',
      '742 Evergreen Terrace, Springfield, OR 97403',
      'Shelby lives at 87 Jakobi 69, Laane',
      'abita in Cannaregio 1234.',
      'Gross Ltd\n63 30 N. Stadion\nULLINISH\n, nan\n 40839',
      '1714 wilshire blvd, los angeles, ca 90048',
      'Unit 4, Riverside Business Park, Leeds LS10 1AB',
      '12-14 Commercial Road',
      'Flat 3\n44 Gloucester Road\nLondon\nSW7 4QL',
      '12 The Mews, Church Street, Ludlow',
      "45 O'Connell Street, Dublin 1",
      '12 Harbour View, Cork',
      '22 Main St. N',
    ],
    ignored: [
      'inviato via e-mail 3 volte',
      'via sms 2 volte',
      'agenzia di via Garibaldi chiusa fino al 09-04-2026',
      'sportello in piazza Dante aperto il 12',
      'in corso 3 verifiche',
      'via portale, ticket 4412',
      'deviazione su corso Italia',
      'corso di formazione 12 ore',
      'strada chiusa per 3 giorni',
      'via Roma alle 15',
      'lavori in via Roma dal 11 agosto',
      'largo anticipo di 3 giorni',
      'a 5 minute drive',
      'two way street',
      'v. 12.3 del firmware',
      'sinistro sulla strada statale 16',
      'incidente su SS 16 km 345',
      'casella postale piena, 3 avvisi',
      'box 12 of 20',
      '2 Hyde Park tickets',
      '2 Broadway tickets',
      '3 Grand Hill vouchers',
      'punteggio s.n. 12',
      'Corte di Cassazione n. 24',
      '12 Garden View mugs',
      'C.P. 123 del registro',
      'unit 4, chapter 12',
      '12 broken road signs in 30121',
      'vive in Italia 3 mesi',
      'residente Aire 2 volte',
      'ordine 1234, 30121 pezzi',
    ],
  },
});

/** Addresses that are told by the number, and what stands around it. */
const BY_NUMBER = [englishAddressAt, foreignAddressAt, postBoxAt, roadAddressAt, unknownStreetAt];

/** «Senza numero civico», abbreviated. */
const NO_NUMBER = /\bs[./]?n(?:\.?c)?\b/iu;

/** The first word of a street’s kind; the abbreviated ones have more. */
const STREETS = wordSet(`
  via viale vle corso cso piazza piazzale pzza pza ple largo vicolo vico strada contrada cda lungomare lungotevere lungarno
  lungolago salita calle localita loc frazione fraz borgo galleria traversa circonvallazione fondamenta rione stradone
  piazzetta riva regione villaggio residence passaggio sestiere vocabolo bastioni v c p l str
  cascina podere masseria tenuta casale corte avenida avda rua plaza carrer paseo rue chemin
`);
const ABBREVIATED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['v', wordSet('le lo')],
  ['c', wordSet('so da')],
  ['p', wordSet('zza za le tta')],
  ['l', wordSet('go mare')],
]);

/** The first token of the street’s name; 0 when the word is no street. */
function startOfName(reading: Reading, place: number): number {
  const { text, tokens, words } = reading;
  const word = words[place] ?? '';
  const token = tokens[place];
  const next = tokens[place + 1];
  if (!token || !next) return 0;
  const between = text.slice(token.end, next.start);
  const rest = ABBREVIATED.get(word);
  if (rest && between.trim() === '.' && rest.has(words[place + 1] ?? '')) return place + 2;
  if (word === 'v' || word === 'str') return between === '. ' || (word === 'v' && between === '.') ? place + 1 : 0;
  // `strada statale 16`: the number is the road's.
  if (word === 'strada' && ROAD_KINDS.has(words[place + 1] ?? '') && next.end + 1 === tokens[place + 2]?.start) {
    return tokens[place + 2]?.form === FORM.digits ? 0 : place + 1;
  }
  if (rest || isOngoing(reading, place) || (VAGUE.has(word) && !isNamed(reading, place + 1))) return 0;
  return /^\.? $/u.test(between) ? place + 1 : 0;
}

/** `in corso` is «under way», but where somebody lives there. */
function isOngoing(reading: Reading, place: number): boolean {
  const { text, tokens, words } = reading;
  if (words[place] !== 'corso' || words[place - 1] !== 'in' || LIVING.has(words[place - 2] ?? '')) return false;
  return !isNamed(reading, place + 1) || /^\p{Lu}/u.test(text.charAt(tokens[place]?.start ?? 0));
}

const LIVING = wordSet(
  'residente residenti abita abitante domiciliato domiciliata domicilio residenza sita sito sede casa vive abito vivo sopralluogo spedire consegnare ritirare sta',
);

/** Ordinary words as well: a street only where its name has a capital letter. */
const VAGUE = wordSet(`
  frazione galleria salita rione traversa fondamenta borgo campo calle riva regione villaggio residence passaggio sestiere vocabolo
  bastioni cascina podere masseria tenuta casale corte avenida avda rua plaza carrer paseo rue chemin
`);

function isNamed({ text, tokens, words }: Reading, place: number): boolean {
  const name = LINKS.has(words[place] ?? '') ? tokens[place + 1] : tokens[place];
  return /^\p{Lu}/u.test(text.charAt(name?.start ?? 0));
}

const MOST_WORDS = 6;

/** The token of the house number after the name; 0 when there is none. */
function houseNumberAfter(reading: Reading, name: number): number {
  const { text, tokens, words } = reading;
  let named = 0;
  for (let place = name; place <= name + MOST_WORDS; place += 1) {
    const token = tokens[place];
    if (!token || token.form === FORM.hidden || !isTied(reading, place, place === name)) return 0;
    const word = words[place] ?? '';
    if (token.form !== FORM.letters) {
      if (named > 0 && !LINKS.has(words[place - 1] ?? '') && isHouseNumber(reading, place)) return place;
      if (MONTHS.has(words[place + 1] ?? '') && token.end - token.start <= 2) named += 1;
      else return 0;
    } else if (word === 'i' && MONTHS.has(words[place + 1] ?? '')) named += 1;
    else if (named > 0 && word === 's' && lastOfNoNumber(reading, place) > 0) return lastOfNoNumber(reading, place);
    else if (isOfName(reading, place, named)) continue;
    else if (named > 0 && (word === 'snc' || word === 'sn')) return place;
    else if (named > 0 && NUMBER_WORDS.has(word)) continue;
    else if (NOT_A_NAME.has(word) || (token.cue & NOT_A_NAME_CUE && !isCaseOfPlaces(reading, place))) return 0;
    else if (named > 0 && /[,\n]/u.test(text.slice(tokens[place - 1]?.end, token.start))) return 0;
    else if (!LINKS.has(word)) named += 1;
  }
  return 0;
}

/** `s.n.c.`, `s.n.`, `s/n`: its last token; 0 when it is none. */
function lastOfNoNumber({ text, tokens, words }: Reading, place: number): number {
  const isDotted = (at: number): boolean => /^(?:\. ?|\/)$/u.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
  if (words[place + 1] !== 'n' || !isDotted(place)) return 0;
  return words[place + 2] === 'c' && isDotted(place + 1) ? place + 2 : place + 1;
}

/** `A. Manzoni`, `Umberto I`, `I Maggio`, `San Giovanni in Laterano`: what is no name by itself but part of one. */
function isOfName({ text, tokens, words }: Reading, place: number, named: number): boolean {
  const { start = 0, end = 0 } = tokens[place] ?? {};
  const word = words[place];
  if (end - start === 1 && /^\.\s?\p{L}/u.test(text.slice(end, end + 3))) return true;
  if (word === 'i' && named > 0) return tokens[place + 1]?.form === FORM.digits;
  if (named === 0 || !TIES.has(word ?? '')) return false;
  if (word === 'dalla' && words[place + 1] === 'chiesa') return true;
  const next = tokens[words[place + 1] === 'la' ? place + 2 : place + 1];
  return /^\p{Lu}\p{Ll}/u.test(text.slice(next?.start, next?.end));
}

/** `San Giovanni in Laterano`, `Caduti sul Lavoro`, `Carlo Alberto dalla Chiesa`. */
const TIES = wordSet('in sul sulla dalla dalle per con');

/** `Case Sparse`: houses, and no cases. */
function isCaseOfPlaces({ text, tokens, words }: Reading, place: number): boolean {
  return words[place] === 'case' && /^\p{Lu}/u.test(text.charAt(tokens[place + 1]?.start ?? 0));
}

const MONTHS = wordSet(`
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
`);
const NUMBER_WORDS = wordSet('n nr num numero civico civ no');
const LINKS = wordSet('di del della dei delle degli dell dello da dal d de l e al alla');
const NOT_A_NAME_CUE = CUE.reference | CUE.phone | CUE.email;
const NOT_A_NAME = wordSet(`
  mail email sms fax app web pec posta chat whatsapp telefono portale sito internet form modulo per fino il lo gli i in con su
  sul sulla dalle dalla alle ore ogni un una uno ha hanno sono era non chiuso chiusa aperto aperta aperti chiusi tra fra entro
  formazione laurea aggiornamento online anticipo api usb wifi ethernet bluetooth http ssh telegram bonifico corriere cavo radio
  libera preferenziale breve definitiva amministrativa generale giudiziale circa a si che dopo poi presso verso ma oppure from to
  the at by cassazione appello conti giustizia costituzionale
`);

/** What follows it is neither a unit nor the rest of a date, an hour or a longer number. */
function isHouseNumber({ text, tokens, words }: Reading, place: number): boolean {
  const token = tokens[place];
  if (!token || !/^[1-9]\d{0,3}[a-z]?$/iu.test(text.slice(token.start, token.end))) return false;
  if (/^[./:,-]\d|^ ?[%€$°]/u.test(text.slice(token.end, token.end + 2))) {
    return /^[/-]\d{1,3}(?![\d/.-])|^,\d{1,3}[^\d]/u.test(text.slice(token.end, token.end + 5));
  }
  return !UNITS.has(words[place + 1] ?? '');
}

const UNITS = wordSet(`
  ore ora giorni giorno minuti minuto euro eur mesi mese anni anno volte volta km kw mb gb mega giga metri persone posti verifiche
  settimane hours days minutes months years times gg min h
`);

/** A space, an apostrophe, a dot; a comma only before the number. */
function isTied({ text, tokens }: Reading, place: number, isFirst: boolean): boolean {
  const between = text.slice(tokens[place - 1]?.end, tokens[place]?.start);
  return isFirst ? /^\.? ?$/u.test(between) : /^(?:,? ?|['’],? ?|\.? |[°º]\.? ?|\. ?|, ?|-)$/u.test(between);
}

/** With the closing bracket of the province. */
function endOf({ text, tokens }: Reading, last: number): number {
  const { start = 0, end = 0 } = tokens[last] ?? {};
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')' ? end + 1 : end;
}
