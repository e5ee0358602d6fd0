import { NO_CUE, cueBefore, isOneOfUs, weightAfter } from './beside.ts';
import { isLoud, MANNER } from './manner.ts';
import { isStart } from './parts.ts';
import type { NamedText, Part } from './parts.ts';
import { SENSE } from './sense.ts';
import { wordSet } from '../recognisers/word-set.ts';
import { ENOUGH, WEIGHT } from './weights.ts';

/** A name that was found: its first and last token, and whether a word beside it says so. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly isTold: boolean;
}

interface Weighed extends Name {
  readonly weight: number;
}

const MOST_PARTS = 4;

/** The best name among parts that stand together; null where there is none. */
export function nameAmong(text: NamedText, parts: readonly Part[]): Name | null {
  let best: Weighed | null = null;
  for (let from = 0; from < parts.length; from += 1) {
    const { first = 0, sense = 0 } = parts[from] ?? {};
    // What belongs to the name itself says nothing of it: `amico` in D’Amico.
    const cue = from === 0 ? cueBefore(text, first) : NO_CUE;
    // `Villa Serena`, `piazza Dante`: with all that comes after.
    const isCalledAfter = (sense & SENSE.calledAfter) > 0 && cue.weight === 0 && from + 1 < parts.length;
    if (cue.refuses || isCalledAfter) return best;
    const least = from + (cue.refusesSingle ? 2 : 1);
    for (let to = least; to <= Math.min(parts.length, from + MOST_PARTS); to += 1) {
      const weighed = weigh(text, parts.slice(from, to), cue.weight);
      if (weighed && weighed.weight > (best?.weight ?? 0)) best = weighed;
    }
  }
  return best;
}

function weigh(text: NamedText, parts: readonly Part[], told: number): Weighed | null {
  const first = parts[0]?.first ?? 0;
  const last = parts.at(-1)?.last ?? 0;
  if (parts.every(({ manner }) => manner === MANNER.initial)) return null;
  if (parts.length === 1 && isOneOfUs(text, first, last)) return null;
  const own = weightOf(text, parts, told);
  const after = weightAfter(text, last);
  if (own <= 0 || after === null) return null;
  const weight = own + told + after;
  const enough = parts.some(({ manner }) => manner === MANNER.small) ? ENOUGH.small : ENOUGH.capital;
  return weight < enough ? null : { first, last, weight, isTold: told >= WEIGHT.role };
}

function weightOf(text: NamedText, parts: readonly Part[], told: number): number {
  const sum = parts.reduce((weight, part) => weight + weightOfPart(text, part, told), 0);
  const [only] = parts;
  if (parts.length === 1 && only) return sum + weightAlone(text, only, told);
  const isSure = parts.some(isNameOnly);
  const hasGiven = parts.some(({ sense }) => (sense & SENSE.given) > 0);
  const hasSurname = parts.some(({ sense, hasParticle }) => hasParticle || (sense & SENSE.surname) > 0);
  if (parts.some(({ manner }) => manner === MANNER.initial)) {
    return hasSurname && (isSure || told > 0) ? sum + WEIGHT.initialAndSurname : sum;
  }
  if (!hasGiven && told < WEIGHT.phrase) return sum + WEIGHT.surnamesOnly;
  return isSure || isGivenThenSurname(text, parts) ? sum + WEIGHT.pair : sum;
}

function isNameOnly({ sense }: Part): boolean {
  return (sense & (SENSE.given | SENSE.surname)) > 0 && (sense & SENSE.word) === 0;
}

/** A given name has a capital letter that no sentence asks for; `GUI` and `PAM` are given names elsewhere. */
function weightAlone(text: NamedText, part: Part, told: number): number {
  if (part.manner !== MANNER.capital) return 0;
  if (isAcronym(text, part)) return told < WEIGHT.title ? WEIGHT.acronym : 0;
  const isGiven = (part.sense & SENSE.given) > 0 && (part.sense & SENSE.word) === 0;
  return isGiven && !isStart(text, part.first) ? WEIGHT.inSentence : 0;
}

/** `Rosa Moro, …`: two words that are names as well, and nothing that makes words of them. */
function isGivenThenSurname(text: NamedText, parts: readonly Part[]): boolean {
  const [first, ...rest] = parts;
  if (!first || first.manner !== MANNER.capital || (first.sense & SENSE.given) === 0) return false;
  if (isStart(text, first.first) && !isWhole(text, parts.at(-1)?.last ?? 0)) return false;
  return rest.every(({ sense, manner }) => manner === MANNER.capital && (sense & SENSE.surname) > 0);
}

/** Nothing of the sentence comes after. */
function isWhole({ text, tokens }: NamedText, last: number): boolean {
  const next = tokens[last + 1];
  return !next || /[,\n]/u.test(text.slice(tokens[last]?.end, next.start));
}

function weightOfPart(text: NamedText, part: Part, told: number): number {
  const { sense, manner, hasParticle, last } = part;
  if (manner === MANNER.initial) return WEIGHT.initial;
  const isWord = (sense & (SENSE.word | SENSE.none)) > 0;
  if ((sense & SENSE.given) > 0) return isWord ? WEIGHT.givenAndWord : WEIGHT.given;
  if (hasParticle || ((sense & SENSE.surname) > 0 && !isWord)) return WEIGHT.surname;
  if ((sense & SENSE.surname) > 0) return WEIGHT.surnameAndWord;
  const isTitled = told >= WEIGHT.title;
  if (isWord) return isTitled ? WEIGHT.unknown : WEIGHT.wordOnly;
  if (!isTitled && isAcronym(text, part)) return WEIGHT.acronym;
  if (ENDINGS.has(text.words[last]?.slice(-3) ?? '')) return WEIGHT.unknownLikeSurname;
  return manner === MANNER.small && !isTitled ? WEIGHT.unknownSmall : WEIGHT.unknown;
}

const LONGEST_ACRONYM = 4;

function isAcronym({ text, tokens }: NamedText, { last, manner }: Part): boolean {
  const token = tokens[last];
  return (
    manner === MANNER.capital &&
    token !== undefined &&
    token.end - token.start <= LONGEST_ACRONYM &&
    isLoud(text, token)
  );
}

/** The last three letters of two of five Italian surnames and of few other words, and those of surnames from elsewhere. */
const ENDINGS = wordSet(`
  ini lli tti llo ani lla oli zzi eri aro ari cci rdi lia ese ldi ara ora nzi esi cco rdo nni rra rri isi eli nna nzo sio rin lis
  asi ppa tis ris nci aci lfi scu nko huk vic ich ski ska sky yan dze nho glu son ein erg nez dez uez rez
`);
