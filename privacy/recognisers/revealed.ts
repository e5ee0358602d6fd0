import { placeOf } from '../reading/reading.ts';
import type { ReasonId } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import type { Revealed } from '../reading/revealing-phrases.ts';
import type { Match } from './define-recogniser.ts';

/** What the text seems to reveal of somebody. Words are less sure than a check digit: the confidence says so. */
export function* revealed(reading: Reading, subject: Revealed): Iterable<Match> {
  for (const { of, first, last } of reading.revelations) {
    if (of === subject) {
      yield { ...placeOf(reading, { first, last }), confidence: 0.6, reason: REASONS[subject] };
    }
  }
}

const REASONS = {
  health: 'about-health',
  religion: 'about-religion',
  union: 'about-union',
  sexLife: 'about-sex-life',
  politics: 'about-politics',
  ethnicOrigin: 'about-origin',
  biometrics: 'about-body',
  judicial: 'about-crime',
} as const satisfies Record<Revealed, ReasonId>;
