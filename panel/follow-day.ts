import { dayOf } from '@/components/ui/dates.ts';

/** A timer to the next midnight would come late on a computer that slept through it. */
const LOOK_MS = 60_000;

interface Day {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Called at most a minute after midnight in Italy, and once: what holds until yesterday looks stale by itself. */
  readonly onNewDay: (now: number) => void;
}

/** Watches for the day to change under an open panel, whose clock otherwise moves during a call only. Gives back how to stop. */
export function followDay({ clock, after, onNewDay }: Day): () => void {
  let today = dayOf(clock());
  let cancel = after(LOOK_MS, look);
  return () => cancel();

  function look(): void {
    cancel = after(LOOK_MS, look);
    const now = clock();
    if (dayOf(now) === today) return;
    today = dayOf(now);
    onNewDay(now);
  }
}
