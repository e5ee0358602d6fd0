import { codesOf, hasCodes, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';

/** POD, the point where electricity is delivered (ARERA): `IT`, the distributor's three digits, `E`, eight or nine digits. */
export const electricitySupplyPoint = defineRecogniser({
  id: 'electricity-supply-point',
  mayFind: ({ codes }) => hasCodes(codes, 14, 15),
  *find(reading) {
    for (const length of [14, 15]) {
      for (const code of codesOf(reading, length)) {
        if (/^IT\d{3}E\d{8,9}$/u.test(code.written))
          yield { ...placeOf(reading, code), confidence: 0.95, reason: 'form' };
      }
    }
  },
  examples: {
    found: [
      'POD IT001E95453846',
      'il pod è it020e80381803',
      'POD IT 001 E 95453846',
      'POD IT001E954538461',
      'pod IT001-E-95453846',
      '(IT221E80937610)',
    ],
    ignored: ['IT001E9545384', 'XIT001E95453846', 'IT001A95453846', 'POD IT001E9545384612', 'POD non indicato'],
  },
});
