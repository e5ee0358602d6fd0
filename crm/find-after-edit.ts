import type { FindPersonalData } from '@/privacy/find-personal-data.ts';
import type { Finding } from '@/privacy/finding.ts';
import { findWithin } from './find-in-slices.ts';

/** The characters from `start` up to `oldEnd` of a text became those up to `newEnd`; all others are as they were. */
export interface TextEdit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What is left when all that two texts begin and end with is taken away. */
export function editBetween(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length);
  const start = sharedStart(before, after, shortest);
  const shared = sharedEnd(before, after, shortest - start);
  return { start, oldEnd: before.length - shared, newEnd: after.length - shared };
}

/** The findings that an edit leaves as they were, where they are now. */
export function findingsBeside<Found extends Finding>(
  findings: readonly Found[],
  { start, oldEnd, newEnd }: TextEdit,
): readonly Found[] {
  const moved = newEnd - oldEnd;
  return findings
    .filter((finding) => finding.end <= start || finding.start >= oldEnd)
    .map((finding) =>
      finding.start >= oldEnd && moved !== 0
        ? { ...finding, start: finding.start + moved, end: finding.end + moved }
        : finding,
    );
}

/**
 * The findings of a text that was edited, known those before: looks at the lines that changed and at what stands around
 * them, since words say what a number is. What is further away is only moved; whoever needs to be sure reads it all later.
 */
export function findAfterEdit({
  findings,
  text,
  edit,
  find,
}: {
  /** Of the text before the edit. */
  readonly findings: readonly Finding[];
  /** As it is after the edit. */
  readonly text: string;
  readonly edit: TextEdit;
  readonly find: FindPersonalData;
}): readonly Finding[] {
  let start = lineStart(text, edit.start);
  let end = lineEnd(text, edit.newEnd);
  const left = findingsBeside(findings, edit);
  // None is looked at in part.
  for (const finding of left) if (finding.start < start && finding.end > start) start = finding.start;
  for (const finding of left) if (finding.start < end && finding.end > end) end = finding.end;
  const looked = findWithin({ text, start, end, find });
  const lastEnd = looked.at(-1)?.end ?? end;
  return [
    ...left.filter((finding) => finding.end <= start),
    ...looked,
    ...left.filter((finding) => finding.start >= Math.max(end, lastEnd)),
  ];
}

/** A line is looked at as a whole up to here: longer than any finding, and the words that say what it is. */
const LONGEST_LINE = 512;

function lineStart(text: string, from: number): number {
  // The line before too: a word at its end may speak of this one.
  const above = text.lastIndexOf('\n', Math.max(text.lastIndexOf('\n', from - 1) - 1, 0));
  return Math.max(above + 1, from - LONGEST_LINE, 0);
}

function lineEnd(text: string, from: number): number {
  const below = text.indexOf('\n', from);
  return Math.min(below === -1 ? text.length : below, from + LONGEST_LINE);
}

/** Compared in pieces, which the browser does at once, and one by one in the piece that differs. */
const PIECE = 1024;

function sharedStart(before: string, after: string, most: number): number {
  let length = 0;
  while (length + PIECE <= most && before.slice(length, length + PIECE) === after.slice(length, length + PIECE))
    length += PIECE;
  while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length += 1;
  return length;
}

function sharedEnd(before: string, after: string, most: number): number {
  const [a, b] = [before.length, after.length];
  let length = 0;
  while (
    length + PIECE <= most &&
    before.slice(a - length - PIECE, a - length) === after.slice(b - length - PIECE, b - length)
  )
    length += PIECE;
  while (length < most && before.charCodeAt(a - 1 - length) === after.charCodeAt(b - 1 - length)) length += 1;
  return length;
}
