import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/knowledge-base/packs/file/canonical-json.ts';
import { readStrictJson } from '@/knowledge-base/packs/trust/strict-json.ts';
import { corpus, hasCorpus, unless } from './corpora.ts';

// https://github.com/nst/JSONTestSuite, MIT
const SUITE = 'json-test-suite';

describe.skipIf(!hasCorpus(SUITE))(`JSONTestSuite${unless(SUITE)}`, () => {
  const folder = corpus(`${SUITE}/test_parsing`);
  const files = hasCorpus(SUITE) ? readdirSync(folder) : [];
  const read = (file: string) => readStrictJson(readFileSync(`${folder}/${file}`));
  const starting = (letter: string): string[] => files.filter((file) => file.startsWith(`${letter}_`));

  it('has files of all three sorts', () => {
    expect(starting('n').length).toBeGreaterThan(100);
    expect(starting('y').length).toBeGreaterThan(40);
    expect(starting('i').length).toBeGreaterThan(20);
  });

  it('every file that is no JSON is refused, and quickly', () => {
    const begin = performance.now();
    expect(starting('n').filter((file) => read(file).ok)).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  it('no file of any sort makes it throw', () => {
    expect(() => files.map(read)).not.toThrow();
  });

  it('good JSON is read as JSON.parse reads it, where it is written in the one way that we write', () => {
    const bodies = starting('y').map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const ours = bodies.map((text) => canonicalJson(JSON.parse(text)));
    const readable = ours.filter((text) => readStrictJson(new TextEncoder().encode(text)).ok);

    expect(readable.length).toBe(bodies.length);
    for (const text of readable) {
      expect(readStrictJson(new TextEncoder().encode(text))).toEqual({ ok: true, value: JSON.parse(text) });
    }
  });

  it('good JSON that is written in another way than ours is refused: one value has one text', () => {
    const other = starting('y').filter((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      return canonicalJson(JSON.parse(text)) !== text;
    });

    expect(other.length).toBeGreaterThan(10);
    expect(other.filter((file) => read(file).ok)).toEqual([]);
  });
});

// https://github.com/cyberphone/json-canonicalization, Apache 2.0
const CANONICAL = 'json-canonicalization';

describe.skipIf(!hasCorpus(CANONICAL))(`the examples of RFC 8785${unless(CANONICAL)}`, () => {
  const files = hasCorpus(CANONICAL) ? readdirSync(corpus(`${CANONICAL}/input`)) : [];

  it.each(files)('%s', (file) => {
    const input: unknown = JSON.parse(readFileSync(corpus(`${CANONICAL}/input/${file}`), 'utf8'));

    expect(canonicalJson(input)).toBe(readFileSync(corpus(`${CANONICAL}/output/${file}`), 'utf8').trimEnd());
  });
});
