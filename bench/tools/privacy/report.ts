import type { Percentiles } from '../search/percentiles.ts';
import { row, timesOf } from '../search/table.ts';
import type { CaseSet } from './cases.ts';
import { figuresOf, NOTHING } from './figures.ts';
import type { Figures } from './figures.ts';
import { KINDS } from './kinds.ts';
import type { Group, Kind } from './kinds.ts';
import type { Guard } from './load-guard.ts';
import { falseAlarmsPer1000Words, figuresOfGroups, figuresOver, leakedShare, tally } from './tally.ts';
import type { Tally } from './tally.ts';

interface KindReport extends Figures {
  /** Whether there is a recogniser for it. Where there is none, what is missed counts all the same. */
  readonly claimed: boolean;
}

interface SetReport {
  readonly texts: number;
  readonly overall: Figures;
  readonly own: Figures;
  readonly falseAlarmsPer1000Words: number | null;
  /** Of those with nothing personal in them, and by which kinds. */
  readonly negativesHit: string;
  readonly alarmsByKind: Readonly<Record<string, number>>;
}

interface Quality {
  readonly texts: number;
  /** Over all kinds of the data. */
  readonly overall: Figures;
  /** Over those that a recogniser claims. */
  readonly own: Figures;
  /** Without the values that stand in no sentence. */
  readonly inSentences: Figures;
  readonly unclaimed: readonly Kind[];
  readonly kinds: Readonly<Partial<Record<Kind, KindReport>>>;
  readonly groups: Readonly<Record<Group, Figures>>;
  readonly falseAlarmsPer1000Words: number | null;
  readonly leakedShare: number | null;
  readonly sets: Readonly<Record<string, SetReport>>;
}

export interface Report extends Quality {
  readonly half?: string;
  readonly skipped: readonly string[];
  readonly microsecondsPer1000Chars?: number;
  readonly ratioToFiveRegexes?: number;
  readonly keystrokeMs?: Percentiles;
  readonly gzipBytes?: number;
}

/** Looks at all texts, and at those of each file. */
export function qualityOf(sets: readonly CaseSet[], { find, claimed }: Guard): Quality {
  const cases = sets.flatMap((set) => set.cases);
  const all = tally(cases, find);
  const inSentences = tally(
    cases.filter(({ isBare }) => !isBare),
    find,
  );
  return {
    texts: all.texts,
    overall: figuresOver(all, KINDS),
    own: figuresOver(all, [...claimed]),
    inSentences: figuresOver(inSentences, KINDS),
    unclaimed: KINDS.filter((kind) => !claimed.has(kind)),
    kinds: kindsOf(all, claimed),
    groups: figuresOfGroups(all),
    falseAlarmsPer1000Words: falseAlarmsPer1000Words(all),
    leakedShare: leakedShare(all),
    sets: Object.fromEntries(sets.map((set) => [set.name, setReportOf(tally(set.cases, find), claimed)])),
  };
}

export function asJson(report: Report): string {
  return JSON.stringify(report, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
  );
}

export function asTables(report: Report): string {
  const heads = ['gold', 'precision', 'recall', 'F1', 'F2', 'exact F1', 'exact F2'];
  const figures: readonly (readonly [string, Figures])[] = [
    ['all kinds', report.overall],
    ['own kinds', report.own],
    ['without bare values', report.inSentences],
    ...Object.entries(report.groups),
  ];
  const sections = [
    [row(`${report.texts} texts${report.half ? `, ${report.half} half` : ''}`, heads), ...figures.map(rowOf)],
    [
      row('kind', heads),
      ...Object.entries(report.kinds).map(([kind, each]) => rowOf([each.claimed ? kind : `${kind} (nobody)`, each])),
    ],
    [row('set: all kinds', heads), ...Object.entries(report.sets).map(([name, { overall }]) => rowOf([name, overall]))],
    [row('set: own kinds', heads), ...Object.entries(report.sets).map(([name, { own }]) => rowOf([name, own]))],
    [
      row('nothing personal', ['per 1,000', 'texts hit']),
      ...Object.entries(report.sets).map(([name, set]) =>
        `${row(name, [written(set.falseAlarmsPer1000Words, 2), set.negativesHit])}  ${alarmsOf(set)}`.trimEnd(),
      ),
      row('all, per 1,000 words', [written(report.falseAlarmsPer1000Words, 2)]),
      row('leaked characters', [written(report.leakedShare, 3)]),
    ],
    costRows(report),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function kindsOf({ counts }: Tally, claimed: ReadonlySet<Kind>): Partial<Record<Kind, KindReport>> {
  return Object.fromEntries(
    KINDS.filter((kind) => counts.has(kind) || claimed.has(kind)).map((kind) => [
      kind,
      { ...figuresOf(counts.get(kind) ?? NOTHING), claimed: claimed.has(kind) },
    ]),
  );
}

function setReportOf(of: Tally, claimed: ReadonlySet<Kind>): SetReport {
  const { texts, negatives } = of;
  return {
    texts,
    overall: figuresOver(of, KINDS),
    own: figuresOver(of, [...claimed]),
    falseAlarmsPer1000Words: falseAlarmsPer1000Words(of),
    negativesHit: `${negatives.hit}/${negatives.texts}`,
    alarmsByKind: negatives.alarmsByKind,
  };
}

function alarmsOf({ alarmsByKind }: SetReport): string {
  const alarms = Object.entries(alarmsByKind).toSorted(([, a], [, b]) => b - a);
  return alarms.map(([kind, count]) => `${kind} ${count}`).join(', ');
}

function costRows({ microsecondsPer1000Chars, ratioToFiveRegexes, keystrokeMs, gzipBytes }: Report): string[] {
  if (microsecondsPer1000Chars === undefined || ratioToFiveRegexes === undefined || !keystrokeMs) return [];
  return [
    row('µs per 1,000 characters', [microsecondsPer1000Chars.toFixed(1)]),
    row('times five regexes', [ratioToFiveRegexes.toFixed(2)]),
    row('keystroke p50 p95 p99 ms', timesOf(keystrokeMs)),
    row('gzip kB', [((gzipBytes ?? 0) / 1_000).toFixed(1)]),
  ];
}

function rowOf([name, { gold, precision, recall, f1, f2, exactF1, exactF2 }]: readonly [string, Figures]): string {
  return row(name, [gold, ...[precision, recall, f1, f2, exactF1, exactF2].map((figure) => written(figure, 3))]);
}

function written(figure: number | null, digits: number): string {
  return figure === null ? '–' : figure.toFixed(digits);
}
