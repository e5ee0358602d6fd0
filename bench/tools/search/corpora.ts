import { seeded } from '../seeded.ts';
import type { Document } from './engine.ts';
import { shuffled } from './sample.ts';

/** A fourth of the words are others in each copy: the vocabulary of a real corpus grows about so. */
const ALTERED = 0.25;
const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfglmnprstvz';

/** So many documents: a part of those there are, or all of them, and then again with altered words as often as it takes. */
export function corpusOf(documents: readonly Document[], size: number): readonly Document[] {
  const order = shuffled(documents, seeded(size));
  const copies = Array.from({ length: Math.ceil(size / documents.length) }, (_, copy) =>
    copy === 0 ? order : order.map((document) => copyOf(document, copy)),
  );
  return copies.flat().slice(0, size);
}

function copyOf({ id, lang, title, body, tags }: Document, copy: number): Document {
  const altered = alterations(copy);
  return { id: `${id}~${copy}`, lang, title: altered(title), body: altered(body), tags: tags.map(altered) };
}

const known = new Map<number, (text: string) => string>();

/** A word is the same other word wherever a copy holds it: a copy has a vocabulary of its own, as another subject would. */
function alterations(copy: number): (text: string) => string {
  const words = new Map<string, string>();
  const alter = (word: string): string => {
    const other = words.get(word) ?? alteredWord(word, seeded(copy * 2 ** 20 + hashOf(word.toLowerCase())));
    words.set(word, other);
    return other;
  };
  const altered = known.get(copy) ?? ((text: string) => text.replaceAll(/\p{L}{4,}/gu, alter));
  known.set(copy, altered);
  return altered;
}

function alteredWord(word: string, random: () => number): string {
  if (random() >= ALTERED) return word;
  const at = Math.floor(random() * word.length);
  const letters = VOWELS.includes(word.charAt(at).toLowerCase()) ? VOWELS : CONSONANTS;
  return word.slice(0, at) + letters.charAt(Math.floor(random() * letters.length)) + word.slice(at + 1);
}

function hashOf(word: string): number {
  let hash = 0;
  for (const letter of word) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}
