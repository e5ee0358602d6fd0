/** What is drawn by chance, the same for the same seed. */
export interface Chance {
  /** From 0 to 1. */
  readonly random: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Both ends among them. */
  readonly between: (least: number, most: number) => number;
  readonly likely: (share: number) => boolean;
  /** Each `?` becomes a digit, each `@` a letter, each `&` one that a number plate may have; the rest stays. */
  readonly shaped: (shape: string) => string;
}

export function chanceOf(random: () => number): Chance {
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return {
    random,
    pick,
    between,
    likely: (share) => random() < share,
    shaped: (shape) =>
      shape.replaceAll(/[?@&]/gu, (place) => {
        if (place === '?') return String(between(0, 9));
        return pick(place === '&' ? PLATE_LETTERS : LETTERS);
      }),
  };
}

/** I, O, Q and U look like other characters: no plate has them. */
const PLATE_LETTERS = Array.from('ABCDEFGHJKLMNPRSTVWXYZ');
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
