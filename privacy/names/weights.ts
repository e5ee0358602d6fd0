/** How much each thing speaks for a name. Tried on the tuning half of the labelled texts. */
export const WEIGHT = {
  given: 2,
  givenAndWord: 1.1,
  surname: 1.4,
  surnameAndWord: 0.7,
  unknown: 0.4,
  unknownSmall: -0.1,
  unknownAtStart: -0.4,
  unknownLikeSurname: 0.9,
  initial: 0.3,
  acronym: -1,
  wordOnly: -2,
  /** A capital letter within a sentence. */
  inSentence: 0.4,
  /** A given name and a surname. */
  pair: 0.6,
  initialAndSurname: 1.4,
  surnamesOnly: -1,
  surnamesHinted: -0.3,
  /** For each part before it that is left out. */
  leftOut: 0.4,
  repeated: -1.2,
  title: 2.5,
  phrase: 2,
  role: 1.1,
  hint: 0.9,
  after: 0.8,
  born: 1.3,
} as const;

/** From here on it is one; where no capital letters help it takes more. */
export const ENOUGH = { capital: 2.4, small: 2.9 } as const;
