/** The digit that makes a number hold by Luhn's rule (ISO/IEC 7812-1), as cards, telephones, SIMs and VAT numbers have it. */
export function luhnDigit(digits: string): string {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((all, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
      return all + (value > 9 ? value - 9 : value);
    }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** The last letter of a codice fiscale (DM 23/12/1976 n. 13813), from the fifteen characters before it. */
export function fiscalCodeLetter(code: string): string {
  return letterOf(code);
}

/** The CIN of an Italian account: the letter before ABI, CAB and number, by the same table as the codice fiscale's. */
export function accountLetter(account: string): string {
  return letterOf(account);
}

/** The two digits after the country (ISO 13616): 98 less what 97 leaves of the rearranged account. */
export function ibanDigits(country: string, account: string): string {
  let remainder = 0;
  for (const character of `${account}${country}00`) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return String(98 - remainder).padStart(2, '0');
}

/** What the digits 0 to 9 count in the first, third, fifth place, and the letters from A on: the first ten are the same. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function letterOf(characters: string): string {
  const sum = Array.from(characters).reduce((all, character, place) => {
    const value = /\d/u.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return all + (place % 2 === 0 ? (ODD[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}
