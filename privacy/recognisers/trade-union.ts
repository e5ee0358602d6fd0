import { defineRecogniser } from './define-recogniser.ts';
import { revealed } from './revealed.ts';

/** Membership of a trade union (GDPR art. 9). */
export const tradeUnion = defineRecogniser({
  id: 'trade-union',
  mayFind: ({ revelations }) => revelations.length > 0,
  find: (reading) => revealed(reading, 'union'),
  examples: {
    found: [
      'iscritto alla CGIL',
      'delegato sindacale UIL',
      'trattenuta sindacale in busta',
      'cliente assistito dal sindacato',
      'union membership fee',
      'she is a shop steward',
    ],
    ignored: [
      'sciopero dei sindacati venerdì',
      'comunicato sindacale sul sito',
      'strike, union statement published',
      'pratica del CAF CISL',
      'collegio sindacale della società',
      'credit union',
    ],
  },
});
