/** Lets something happen only so often in any stretch of time. */
export interface Limit {
  /** Whether it may happen now; what is allowed is counted. */
  allows(): boolean;
}

export interface LimitOptions {
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

export function createLimit({ most, within, now }: LimitOptions): Limit {
  let times: number[] = [];
  return {
    allows() {
      const time = now();
      times = times.filter((earlier) => time - earlier < within);
      if (times.length >= most) return false;
      times.push(time);
      return true;
    },
  };
}
