import { defineRecogniser } from './define-recogniser.ts';
import { revealed } from './revealed.ts';

/** Political opinions (GDPR art. 9). */
export const politicalOpinion = defineRecogniser({
  id: 'political-opinion',
  mayFind: ({ revelations }) => revelations.length > 0,
  find: (reading) => revealed(reading, 'politics'),
  examples: {
    found: [
      'iscritta al partito democratico',
      'militante della Lega',
      'contributo mensile a Rifondazione Comunista',
      'tessera del PD',
      'Labour party member',
      'il cliente è leghista',
    ],
    ignored: [
      'il tecnico è partito alle 8',
      'svoltare a sinistra',
      'il pacco è partito da Milano',
      'garage a sinistra del portone',
      'birthday party',
      'third party cookies',
      'lista movimenti del conto',
    ],
  },
});
