/** Whether the last digit is right by the formula of Luhn (ISO/IEC 7812-1, annex B): cards, IMEI, ICCID. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = digits.length - 1, weight = 1; place >= 0; place -= 1, weight = 3 - weight) {
    const product = (digits.charCodeAt(place) - ZERO) * weight;
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

const ZERO = 0x30;
