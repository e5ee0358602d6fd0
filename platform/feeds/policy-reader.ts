const GIVEN_UP_MS = 30_000;

/** What the browser gave out, or `null` where it has given out nothing yet. */
export type Given = { readonly values: unknown } | null;

export interface PolicyReader {
  /** What is given out within `patience` milliseconds; after that, what was given out last. Never rejects. */
  read(patience: number): Promise<Given>;
  /** Calls back at a change, and when something comes that a reader had to do without. */
  watch(onChange: () => void): void;
  /** The browser says that what it gave out is no more. */
  changed(): void;
}

/**
 * Reads what a browser may take long to give out. Who is called back reads again, and every panel and page does so for itself:
 * on a machine where each answer is late, telling of each answer would keep all of them reading for ever. So there is one
 * question at a time for all readers, and they are told of its answer only if it is not what they went on with.
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
  let asking: Question | null = null;
  let changes = 0;

  return {
    async read(patience) {
      const question = (asking ??= begin());
      const answer = await Promise.race([question.answer, pause(patience).then(() => null)]);
      if (answer) return answer;
      question.isMissed = true;
      return given;
    },
    watch: (onChange) => void watchers.add(onChange),
    changed() {
      changes += 1;
      given = null;
      asking = null;
      tell();
    },
  };

  function begin(): Question {
    const goOn = (values: unknown): Given => end(question, { values });
    const question: Question = {
      before: given,
      change: changes,
      isMissed: false,
      answer: ask().then(goOn, () => goOn({})), // Firefox refuses where there is none
    };
    // Chromium was seen never to answer; another question may fare better.
    void pause(GIVEN_UP_MS).then(() => leave(question));
    return question;
  }

  function end(question: Question, answer: Given): Given {
    leave(question);
    // What was asked before a change is the answer of before: what counts is the next.
    if (question.change !== changes) return answer;
    given = answer;
    if (question.isMissed && !isSame(answer, question.before)) tell();
    return answer;
  }

  function leave(question: Question): void {
    if (asking === question) asking = null;
  }

  function tell(): void {
    for (const onChange of watchers) onChange();
  }
}

interface Question {
  readonly before: Given;
  readonly change: number;
  readonly answer: Promise<Given>;
  /** Somebody went on without it. */
  isMissed: boolean;
}

function isSame(one: Given, other: Given): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
