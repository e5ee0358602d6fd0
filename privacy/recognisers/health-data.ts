import { defineRecogniser } from './define-recogniser.ts';
import { revealed } from './revealed.ts';

/** Health (GDPR art. 9): illness, injury, disability, pregnancy, treatment. */
export const healthData = defineRecogniser({
  id: 'health-data',
  mayFind: ({ revelations }) => revelations.length > 0,
  find: (reading) => revealed(reading, 'health'),
  examples: {
    found: [
      'cliente affetto da sclerosi multipla',
      'in gravidanza, chiede di non salire le scale',
      'il titolare è ricoverato in ospedale',
      'soffre di labirintite',
      'la signora è invalida',
      'dice che è in cura per depressione',
      'he says he is undergoing chemotherapy',
      'my son is disabled',
      'iperteso, diabete tipo 2',
      'portatrice di pacemaker',
    ],
    ignored: [
      'disabilitare il roaming',
      'disabilitato il servizio su richiesta',
      'distorsione audio sulla linea',
      'cassa destra con distorsione ai bassi',
      'depressione dei mercati',
      'la polizza malattia copre gli interventi',
      'parcheggio disabili pieno',
      'feature disabled by the system',
      'dispositivo affetto da interferenze',
      'presa in carico della pratica',
      'gravidanza non coperta',
      'contatore allergico alla telelettura',
      'disabilita il roaming',
      'cliente affetto da [dato sanitario]',
    ],
  },
});
