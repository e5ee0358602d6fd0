import { validate as validateFiscalCode } from 'stdnum/lib/esm/it/codicefiscale.js';
import { validate as validateVatNumber } from 'stdnum/lib/esm/it/iva.js';
import { luhnChecksumValidate } from 'stdnum/lib/esm/util/checksum.js';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../seeded.ts';
import { chanceOf } from './chance.ts';
import { accountLetter, fiscalCodeLetter, ibanDigits, luhnDigit } from './check-digits.ts';
import * as contacts from './contacts.ts';
import * as identifiers from './identifiers.ts';
import { drawPerson } from './people.ts';

const chance = chanceOf(seeded(7));
const draws = <T>(draw: () => T): T[] => Array.from({ length: 300 }, draw);
const digitsOf = (number: string): string => number.replaceAll(/\D/gu, '');

describe('check digits', () => {
  it('are those of numbers that everybody knows', () => {
    expect(luhnDigit('411111111111111')).toBe('1');
    expect(luhnDigit('49015420323751')).toBe('8');
    expect(fiscalCodeLetter('RSSMRA85T10A562')).toBe('S');
    expect(accountLetter('0542811101000000123456')).toBe('X');
    expect(ibanDigits('IT', 'X0542811101000000123456')).toBe('60');
    expect(ibanDigits('GB', 'NWBK60161331926819')).toBe('29');
    expect(ibanDigits('DE', '370400440532013000')).toBe('89');
  });
});

describe('generated values', () => {
  it('are codici fiscali that hold, those of two persons with the same one among them', () => {
    const codes = draws(() => drawPerson(chance, { isForeign: chance.likely(0.3) }).fiscalCode);

    expect(codes.filter((code) => !validateFiscalCode(code).isValid)).toEqual([]);
    expect(codes.filter((code) => !/^[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]$/u.test(code)).length).toBeGreaterThan(3);
  });

  it('are VAT numbers of a tax office', () => {
    expect(draws(() => identifiers.vatNumber(chance)).filter((number) => !validateVatNumber(number).isValid)).toEqual(
      [],
    );
  });

  it.each([
    ['cards', identifiers.cardNumber],
    ['American Express', identifiers.amexNumber],
    ['IMEI', identifiers.imei],
    ['ICCID', identifiers.iccid],
  ])('hold by the rule of Luhn: %s', (_, draw) => {
    const wrong = draws(() => digitsOf(draw(chance))).filter((digits) => !luhnChecksumValidate(digits));

    expect(wrong).toEqual([]);
  });

  it('are no cards where they only look like one', () => {
    expect(draws(() => identifiers.notACard(chance)).filter((digits) => luhnChecksumValidate(digits))).toEqual([]);
  });

  it.each([
    ['Italian IBAN', identifiers.italianIban],
    ['foreign IBAN', identifiers.foreignIban],
  ])('leave one when 97 divides them: %s', (_, draw) => {
    const remainders = draws(() => {
      const iban = draw(chance).replaceAll(' ', '');
      const digits = Array.from(iban.slice(4) + iban.slice(0, 4))
        .map((character) => Number.parseInt(character, 36))
        .join('');
      return Number(BigInt(digits) % 97n);
    });

    expect(new Set(remainders)).toEqual(new Set([1]));
  });

  it.each([
    ['mobile number', contacts.mobile, /^(?:(?:\+39|0039) ?)?3\d\d[ ./-]?\d{3}[ .]?\d{4}$/u],
    ['dictated number', contacts.spelledMobile, /^3(?:[ -]?\d){9}$/u],
    ['landline', contacts.landline, /^0\d{1,3}[ /-]?\d{6,8}$/u],
    ['plate', identifiers.plate, /^[B-G][A-HJ-NPR-TV-Z] ?\d{3} ?[A-HJ-NPR-TV-Z]{2}$/u],
    ['identity card', identifiers.identityCard, /^C[A-Z] ?\d{5} ?[A-Z]{2}$/u],
    ['driving licence', identifiers.drivingLicence, /^(?:U1[A-Z]{2}\d{5}|[A-Z]{2}\d{7})[A-Z]$/u],
    ['health card', identifiers.healthCard, /^8038000\d{13}$/u],
    ['POD', identifiers.pod, /^IT\d{3}E\d{8}$/u],
    ['PDR', identifiers.pdr, /^\d{14}$/u],
    ['migration code', identifiers.migrationCode, /^[A-Z]{3}\d{13}[A-Z]$/u],
    ['MAC', identifiers.macAddress, /^[\dA-Fa-f]{2}(?:[:-][\dA-Fa-f]{2}){5}$/u],
  ])('have the form of the real ones: %s', (_, draw, form) => {
    expect(draws(() => draw(chance)).filter((value) => !form.test(value))).toEqual([]);
  });
});
