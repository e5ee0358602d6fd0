import * as z from 'zod';
import { kindNames, kinds } from '../content/kinds.ts';
import type { AnyItem, KindName } from '../content/kinds.ts';
import { readArticle } from './article-source.ts';
import { checkSchema } from './check-schema.ts';
import { imageIdOf, readImage } from './image-files.ts';
import { readYaml } from './located-yaml.ts';
import type { LocatedYaml } from './located-yaml.ts';
import type { PackDocument } from './pack-document.ts';
import { HEADER_FILE, withDefaults } from './pack-header.ts';
import type { PackFile } from './pack-header.ts';
import type { ReportProblem } from './problem.ts';

/** The files of a pack by their path from its folder: texts, and the bytes of images. */
export type PackFiles = ReadonlyMap<string, string | Uint8Array>;

/** An item that fits its schema and still knows where each of its values was written. */
export interface ReadItem extends PackDocument<AnyItem> {
  readonly kind: KindName;
}

/** Every item of every file; what is no part of a pack, or does not fit, is reported and left out. */
export function readItems(
  { files: sources, defaults }: { files: PackFiles; defaults: Partial<PackFile> },
  report: ReportProblem,
): ReadItem[] {
  const files = [...sources].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const images = new Set([...sources.keys()].flatMap((file) => imageIdOf(file) ?? []));
  return files.flatMap(([file, content]) => {
    if (file === HEADER_FILE) return [];
    if (typeof content !== 'string') return readImageFile({ file, bytes: content }, report);
    const kind = kindOf(file);
    if (kind && kind !== 'images') return readFile({ kind, file, text: content, defaults, images }, report);
    report({ file, line: 1, column: 1, field: '', message: `is no part of a pack: expected ${expectedFiles()}` });
    return [];
  });
}

/** The kind of the items in a file; `null` when it is no part of a pack. */
export function kindOf(file: string): KindName | null {
  return kindNames.find((name) => patternsOf(name).some((pattern) => pattern.test(file))) ?? null;
}

function patternsOf(name: KindName): readonly RegExp[] {
  const { folder, format, perFile } = kinds[name].source;
  const ending = ENDINGS[format];
  return [
    new RegExp(`^${folder}/[^/]+\\.${ending}$`, 'u'),
    ...(perFile === 'many' ? [new RegExp(`^${folder}\\.${ending}$`, 'u')] : []),
  ];
}

const ENDINGS = { markdown: 'md', yaml: 'yaml', image: '(?:png|jpe?g|webp)' } as const;

function expectedFiles(): string {
  const each = kindNames.map((name) => {
    const { folder, format, perFile } = kinds[name].source;
    const ending = format === 'image' ? 'png' : ENDINGS[format];
    return perFile === 'many' ? `${folder}.${ending}` : `${folder}/*.${ending}`;
  });
  return [HEADER_FILE, ...each].join(', ');
}

interface SourceFile {
  readonly kind: KindName;
  readonly file: string;
  readonly text: string;
  readonly defaults: Partial<PackFile>;
  readonly images: ReadonlySet<string>;
}

function readFile(source: SourceFile, report: ReportProblem): ReadItem[] {
  const { kind, file, text } = source;
  if (kind === 'articles') {
    const article = readArticle(source, report);
    return article ? [{ ...article, kind }] : [];
  }
  const yaml = readYaml({ file, text, linesAbove: 0 }, report);
  if (!yaml) return [];
  if (kinds[kind].source.perFile === 'one') return readItem({ ...source, yaml }, report);
  return readList({ ...source, yaml }, report);
}

function readImageFile(source: { file: string; bytes: Uint8Array }, report: ReportProblem): ReadItem[] {
  const value = readImage(source, report);
  // Nothing is written in it: whatever is wrong with it is wrong with the whole file.
  const place = { positionOf: () => ({ line: 1, column: 1 }), fieldOf: () => '' };
  return value ? [{ kind: 'images', file: source.file, value, ...place }] : [];
}

function readList(source: SourceFile & { yaml: LocatedYaml }, report: ReportProblem): ReadItem[] {
  const { file, yaml } = source;
  const list = checkSchema({ file, yaml, schema: z.array(z.unknown()) }, report) ?? [];
  return list.flatMap((value, index) => readItem({ ...source, yaml: insideOf(yaml, value, index) }, report));
}

function insideOf(yaml: LocatedYaml, value: unknown, index: number): LocatedYaml {
  return {
    value,
    positionOf: (path) => yaml.positionOf([index, ...path]),
    positionOfKey: (path) => yaml.positionOfKey([index, ...path]),
    fieldOf: (path) => yaml.fieldOf([index, ...path]),
  };
}

function readItem(
  { kind, file, yaml, defaults }: SourceFile & { yaml: LocatedYaml },
  report: ReportProblem,
): ReadItem[] {
  const { schema } = kinds[kind];
  const located = { ...yaml, value: withDefaults(yaml.value, schema, defaults) };
  const value = checkSchema({ file, yaml: located, schema: schema as z.ZodType<AnyItem> }, report);
  return value ? [{ kind, file, value, positionOf: yaml.positionOf, fieldOf: yaml.fieldOf }] : [];
}
