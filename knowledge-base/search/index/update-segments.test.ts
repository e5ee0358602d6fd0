import { describe, expect, it } from 'vitest';
import { aCorpus } from '../testing/a-corpus.ts';
import { buildIndex } from './build-index.ts';
import type { SearchDocument } from './build-index.ts';
import { livingIn } from './segment.ts';
import type { FiledSegment } from './segment.ts';
import { updateSegments } from './update-segments.ts';

describe('an update of segments', () => {
  it('builds only what is new: ten of a thousand', () => {
    const { update, built } = counted();
    const before = update([], aCorpus(upTo(1_000)));

    const after = update(before, aCorpus(upTo(1_010)));

    expect(built).toEqual([1_000, 10]);
    expect(after[0]?.index).toBe(before[0]?.index);
    expect(idsIn(after)).toEqual(upTo(1_010).map((number) => `articles/n-${number}`));
  });

  it('builds only what changed, and marks what it was before', () => {
    const { update, built } = counted();
    const before = update([], aCorpus(upTo(1_000)));

    const after = update(before, changed(1_000, 10));

    expect(built).toEqual([1_000, 10]);
    expect(after.map((segment) => livingIn(segment))).toEqual([990, 10]);
    expect(idsIn(after)).toHaveLength(1_000);
  });

  it('builds nothing for what is gone, for another order, or when a change is taken back', () => {
    const { update, built } = counted();
    const before = update([], aCorpus(upTo(1_000)));
    const fewer = update(before, aCorpus(upTo(900)));
    expect(idsIn(fewer)).toHaveLength(900);

    expect(update(before, aCorpus(upTo(1_000)).toReversed())).toHaveLength(1);
    const after = update(update(before, changed(1_000, 10)), aCorpus(upTo(1_000)));

    expect(built).toEqual([1_000, 10]);
    expect(after.map(({ index }) => index)).toEqual(before.map(({ index }) => index));
  });

  it('joins what is new to segments no more than twice as large, so that there are never many', () => {
    const { update, built } = counted();
    let segments = update([], aCorpus(upTo(1_000)));
    const most = Array.from({ length: 30 }, (_, time) => {
      segments = update(segments, aCorpus(upTo(1_010 + 10 * time)));
      return segments.length;
    });

    expect(Math.max(...most)).toBeLessThanOrEqual(5);
    expect(built.slice(1, 6)).toEqual([10, 20, 30, 10, 50]);
    expect(idsIn(segments)).toHaveLength(1_300);
  });

  it('builds all again as one when more than a third is dead', () => {
    const { update, built } = counted();
    const before = update([], aCorpus(upTo(300)));

    expect(update(before, aCorpus(upTo(200)))[0]?.index).toBe(before[0]?.index);
    const after = update(before, aCorpus(upTo(199)));

    expect(built).toEqual([300, 199]);
    expect(after.map(({ dead }) => dead)).toEqual([null]);
  });

  it('leaves out a segment of which nothing is left, and the segments before as they were', () => {
    const { update } = counted();
    const before = [...update([], aCorpus(upTo(100))), ...update([], aCorpus(upTo(110).slice(100)))];

    const after = update(before, aCorpus(upTo(100)));

    expect(after.map(({ index }) => index)).toEqual([before[0]?.index]);
    expect(before.map(({ dead }) => dead)).toEqual([null, null]);
    expect(update(before, [])).toEqual([]);
  });

  it('takes the last of two documents of one id, and the first of two segments that hold the same', () => {
    const { update } = counted();
    const first = aCorpus([1])[0] as SearchDocument;
    const second = aCorpus([1], { version: 2 })[0] as SearchDocument;

    const segments = update([...update([], [second]), ...update([], [second])], [first, second]);

    expect(idsIn(segments)).toEqual(['articles/n-1']);
    expect(segments[0]?.index.titles).toEqual([second.title.toLowerCase()]);
  });
});

function counted() {
  const built: number[] = [];
  const update = (before: readonly FiledSegment[], documents: readonly SearchDocument[]) =>
    updateSegments(before, documents, (fresh, others) => {
      built.push(fresh.length);
      return buildIndex(fresh, others);
    });
  return { update, built };
}

/** So many documents, the first of which say something else. */
function changed(all: number, first: number): readonly SearchDocument[] {
  return [...aCorpus(upTo(first), { version: 1 }), ...aCorpus(upTo(all).slice(first))];
}

function idsIn(segments: readonly FiledSegment[]): string[] {
  return segments.flatMap(({ index, dead }) => index.ids.filter((_, at) => dead?.[at] !== 1));
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}
