import { FORM } from '../reading/reading.ts';
import type { TokenisedText } from '../reading/reading.ts';
import { partsAround } from './parts.ts';
import type { NamedText } from './parts.ts';
import { SENSE, sensesOfWords } from './sense.ts';
import { nameAmong } from './weigh.ts';
import type { Name } from './weigh.ts';

/** The names of persons in a text, from the first to the last. */
export function findNames(reading: TokenisedText): readonly Name[] {
  const text = withSenses(reading);
  const { senses, tokens } = text;
  const found: Name[] = [];
  let after = -1;
  for (let place = 0; place < tokens.length; place += 1) {
    const isAnchor = ((senses[place] ?? 0) & ANCHOR) > 0 || isAfterCue(text, place);
    if (place <= after || !isAnchor || tokens[place]?.form !== FORM.letters) continue;
    const parts = partsAround(text, place, after);
    const name = nameAmong(text, parts);
    if (name) found.push(name);
    after = Math.max(after, name?.last ?? parts.at(-1)?.last ?? after);
  }
  return found;
}

const ANCHOR = SENSE.given | SENSE.surname;
const CUE = SENSE.title | SENSE.named;

/** A name nobody knows is one after `sig.` or `mi chiamo`. */
function isAfterCue({ senses, words }: NamedText, place: number): boolean {
  if (place === 0) return false;
  const before = ((senses[place - 1] ?? 0) & SENSE.particle) > 0 && place > 1 ? place - 2 : place - 1;
  return ((senses[before] ?? 0) & CUE) > 0 || SHORT.test(words[place - 1] ?? '');
}

/** Ends of the cues of several words. */
const SHORT = /^(?:ra|na|ssa|re|ri|di|a|con|to|with|of|is|s|by|from)$/u;

function withSenses(reading: TokenisedText): NamedText {
  const all = sensesOfWords();
  const { text, tokens, words } = reading;
  const senses = words.map((word, place) => {
    const sense = word === '' ? 0 : (all.get(word) ?? 0);
    // `sarà` is no Sara: accents are gone from the words.
    const isAccented = (sense & SENSE.given) > 0 && text.charAt((tokens[place]?.end ?? 0) - 1) === 'à';
    return isAccented ? sense & ~SENSE.given : sense;
  });
  return { ...reading, senses };
}
