import type { Finding, RecogniserId } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';

/** What a recogniser says of one place in the text; the kind is the recogniser's own id. */
export type Match = Omit<Finding, 'kind'>;

/** Knows one kind of personal data. Its examples are its tests: `privacy/recognisers/index.test.ts` runs them all. */
export interface Recogniser {
  readonly id: RecogniserId;
  /** Whether it may find anything at all: most texts are refused at this first look, which costs nothing. */
  mayFind?(reading: Reading): boolean;
  /** In linear time, whatever the text: it runs while the operator types. */
  find(reading: Reading): Iterable<Match>;
  readonly examples: { readonly found: readonly string[]; readonly ignored: readonly string[] };
}

export function defineRecogniser(recogniser: Recogniser): Recogniser {
  return recogniser;
}
