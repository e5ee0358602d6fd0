import type { Entry } from '../entry.ts';

// Words of one another's neighbourhood, so that typed ones are corrected to one of several.
const ROOTS = ['bolletta', 'bolla', 'rimborso', 'rimorso', 'recesso', 'reclamo', 'richiamo', 'contatore', 'contratto'];
const ENDINGS = ['', 'e', 'i', 'mente', 'ista', 'zione', 'tore', 'abile', 'issimo', 'etto'];
const WORDS = ROOTS.flatMap((root, at) => ENDINGS.map((ending) => `${root.slice(0, -1)}${'aeiou'[at % 5]}${ending}`));

/**
 * Entries of invented words, the same for the same seed. Every text is as long as the others: how long texts are says nothing.
 * `version` changes what an entry says, not which it is.
 */
export function aCorpus(numbers: readonly number[], { version = 0 }: { version?: number } = {}): readonly Entry[] {
  return numbers.map((number) => {
    const random = numbersFrom(number * 1000 + version);
    const words = (count: number): string => Array.from({ length: count }, () => pick(random)).join(' ');
    return {
      id: `articles/n-${number}` as const,
      language: number % 3 === 0 ? ('en' as const) : ('it' as const),
      title: words(6),
      tags: [words(2)],
      text: '',
      body: `${words(12)}. Codice ${number}.`,
    };
  });
}

/** Queries over such a corpus: whole words, words only begun, and mistyped ones. */
export function someQueries(count: number): readonly string[] {
  const random = numbersFrom(count);
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random));
    const last = words.pop() ?? '';
    const at = 1 + Math.floor(random() * (last.length - 2));
    const way = random();
    if (way < 0.3) return [...words, last.slice(0, at + 2)].join(' ');
    if (way < 0.6) return [...words, last.slice(0, at) + last.slice(at + 1)].join(' ');
    return `${[...words, last].join(' ')} `;
  });
}

function pick(random: () => number): string {
  // The square makes some words common and others rare.
  return WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? '';
}

/** @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
