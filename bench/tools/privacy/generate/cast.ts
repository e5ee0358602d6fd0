import type { Chance } from './chance.ts';
import { drawPerson } from './people.ts';
import type { Person, PersonOptions } from './people.ts';
import type { Language } from './template.ts';

/** Who appears in a text: the name, the code and the address of the mail are one person's. Drawn when first named. */
export interface Cast {
  /** In which they are spoken of. */
  readonly language: Language;
  readonly first: () => Person;
  readonly second: () => Person;
  readonly woman: () => Person;
  readonly man: () => Person;
  readonly otherMan: () => Person;
  readonly foreigner: () => Person;
  readonly child: () => Person;
}

export function castBy(chance: Chance, language: Language): Cast {
  return {
    language,
    first: once(chance, {}),
    second: once(chance, {}),
    woman: once(chance, { isWoman: true }),
    man: once(chance, { isWoman: false }),
    otherMan: once(chance, { isWoman: false }),
    foreigner: once(chance, { isForeign: true }),
    child: once(chance, { years: [2011, 2023] }),
  };
}

function once(chance: Chance, options: PersonOptions): () => Person {
  let person: Person | undefined;
  return () => (person ??= drawPerson(chance, options));
}
