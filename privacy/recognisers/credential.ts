import { CUE } from '../reading/cues.ts';
import { placeholderAt } from '../reading/placeholders.ts';
import { FORM } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import type { Match } from './define-recogniser.ts';
import { speaksOf } from './speaks-of.ts';
import { wordSet } from './word-set.ts';
import { endsTheSearch, looksLikeSecret, withoutPunctuation } from './secret-forms.ts';
import { LOGIN, secretAfterUser, secretsBeside } from './secrets-beside.ts';

/**
 * What opens an account: the value that is written after password, PIN, PUK, OTP and the like, and not the words alone. There
 * is no format to know it by: what stands right after the word, or after «è» and a colon, and does not look like prose.
 */
export const credential = defineRecogniser({
  id: 'credential',
  mayFind: ({ figures, spokenOf }) => figures >= FEWEST_FIGURES || (spokenOf & CUE.credential) > 0,
  *find(reading) {
    yield* gluedSecrets(reading);
    yield* secretsBeside(reading);
    let beyond = -1;
    const { tokens, spokenOf } = reading;
    for (let place = 0; place < tokens.length && spokenOf & CUE.credential; place += 1) {
      const token = tokens[place];
      if (!token || !(token.cue & CUE.credential) || token.end <= beyond || isOtherKey(reading, place)) continue;
      if (LOGIN.has(reading.words[place] ?? '')) {
        yield* secretAfterUser(reading, place);
        continue;
      }
      const match = valueAfter(reading, place);
      if (!match) continue;
      beyond = match.end;
      yield match;
    }
  },
  examples: {
    found: [
      'password Estate1374',
      'my password is Tr0ub4dor&8 and it does not work',
      'pw: Pegoa$2364, accesso effettuato',
      'la password del wifi che mi avete dato è Casa2024! ma non entra',
      'utente mrossi password temporanea Juventus893 inviata',
      'login mrossi / pwd Abc123x',
      'la pass Gatto_77',
      'password: "ciao mondo"',
      'password: girasole',
      'codice otp 165446 letto dal cliente',
      'OTP 552444 inviato a 3391234567',
      'il PIN è 4821',
      'pin della carta 48213',
      'PUK: 12345678',
      'otp 55 24 44',
      'codice di verifica 482913',
      'one-time code 482913',
      'SPID mrossi80 password Xk9!mm22',
      'PIN4821',
      'OTP=165446',
      'password (Casa2024!)',
      'il codice otp ricevuto è 165446',
      'la password del wifi che mi avete dato e Casa2024! ma non entra',
      'provato con password errata Casa2024',
      'mi è arrivato il codice 482913 lo devo dire?',
      'ha inserito il codice 482913 ricevuto per sms',
      'il codice che mi è arrivato è 482913',
      '482913 è l’otp',
      'PIN del telefono 4821',
      'PUK1 12345678',
      'wifi ospiti, chiave Casa2024!',
      'credenziali: mrossi80 / Casa2024!',
      'accede con mario.rossi@example.com e Casa2024!',
      'risposta alla domanda segreta: Fuffi',
    ],
    ignored: [
      'PIN errato',
      'PIN errato 3 volte',
      'OTP inviato a 3391234567',
      'OTP inviato al cliente, ticket 552444',
      'password dimenticata, inviato link',
      'password errata, richiamare domani',
      'reset password da app 12.4',
      'customer forgot the password, reset link sent',
      'password scaduta il 12/03/2026',
      'PIN bloccato, pratica 94351608',
      'password: reimpostata',
      'password: [rimosso]',
      'OTP valido 300 secondi',
      'la password deve avere 8 caratteri',
      'SPID livello 2',
      'password inviata a mario.rossi@example.com',
      'cambio password su https://example.com/reset2',
      'password wifi 2.4GHz',
      'codice 482913 dell’articolo',
      'il codice è 482913, articolo in sms dal negozio',
      'login errato, ticket INC1234567',
      'chiave inglese AB123',
      'credenziali inviate a mario.rossi@example.com il 12/03/2026',
      'pass ZTL per AB123CD',
      'cod. articolo PW-709-KG',
    ],
  },
});

/** A «chiave» is one of a network only where there is a network. */
function isOtherKey(reading: Reading, place: number): boolean {
  const { words } = reading;
  if (words[place] !== 'chiave' && words[place] !== 'key') return false;
  return !speaksOfNetwork(reading);
}

/** Of a PIN. */
const FEWEST_FIGURES = 4;
const speaksOfNetwork = speaksOf(wordSet('wifi wi wireless wpa wpa2 wlan rete modem router hotspot network'));

