import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import type { Finding } from '@/privacy/finding.ts';
import { editBetween, findAfterEdit, findingsBeside } from './find-after-edit.ts';
import { findInSlices, SLICE } from './find-in-slices.ts';

/** What is in one field's text, kept up with while it is written. */
export interface FieldScan {
  /** The text that was looked at last. It stays here and goes nowhere. */
  readonly text: () => string;
  readonly findings: () => readonly Finding[];
  /** Looks at what changed; false when nothing did. What it takes longer to see comes by `onFindings`. */
  readonly look: (text: string) => boolean;
  /** Looks at all of it while the page waits: it is about to be saved. */
  readonly lookNow: (text: string) => boolean;
  /** Leaves what is still to be done undone. */
  readonly stop: () => void;
}

/** `onFindings` hears of what was found when the page had time, if that is not what was known. */
export function scanField(find: FindPersonalData, onFindings: () => void): FieldScan {
  let text = '';
  let findings: readonly Finding[] = [];
  /** Counts the changes: looking ends when the text is no longer that. */
  let change = 0;
  /** Nothing is left to be read again. */
  let isWhole = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(next: string): boolean {
    if (next === text) return false;
    const edit = editBetween(text, next);
    text = next;
    change += 1;
    clearTimeout(timer);
    if (next.length <= SHORT) {
      findings = find(next);
      isWhole = true;
      return true;
    }
    isWhole = false;
    const isLarge = edit.newEnd - edit.start > LARGE;
    findings = isLarge ? findingsBeside(findings, edit) : findAfterEdit({ findings, text: next, edit, find });
    // What nobody has seen yet is looked at soon; what may only read otherwise for an edit far away, at rest.
    timer = setTimeout(() => void readAll(), isLarge ? 0 : PAUSE);
    return true;
  }

  async function readAll(): Promise<void> {
    const mine = change;
    const all: Finding[] = [];
    if (text.length <= SLICE) {
      await idle();
      if (mine === change) all.push(...find(text));
    } else {
      let end = await idle();
      for (const some of findInSlices(text, find)) {
        all.push(...some);
        if (performance.now() < end) continue;
        end = await idle();
        if (mine !== change) break;
      }
    }
    if (mine !== change) return;
    isWhole = true;
    if (isSame(all, findings)) return;
    findings = all;
    onFindings();
  }

  function lookNow(next: string): boolean {
    if (next === text && isWhole) return false;
    text = next;
    change += 1;
    clearTimeout(timer);
    findings = [...findInSlices(next, find)].flat();
    isWhole = true;
    return true;
  }

  return {
    text: () => text,
    findings: () => findings,
    look,
    lookNow,
    stop() {
      change += 1;
      clearTimeout(timer);
    },
  };
}

/** Characters that are read as a whole with each key: a fraction of a millisecond. */
const SHORT = 2048;
/** A change of more is not looked at while the page waits. */
const LARGE = 8192;
/** Milliseconds without a key before all is read again. */
const PAUSE = 300;
/** Milliseconds of looking before the page gets its turn, at most. */
const TASK = 12;

/** Waits for a time of rest, and says until when it lasts. */
function idle(): Promise<number> {
  return new Promise((done) => {
    requestIdleCallback((rest) => done(performance.now() + Math.min(Math.max(rest.timeRemaining(), 1), TASK)), {
      timeout: 100,
    });
  });
}

function isSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return (
    some.length === others.length &&
    some.every((finding, place) => {
      const other = others[place];
      return (
        other?.kind === finding.kind &&
        other.start === finding.start &&
        other.end === finding.end &&
        other.reason === finding.reason &&
        other.confidence === finding.confidence
      );
    })
  );
}
