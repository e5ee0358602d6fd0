import { defineRecogniser } from './define-recogniser.ts';
import { revealed } from './revealed.ts';

/** Sex life and sexual orientation (GDPR art. 9). */
export const sexLife = defineRecogniser({
  id: 'sex-life',
  mayFind: ({ revelations }) => revelations.length > 0,
  find: (reading) => revealed(reading, 'sexLife'),
  examples: {
    found: [
      'coppia omosessuale',
      'cliente in transizione di genere',
      'unione civile tra i due intestatari',
      'customer came out as gay',
      'same-sex couple',
      'il cliente è gay',
    ],
    ignored: [
      'cambio di nome sulla bolletta',
      'unione civile dei comuni',
      'Gay Village, evento annullato',
      'transizione alla fibra',
      'transazione negata',
      'cambio sede',
    ],
  },
});
