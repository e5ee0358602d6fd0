import { CUE } from '../reading/cues.ts';
import { cueBefore, isCalledOtherwise } from '../reading/nearest-cue.ts';
import { codesOf, hasCodes, placeOf } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';

/**
 * The code with which a line changes its operator (AGCOM del. 274/07/CONS): three letters or digits for the operator, the code
 * of the resource, three digits for the service, a check letter.
 */
export const lineMigrationCode = defineRecogniser({
  id: 'line-migration-code',
  mayFind: ({ codes }) => hasCodes(codes, 14, 19),
  *find(reading) {
    for (let length = 14; length <= 19; length += 1) {
      for (const code of codesOf(reading, length)) {
        if (!FORM.test(code.written)) continue;
        const cue = cueBefore(reading, code, 6);
        const isNamed = (cue & CUE.migration) !== 0;
        const isItself = code.first === code.last && USUAL.test(code.written) && !isCalledOtherwise(reading, code);
        if (isNamed) yield { ...placeOf(reading, code), confidence: 0.93, reason: 'named' };
        else if (isItself) yield { ...placeOf(reading, code), confidence: 0.7, reason: 'form' };
      }
    }
  },
  examples: {
    found: [
      'codice migrazione SKY0050123691003J',
      'cod. migr. tim0876585639016k',
      'migration code OPN0361761308003M',
      'codice di migrazione: WIN 0274014334017 L',
      'numero fisso e TIM0876585639016K',
      'passa a noi con codice WIN0274014334017L',
    ],
    ignored: [
      'ordine SKY0050123691003J',
      'tracking TIM0876585639016K',
      'codice migrazione non disponibile',
      'SKY0050123691003',
      'codice migrazione SKY00501J',
    ],
  },
});

const FORM = /^[A-Z0-9]{3}\d{10,15}[A-Z]$/u;
const USUAL = /^[A-Z]{3}\d{13}[A-Z]$/u;
