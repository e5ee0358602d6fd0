import { ANY, hasVagueBorders } from './kinds.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface Labelled extends Place {
  /** Neither a hit nor a false alarm. */
  readonly opt?: boolean | undefined;
}

export interface Pair<Found extends Place> {
  readonly gold: Place;
  readonly found: Found;
}

export interface Matching<Found extends Place> {
  readonly hits: readonly Pair<Found>[];
  readonly missed: readonly Place[];
  readonly falseAlarms: readonly Found[];
  /** Found on a place that nobody counts. */
  readonly neutral: readonly Found[];
}

/** Each label with one finding at most, those that share most of the text first. */
export function matchUp<Found extends Place>(labels: readonly Labelled[], found: readonly Found[]): Matching<Found> {
  const gold = labels.filter(({ opt }) => opt !== true);
  const optional = labels.filter(({ opt }) => opt === true);
  const pairs = gold
    .flatMap((label) => found.filter((each) => isHit(label, each)).map((each) => ({ gold: label, found: each })))
    .toSorted((a, b) => shared(b.gold, b.found) - shared(a.gold, a.found) || excess(a) - excess(b));
  const hits: Pair<Found>[] = [];
  const taken = new Set<Place>();
  for (const pair of pairs) {
    if (taken.has(pair.gold) || taken.has(pair.found)) continue;
    taken.add(pair.gold).add(pair.found);
    hits.push(pair);
  }
  const left = found.filter((each) => !taken.has(each));
  const isNeutral = (each: Found): boolean => optional.some((label) => isOn(label, each));
  return {
    hits,
    missed: gold.filter((label) => !taken.has(label)),
    falseAlarms: left.filter((each) => !isNeutral(each)),
    neutral: left.filter(isNeutral),
  };
}

export function isExact<Found extends Place>({ gold, found }: Pair<Found>): boolean {
  return gold.start === found.start && gold.end === found.end;
}

const VAGUE = 3;

function isHit(gold: Place, found: Place): boolean {
  if (gold.kind !== found.kind || isTooLong(gold, found)) return false;
  const wanted = hasVagueBorders(gold.kind) ? Math.min(VAGUE, lengthOf(gold)) : lengthOf(gold) / 2;
  return shared(gold, found) >= wanted;
}

/** Around the optional place, or within it: whichever is the shorter, half of it is shared. */
function isOn(label: Place, found: Place): boolean {
  if ((label.kind !== ANY && label.kind !== found.kind) || isTooLong(label, found)) return false;
  return shared(label, found) >= Math.min(lengthOf(label), lengthOf(found)) / 2;
}

function isTooLong(gold: Place, found: Place): boolean {
  return lengthOf(found) > 3 * lengthOf(gold) + 12;
}

function shared(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf({ start, end }: Place): number {
  return end - start;
}

function excess<Found extends Place>({ gold, found }: Pair<Found>): number {
  return Math.abs(lengthOf(found) - lengthOf(gold));
}
