import { isNegated } from './negation.ts';
import { bookOf, matchesOf, phrases } from './phrases.ts';
import type { Match } from './phrases.ts';
import { readWords } from './read-words.ts';
import type { Word } from './read-words.ts';

/** What nobody may ask a caller for. */
export const secretIds = ['pin', 'password', 'one-time-code', 'card-number', 'card-security-code'] as const;
export type SecretId = (typeof secretIds)[number];

/** A question for a secret in what an operator writes: which, and where. Offsets are UTF-16 code units. */
export interface Question {
  readonly asksFor: SecretId;
  readonly start: number;
  readonly end: number;
}

export type FindQuestions = (text: string) => readonly Question[];

/** Every question for a secret, in reading order; none where it is said that it is never asked. */
export const findQuestions: FindQuestions = (text) => {
  const words = readWords(text);
  return withoutOverlaps(secretIds.flatMap((asksFor) => questionsFor(asksFor, words)));
};

/** All that sound like a question for that secret, also where the words of a longer one ask for another. */
export function questionsFor(asksFor: SecretId, words: readonly Word[]): readonly Question[] {
  const found: Question[] = [];
  let hidden: readonly Match[] | null = null;
  for (const match of matchesOf(words, BOOKS[asksFor])) {
    if (words[match.first]?.isTitle || isNegated(words, match)) continue;
    hidden ??= matchesOf(words, HARMLESS);
    if (hidden.some(({ first, last }) => match.first <= last && first <= match.last)) continue;
    found.push({ asksFor, start: words[match.first]?.start ?? 0, end: words[match.last]?.end ?? 0 });
  }
  return found;
}

/** How an operator asks, up to the name of what is asked for. */
const ASKING = [
  'mi|ci ?puo ?potrebbe ?vuole ?il ?la da|dia|dice|dica|detti|dettare|dire|dare|darmi|dirmi|comunichi|comunicare|comunica|fornisca|fornire|legga|leggere|mandi|mandare|invii|inviare|scriva|scrivere|ripeta|ripetere|confermi|confermare|conferma|legge|detta|manda|invia|fornisce|scrive|ripete|serve|servono|servirebbe|occorre|passi|lasci|faccia ?avere ?sapere ?subito ?qui ?gentilmente ?cortesemente ?per ?anche ?favore ?cortesia',
  'puo|potrebbe|puoi|potresti|vuole dirmi|darmi|dettarmi|comunicarmi|fornirmi|leggermi|mandarmi|inviarmi|scrivermi|ripetermi|confermarmi|dettare|dire|comunicare|fornire|leggere|ripetere|confermare ?qui ?subito ?gentilmente ?per ?favore ?cortesia',
  'me lo|la|li|le da|dia|dica|detta|detti|legge|legga|manda|mandi|invia|invii',
  'dammi|dimmi|dettami|comunicami|mandami|inviami|scrivimi|leggimi|datemi|ditemi|ripetimi',
  'qual|quale|quali e|sono|era',
  'ho|abbiamo|avrei|avrei|avremmo bisogno|necessita di|del|della|dei|delle',
  'le|vi|ti chiedo|chiederei|chiederemo|chiediamo ?gentilmente ?anche ?ora ?adesso',
  'chiedo|chiediamo|chiederei|richiedo|richiediamo ?gentilmente ?cortesemente',
  'mi|ci ricorda|ricordi',
  'what|whats ?is ?s ?are',
  'can|could|would|will you ?please ?kindly ?just tell|give|read|send|confirm|provide|repeat|share|spell ?me ?us ?out ?to ?with',
  'please|kindly ?just tell|give|read|send|confirm|provide|repeat|share ?me ?us ?out ?to ?with',
  'tell|give|send|read me|us ?out',
  'i|we|ll ?will ?ll ?would ?just ?also need|require|want ?to ?have ?know',
  'may|can|could i|we ?please have|take|get|ask ?for',
];

const ARTICLES =
  '?il ?lo ?la ?l ?i ?le ?gli ?un ?una ?suo ?sua ?suoi ?sue ?vostro ?vostra ?tuo ?tua ?the ?your ?his ?her ?their ?a ?an ?current ?full ?complete ?whole ?attuale ?intero ?completo ?intera';

