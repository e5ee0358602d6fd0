import { defineRecogniser } from './define-recogniser.ts';
import { revealed } from './revealed.ts';

/** Racial and ethnic origin (GDPR art. 9). A citizenship alone is none. */
export const ethnicOrigin = defineRecogniser({
  id: 'ethnic-origin',
  mayFind: ({ revelations }) => revelations.length > 0,
  find: (reading) => revealed(reading, 'ethnicOrigin'),
  examples: {
    found: [
      'cliente di colore',
      'di etnia rom',
      'origini tunisine',
      'famiglia rom',
      'customer of African descent',
      'mixed race',
    ],
    ignored: [
      'toner di colore nero',
      'stampante di colore',
      'CD-ROM illeggibile',
      'in origine era attivo',
      'roaming nomade',
      'cittadina senegalese',
      'auto di colore rosso',
      'Rome, Italy',
    ],
  },
});
