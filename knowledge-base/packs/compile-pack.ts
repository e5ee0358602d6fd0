import type { AnyItem, KindName } from '../content/kinds.ts';
import { kindNames } from '../content/kinds.ts';
import { packHeaderSchema } from '../content/pack.ts';
import type { Pack, PackHeader } from '../content/pack.ts';
import { checkAcross, citedSources, imagesIn } from './cross-checks.ts';
import { readHeader } from './pack-header.ts';
import type { PackFile } from './pack-header.ts';
import { inReadingOrder } from './problem.ts';
import type { PackProblem, ReportProblem } from './problem.ts';
import { kindOf, readItems } from './read-items.ts';
import type { PackFiles, ReadItem } from './read-items.ts';

export type PackCompilation =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** The sources of a pack, by their path from its folder, with `/` between folders. */
export type PackSources = PackFiles;

// Without a header nothing is known of the defaults: that the items lack them would only be noise.
const UNKNOWN_DEFAULTS = { owner: 'unknown', verifiedOn: '2000-01-01', verifyAfterMonths: 1 };

/** What was read of a pack's sources, with every problem that was met. */
export interface ReadPack {
  readonly header: PackFile | null;
  readonly items: readonly ReadItem[];
  /** Empty when the pack can be compiled. */
  readonly problems: readonly PackProblem[];
}

/** Reads the sources and checks them, item by item and across. */
export function readPack(sources: PackSources): ReadPack {
  const problems: PackProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const files = new Map([...sources].map(([file, content]) => [file, withPlainLineEnds(content)]));

  const header = readHeader(files, report);
  const items = readItems({ files, defaults: header?.value ?? UNKNOWN_DEFAULTS }, report);
  const broken = new Set(problems.map(({ file }) => kindOf(file)));
  checkAcross({ items, broken }, report);
  return { header: header?.value ?? null, items, problems: inReadingOrder(problems) };
}

/**
 * Makes a pack of its sources, or tells everything that is wrong with them. Content that rests on memory alone
 * (`verification: unverified`) stays in the sources and out of the pack; so do sources that nothing cites and images that
 * nothing shows.
 */
export function compilePack(sources: PackSources): PackCompilation {
  const { header, items, problems } = readPack(sources);
  if (problems.length > 0 || !header) return { ok: false, problems };
  const { id, title, version } = header;
  return { ok: true, pack: packOf(packHeaderSchema.parse({ id, title, version }), items) };
}

function packOf(header: PackHeader, items: readonly ReadItem[]): Pack {
  const kept = items.map(({ kind, value }) => ({ kind, value })).filter(({ value }) => isVerified(value));
  const cited = citedSources(kept.filter(({ kind }) => kind !== 'sources').map(({ value }) => value));
  const drawn = imagesIn(kept.map(({ value }) => value));
  const isShipped = ({ kind, value }: { kind: KindName; value: AnyItem }): boolean => {
    if (kind === 'sources') return cited.has(value.id);
    return kind !== 'images' || drawn.has(value.id);
  };
  const ofKind = (name: KindName): AnyItem[] =>
    kept.filter((item) => item.kind === name && isShipped(item)).map(({ value }) => value);
  // Each item was parsed by the schema of its kind.
  const content = Object.fromEntries(kindNames.map((name) => [name, ofKind(name)])) as unknown as Omit<
    Pack,
    keyof PackHeader
  >;
  return { ...header, ...content, phases: content.phases.toSorted((a, b) => a.order - b.order) };
}

function isVerified(item: AnyItem): boolean {
  return item['verification'] !== 'unverified';
}

function withPlainLineEnds<Content extends string | Uint8Array>(content: Content): Content | string {
  return typeof content !== 'string' ? content : content.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