/** A colon, or the verb; without its accent it is also an «and». */
const SAYS = /[:=]\s*["«“'(]?$|[\s:][èé]['’]?\s+["«“'(]?$|\se['’]\s+["«“'(]?$|\s(?:is|era|was)\s+["«“'(]?$/iu;

/** Words between the cue and its value, and words that may stand between when a copula comes right before it. */
const REACH = 4;
const LONG_REACH = 9;
const LONGEST = 64;
const SHORTEST_TIED = 12;

/** `PIN4821`, in one. */
function* gluedSecrets({ text, tokens, numbered }: Reading): Iterable<Match> {
  for (const place of numbered) {
    const token = tokens[place];
    if (!token || token.form !== FORM.mixed || token.end - token.start > 11) continue;
    const { length } = /^(?:pin|puk|otp)(\d{4,8})$/iu.exec(text.slice(token.start, token.end))?.[1] ?? '';
    if (length > 0) yield { start: token.end - length, end: token.end, confidence: 0.94, reason: 'named' };
  }
}

function valueAfter(reading: Reading, cue: number): Match | null {
  const { text, tokens } = reading;
  let from = tokens[cue]?.end ?? 0;
  // The head of a code: `PW-709-KG`.
  if (/^-[\p{L}\d]+-/u.test(text.slice(from, from + SHORTEST_TIED))) return null;
  for (let step = 0; step < LONG_REACH; step += 1) {
    const isNear = step < REACH;
    const { chunk, start } = chunkAfter(text, from);
    if (chunk === '' || /[\n;]/u.test(text.slice(from, start))) return null;
    const lead = text.slice(Math.max(start - 8, 0), start);
    const isSaid = SAYS.test(lead);
    // It was redacted already.
    if (isEndOfCue(reading, cue, start) || placeholderAt(text, start) > 0 || chunk.startsWith('***')) return null;
    if (isNear || isSaid || /\se\s+$/iu.test(lead)) {
      const end = endOfSecret(text, start, chunk, isSaid);
      if (end > start) return { start, end, confidence: 0.94, reason: 'named' };
    }
    // A comma ends what was said, unless nothing but the name of the secret came before.
    if (/[,;.!?]$/u.test(chunk) || endsTheSearch(chunk)) return null;
    from = start + chunk.length;
  }
  return null;
}

/** The next characters without a space, and where they begin. */
function chunkAfter(text: string, from: number): { readonly chunk: string; readonly start: number } {
  let start = from;
  while (start < text.length && start - from < 4 && /[\s:=\-–>/("'«“”]/u.test(text.charAt(start))) start += 1;
  const rest = text.slice(start, start + LONGEST + 1);
  const space = rest.search(/\s/u);
  const chunk = space < 0 ? rest : rest.slice(0, space);
  return { chunk: chunk.length > LONGEST ? '' : chunk, start };
}

/** Another cue: what follows is its own. */
const OF = wordSet('del della dello dell of');

function isEndOfCue({ tokens, words }: Reading, cue: number, start: number): boolean {
  for (let place = cue + 1; place < tokens.length && (tokens[place]?.start ?? 0) < start; place += 1) {
    const token = tokens[place];
    if (!token || token.form === FORM.hidden) return true;
    // `PIN del telefono`, `codice pin della tessera`: whose it is.
    if (place === cue + 2 && OF.has(words[cue + 1] ?? '')) continue;
    if (token.cue !== 0 && token.cue & STOPS && !(token.cue & (CUE.filler | CUE.credential))) return true;
  }
  return false;
}

const STOPS =
  CUE.reference | CUE.phone | CUE.email | CUE.taxCode | CUE.birth | CUE.plate | CUE.imei | CUE.gas | CUE.electricity;

/** Digits dictated one by one or in equal groups. */
const GROUPED =
  /^(?:\d(?:[ -]\d){3,7}|\d\d(?:[ -]\d\d){1,3}|\d{3}[ -]\d{3}|\d{4}[ -]\d{4})(?![ -]?\d|[.,/:]?[\p{L}\p{N}])/u;

function endOfSecret(text: string, start: number, chunk: string, isSaid: boolean): number {
  const quote = /["«“'’]/u.exec(text.charAt(start - 1));
  if (quote && isSaid) {
    const closed = /^[^"»”'’\n]{2,64}(?=["»”'’])/u.exec(text.slice(start, start + LONGEST + 1))?.[0];
    if (closed) return start + closed.length;
  }
  const grouped = GROUPED.exec(text.slice(start, start + 24))?.[0];
  if (grouped) return start + grouped.length;
  const secret = withoutPunctuation(chunk);
  const isAtEnd = /^[\s"'»”’.)!]*(?:$|[,;\n]|\s[-/–])/u.test(
    text.slice(start + secret.length, start + secret.length + 8),
  );
  return looksLikeSecret(secret, {
    isSaid,
    isAtEnd,
    after: text.slice(start + secret.length, start + secret.length + 12),
  })
    ? start + secret.length
    : -1;
}
