import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import type { Finding } from '@/privacy/finding.ts';
import { editBetween, findAfterEdit, findingsBeside, type TextEdit } from './find-after-edit.ts';
import { findInSlices } from './find-in-slices.ts';
import { idle } from './idle.ts';

/** What a look saw of a text that had changed. */
export interface SeenChange {
  readonly edit: TextEdit;
  /** The same was found as before, at most at another place: nothing came or went, nothing reads otherwise. */
  readonly isOnlyMoved: boolean;
}

/** What is in one field's text, kept up with while it is written. */
export interface FieldScan {
  /** The text that was looked at last. It stays here and goes nowhere. */
  readonly text: () => string;
  readonly findings: () => readonly Finding[];
  /** Looks at what changed; null when nothing did. What it takes longer to see comes by `onFindings`. */
  readonly look: (text: string) => SeenChange | null;
  /** Looks at all that was not read yet while the page waits: it is about to be saved. False when nothing was left to read. */
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
  /** The reading of all of this text, as far as it has come. */
  let reading: Reading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(next: string): SeenChange | null {
    if (next === text) return null;
    const edit = editBetween(text, next);
    const moved = findingsBeside(findings, edit);
    const isNoneGone = moved.length === findings.length;
    const isLarge = edit.newEnd - edit.start > LARGE;
    leaveOff(next);
    isWhole = next.length <= SHORT;
    if (isWhole) findings = find(next);
    else findings = isLarge ? moved : findAfterEdit({ findings, text: next, edit, find });
    // What nobody has seen yet is looked at soon; what may only read otherwise for an edit far away, at rest.
    if (!isWhole) timer = setTimeout(() => void readAll(), isLarge ? 0 : PAUSE);
    return { edit, isOnlyMoved: isNoneGone && isSame(findings, moved) };
  }

  function readingOf(whole: string): Reading {
    return { steps: findInSlices(whole, find), all: [] };
  }

  /** Whatever is still being read is of a text that is no more. */
  function leaveOff(next: string): void {
    text = next;
    change += 1;
    reading = null;
    clearTimeout(timer);
  }

  async function readAll(): Promise<void> {
    const mine = change;
    const { steps, all } = (reading = readingOf(text));
    let end = await idle(AT_MOST);
    if (mine !== change) return;
    for (const some of steps) {
      all.push(...some);
      if (performance.now() >= end) end = await idle(AT_MOST);
      if (mine !== change) return;
    }
    isWhole = true;
    reading = null;
    if (isSame(all, findings)) return;
    findings = all;
    onFindings();
  }

  function lookNow(next: string): boolean {
    if (next === text && isWhole) return false;
    // What was read of this very text at rest is not read again.
    const { steps, all } = (next === text && reading) || readingOf(next);
    for (const some of steps) all.push(...some);
    leaveOff(next);
    findings = all;
    isWhole = true;
    return true;
  }

  return {
    text: () => text,
    findings: () => findings,
    look,
    lookNow,
    stop: () => leaveOff(text),
  };
}

interface Reading {
  readonly steps: Generator<readonly Finding[]>;
  readonly all: Finding[];
}

/** Characters that are read as a whole with each key: a fraction of a millisecond. */
export const SHORT = 2048;
/** A change of more is not looked at while the page waits. */
const LARGE = 8192;
/** Milliseconds without a key before all is read again. */
const PAUSE = 300;
/** Milliseconds until a part is read in a page that never rests. */
const AT_MOST = 100;

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
