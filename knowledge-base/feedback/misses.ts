/** A question that found nothing and was reported, with how often. */
export interface Miss {
  /** Its words, as `termsToKeep` leaves them. */
  readonly terms: string;
  readonly count: number;
}

export const MOST_MISSES = 500;

/**
 * Those that leave where there are too many: the rarest, and among equally rare ones the longest, which are the least likely
 * to be asked again. The newest stays, or nothing new could ever become frequent.
 */
export function missesToForget(misses: readonly Miss[], newest: string): readonly Miss[] {
  const tooMany = Math.max(0, misses.length - MOST_MISSES);
  return misses
    .filter(({ terms }) => terms !== newest)
    .toSorted((a, b) => a.count - b.count || b.terms.length - a.terms.length)
    .slice(0, tooMany);
}
