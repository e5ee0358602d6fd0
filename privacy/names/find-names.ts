import { FORM } from '../reading/reading.ts';
import type { TokenisedText } from '../reading/reading.ts';
import { isPhraseBefore } from './cue-words.ts';
import { isSmall } from './manner.ts';
import { partsAround } from './parts.ts';
import { SENSE } from './sense.ts';
import { nameAmong } from './weigh.ts';
import type { Name } from './weigh.ts';

/** The names of persons in a text, from the first to the last. */
export function findNames(text: TokenisedText): readonly Name[] {
  const { tokens } = text;
  const found: Name[] = [];
  let after = -1;
  for (let place = 0; place < tokens.length; place += 1) {
    if (place <= after || tokens[place]?.form !== FORM.letters) continue;
    const isTold = isAfterCue(text, place);
    if (!isTold && !isPromising(text, place)) continue;
    const parts = partsAround(text, place, { after, isTold });
    const isAnother = followsAnother(text, found.at(-1), parts[0]?.first ?? place);
    const name = nameAmong(text, parts, isAnother);
    if (name) found.push(name);
    after = Math.max(after, name?.last ?? parts.at(-1)?.last ?? after);
  }
  return found;
}

const NAME = SENSE.given | SENSE.surname;
const CUE = SENSE.title | SENSE.named;
const BEFORE = NAME | CUE | SENSE.role | SENSE.particle | SENSE.none;

/** Most words that are names as well stand among other words, where nothing need be weighed. */
function isPromising({ text, tokens, senses }: TokenisedText, place: number): boolean {
  const sense = senses[place] ?? 0;
  if ((sense & NAME) === 0) return false;
  if ((sense & SENSE.word) === 0 || !isSmall(text, tokens[place]?.start ?? 0)) return true;
  return (((senses[place - 1] ?? 0) & BEFORE) | ((senses[place + 1] ?? 0) & NAME)) > 0;
}

/** A name that nobody knows is one after `sig.` or `mi chiamo`. */
function isAfterCue({ senses, words, text, tokens }: TokenisedText, place: number): boolean {
  const before = senses[place - 1] ?? 0;
  if ((before & (CUE | SENSE.endOfTitle)) > 0) return true;
  if ((before & SENSE.role) > 0 && !isSmall(text, tokens[place]?.start ?? 0)) return true;
  if ((before & SENSE.particle) > 0 && ((senses[place - 2] ?? 0) & CUE) > 0) return true;
  return (before & SENSE.endOfPhrase) > 0 && isPhraseBefore(words, place);
}

/** `Mario Rossi e Anna Neri`, `da … a …`: where one name is, another may follow. */
function followsAnother({ text, tokens }: TokenisedText, name: Name | undefined, first: number): boolean {
  if (!name || first - name.last > 2) return false;
  const between = text.slice(tokens[name.last]?.end, tokens[first]?.start);
  return /^(?: (?:e|ed|a|o|and|to|or|con|with) | ?[/+&] ?| - )$/u.test(between);
}