/** What each is called, after that. */
const SECRETS: Record<SecretId, readonly string[]> = {
  pin: ['pin', 'codice|codici pin|puk', 'puk', 'numero ?di pin', 'pin|puk ?code ?number'],
  password: [
    'password|passwords|psw|pwd|credenziali|passcode',
    'parola chiave|segreta',
    'chiave ?di accesso',
    'login password|credentials',
  ],
  'one-time-code': [
    'otp|mtan|otps',
    'codice|codici otp|sms|temporaneo|usa|autorizzativo',
    'codice|codici ?numerico di|via|per verifica|sicurezza|conferma|autorizzazione|accesso|sms',
    'codice|numero|codici ?che ?le ?ti ?vi ?ha ?hai ?e ?e ?appena ricevuto|arrivato|ricevuti|arriva|inviato|mandato ~3 sms|telefono|cellulare|app|messaggio|mail|email|whatsapp',
    'codice|codici ?che ?le ?ti ?vi ?ha ?e ?appena arrivato|ricevuto',
    'one time code|passcode|password',
    'verification|authentication|text|sms code|codes',
    'code|codes ?that ?you ?we ?just ?have ?received ?got ?sent ~2 text|sms|phone|app|message|email',
    'security code from|sent|we',
  ],
  'card-number': [
    'numero|numeri|cifre ?completo ?intero ?completi ?tutto ?di ?della ?delle ?sua ?vostra ?tua carta|bancomat',
    'dati ?completi della|di ?sua ?vostra carta',
    'numero ?completo ?di ?della ?sua ?tua carta ?di ?credito',
    'foto ?fronte ?retro ?di ?della ?sua carta ?di credito|pagamento|debito|prepagata',
    'long|entire|sixteen|16 ?digit card number|numbers',
    'card number|numbers',
    'credit|debit|bank card number|numbers|details',
    'number|digits on|of ?the ?front ?of ?the ?your ?credit ?debit card',
    'long number',
    'photo|photos|picture|pictures|scan of ?the ?your ?both ?sides ?of ?credit ?debit card',
  ],
  'card-security-code': [
    'cvv|cvc|cvv2|cvc2|cv2',
    'codice|codici ?di ?a ?tre ?3 ?cifre ?sicurezza ~1 dietro|retro|carta',
    'codice|numero|cifre ?di ?sicurezza ?sul ?a della|sulla ?sua carta',
    'tre|3|ultime ?ultime ?tre cifre ~3 retro|dietro|posteriore',
    'codice cvv|cvc',
    'three|3 digits|digit|numbers ~3 back',
    'security code ?on ?of ?the ?back ?your ?card',
  ],
};

const BOOKS = Object.fromEntries(
  secretIds.map((id) => [
    id,
    bookOf(phrases(ASKING.flatMap((asked) => SECRETS[id].map((name) => `${asked} ${ARTICLES} ${name}`)).join('\n'))),
  ]),
) as Record<SecretId, ReturnType<typeof bookOf>>;

/** Parts that may be asked for, and what is only called alike. */
const HARMLESS = bookOf(
  phrases(`
    ultime|prime|ultimi|primi ?due ?tre ?quattro ?sei ?2 ?3 ?4 ?6 cifre|numeri ?del ?della ?di ?sua carta|bancomat|iban|conto
    last|first two|three|four|six|2|3|4|6 ?digits ?numbers
    numero ?di ?della ?sua carta ?d ?di identita|fedelta|soci|socio|sconto|sim|circolazione|tessera
    identity|id|loyalty|membership|library|sim card ?number
    nuova|nuovo|new|temporary password|pin|puk
    password ?del ?della ?di wifi|rete|router|modem
    wifi|router password
    problema|problem|errore|error ~3 pin|password|otp
  `),
);

/** Of questions over the same words the one that is meant. */
export function withoutOverlaps(questions: readonly Question[]): readonly Question[] {
  const kept: Question[] = [];
  // The longer one says what is meant: «il codice di sicurezza della carta» is no one-time code.
  for (const question of questions.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => question.start < end && start < question.end)) kept.push(question);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
