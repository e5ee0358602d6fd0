import { cueBefore } from '../reading/nearest-cue.ts';
import { codesOf } from '../reading/reading.ts';
import type { Code, Reading } from '../reading/reading.ts';

/** The codes of one form whose nearest cue speaks of the right thing. */
export function* namedCodes(
  reading: Reading,
  { pattern, length, cue, reach = 6 }: { pattern: RegExp; length: number; cue: number; reach?: number },
): Iterable<Code> {
  if (!(reading.spokenOf & cue)) return;
  for (const code of codesOf(reading, length)) {
    if (pattern.test(code.written) && (cueBefore(reading, code, reach) & cue) !== 0) yield code;
  }
}
