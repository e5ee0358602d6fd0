import { findPersonalData } from '@/privacy/find-personal-data.ts';
import type { Finding } from '@/privacy/finding.ts';
import { redactFindings, redactSecrets } from '@/privacy/rewrite.ts';
import { findSignals } from '@/privacy/signals/find-signals.ts';
import type { Note } from './note.ts';

export { findPersonalData, findSignals, redactSecrets };

/** The text with these findings redacted; those that are no longer at their place are left alone. */
export function redactIn(
  text: string,
  findings: readonly Finding[],
): { readonly text: string; readonly count: number } {
  const there = findPersonalData(text).filter((each) =>
    findings.some(({ kind, start, end }) => each.kind === kind && each.start === start && each.end === end),
  );
  return { text: redactFindings(text, there), count: there.length };
}

/** Notes as they may leave this computer: what is kept nowhere is taken out of those that an earlier version kept. */
export function notesToExport(notes: readonly Note[]): {
  readonly notes: readonly Note[];
  /** How many still hold personal data, which whoever takes the file must know. */
  readonly withPersonalData: number;
} {
  const guarded = notes.map((note) => ({ ...note, text: redactSecrets(note.text) }));
  return { notes: guarded, withPersonalData: guarded.filter(({ text }) => findPersonalData(text).length > 0).length };
}
