/** By what something was found on a page. */
export type FoundBy = 'selector' | 'label' | 'name' | 'autocomplete' | 'title' | 'heading' | 'path';

/** A value, and what speaks for it. */
export interface Evidence {
  readonly value: string;
  readonly by: FoundBy;
  /** How sure it is by itself, from 0 to 1. */
  readonly weight: number;
}

export interface Judged {
  readonly value: string;
  /** The surest of what speaks for it. */
  readonly by: FoundBy;
  readonly certainty: number;
}

export interface Judgement {
  readonly enough: number;
  /** By how much the next one must be less certain. */
  readonly lead: number;
  /** What two ways of writing the same value have in common. */
  readonly sameAs?: (value: string) => string;
}

/**
 * The value that most speaks for, when that is enough and no other comes near it: what is found in different ways counts
 * together, what is found in the same way counts once. Otherwise nothing.
 */
export function judge(
  all: readonly Evidence[],
  { enough, lead, sameAs = (value) => value.toLowerCase() }: Judgement,
): Judged | null {
  const judged = [...Map.groupBy(all, ({ value }) => sameAs(value)).values()].map((same) => {
    const ways = [...Map.groupBy(same, ({ by }) => by).values()].map((way) =>
      Math.max(...way.map(({ weight }) => weight)),
    );
    const best = same.reduce((a, b) => (b.weight > a.weight ? b : a));
    return { value: best.value, by: best.by, certainty: 1 - ways.reduce((doubt, weight) => doubt * (1 - weight), 1) };
  });
  const [first, second] = judged.toSorted((a, b) => b.certainty - a.certainty);
  if (!first || first.certainty < enough) return null;
  return second && first.certainty - second.certainty < lead ? null : first;
}
