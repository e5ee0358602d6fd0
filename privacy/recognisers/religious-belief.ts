import { defineRecogniser } from './define-recogniser.ts';
import { revealed } from './revealed.ts';

/** Religious and philosophical beliefs (GDPR art. 9). */
export const religiousBelief = defineRecogniser({
  id: 'religious-belief',
  mayFind: ({ revelations }) => revelations.length > 0,
  find: (reading) => revealed(reading, 'religion'),
  examples: {
    found: [
      'cliente musulmano, non chiamare di venerdì',
      'non si avvale dell’ora di religione',
      'testimone di Geova',
      'la signora è ebrea',
      'customer is Jewish',
      'observes Ramadan, she asks for a later slot',
    ],
    ignored: [
      'Radio Maria non si riceve',
      'iscrizione all’Università Cattolica',
      'polizza Cattolica Assicurazioni',
      'offerta Ramadan attiva',
      'consegna davanti alla chiesa',
      'santa Maria',
      'customer is happy',
    ],
  },
});
