import { FORM, OPENS, placeOf } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import type { Match } from './define-recogniser.ts';
import { wordSet } from './word-set.ts';

/** A child, whom the law protects more (GDPR art. 8, recital 38): a word for one with an age under 18, or that says it alone. */
export const minor = defineRecogniser({
  id: 'minor',
  mayFind: ({ opens, hasMixed }) => (opens & OPENS.child) > 0 || hasMixed,
  *find(reading) {
    let beyond = -1;
    const places = reading.opens & OPENS.child ? reading.words.keys() : reading.numbered;
    for (const place of places) {
      const word = reading.words[place] ?? '';
      if (place <= beyond || (!CHILD.has(word) && !isAgeInOne(reading, place))) continue;
      const span = besideRevelation(reading, alone(reading, place) ?? withAge(reading, place));
      if (!span) continue;
      beyond = span.last;
      yield { ...placeOf(reading, span), confidence: 0.6, reason: 'child' } satisfies Match;
    }
  },
  examples: {
    found: [
      'bambina di 5 anni in casa',
      'il figlio che fa 6 anni domani',
      'figlio autistico di 6 anni',
      'mio figlio ha 11 anni',
      'figlia (9 anni)',
      'minore di 9 anni collocato presso la zia',
      'alunno Rossi Mario, 3ª B',
      'la cliente è minorenne',
      'il minore è affidato alla nonna',
      'neonata di 3 mesi',
      'pupil aged 8',
      'her 9-year-old daughter needs a pass',
      'my 13 year old bought games',
      'her daughter is 10',
      'ha un bambino di pochi mesi',
      'their son is 12 years old',
      'the account holder is underage',
    ],
    ignored: [
      'mio figlio ha chiamato ieri',
      'il figlio ha chiamato 2 mesi fa',
      'figlio di 35 anni',
      'importo minore di 9 euro',
      'un danno di minore entità',
      'contratto da 5 anni',
      'offerta bambini fino a 12 anni',
      'vietato ai minori di 18 anni',
      'tariffa per minori',
      'a minor issue',
      'son of the customer, 40 years old',
      'il figlio paga da 2 anni',
      'sconto per minorenni',
      'my 10 year old router',
      'tariffa per minori di 14 anni',
      'bonus per figli sotto i 6 anni',
      'his son is 12 minutes late',
      'ragazzi, il router ha 3 anni',
    ],
  },
});

const BY_ITSELF = wordSet(`
  minorenne alunno alunna scolaro scolara neonato neonata infante lattante underage toddler newborn schoolboy schoolgirl pupil
  schoolchild undicenne dodicenne tredicenne quattordicenne quindicenne sedicenne diciassettenne alunni minorenni scolari teenager
`);
const WITH_AGE = wordSet(`
  bambino bambina bimbo bimba figlio figlia figlioletto figlioletta nipote nipotino nipotina ragazzo ragazza ragazzino ragazzina
  bambini bambine bimbi bimbe figli figlie nipotini nipoti children kids sons daughters boys girls twins minore minori fratellino sorellina studente studentessa gemelli gemelle piccolo piccola son daughter child boy girl kid baby grandson
  granddaughter nephew niece student minor infant stepson stepdaughter
`);
const CHILD: ReadonlySet<string> = new Set([...BY_ITSELF, ...WITH_AGE]);
/** With the last word of `my 13 year old`. */
export const OF_A_CHILD: ReadonlySet<string> = new Set([...CHILD, 'old']);

const REACH = 5;
/** Where only children go. */
const SCHOOL = wordSet('elementare elementari media medie primaria materna asilo nido nursery kindergarten elem');
const AGE_UNIT = wordSet('anni anno mesi mese years year yrs yr months month yo yrs');
/** An age of somebody, and not how long something has lasted or what an offer is for. */
const NO_AGE = wordSet(
  'da dal per sotto under over oltre inferiore max massimo ogni entro fino for since every until within up ago contratto router linea garanzia telefono auto modem cliente customer contract phone',
);

/** `figlio autistico di 6 anni`: what is revealed of the child is told by itself, and is not hidden by its age. */
function besideRevelation({ revelations }: Reading, span: Span | null): Span | null {
  const inside = span && revelations.find(({ first, last }) => first > span.first && last < span.last);
  return inside ? { first: inside.last + 1, last: span.last } : span;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The word and the age, whichever comes first; nothing in between but a name or a verb. */
function withAge(reading: Reading, place: number): Span | null {
  if (PLURALS.has(reading.words[place] ?? '') && IN_GENERAL.has(reading.words[place - 1] ?? '')) return null;
  for (let near = place + 1; near <= place + REACH; near += 1) {
    if (isApart(reading, near) || NO_AGE.has(reading.words[near] ?? '')) break;
    const last = ageAt(reading, near) || bareAgeAt(reading, near);
    if (last > 0) return reading.words[last + 1] === 'fa' ? null : { first: place, last };
  }
  for (let near = place - 1; near >= Math.max(place - REACH + 1, 0); near -= 1) {
    if (isApart(reading, near + 1) || NO_AGE.has(reading.words[near] ?? '')) break;
    const last = ageAt(reading, near);
    if (last > 0 && last < place && !NO_AGE.has(reading.words[near - 1] ?? '')) return { first: near, last: place };
  }
  return null;
}

const PLURALS = wordSet('minori bambini bambine bimbi ragazzi ragazze children kids boys girls');

/** `her daughter is 10`, with nothing that the number counts. */
function bareAgeAt({ text, tokens, words }: Reading, place: number): number {
  if (words[place] !== 'is' && words[place] !== 'turns') return 0;
  const token = tokens[place + 1];
  if (token?.form !== FORM.digits || token.end - token.start > 2 || Number(text.slice(token.start, token.end)) > 17)
    return 0;
  return /^(?:$|[,.;)\n]|\s(?:and|so|now|but)\b)/u.test(text.slice(token.end, token.end + 5)) ? place + 1 : 0;
}

