import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Match } from './define-recogniser.ts';

/** Global addresses of IPv6 in any of the ways of RFC 4291, 2.2: the others stay in their own network. */
export function* ipVersion6Addresses({ text, tokens, numbered }: Reading): Iterable<Match> {
  let beyond = -1;
  for (const place of numbered) {
    const token = tokens[place];
    if (!token || token.start < beyond || text.charAt(token.end) !== ':' || token.end - token.start > 4) continue;
    if (/[:.\p{L}\p{N}]$/u.test(text.slice(Math.max(token.start - 1, 0), token.start)) || token.form === FORM.hidden)
      continue;
    const written =
      /^[0-9A-Fa-f:]+/u.exec(text.slice(token.start, token.start + LONGEST + 1))?.[0].replace(/:$/u, '') ?? '';
    beyond = token.start + written.length;
    if (/^[\p{L}\p{N}]/u.test(text.slice(beyond, beyond + 1)) || !isGlobal(written)) continue;
    yield { start: token.start, end: beyond, confidence: 0.95, reason: 'form' };
  }
}

const LONGEST = 39;

function isGlobal(written: string): boolean {
  if (!/^[23][0-9A-Fa-f]{3}:/u.test(written)) return false;
  const sides = written.split('::');
  const groups = sides.flatMap((side) => (side === '' ? [] : side.split(':')));
  if (sides.length > 2 || groups.some((group) => group === '' || group.length > 4)) return false;
  return sides.length === 2 ? groups.length >= 2 && groups.length < 8 : groups.length === 8;
}
