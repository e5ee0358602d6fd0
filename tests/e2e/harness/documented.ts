import { readFileSync } from 'node:fs';

/** The blocks of code in a document of ours, by the language they are marked with, in the order of reading. */
export function documented(file: string, language: 'sh' | 'yaml' | 'nginx' | 'json'): readonly string[] {
  const text = readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gmsu)]
    .filter((block) => block[1] === language)
    .map(([, , code]) => code ?? '');
}

/** The arguments of every `npx spalla …` in a block, without what a shell takes off: quotes and remarks. */
export function spallaCommands(block: string): readonly (readonly string[])[] {
  return block
    .split('\n')
    .filter((line) => line.startsWith('npx spalla '))
    .map((line) => {
      const words = line.replace(/\s#\s.*$/u, '').matchAll(/"([^"]*)"|(\S+)/gu);
      return [...words].map(([word, quoted]) => quoted ?? word).slice(2);
    });
}
