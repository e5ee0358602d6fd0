/** What the browser gave out, or `null` where it has given out nothing yet. */
export type Given = { readonly values: unknown } | null;

export interface PolicyReader {
  /** What is given out within `patience` milliseconds; after that, what was given out last. Never rejects. */
  read(patience: number): Promise<Given>;
  /** Calls back at a change, and when something else comes than a reader went on with. */
  watch(onChange: () => void): void;
  /** The browser says that what it gave out is no more. */
  changed(): void;
}

/**
 * Reads what a browser may take long to give out. Who is called back reads again, and every panel and page does so for itself:
 * on a machine where each answer is late, telling of each answer would keep all of them reading for ever. So they are told only
 * of what is not known already. Every reader asks anew: Chromium was seen to answer later questions, and one of before never.
 * For those who do not come again it is asked on, ever more seldom.
 */
export function createPolicyReader({
  ask,
  pause,
}: {
  ask: () => Promise<unknown>;
  pause: (milliseconds: number) => Promise<unknown>;
}): PolicyReader {
  const watchers = new Set<() => void>();
  let given: Given = null;
  let changes = 0;
  /** Somebody went on with what was given out last. */
  let isMissed = false;
  let isAskedOn = false;

  return {
    async read(patience) {
      const inTime = await Promise.race([question(), pause(patience).then(() => null)]);
      if (inTime) return inTime;
      isMissed = true;
      void askOn();
      return given;
    },
    watch: (onChange) => void watchers.add(onChange),
    changed() {
      changes += 1;
      given = null;
      tell();
    },
  };

  function question(): Promise<Given> {
    const change = changes;
    return ask().then(
      (values) => take({ values }, change),
      () => take({ values: {} }, change), // Firefox refuses where there is none
    );
  }

  async function askOn(): Promise<void> {
    if (isAskedOn) return;
    isAskedOn = true;
    for (let wait = SOONEST_MS; wait <= LATEST_MS; wait *= 2) {
      await pause(wait);
      if (given !== null) break;
      void question();
    }
    isAskedOn = false;
  }

  function take(answer: Given, change: number): Given {
    // What was asked before a change is the answer of before: what counts is the next.
    if (change !== changes || isSame(answer, given)) return answer;
    given = answer;
    if (isMissed) tell();
    return answer;
  }

  function tell(): void {
    isMissed = false;
    for (const onChange of watchers) onChange();
  }
}

/** The background falls asleep after half a minute without a question, and should. */
const SOONEST_MS = 2_000;
const LATEST_MS = 64_000;

function isSame(one: Given, other: Given): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
