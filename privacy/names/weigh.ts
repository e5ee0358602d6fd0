import { NO_CUE, cueBefore, isOneOfUs, weightAfter } from './beside.ts';
import { isLoud, MANNER } from './manner.ts';
import { isStart } from './parts.ts';
import type { Part } from './parts.ts';
import { isSpace } from '../reading/reading.ts';
import type { TokenisedText } from '../reading/reading.ts';
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
export function nameAmong(text: TokenisedText, parts: readonly Part[], isAnother: boolean): Name | null {
  let best: Weighed | null = null;
  for (let from = 0; from < parts.length; from += 1) {
    const { first = 0, sense = 0, hasParticle = false } = parts[from] ?? {};
    // What belongs to the name itself says nothing of it: `amico` in D’Amico.
    const cue = from === 0 ? cueBefore(text, first) : NO_CUE;
    const told = Math.max(cue.weight, isAnother && from === 0 ? WEIGHT.role : 0);
    // `Villa Serena`, `piazza Dante`: with all that comes after.
    const isCalledAfter =
      !hasParticle && (sense & SENSE.calledAfter) > 0 && cue.weight === 0 && from + 1 < parts.length;
    if (cue.refuses || isCalledAfter) return best;
    for (let to = from + 1; to <= Math.min(parts.length, from + MOST_PARTS); to += 1) {
      const chosen = parts.slice(from, to);
      // `piano Gaia Casa`: what a thing is called.
      if (cue.refusesWords && (chosen.length === 1 || !chosen.some(isSurnameOnly))) continue;
      const weighed = weigh(text, chosen, told);
      // What stands before it belongs to it, if it can.
      const weight = (weighed?.weight ?? 0) - from * WEIGHT.leftOut;
      if (weighed && weight > (best?.weight ?? 0)) best = { ...weighed, weight };
    }
  }
  return best;
}

function weigh(text: TokenisedText, parts: readonly Part[], told: number): Weighed | null {
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

function weightOf(text: TokenisedText, parts: readonly Part[], told: number): number {
  const sum = parts.reduce((weight, part) => weight + weightOfPart(text, part, told), 0) + weightOfRepeats(parts);
  const [only] = parts;
  if (parts.length === 1 && only) return sum + weightAlone(text, only, told);
  const isSure = parts.some(isNameOnly);
  const hasGiven = parts.some(({ sense }) => (sense & SENSE.given) > 0);
  const hasSurname = parts.some(({ sense, hasParticle }) => hasParticle || (sense & SENSE.surname) > 0);
  if (parts.some(({ manner }) => manner === MANNER.initial)) {
    return hasSurname && (isSure || told > 0) ? sum + WEIGHT.initialAndSurname : sum;
  }
  if (!hasGiven && told < WEIGHT.role) return sum + (told > 0 ? WEIGHT.surnamesHinted : WEIGHT.surnamesOnly);
  return isSure || isGivenThenSurname(text, parts) ? sum + WEIGHT.pair : sum;
}

const NAME = SENSE.given | SENSE.surname;

/** `gianluca messina targa`: a second surname that is a word belongs to what follows, where no capital letter says it does not. */
function weightOfRepeats(parts: readonly Part[]): number {
  const surnames = parts.filter(({ sense, manner }) => manner === MANNER.small && (sense & NAME) === SENSE.surname);
  const repeated = surnames.slice(1).filter(({ sense }) => (sense & SENSE.word) > 0);
  return repeated.length * WEIGHT.repeated;
}

function isNameOnly({ sense }: Part): boolean {
  return (sense & (SENSE.given | SENSE.surname)) > 0 && (sense & SENSE.word) === 0;
}

function isSurnameOnly({ sense }: Part): boolean {
  return (sense & SENSE.surname) > 0 && (sense & SENSE.word) === 0;
}

/** A given name has a capital letter that no sentence asks for; `GUI` and `PAM` are given names elsewhere. */
function weightAlone(text: TokenisedText, part: Part, told: number): number {
  if (part.manner !== MANNER.capital) return 0;
  if (isAcronym(text, part)) return told < WEIGHT.title ? WEIGHT.acronym : 0;
  const isGiven = (part.sense & SENSE.given) > 0 && (part.sense & SENSE.word) === 0;
  return isGiven && isAfterFunctionWord(text, part.first) ? WEIGHT.inSentence : 0;
}

/** `oggi Marco`, and neither `Vittoria, Sara e Generali` nor the `sedia Sofia`. */
function isAfterFunctionWord({ text, tokens, senses, words }: TokenisedText, first: number): boolean {
  const { end = 0 } = tokens[first - 1] ?? {};
  const isTied = isSpace(text.slice(end, tokens[first]?.start));
  return isTied && ((senses[first - 1] ?? 0) & SENSE.none) > 0 && !LISTS.has(words[first - 1] ?? '');
}

const LISTS = wordSet('e ed o and or');

/** `Rosa Moro, …`: two words that are names as well, and nothing that makes words of them. */
function isGivenThenSurname(text: TokenisedText, parts: readonly Part[]): boolean {
  const [first, ...rest] = parts;
  if (!first || first.manner !== MANNER.capital || (first.sense & SENSE.given) === 0) return false;
  if (isStart(text, first.first) && !isWhole(text, parts.at(-1)?.last ?? 0)) return false;
  return rest.every(({ sense, manner }) => manner === MANNER.capital && (sense & SENSE.surname) > 0);
}

/** Nothing of the sentence comes after. */
function isWhole({ text, tokens }: TokenisedText, last: number): boolean {
  const next = tokens[last + 1];
  return !next || /[,\n]/u.test(text.slice(tokens[last]?.end, next.start));
}

function weightOfPart(text: TokenisedText, part: Part, told: number): number {
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
  if (manner === MANNER.small && !isTitled) return WEIGHT.unknownSmall;
  // `Reso Carla`: the first word of a sentence has a capital letter whatever it is.
  return told === 0 && isStart(text, last) ? WEIGHT.unknownAtStart : WEIGHT.unknown;
}

const LONGEST_ACRONYM = 4;

function isAcronym({ text, tokens }: TokenisedText, { last, manner }: Part): boolean {
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
