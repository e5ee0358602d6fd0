/** What was counted of one kind or of several. */
export interface Counts {
  readonly gold: number;
  readonly hits: number;
  readonly exact: number;
  readonly falseAlarms: number;
}

/** Shares from 0 to 1; `null` where there was nothing to have a share of. */
export interface Figures {
  readonly gold: number;
  readonly hits: number;
  readonly falseAlarms: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly f2: number | null;
  /** The same where only the very borders count. */
  readonly exactPrecision: number | null;
  readonly exactRecall: number | null;
  readonly exactF1: number | null;
  readonly exactF2: number | null;
}

export const NOTHING: Counts = { gold: 0, hits: 0, exact: 0, falseAlarms: 0 };

export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, each) => ({
      gold: sum.gold + each.gold,
      hits: sum.hits + each.hits,
      exact: sum.exact + each.exact,
      falseAlarms: sum.falseAlarms + each.falseAlarms,
    }),
    NOTHING,
  );
}

export function figuresOf({ gold, hits, exact, falseAlarms }: Counts): Figures {
  const found = hits + falseAlarms;
  return {
    gold,
    hits,
    falseAlarms,
    precision: share(hits, found),
    recall: share(hits, gold),
    f1: fMeasure(1, { hits, gold, found }),
    f2: fMeasure(2, { hits, gold, found }),
    exactPrecision: share(exact, found),
    exactRecall: share(exact, gold),
    exactF1: fMeasure(1, { hits: exact, gold, found }),
    exactF2: fMeasure(2, { hits: exact, gold, found }),
  };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Recall counts `beta` times as much as precision (van Rijsbergen). */
function fMeasure(
  beta: number,
  { hits, gold, found }: { readonly hits: number; readonly gold: number; readonly found: number },
): number | null {
  return share((1 + beta ** 2) * hits, beta ** 2 * gold + found);
}
