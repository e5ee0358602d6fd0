import { defineRecogniser } from './define-recogniser.ts';
import { revealed } from './revealed.ts';

/** What a body is recognised by (GDPR art. 4 no. 14 and art. 9). */
export const biometricData = defineRecogniser({
  id: 'biometric-data',
  mayFind: ({ revelations }) => revelations.length > 0,
  find: (reading) => revealed(reading, 'biometrics'),
  examples: {
    found: [
      'registrata impronta vocale',
      'dati biometrici della cliente',
      'scansione dell’iride',
      'fingerprints taken at the branch',
      'il cliente ha lasciato le impronte digitali',
      'facial recognition template',
    ],
    ignored: [
      'lettore di impronte digitali rotto',
      'accesso con impronta digitale',
      'impronta ecologica',
      'fingerprint sensor broken',
      'impronta digitale del certificato',
      'sblocco con impronta',
    ],
  },
});
