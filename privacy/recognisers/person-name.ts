import { findNames } from '../names/find-names.ts';
import { placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';

/**
 * What somebody is called: a given name with a surname, or one of them where the words around say so. A word that is a name as
 * well (Rosa, Costa, Will) is none by itself.
 */
export const personName = defineRecogniser({
  id: 'person-name',
  *find(reading) {
    for (const name of findNames(reading)) {
      // Whatever holds a name, as an address of e-mail or of a home, is surer.
      yield {
        ...placeOf(reading, name),
        confidence: name.isTold ? 0.5 : 0.4,
        reason: name.isTold ? 'named' : 'known-name',
      };
    }
  },
  examples: {
    found: [
      'Cliente STEFANO TORRESANI chiama per la bolletta',
      'la sig.ra botta segnala un guasto',
      'Rongoni Moreno nato il 17.03.1989',
      'mi chiamo Adelheid Oberrauch',
      'intestato a rosa moro',
      'cointestato Gianluca Scala e Giovanni Bosco',
      'parlato con marta',
      'sig. D’Angelo',
      'Marco De Luca',
      'chiamata di G. Brambilla',
      'Egregio Sig. Savelli',
      'Mr Orlando called twice',
      'my name is Olena Shevchenko',
      'spoke to Harpreet Singh',
      'permesso di Md Rahim Hossain',
    ],
    ignored: [
      'articolo rosa esaurito',
      'la costa del divano',
      'Franco fabbrica',
      'agenzia di via Garibaldi',
      'piazza Giuseppe Verdi chiusa',
      'Studio Neri Srl',
      'Rossi Costruzioni S.p.A.',
      'ospedale San Raffaele',
      'chiuso per San Giovanni',
      'sono Luca di Enel',
      'operatore: marta',
      'Luce Serena e Gas Sereno',
      'Alfa Romeo Giulia',
      'bonus nido e conto Arancio',
      'la signora chiede un rimborso',
      'sig.ra molto anziana',
      'Mark as read',
      'Will call back',
      'riapre domenica 3 maggio',
    ],
  },
});
