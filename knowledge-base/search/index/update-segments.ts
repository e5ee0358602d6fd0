import { buildIndex } from './build-index.ts';
import type { Lengths, SearchDocument } from './build-index.ts';
import { loadIndex } from './load-index.ts';
import { printOf } from './print.ts';
import type { Print } from './print.ts';
import { livingIn } from './segment.ts';
import type { FiledSegment } from './segment.ts';

/** Builds the file of an index, as long or short as it is beside the others. */
export type Build = (documents: readonly SearchDocument[], others: Lengths) => Uint8Array;

/** Of a segment with so many living documents for each new one nothing is built again. */
const LARGER = 2;
/** With a larger share of dead documents than this, all is built again. */
const MOST_DEAD = 1 / 3;

/**
 * Segments that hold these documents and no others, with as much of those before as can be kept: what is gone or changed is
 * marked dead, and what is new becomes a segment of its own. Every segment that has no more than twice as many living
 * documents as that one is joined to it, the smallest first; so each is more than twice as large as what came after it, and
 * there are never many. When more than a third of all is dead, all is built again as one. Of two documents of one id the
 * last counts. The segments before stay as they are.
 */
export function updateSegments(
  before: readonly FiledSegment[],
  documents: readonly SearchDocument[],
  build: Build = buildIndex,
): readonly FiledSegment[] {
  const wanted = new Map<string, Wanted>();
  for (const document of documents) wanted.set(document.id, { document, print: printOf(document), isThere: false });
  const kept = before.flatMap((segment) => {
    const marked = markDead(segment, wanted);
    const living = livingIn(marked);
    return living === 0 ? [] : [{ segment: marked, living }];
  });
  let fresh = [...wanted.values()].flatMap(({ document, isThere }) => (isThere ? [] : [document]));
  const joined = new Set<FiledSegment>();
  for (const { segment, living } of kept.toSorted((a, b) => a.living - b.living)) {
    if (fresh.length === 0 || living > fresh.length * LARGER) break;
    fresh = [...livingOf(segment, wanted), ...fresh];
    joined.add(segment);
  }
  const left = kept.flatMap(({ segment }) => (joined.has(segment) ? [] : [segment]));
  if (isMostlyDead(left))
    return [
      built(
        [...wanted.values()].map(({ document }) => document),
        [],
        build,
      ),
    ];
  return fresh.length === 0 ? left : [...left, built(fresh, left, build)];
}

interface Wanted {
  readonly document: SearchDocument;
  readonly print: Print;
  /** A segment has it already, word for word. */
  isThere: boolean;
}

/** Marks what is not wanted any more, or not as it is there, or is in another segment; and notes what is wanted and there. */
function markDead({ file, index }: FiledSegment, wanted: ReadonlyMap<string, Wanted>): FiledSegment {
  const dead = new Uint8Array(index.ids.length);
  index.ids.forEach((id, at) => {
    const found = wanted.get(id);
    const isSame = found?.print[0] === index.prints[2 * at] && found?.print[1] === index.prints[2 * at + 1];
    if (found && isSame && !found.isThere) found.isThere = true;
    else dead[at] = 1;
  });
  return { file, index, dead: dead.includes(1) ? dead : null };
}

function livingOf({ index, dead }: FiledSegment, wanted: ReadonlyMap<string, Wanted>): readonly SearchDocument[] {
  return index.ids.flatMap((id, at) => (dead?.[at] === 1 ? [] : (wanted.get(id)?.document ?? [])));
}

function isMostlyDead(segments: readonly FiledSegment[]): boolean {
  const all = segments.reduce((sum, { index }) => sum + index.ids.length, 0);
  const living = segments.reduce((sum, segment) => sum + livingIn(segment), 0);
  return all - living > all * MOST_DEAD;
}

function built(documents: readonly SearchDocument[], others: readonly FiledSegment[], build: Build): FiledSegment {
  const file = build(documents, lengthsOf(others));
  return { file, index: loadIndex(file), dead: null };
}

function lengthsOf(segments: readonly FiledSegment[]): Lengths {
  const lengths = segments.map(({ index }) => index.lengths);
  const sum = (field: 0 | 1 | 2): number => lengths.reduce((length, { words }) => length + words[field], 0);
  return {
    documents: lengths.reduce((length, { documents }) => length + documents, 0),
    words: [sum(0), sum(1), sum(2)],
  };
}