/** The last token of an age that begins here: `5 anni`, `aged 8`, `di anni 9`, `9-year-old`; 0 when none does. */
function ageAt({ text, tokens, words }: Reading, place: number): number {
  const word = words[place] ?? '';
  const age = (at: number): number => {
    const token = tokens[at];
    return token?.form === FORM.digits && token.end - token.start <= 2
      ? Number(text.slice(token.start, token.end))
      : 99;
  };
  if (age(place) < 18 && AGE_UNIT.has(words[place + 1] ?? ''))
    return words[place + 2] === 'old' ? place + 2 : place + 1;
  if (SCHOOL.has(word)) return place;
  if (FEW.has(word) && AGE_UNIT.has(words[place + 1] ?? '')) return place + 1;
  if (SMALL_NUMBERS.has(word) && AGE_UNIT.has(words[place + 1] ?? '')) return place + 1;
  if ((word === 'aged' || word === 'anni' || word === 'age') && age(place + 1) < 18) return place + 1;
  return 0;
}

const FEW = wordSet('pochi poche few');
const SMALL_NUMBERS = wordSet(`
  due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette two three four
  five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
`);

function alone(reading: Reading, place: number): Span | null {
  const word = reading.words[place] ?? '';
  const before = reading.words[place - 1] ?? '';
  const after = reading.words[place + 1] ?? '';
  const here = { first: place, last: place };
  if (word === 'minori') return SEVERAL.has(before) ? here : null;
  if (word === 'minore') return isNoun(reading, place, before, after) ? here : null;
  if (word === 'minor') return before !== 'a' && ['child', 'children', 'son', 'daughter'].includes(after) ? here : null;
  if (!BY_ITSELF.has(word) && !isAgeInOne(reading, place)) return null;
  return IN_GENERAL.has(before) ? null : here;
}

/** `il minore`, `figlio minore`, `minore: …`, and not `minore di`, `minore importanza`. */
function isNoun({ text, tokens }: Reading, place: number, before: string, after: string): boolean {
  const isNameAfter = /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[place + 1]?.start, (tokens[place + 1]?.start ?? 0) + 2));
  if (NOT_A_CHILD_AFTER.has(after) && !isNameAfter) return false;
  if (BEFORE_CHILD.has(before)) return true;
  const lead = text.slice(Math.max((tokens[place]?.start ?? 0) - 2, 0), tokens[place]?.start);
  return after !== '' && (before === '' || /[:,]\s?$/u.test(lead));
}

/** `15enne`, `my 13 year old`. */
function isAgeInOne({ text, tokens, words }: Reading, place: number): boolean {
  const token = tokens[place];
  if (words[place] === 'old' && OWN.has(words[place - 3] ?? '') && !OLD_THINGS.has(words[place + 1] ?? '')) {
    return /^(?:\d|1[0-7])[ -]years?[ -]old$/iu.test(text.slice(tokens[place - 2]?.start, token?.end));
  }
  if (token?.form !== FORM.mixed || token.end - token.start > 6) return false;
  return /^1?\denne$/iu.test(text.slice(token.start, token.end));
}

const OWN = wordSet('my her his their our');
const OLD_THINGS = wordSet('router modem car house boiler contract phone laptop tv account policy meter line');

const SEVERAL = wordSet('figli figlie nipoti due tre quattro fratelli');
const BEFORE_CHILD = wordSet(
  'il la del della al alla dal dalla un una figlio figlia nipote studente intestatario fratello sorella',
);
const NOT_A_CHILD_AFTER = wordSet(`
  di dei degli delle del della tra fra importo entita costo spesa importanza prezzo velocita impatto consumo numero danno male
  rispetto banda durata tempo potenza quantita rischio
`);
const IN_GENERAL = wordSet(
  'per ogni eventuale qualsiasi ciascun for any every no per tariffa offerta profilo ai i gli sconto dei',
);

/** A sentence or a list has ended in between. */
function isApart({ text, tokens }: Reading, place: number): boolean {
  const { end = 0 } = tokens[place - 1] ?? {};
  const { start = end, form } = tokens[place] ?? {};
  return form === FORM.hidden || /[;:.!?\n]/u.test(text.slice(end, Math.min(start, end + 4)));
}
