import { CUE } from '../reading/cues.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { spokenAddresses } from './spoken-email.ts';

/** An e-mail address (RFC 5321, 4.1.2), as written and as dictated: «chiocciola», «punto», `(at)`, `dot`. */
export const emailAddress = defineRecogniser({
  id: 'email-address',
  mayFind: ({ text, spokenOf }) => text.includes('@') || (spokenOf & CUE.atSign) > 0,
  *find(reading) {
    const { text } = reading;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const start = startOfLocalPart(text, at);
      const end = start < at ? endOfDomain(text, at + 1) : 0;
      if (end > 0) yield { start, end, confidence: 0.95, reason: 'form' };
    }
    yield* spokenAddresses(reading);
  },
  examples: {
    found: [
      'mail mario.rossi@example.com',
      'PEC: ROSSI.MARIO@PEC.IT.',
      'scrivere a m.rossi+luce@sotto.esempio.co.uk, grazie',
      '<mario@xn--80ak6aa92e.com>',
      'mario.rossi @ libero.it',
      'mario punto rossi chiocciola libero punto it',
      'mario.rossi chiocciola gmail.com',
      'la mail è mariorossi80 chiocciola gmail punto com grazie',
      'mario.rossi(at)example.com',
      'mario [at] example [dot] com',
      'mario dot rossi at example dot com',
      'mario underscore rossi chiocciola posta punto example punto it',
    ],
    ignored: [
      'm***@example.com',
      'scrivere a info@example.',
      '@example.com',
      'utente @marco ha scritto',
      'vediamoci alle 3 @ ufficio',
      'la chiocciola della mail non va',
      'arrive at 8 dot',
      'call me at home',
      'sconto 20% @ negozio',
      'punto vendita punto it',
    ],
  },
});

const LOCAL = /[\p{L}\p{N}.!#$%&'+/=?^_`{|}~*-]/u;
const EDGE = /[\p{L}\p{N}_]/u;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 190;

/** Where the part before the sign begins; the sign's own place when there is none. */
function startOfLocalPart(text: string, at: number): number {
  const end = /[\p{L}\p{N}] $/u.test(text.slice(Math.max(at - 2, 0), at)) && text.charAt(at + 1) === ' ' ? at - 1 : at;
  let start = end;
  while (start > 0 && end - start <= LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start -= 1;
  // A redacted one; a longer one is none.
  if (text.slice(start, end).includes('*') || end - start > LONGEST_LOCAL) return at;
  while (start < end && !EDGE.test(text.charAt(start))) start += 1;
  // A path or a list before the name: `CF/mario@…`.
  const cut = Math.max(text.slice(start, end).lastIndexOf('/'), text.slice(start, end).lastIndexOf('='));
  start += cut + 1;
  return start < end ? start : at;
}

/** Where the domain ends, at least two names with a dot; 0 when it is none. */
function endOfDomain(text: string, from: number): number {
  const start = text.charAt(from) === ' ' && text.charAt(from - 2) === ' ' ? from + 1 : from;
  const domain = DOMAIN.exec(text.slice(start, start + LONGEST_DOMAIN))?.[0] ?? '';
  return domain === '' ? 0 : start + domain.length;
}

const NAME = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})';
const DOMAIN = new RegExp(`^(?:${NAME}\\.){1,6}(?:xn--[a-z0-9-]{2,30}|\\p{L}{2,24})(?![\\p{L}\\p{N}])`, 'u');
