import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { blockSchema } from '@/knowledge-base/content/rich-text.ts';
import type { Article } from '@/knowledge-base/content/article.ts';
import type { Pack } from '@/knowledge-base/content/pack.ts';
import { strayDirectionControl } from '@/knowledge-base/content/text-direction.ts';
import { compilePack } from '@/knowledge-base/packs/compile-pack.ts';
import type { PackSources } from '@/knowledge-base/packs/compile-pack.ts';
import { itemsOf, readItemLine } from '@/knowledge-base/packs/file/pack-file.ts';
import { webCrypto } from '@/platform/crypto/web-crypto.ts';
import pathological from '../data/pathological-markdown.json' with { type: 'json' };
import { hasCorpus, unless } from './corpora.ts';
import { HOSTILE_CORPORA, hostileTexts, packWithQuestion, packWithSteps } from './hostile-texts.ts';

/** The promise is one second; a machine that does three things at once takes longer (`npm run bench -- markdown`). */
const LIMIT_MS = 3000;

describe('a text that is made to take for ever', () => {
  it.each(pathological)('is compiled or refused in time: $name', ({ prefix, unit, repeat, suffix }) => {
    const sources = packWithSteps(prefix + unit.repeat(repeat) + suffix);

    const begin = performance.now();
    const steps = stepsOf(sources);
    expect(performance.now() - begin).toBeLessThan(LIMIT_MS);

    expect(z.array(blockSchema).safeParse(steps).success).toBe(true);
  });
});

for (const name of HOSTILE_CORPORA) {
  describe.skipIf(!hasCorpus(name))(`hostile texts of ${name}${unless(name)}`, () => {
    // Also as an author writes the sign itself, since a tag is refused.
    const raw = hasCorpus(name) ? hostileTexts(name) : [];
    const escaped = raw.map((text) => text.replaceAll('<', String.raw`\<`));

    it('as what to do become text, or are refused with their place; nothing but allowed nodes comes out', () => {
      expect(raw.length).toBeGreaterThan(50);
      const steps = [...raw, ...escaped].map((text) => stepsOf(packWithSteps(text)));

      expect(steps.filter((blocks) => blocks.length > 0).length).toBeGreaterThan(raw.length / 2);
      expect(steps.filter((blocks) => !z.array(blockSchema).safeParse(blocks).success)).toEqual([]);
      expect(schemesIn(steps).filter((scheme) => !/^(?:https|mailto|tel):$/u.test(scheme))).toEqual([]);
    });

    it('are the same text when they are a question, to the last sign, unless they turn the direction of it', () => {
      const texts = raw.map((text) => text.trim()).filter((text) => text !== '');
      const straight = texts.filter((text) => strayDirectionControl(text) === -1);

      expect(straight.map(questionOf)).toEqual(straight);
      expect(texts.filter((text) => !straight.includes(text)).map(questionOf)).toEqual(
        texts.filter((text) => !straight.includes(text)).map(() => null),
      );
    });

    it('can be read by every client once they are in a pack', async () => {
      const packs = escaped
        .map((text) => compilePack(packWithSteps(text)))
        .flatMap((done) => (done.ok ? [done.pack] : []));
      const lines = await Promise.all(packs.map(articleLine));
      const read = await Promise.all(lines.map((line) => readItemLine(line, webCrypto.sha256)));

      expect(read.length).toBeGreaterThan(escaped.length / 3);
      expect(read.filter((item) => item === null)).toEqual([]);
    });
  });
}

async function articleLine(pack: Pack): Promise<Uint8Array> {
  const items = await itemsOf(pack, webCrypto.sha256);
  return new TextEncoder().encode(items.find(({ kind }) => kind === 'articles')?.line ?? '');
}

/** `null` where the pack is refused. */
function questionOf(text: string): string | null {
  const compiled = compilePack(packWithQuestion(text));
  return compiled.ok ? (compiled.pack.articles[0]?.question.it ?? '') : null;
}

/** What operators would be told to do; nothing where the pack is refused, which says where. */
function stepsOf(sources: PackSources): NonNullable<Article['steps']>['it'] {
  const compiled = compilePack(sources);
  if (compiled.ok) return compiled.pack.articles[0]?.steps?.it ?? [];
  const { problems } = compiled;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ line, column, message }) => line < 1 || column < 1 || message === '')).toEqual([]);
  return [];
}

function schemesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'href' in value ? [/^[^:]*:/u.exec(String(value.href))?.[0] ?? ''] : [];
  return [...own, ...Object.values(value).flatMap(schemesIn)];
}
