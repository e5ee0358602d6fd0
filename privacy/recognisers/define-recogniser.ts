import type { Finding, RecogniserId } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';

/** What a recogniser says of one place in the text; the kind is the recogniser's own id. */
export type Match = Omit<Finding, 'kind'>;

/** Knows one kind of personal data. Its examples are its tests: `privacy/recognisers/index.test.ts` runs them all. */
export interface Recogniser {
  readonly id: RecogniserId;
  /** What a text must have for it to be asked; most texts have no digit or reveal nothing. */
  readonly needs?: 'digits' | 'revelations';
  /** In linear time, whatever the text: it runs while the operator types. */
  find(reading: Reading): Iterable<Match>;
  readonly examples: { readonly found: readonly string[]; readonly ignored: readonly string[] };
}

export function defineRecogniser(recogniser: Recogniser): Recogniser {
  return recogniser;
}
