import { TOWNS } from '../recognisers/italian-places.ts';
import { BEFORE_AND_AFTER, NO_PART_OF_A_NAME, PHRASE_ENDS } from './cue-words.ts';
import { FOREIGN_SURNAMES } from './lists/foreign-surnames.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { ITALIAN_SURNAMES } from './lists/italian-surnames.ts';
import { WORDS } from './lists/words.ts';

/** What a word may be where names are looked for, as bits. */
export const SENSE = {
  given: 1,
  surname: 2,
  /** An ordinary word, a place or a make as well: of its own it is no name. */
  word: 4,
  /** Articles, verbs, pronouns: never part of a name. */
  none: 8,
  /** `sig`, `dott`, `mrs`: a name follows. */
  title: 16,
  /** `cliente`, `figlia`, `holder`: a name may follow. */
  role: 32,
  /** `cognome`, `citofono`. */
  named: 4096,
  /** Comes after a name: `chiede`, `nato`, `says`. */
  after: 64,
  /** `de`, `lo`, `van`: the next word is the surname with it. */
  particle: 128,
  /** `via`, `san`, `farmacia`: what follows is called after somebody. */
  calledAfter: 256,
  /** `srl`, `costruzioni`: what comes before is a firm. */
  firm: 512,
  /** `offerta`, `legge`: a single name after it is none. */
  thing: 1024,
  /** Who works here is named in every note. */
  ours: 2048,
  /** `ra`, `ssa`: the end of a title. */
  endOfTitle: 8192,
  /** `chiamo`, `is`: two words that say that a name follows may end here. */
  endOfPhrase: 16_384,
} as const;

/** `amico`, `caro`: where these stand before a name they are none. */
const SPOKEN_OF = SENSE.title | SENSE.role | SENSE.named | SENSE.ours | SENSE.thing;

export const ALL_SENSES = Object.values(SENSE).reduce((all, bit) => all | bit, 0);

/** Of every word that says something here: a new map, for somebody who adds to it. */
export function sensesOfWords(): Map<string, number> {
  const all = new Map<string, number>();
  const add = (words: string, bits: number): void => {
    for (const word of words.trim().split(/\s+/u)) all.set(word, (all.get(word) ?? 0) | bits);
  };
  add(GIVEN_NAMES, SENSE.given);
  add(ITALIAN_SURNAMES, SENSE.surname);
  add(FOREIGN_SURNAMES, SENSE.surname);
  add(WORDS, SENSE.word);
  for (const town of TOWNS) add(town, SENSE.word);
  for (const [sense, words] of Object.entries(BEFORE_AND_AFTER)) add(words, SENSE[sense as keyof typeof SENSE]);
  add(NO_PART_OF_A_NAME, SENSE.none);
  for (const word of PHRASE_ENDS) add(word, SENSE.endOfPhrase);
  for (const [word, bits] of all) if ((bits & SPOKEN_OF) > 0) all.set(word, bits & ~SENSE.given);
  return all;
}
