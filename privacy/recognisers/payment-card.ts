import { placeOf } from '../reading/reading.ts';
import { cardNumbersIn, FEWEST } from './card-numbers.ts';
import { defineRecogniser } from './define-recogniser.ts';

/** The number of a payment card, PAN (ISO/IEC 7812-1): an issuer's range, and the check digit of Luhn. */
export const paymentCard = defineRecogniser({
  id: 'payment-card',
  mayFind: ({ figures }) => figures >= FEWEST,
  *find(reading) {
    for (const code of cardNumbersIn(reading)) {
      yield { ...placeOf(reading, code), confidence: 0.92, reason: 'check-digit' };
    }
  },
  examples: {
    found: [
      'carta 4111111111111111',
      'visa 4111 1111 1111 1111 scad 04/27',
      'ha dettato 5555-5555-5555-4444',
      'amex 3714 496353 98431',
      'rimborso su 4012.8888.8888.1881.',
      'carte 4111111111111111 e 5555555555554444',
      '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
      'maestro 6759649826438453',
      'card number: 6011000990139424',
      'diners 30569309025904',
      'pan 4917610000000000003',
      'jcb 3530111333300000',
      'ordine 7831936743, carta 2223003122003222',
      '4111111111111111/12/27',
      'carta 4111  1111  1111  1111',
      'ha dettato 4111 - 1111 - 1111 - 1111',
      'la carta è 4111, 1111, 1111, 1111',
      'PAN:\n4111\n1111\n1111\n1111',
      'carta 41111111\n11111111',
      '3714_496353_98431',
      'carta di credito 9792030000000000',
      'credit card: 122000000000003',
      'ricarica fallita con 122000000000003 05/2026',
      'addebito su 2200 0000 0000 0004',
    ],
    ignored: [
      'carta 4111111111111112',
      '+49 157 06432346',
      'avviso 3013 6424 7343 3683 04',
      'carta che finisce con 1111',
      '**** **** **** 1111',
      'XXXX-XXXX-XXXX-1111',
      'ordine 4111111111111111',
      'codice avviso 3006 5502 7512 5063 90',
      'IUV 02540069431443599',
      'cod. articolo 4111111111111111',
      'tracking n. 4111111111111111',
      'A4111111111111111',
      '41111111111111112',
      '1234567890123456',
      'EAN 8001234567890',
      'letture 4111, 1111, 1111, 1111',
      'anni 4111\n1111\n1111\n1111',
      'carta 4111  1111  1111  1111  1111',
      'collo 122000000000003',
      'carta 0400123456784',
    ],
  },
});
