import { describe, expect, it } from 'vitest';
import type { Pack } from '../../content/pack.ts';
import { goodSources } from '../a-good-pack.ts';
import { compilePack } from '../compile-pack.ts';
import { canonicalJson } from './canonical-json.ts';
import { applyDelta, readDelta, writeDelta } from './delta.ts';
import { contentHash, entriesOf, readPackFile, writePackFile } from './pack-file.ts';
import type { PackItem } from './pack-file.ts';

describe('a pack file', () => {
  it('is the same to the last byte, in whatever order things were written', async () => {
    const pack = aPack();
    const shuffled = {
      ...Object.fromEntries(Object.entries(pack).toReversed()),
      stages: pack.stages.toReversed(),
    } as Pack;

    expect((await writePackFile(shuffled, sha256)).bytes).toEqual((await writePackFile(pack, sha256)).bytes);
  });

  it('gives back every item, with its key, its line and what the line hashes to', async () => {
    const { bytes, items, content } = await writePackFile(aPack(), sha256);
    const read = await readAll(bytes);

    expect(read.problem).toBeNull();
    expect(read.items).toEqual(items);
    expect(read.items.map(({ key }) => key)).toContain('articles/kb-linea');
    expect(await contentHash(entriesOf(read.items), sha256)).toBe(content);
  });

  it('is made of a line for each item, sorted, after a line that says what it is', async () => {
    const { bytes, items } = await writePackFile(aPack(), sha256);
    const [first = '', ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\n');

    expect(JSON.parse(first)).toEqual({
      format: 'spalla-pack-1',
      id: 'prova',
      title: { it: 'Prova', en: 'Trial' },
      version: 3,
      items: lines.length,
    });
    expect(lines).toEqual(items.map(({ line }) => line));
    expect(items.map(({ key }) => key)).toEqual(items.map(({ key }) => key).toSorted());
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ['two lines in another order', ([header = '', a = '', b = '', ...rest]) => [header, b, a, ...rest]],
    ['a line less', ([header = '', , ...rest]) => [header, ...rest]],
    ['a line twice', ([header = '', a = '', ...rest]) => [header, a, a, ...rest]],
    ['no header', ([, ...rest]) => rest],
    ['another format', ([header = '', ...rest]) => [header.replace('pack-1', 'pack-2'), ...rest]],
    ['an empty line', ([header = '', ...rest]) => [header, '', ...rest]],
    [
      'a kind that we do not know',
      ([header = '', a = '', ...rest]) => [header, a.replace('"articles"', '"alerts"'), ...rest],
    ],
    [
      'a kind that is in every object',
      ([header = '', a = '', ...rest]) => [header, a.replace('"articles"', '"toString"'), ...rest],
    ],
    [
      'a member that is none of its kind',
      ([header = '', a = '', ...rest]) => [header, a.replace('{"item":{', '{"item":{"a":1,'), ...rest],
    ],
    [
      'a link that runs code',
      ([header = '', a = '', ...rest]) => [
        header,
        a.replace('https://esempio.it/guida', 'javascript:alert(1)'),
        ...rest,
      ],
    ],
  ])('is refused with %s', async (_, change) => {
    const { bytes } = await writePackFile(aPack(), sha256);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
    const bent = change(lines);
    expect(bent).not.toEqual(lines);

    const { problem } = await readAll(new TextEncoder().encode(`${bent.join('\n')}\n`));

    expect(problem).toBe('pack-malformed');
  });

  it('is refused when its last line is cut off, and when it is empty', async () => {
    const { bytes } = await writePackFile(aPack(), sha256);

    expect((await readAll(bytes.subarray(0, -1))).problem).toBe('pack-malformed');
    expect((await readAll(new Uint8Array(0))).problem).toBe('pack-malformed');
  });
});

describe('a delta', () => {
  it('makes the newer version of the older one, and carries only what changed', async () => {
    const [before, after] = await versions();
    const delta = await readDelta(deltaBytes(before, after), sha256);

    expect(delta?.items.map(({ key }) => key)).toEqual(['articles/kb-altra', 'articles/kb-linea']);
    expect(delta?.header.removed).toEqual(['phases/chiusura']);
    const applied = delta && applyDelta(entriesOf(before.items), delta);
    expect(applied).toEqual(entriesOf(after.items));
    expect(await contentHash(applied ?? [], sha256)).toBe(after.content);
  });

  it('does not add up to the newer version when it is laid over another one', async () => {
    const [before, after] = await versions();
    const delta = await readDelta(deltaBytes(before, after), sha256);
    const other = entriesOf(before.items).filter(([key]) => key !== 'phases/accoglienza');

    expect(await contentHash(delta ? applyDelta(other, delta) : [], sha256)).not.toBe(after.content);
  });

  it('is refused when a line is missing or does not fit', async () => {
    const [before, after] = await versions();
    const text = new TextDecoder().decode(deltaBytes(before, after));

    for (const bent of [text.split('\n').toSpliced(1, 1).join('\n'), text.replace('{"item":{', '{"item":{"a":1,')]) {
      expect(await readDelta(new TextEncoder().encode(bent), sha256)).toBeNull();
    }
  });
});

describe('canonical JSON', () => {
  it('sorts by code units, as RFC 8785 says, and not by alphabet', () => {
    expect(canonicalJson({ é: 1, z: 2, Z: 3, '\u{1F600}': 4, '\uFB33': 5 })).toBe(
      '{"Z":3,"z":2,"é":1,"\u{1F600}":4,"\uFB33":5}',
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n])('has no text for %s', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });
});

function aPack(): Pack {
  const compiled = compilePack(goodSources());
  if (!compiled.ok) throw new Error('the sources of the small pack no longer compile');
  return compiled.pack;
}

async function versions() {
  const pack = aPack();
  const [article] = pack.articles;
  if (!article) throw new Error('the small pack has no article');
  const newer = {
    ...pack,
    version: 4,
    articles: [
      { ...article, time: { it: '20 giorni', en: null } },
      { ...article, id: 'kb-altra' },
    ] as Pack['articles'],
    phases: pack.phases.filter(({ id }) => id !== 'chiusura'),
  };
  return [await writePackFile(pack, sha256), await writePackFile(newer, sha256)] as const;
}

function deltaBytes(from: Awaited<ReturnType<typeof writePackFile>>, to: typeof from): Uint8Array {
  return writeDelta({ header: { id: 'prova', title: { it: 'Prova', en: null }, version: 4 }, from, to });
}

async function readAll(bytes: Uint8Array) {
  const items: PackItem[] = [];
  const steps = readPackFile(bytes, sha256);
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return { items, problem: value };
    if ('item' in value) items.push(value.item);
  }
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
