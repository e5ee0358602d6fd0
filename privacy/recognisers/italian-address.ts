import { CUE } from '../reading/cues.ts';
import { FORM, OPENS } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { lastAfterHouseNumber } from './after-house-number.ts';
import type { Match } from './define-recogniser.ts';
import { ROAD_KINDS } from './road-address.ts';
import { wordSet } from './word-set.ts';

/** `via Roma 12, 20121 Milano`: the kind of street comes first, then its name and the house number, or that there is none. */
export function* italianAddresses(reading: Reading): Iterable<Match> {
  const { text, tokens, words, numbered } = reading;
  if (!(reading.opens & OPENS.street) || (numbered.length === 0 && !NO_NUMBER.test(text))) return;
  let beyond = -1;
  for (let place = 0; place < words.length; place += 1) {
    const name = place > beyond && STREETS.has(words[place] ?? '') ? startOfName(reading, place) : 0;
    const house = name > 0 ? houseNumberAfter(reading, name) : 0;
    if (house === 0) continue;
    beyond = lastAfterHouseNumber(reading, house);
    const match = { start: tokens[place]?.start ?? 0, end: endOf(reading, beyond) };
    yield { ...match, confidence: 0.62, reason: 'street-and-number' };
  }
}

/** «Senza numero civico», abbreviated. */
const NO_NUMBER = /\bs[./]?n(?:\.?c)?\b/iu;

/** The first word of a street’s kind; the abbreviated ones have more. */
export const STREETS = wordSet(`
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
