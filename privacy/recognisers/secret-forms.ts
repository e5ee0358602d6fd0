import { wordSet } from './word-set.ts';

interface Surroundings {
  /** A colon or «è» comes right before. */
  readonly isSaid: boolean;
  /** Nothing of the sentence comes after. */
  readonly isAtEnd: boolean;
  readonly after: string;
}

/** Whether a word after `password` or `PIN` is the secret itself. */
export function looksLikeSecret(word: string, { isSaid, isAtEnd, after }: Surroundings): boolean {
  if (/^\d+$/u.test(word))
    return word.length >= 4 && word.length <= 12 && word.length !== 10 && !isQuantity(word, after);
  if (isAddressOrQuantity(word) || word.includes('[') || /^[*•.…x-]+$/iu.test(word)) return false;
  const hasLetters = /\p{L}/u.test(word);
  const hasDigits = /\d/u.test(word);
  const hasSigns = /[!#$%&@^_+?*~|\\]/u.test(word.slice(0, -1)) || /[!#$%&@^_+*~]$/u.test(word);
  if (word.length >= 4 && ((hasLetters && hasDigits) || (hasSigns && (hasLetters || hasDigits) && !isExclaimed(word))))
    return true;
  // A plain word is one only where it is given as one: `password: girasole`.
  return (
    isSaid &&
    isAtEnd &&
    hasLetters &&
    word.length >= 5 &&
    /^[\p{L}_-]+$/u.test(word) &&
    !isNoSecret(word) &&
    !isAState(word)
  );
}

/** Without what ends the sentence; an exclamation mark may be the password's own. */
export function withoutPunctuation(chunk: string): string {
  let end = chunk.length;
  while (end > 0 && `,;:.)"'»”’?`.includes(chunk.charAt(end - 1))) end -= 1;
  return chunk.slice(0, end);
}

/** Words after which no secret comes: it was not given, or it is spoken of. */
export function endsTheSearch(word: string): boolean {
  return ENDS.has(lettersOf(word));
}

const ENDS = wordSet(`
  non not senza without entro within deve devono must should livello level almeno dimenticato dimenticata
  dimenticate forgotten forgot scaduto scaduta scade expired expires smarrito smarrita lost minimo massimo least
  dopo after
`);

/** What may be said of a secret after a colon, and is none itself. */
function isNoSecret(word: string): boolean {
  return NOT_SECRETS.has(lettersOf(word)) || ENDS.has(lettersOf(word));
}

function lettersOf(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}

const NOT_SECRETS = wordSet(`
  wrong sent reset valid assente nessuno nessuna corretta corretto correct ignota vuota empty debole sicura
  vecchia stessa solita cliente customer attivo attiva active accesso login nuova unknown uguale guasto utente
  indirizzo email telefono problema problemi errore error nessun altro other allegato attached sopra sotto above
  below segue seguente
`);

/** «reimpostata», «scaduto», `expired`: what happened to it. */
function isAState(word: string): boolean {
  return /(?:at[oaie]|ut[oaie]|it[oaie]|nte|bile|mente|are|ere|ire|ed|ing|ible|able)$/iu.test(word);
}

/** A shout, not a sign in a password: `password errata!`. */
function isExclaimed(word: string): boolean {
  return /^\p{L}+[!?]+$/u.test(word);
}

function isQuantity(word: string, after: string): boolean {
  if (/^(?:19|20)\d\d$/u.test(word) && /^\s*(?:$|[,.;])/u.test(after)) return false;
  return /^(?:[.,:/]\d|\s?(?:€|%|euro|eur|volte|tentativi|secondi|minuti|ore|giorni|gg|caratteri|cifre|seconds|minutes|times|attempts|characters|digits|days|hours)(?![\p{L}\p{N}]))/iu.test(
    after,
  );
}

function isAddressOrQuantity(word: string): boolean {
  return (
    /^[^@]+@[^@]+\.\p{L}{2,}$/u.test(word) ||
    /^(?:https?:|www\.)|^[\p{L}\d-]+\.(?:it|com|net|org|eu)(?:\/|$)/iu.test(word) ||
    /^\d+(?:[.,]\d+)?(?:\p{L}{1,3}|°|º|ª|\/\p{L}+|caratteri|cifre)$/u.test(word) ||
    /^\d{1,4}[/.:-]\d{1,2}(?:[/.:-]\d{1,4})?$/u.test(word) ||
    /^v?\d+(?:\.\d+)+$/iu.test(word)
  );
}
