import type { ANY, Kind } from '../kinds.ts';
import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';
import * as contacts from './contacts.ts';
import * as dates from './dates.ts';
import * as identifiers from './identifiers.ts';
import { WORDS } from './names.ts';
import type { Person } from './people.ts';
import * as places from './places.ts';
import * as references from './references.ts';
import * as written from './written-forms.ts';

interface Placeholder {
  /** What the value is labelled as; without one it is nobody's personal data. */
  readonly kind?: Kind | typeof ANY;
  readonly draw: (chance: Chance, cast: Cast) => string;
}

/** What stands between braces in a template. Who has no number is the first person of the text, of whom it is all about. */
export const PLACEHOLDERS: ReadonlyMap<string, Placeholder> = new Map(
  Object.entries({
    ...Object.fromEntries(
      Object.entries(references.REFERENCES).map(([name, shapes]) => [
        name,
        { draw: (chance: Chance) => chance.shaped(chance.pick<string>(shapes)) },
      ]),
    ),
    ...persons(),
    ...numbersOfPersons(),
    ...numbersOfThings(),
    ...neutral(),
    ...words(),
  } satisfies Record<string, Placeholder>),
);

function persons(): Record<string, Placeholder> {
  const person = (draw: Placeholder['draw']): Placeholder => ({ kind: 'PERSON', draw });
  return {
    N: person((chance, { first }) => fullName(first(), chance)),
    N2: person((chance, { second }) => fullName(second(), chance)),
    NFEM: person((chance, { woman }) => fullName(woman(), chance)),
    NM: person((chance, { man }) => fullName(man(), chance)),
    NM2: person((chance, { otherMan }) => fullName(otherMan(), chance)),
    NX: person((_, { foreigner }) => `${foreigner().name} ${foreigner().surname}`),
    NREV: person((_, { first }) => `${first().surname} ${first().name}`),
    F: person((_, { first }) => first().name),
    F3: person((_, { second }) => second().name),
    FF: person((_, { woman }) => woman().name),
    FM: person((_, { man }) => man().name),
    S: person((_, { first }) => first().surname),
    SF: person((_, { woman }) => woman().surname),
    SM: person((_, { man }) => man().surname),
    SW: person((chance) => chance.pick(WORDS)),
    DOB: { kind: 'BIRTH_DATE', draw: (chance, { first, language }) => dates.birthDate(first(), chance, language) },
    DOB2: { kind: 'BIRTH_DATE', draw: (chance, { second, language }) => dates.birthDate(second(), chance, language) },
    DOBK: { kind: 'BIRTH_DATE', draw: (chance, { child, language }) => dates.birthDate(child(), chance, language) },
  };
}

function numbersOfPersons(): Record<string, Placeholder> {
  const of = (kind: Kind, draw: Placeholder['draw']): Placeholder => ({ kind, draw });
  return {
    CF: of('IT_FISCAL_CODE', (_, { first }) => first().fiscalCode),
    CF2: of('IT_FISCAL_CODE', (_, { second }) => second().fiscalCode),
    CFFEM: of('IT_FISCAL_CODE', (_, { woman }) => woman().fiscalCode),
    CFSP: of('IT_FISCAL_CODE', (_, { first }) => identifiers.inGroups(first().fiscalCode, [3, 3, 5, 5])),
    CFG: of('IT_FISCAL_CODE', (chance, { first }) => written.fiscalCodeInGroups(chance, first().fiscalCode)),
    CFOM: of('IT_FISCAL_CODE', (_, { first }) => written.omocodeOf(first().fiscalCode)),
    CFX: of('IT_FISCAL_CODE', (_, { foreigner }) => foreigner().fiscalCode),
    PIVA: of('IT_VAT', identifiers.vatNumber),
    PIVAG: of('IT_VAT', written.vatNumberInGroups),
    PIVAIT: of('IT_VAT', written.vatNumberAbroad),
    PIVASP: of('IT_VAT', written.spelledVatNumber),
    IBAN: of('IBAN', identifiers.italianIban),
    IBAN2: of('IBAN', identifiers.italianIban),
    IBANG: of('IBAN', (chance) => identifiers.inGroups(identifiers.compactIban(chance), [2, 2, 1, 5, 5, 12])),
    IBANX: of('IBAN', identifiers.foreignIban),
    PAN: of('CARD_PAN', identifiers.cardNumber),
    PANSP: of('CARD_PAN', identifiers.spelledCardNumber),
    PANX: of('CARD_PAN', written.cardOfAnyScheme),
    PANB: of('CARD_PAN', written.cardBrokenUp),
    AMEX: of('CARD_PAN', identifiers.amexNumber),
    EXP: of('CARD_EXPIRY', dates.expiry),
    CVV: of('CARD_CVV', (chance) => chance.shaped('???')),
    CVVSP: of('CARD_CVV', (chance) => chance.shaped('? ? ?')),
    CELL: of('PHONE', contacts.mobile),
    CELL2: of('PHONE', contacts.mobile),
    CELLSP: of('PHONE', contacts.spelledMobile),
    CELLW: of('PHONE', (chance, { language }) => contacts.mobileInWords(chance, language)),
    CELLD: of('PHONE', (chance, { language }) => contacts.mobileWithDoubles(chance, language)),
    CELLT: of('PHONE', contacts.mobileInPairs),
    FISSO: of('PHONE', contacts.landline),
    FISSOW: of('PHONE', (chance, { language }) => contacts.landlineInWords(chance, language)),
    TEL: of('PHONE', (chance) => (chance.likely(0.5) ? contacts.mobile(chance) : contacts.landline(chance))),
    TELX: of('PHONE', contacts.foreignPhone),
    EMAIL: of('EMAIL', (chance, { first }) => contacts.email(first(), chance)),
    EMAIL2: of('EMAIL', (chance, { second }) => contacts.email(second(), chance)),
    EMAILSP: of('EMAIL', (chance, { first }) => contacts.spelledEmail(first(), chance)),
    EMAILW: of('EMAIL', (chance, { first }) => contacts.emailInWords(first(), chance)),
    PEC: of('EMAIL', (chance, { first }) => contacts.certifiedEmail(first(), chance)),
    PW: of('CREDENTIAL', (chance, { first }) => contacts.password(first(), chance)),
    OTP: of('CREDENTIAL', (chance) => chance.shaped('??????')),
    PIN: of('CREDENTIAL', (chance) => chance.shaped(chance.pick(['????', '?????']))),
    PIN8: of('CREDENTIAL', (chance) => chance.shaped('????????')),
    PUK: of('CREDENTIAL', (chance) => chance.shaped('????????')),
    ADDR: of('ADDRESS', places.address),
    ADDRS: of('ADDRESS', places.shortAddress),
  };
}

