import { CUE } from '../reading/cues.ts';
import { cueBefore, cueRightBefore } from '../reading/nearest-cue.ts';
import { codesOf, hasCodes, isSpace, isTight, joinAfter, placeOf } from '../reading/reading.ts';
import type { Code, Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { speaksOf } from './speaks-of.ts';
import { wordSet } from './word-set.ts';

/**
 * The number plate of an Italian vehicle (Codice della strada, art. 100; DPR 495/1992): cars `AA000AA`, motorcycles `AA00000`,
 * without I, O, Q and U. Articles are numbered alike.
 */
export const vehiclePlate = defineRecogniser({
  id: 'vehicle-plate',
  mayFind: ({ codes }) => hasCodes(codes, 6, 8),
  *find(reading) {
    for (const code of codesOf(reading, 7)) {
      const isCar = CAR.test(code.written);
      if (!isCar && !MOTORCYCLE.test(code.written)) continue;
      const cue = cueBefore(reading, code, 7);
      const place = placeOf(reading, code);
      if (cue & NAMED) yield { ...place, confidence: 0.9, reason: 'named' };
      else if (isCar && isUnmistakable(reading, code) && isOfTraffic(reading, code)) {
        yield { ...place, confidence: 0.65, reason: 'form' };
      }
    }
    yield* otherPlates(reading);
  },
  examples: {
    found: [
      'targa AB123CD',
      'auto targata ab 123 cd',
      'veicolo GW837VG, conducente Rossi',
      'alla guida di cn 066 bp',
      'moto targa FT54143',
      'AB123CD soccorso stradale',
      'ricambio ordinato per la AB123CD di Rossi',
      'sinistro con AB123CD, torto nostro',
      'pass ZTL per AB123CD',
      'bollo FD 964 ST non pagato',
      'GT 500 CR in panne',
      'plate EL257AE',
      'targa AB-123-CD',
      'scooter EV 03752',
      'targa: MI 4A1234',
    ],
    ignored: [
      'articolo AB123CD',
      'cod. DC697ES',
      'modello AB123CD',
      'targa prova e targa provvisoria',
      'AB123CDE',
      'targa AO123CD',
      'ricambio FT54143',
      'FT54143',
      'da 234 km',
      'sku AB123CD-44',
      'cod AB123CD per l’auto',
      'filtro AB123CD al posto di EL257AE',
    ],
  },
});

const LETTER = '[A-HJ-NPR-TV-Z]';
const CAR = new RegExp(`^${LETTER}{2}\\d{3}${LETTER}{2}$`, 'u');
const MOTORCYCLE = new RegExp(`^${LETTER}{2}\\d{5}$`, 'u');
/** The older ones by province, and mopeds: only right after the word. */
const OTHER = /^(?:[A-Z]{2}(?:\d{5,6}|[A-Z]\d{5}|\d[A-Z]\d{4})|ROMA[0-9A-Z]\d{5}|X[0-9A-Z]{5})$/u;
const NAMED = CUE.plate | CUE.vehicle;

/** Nothing else is named right before, and roads, insurance or a garage are spoken of: articles are numbered alike. */
function isOfTraffic(reading: Reading, code: Code): boolean {
  const { spokenOf, words } = reading;
  const before = words[code.first - 1] ?? '';
  if (cueRightBefore(reading, code) !== 0 && !TOWARDS.has(before)) return false;
  return (spokenOf & NAMED) !== 0 || ARTICLES.has(before) || speaksOfTraffic(reading);
}

/** `sinistro con AB123CD`, `polizza su AB123CD`: what comes before is not its own name. */
const TOWARDS = wordSet('con su per e contro with on for against');

/** A car is called by its plate: `per la AB123CD di Rossi`. */
const ARTICLES = wordSet('la della alla sulla dalla nella');
const speaksOfTraffic = speaksOf(
  wordSet(`
  colonnina ricarica box garage rimessa telaio pra aci rottamazione demolizione radiazione ecobonus batteria motore freni gommista
  kasko furto incendio attestato malus constatazione cai cid paraurti fanale retrovisore specchietto semaforo incrocio autovelox
  tutor infrazione sanzione preavviso pedaggio varco traffico polizia vigili carabinieri rubata targhe autoveicolo tamponato
  tamponamenti sorpasso precedenza retromarcia rc auto neopatentato neopatentata patente assicurazione assicurazioni residenti
  soccorso stradale panne incidente incidenti tamponamento tamponata urto sinistro sinistri polizza rca rc bollo revisione ztl
  multa verbale parcheggio sosta telepass casello carrozzeria carrozziere officina meccanico perizia perito controparte
  conducente assicurato assicurata autostrada tangenziale tagliando libretto circolazione noleggio carro attrezzi pneumatici
  gomme parabrezza cristalli chilometri grandine collisione rimozione passaggio leasing immatricolata immatricolato
  insured insurance towed tow parking parked breakdown garage collision windscreen mileage motorway toll crash accident
`),
);

/** Tied to nothing else, and in groups only where no group is a word: `da 234 km`. */
function isUnmistakable(reading: Reading, { first, last, written }: Code): boolean {
  if (isTight(joinAfter(reading, first - 1)) || isTight(joinAfter(reading, last))) return false;
  if (first === last) return true;
  const isInThree = last - first === 2 && isSpace(joinAfter(reading, first)) && isSpace(joinAfter(reading, first + 1));
  return isInThree && !HEADS.has(written.slice(0, 2)) && !TAILS.has(written.slice(-2));
}

/** Words and units of two letters that a plate may have, too. */
const HEADS = wordSet('AL DA FA HA LA LE MA ME NE RE SA SE TE VA AD ED NR AT BY');
const TAILS = wordSet('PT GG KG KM KW GB MB MG ML CM MM HP CV NM MQ MC NR AM PM FT');

function* otherPlates(reading: Reading) {
  for (const length of [6, 7, 8]) {
    for (const code of codesOf(reading, length)) {
      if (!OTHER.test(code.written) || MOTORCYCLE.test(code.written) || /^.[OQUI]\d{5}/u.test(code.written)) continue;
      if (cueRightBefore(reading, code) & CUE.plate) {
        yield { ...placeOf(reading, code), confidence: 0.85, reason: 'named' as const };
      }
    }
  }
}
