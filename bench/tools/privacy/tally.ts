import { figuresOf, NOTHING, share, sumOf } from './figures.ts';
import type { Counts, Figures } from './figures.ts';
import { GROUPS } from './kinds.ts';
import type { Group } from './kinds.ts';
import { isExact, matchUp } from './matching.ts';
import type { Place } from './matching.ts';
import type { PrivacyCase } from './cases.ts';

export type Find = (text: string) => readonly Place[];

/** What came of looking at some texts. */
export interface Tally {
  readonly texts: number;
  readonly words: number;
  readonly counts: ReadonlyMap<string, Counts>;
  /** Of the texts with nothing personal in them. */
  readonly negatives: {
    readonly texts: number;
    readonly hit: number;
    readonly words: number;
    readonly alarms: number;
    readonly alarmsByKind: Readonly<Record<string, number>>;
  };
  readonly characters: { readonly labelled: number; readonly uncovered: number };
}

/** Looks at each text once. */
export function tally(cases: readonly PrivacyCase[], find: Find): Tally {
  const counts = new Map<string, Counts>();
  const add = (kind: string, more: Partial<Counts>): void => {
    counts.set(kind, sumOf([counts.get(kind) ?? NOTHING, { ...NOTHING, ...more }]));
  };
  const negatives = { texts: 0, hit: 0, words: 0, alarms: 0, alarmsByKind: {} as Record<string, number> };
  const characters = { labelled: 0, uncovered: 0 };
  let words = 0;
  for (const { text, labels, isNegative, onlyKinds } of cases) {
    const found = find(text).filter(({ kind }) => onlyKinds?.includes(kind) ?? true);
    const { hits, missed, falseAlarms } = matchUp(labels, found);
    for (const hit of hits) add(hit.gold.kind, { gold: 1, hits: 1, exact: isExact(hit) ? 1 : 0 });
    for (const { kind } of missed) add(kind, { gold: 1 });
    for (const { kind } of falseAlarms) add(kind, { falseAlarms: 1 });
    words += wordsIn(text);
    for (const label of labels.filter(({ opt }) => opt !== true)) {
      characters.labelled += label.end - label.start;
      characters.uncovered += uncovered(label, found);
    }
    if (!isNegative) continue;
    negatives.texts += 1;
    negatives.words += wordsIn(text);
    negatives.alarms += falseAlarms.length;
    if (falseAlarms.length > 0) negatives.hit += 1;
    for (const { kind } of falseAlarms) negatives.alarmsByKind[kind] = (negatives.alarmsByKind[kind] ?? 0) + 1;
  }
  return { texts: cases.length, words, counts, negatives, characters };
}

export function figuresOver({ counts }: Tally, kinds: readonly string[]): Figures {
  return figuresOf(sumOf(kinds.map((kind) => counts.get(kind) ?? NOTHING)));
}

export function figuresOfGroups(of: Tally): Readonly<Record<Group, Figures>> {
  return {
    structured: figuresOver(of, GROUPS.structured),
    special: figuresOver(of, GROUPS.special),
    person: figuresOver(of, GROUPS.person),
  };
}

export function falseAlarmsPer1000Words({ negatives }: Tally): number | null {
  return share(negatives.alarms * 1_000, negatives.words);
}

/** How many of the labelled characters a redaction would leave. */
export function leakedShare({ characters }: Tally): number | null {
  return share(characters.uncovered, characters.labelled);
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function uncovered({ start, end }: Place, found: readonly Place[]): number {
  let left = 0;
  for (let at = start; at < end; at += 1) {
    if (!found.some((each) => each.start <= at && at < each.end)) left += 1;
  }
  return left;
}