function numbersOfThings(): Record<string, Placeholder> {
  const of = (kind: Kind, draw: Placeholder['draw']): Placeholder => ({ kind, draw });
  return {
    CIE: of('IT_ID_CARD', identifiers.identityCard),
    CIP: of('IT_ID_CARD', (chance) => `A${chance.shaped(chance.pick(['@???????', '@ ???????']))}`),
    PASS: of('PASSPORT', (chance) => `Y${chance.pick(['A', 'B', 'C'])}${chance.shaped('???????')}`),
    PASSX: of('PASSPORT', (chance) => chance.shaped(chance.pick(['@@???????', '@????????', '?????????']))),
    PAT: of('IT_DRIVING_LICENCE', identifiers.drivingLicence),
    TEAM: of('IT_HEALTH_CARD', identifiers.healthCard),
    STP: of('IT_HEALTH_CARD', (chance) => `STP${chance.shaped('?????????????')}`),
    PERM: of('IT_RESIDENCE_PERMIT', (chance) => `I${chance.shaped('????????')}`),
    PLATE: of('PLATE', identifiers.plate),
    PLATE2: of('PLATE', identifiers.plate),
    MOTO: of('PLATE', (chance) => `E${chance.shaped('&?????')}`),
    IP: of('IP', identifiers.publicAddress),
    IP6: of(
      'IP',
      (chance) => `2001:b07:${[4, 4, 4].map((length) => references.hexadecimal(chance, length)).join(':')}::1`,
    ),
    MAC: of('MAC', identifiers.macAddress),
    IMEI: of('IMEI', identifiers.imei),
    ICCID: of('ICCID', identifiers.iccid),
    POD: of('POD', identifiers.pod),
    PDR: of('PDR', identifiers.pdr),
    MIG: of('MIGRATION_CODE', identifiers.migrationCode),
  };
}

function neutral(): Record<string, Placeholder> {
  return {
    CAPCITY: { kind: 'ANY', draw: places.postcodeAndCity },
    NRE: { kind: 'ANY', draw: (chance) => chance.shaped('0200A4?????????') },
    USER: { kind: 'ANY', draw: (chance, { first }) => contacts.userName(first(), chance) },
  };
}

/** What is nobody's, or would be of a person in another sentence. */
function words(): Record<string, Placeholder> {
  return {
    CITY: { draw: places.city },
    VIA: { draw: places.streetName },
    CIV: { draw: places.houseNumber },
    AZ: {
      draw: (chance) =>
        chance.pick(['Rossi Costruzioni S.p.A.', 'Edil Conti srl', 'Agriturismo La Quercia', 'Condominio Girasole']),
    },
    AMT: { draw: references.amount },
    VER: { draw: references.version },
    HEX8: { draw: (chance) => references.hexadecimal(chance, 8).toUpperCase() },
    UUID: { draw: references.uuid },
    MASK: { draw: references.maskedCard },
    NUM16: { draw: identifiers.notACard },
    NUMW: {
      draw: (chance, { language }) => contacts.inWords(chance.shaped(chance.pick(['??????', '????????'])), language),
    },
    DATE: { draw: (chance, { language }) => dates.someDate(chance, { from: 2022, to: 2025, language }) },
    DATEF: { draw: (chance, { language }) => dates.someDate(chance, { from: 2026, to: 2028, language }) },
    TIME: { draw: dates.timeOfDay },
    MESE: { draw: (chance, { language }) => dates.monthName(chance, language) },
    KWH: { draw: (chance) => String(chance.between(120, 4_800)) },
    QTY: { draw: (chance) => String(chance.between(2, 40)) },
    ETA: { draw: (chance) => String(chance.between(70, 95)) },
    sig: { draw: (_, { first }) => (first().isWoman ? 'sig.ra' : 'sig.') },
    Sig: { draw: (_, { first }) => (first().isWoman ? 'Sig.ra' : 'Sig.') },
    Mr: { draw: (_, { first }) => (first().isWoman ? 'Mrs' : 'Mr') },
    Dott: { draw: (_, { first }) => (first().isWoman ? 'dott.ssa' : 'dott.') },
    o: { draw: (_, { first }) => (first().isWoman ? 'a' : 'o') },
    o2: { draw: (_, { second }) => (second().isWoman ? 'a' : 'o') },
  };
}

function fullName({ name, surname }: Person, chance: Chance): string {
  return chance.pick([
    `${name} ${surname}`,
    `${name} ${surname}`,
    `${name} ${surname}`,
    `${surname} ${name}`,
    `${name} ${surname}`.toUpperCase(),
    `${name} ${surname}`.toLowerCase(),
  ]);
}
