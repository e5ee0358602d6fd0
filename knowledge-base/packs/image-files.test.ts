import { describe, expect, it } from 'vitest';
import { imageSchema, LARGEST_IMAGE } from '../content/image.ts';
import { goodSources } from './a-good-pack.ts';
import { compilePack } from './compile-pack.ts';
import type { PackSources } from './compile-pack.ts';
import { formatProblem } from './problem.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff];
const JPEG = [0xff, 0xd8, 0xff, 0xe0];

describe('an image of a pack', () => {
  it('comes with the article that shows it, byte by byte', () => {
    const compiled = compilePack(packWith('scheda.png', PNG));

    expect(compiled.ok && compiled.pack.images).toEqual([
      { id: 'scheda', mediaType: 'image/png', data: btoa(String.fromCharCode(...PNG)) },
    ]);
  });

  it('is what its bytes are, whatever it is called', () => {
    const compiled = compilePack(packWith('scheda.png', JPEG));

    expect(compiled.ok && compiled.pack.images.map(({ mediaType }) => mediaType)).toEqual(['image/jpeg']);
  });

  it('stays out of the pack where nothing shows it', () => {
    const compiled = compilePack(
      new Map<string, string | Uint8Array>([...goodSources(), ['images/foto.png', new Uint8Array(PNG)]]),
    );

    expect(compiled.ok && compiled.pack.images).toEqual([]);
  });

  it.each([
    ['too large', 'scheda.png', [...PNG, ...Array<number>(LARGEST_IMAGE).fill(0)], 'has 100009 bytes, at most 100000'],
    ['a drawing that may run scripts', 'scheda.webp', [0x3c, 0x73, 0x76, 0x67, 0x3e], 'is no PNG, JPEG or WebP'],
    ['empty', 'scheda.png', [], 'is no PNG, JPEG or WebP'],
    ['called with spaces', 'La scheda.png', PNG, 'an image is called images/name.png'],
  ])('is refused where it is %s', (_, name, bytes, told) => {
    const sources: PackSources = new Map<string, string | Uint8Array>([
      ...goodSources(),
      [`images/${name}`, new Uint8Array(bytes)],
    ]);

    expect(problemsOf(sources)).toEqual([expect.stringContaining(`images/${name}:1:1 ${told}`)]);
  });

  it('has one name only', () => {
    const sources = new Map<string, string | Uint8Array>([
      ...packWith('scheda.png', PNG),
      ['images/scheda.jpg', new Uint8Array(JPEG)],
    ]);

    expect(problemsOf(sources)).toEqual([
      expect.stringContaining('images/scheda.png:1:1 "scheda" is also in images/scheda.jpg'),
    ]);
  });

  it('of a feed is what it says it is', () => {
    const image = { id: 'scheda', mediaType: 'image/png', data: 'iVBORw0KGgo=' };

    expect(imageSchema.safeParse(image).success).toBe(true);
    expect(imageSchema.safeParse({ ...image, mediaType: 'image/svg+xml' }).success).toBe(false);
    expect(imageSchema.safeParse({ ...image, mediaType: 'image/jpeg' }).success).toBe(false);
    expect(imageSchema.safeParse({ ...image, data: 'iVBORw0KGgo" onerror="x' }).success).toBe(false);
  });
});

function packWith(name: string, bytes: readonly number[]): PackSources {
  const sources = goodSources();
  const article = sources.get('articles/kb-linea.md') ?? '';
  const steps = '## Che cosa fare\n\n![La scheda](images/scheda.png)\n';
  return new Map<string, string | Uint8Array>([
    ...sources,
    ['articles/kb-linea.md', article.replace('## Che cosa fare\n', steps)],
    [`images/${name}`, new Uint8Array(bytes)],
  ]);
}

function problemsOf(sources: PackSources): readonly string[] {
  const compiled = compilePack(sources);
  return compiled.ok ? [] : compiled.problems.map(formatProblem);
}
