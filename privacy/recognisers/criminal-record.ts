import { defineRecogniser } from './define-recogniser.ts';
import { revealed } from './revealed.ts';

/** Criminal convictions and offences (GDPR art. 10). */
export const criminalRecord = defineRecogniser({
  id: 'criminal-record',
  mayFind: ({ revelations }) => revelations.length > 0,
  find: (reading) => revealed(reading, 'judicial'),
  examples: {
    found: [
      'già condannato per omissione di soccorso',
      'cliente indagato',
      'imputato per lesioni stradali',
      'il figlio è agli arresti domiciliari',
      'ha precedenti penali',
      'convicted of drink driving',
      'her husband is in prison',
    ],
    ignored: [
      'sistema arrestato',
      'condannati a richiamare',
      'arresto del sistema',
      'denuncia di sinistro',
      'processo terminato',
      'il servizio si è arrestato',
      'convection oven',
      'il cliente denuncia un disservizio',
    ],
  },
});
