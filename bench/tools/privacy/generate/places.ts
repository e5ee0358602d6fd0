import type { Chance } from './chance.ts';

export function city(chance: Chance): string {
  return chance.pick(CITIES)[0];
}

export function postcodeAndCity(chance: Chance): string {
  const [name, postcode] = chance.pick(CITIES);
  return `${postcode} ${name}`;
}

export function streetName(chance: Chance): string {
  return chance.pick(STREETS);
}

export function houseNumber(chance: Chance): string {
  return `${chance.between(1, 220)}${chance.likely(0.15) ? chance.pick(['/A', '/B', '/bis', 'B']) : ''}`;
}

/** Street and number. */
export function shortAddress(chance: Chance): string {
  const street = `${chance.pick(WAYS)} ${streetName(chance)}`;
  const number = `${chance.pick([' ', ' ', ', ', ' n. ', ' n°'])}${houseNumber(chance)}`;
  const flat = chance.likely(0.2)
    ? chance.pick([` int. ${chance.between(1, 20)}`, ` scala ${chance.pick(['A', 'B'])}`])
    : '';
  return `${street}${number}${flat}`;
}

/** As on an envelope. */
export function address(chance: Chance): string {
  const [name, postcode, province] = chance.pick(CITIES);
  return `${shortAddress(chance)}${chance.pick([
    `, ${postcode} ${name} (${province})`,
    `, ${postcode} ${name} ${province}`,
    ` - ${postcode} ${name}`,
    `, ${name}`,
    ` ${name} (${province})`,
  ])}`;
}

const WAYS = ['via', 'via', 'via', 'Via', 'viale', 'v.le', 'corso', 'c.so', 'piazza', 'p.zza', 'largo', 'vicolo'];
const STREETS = [
  'Roma',
  'Garibaldi',
  'Giuseppe Verdi',
  'dei Mille',
  'delle Rose',
  'XX Settembre',
  'IV Novembre',
  'San Francesco',
  'della Libertà',
  'Aldo Moro',
  'Alcide De Gasperi',
  'Santa Lucia',
  "dell'Artigianato",
  'Monte Grappa',
  'Po',
  '25 Aprile',
];
const CITIES: readonly (readonly [string, string, string])[] = [
  ['Milano', '20141', 'MI'],
  ['Roma', '00185', 'RM'],
  ['Torino', '10128', 'TO'],
  ['Reggio Emilia', '42121', 'RE'],
  ['Forlì', '47121', 'FC'],
  ["L'Aquila", '67100', 'AQ'],
  ['Bari', '70121', 'BA'],
  ['Sesto San Giovanni', '20099', 'MI'],
  ['Cagliari', '09124', 'CA'],
  ['Verona', '37121', 'VR'],
  ['Catania', '95121', 'CT'],
  ['Udine', '33100', 'UD'],
];
