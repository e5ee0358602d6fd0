import { describe, expect, it } from 'vitest';
import type { Note } from './note.ts';
import { findPersonalData, notesToExport, redactIn } from './note-guard.ts';

const TEXT = 'CF RSSMRA85T10A562S, cell 3391234567';

describe('a note', () => {
  it('has those findings redacted that are still where they were found', () => {
    const findings = findPersonalData(TEXT);

    expect(redactIn(TEXT, findings)).toEqual({ text: 'CF [codice fiscale], cell ***567', count: 2 });
    expect(redactIn(`- ${TEXT}`, findings)).toEqual({ text: `- ${TEXT}`, count: 0 });
  });
});

describe('exported notes', () => {
  it('hold no secret, whatever an earlier version kept, and say how many hold personal data', () => {
    const notes = ['Richiamare', 'PIN 4821', TEXT].map(aNote);

    const { notes: exported, withPersonalData } = notesToExport(notes);

    expect(exported).toEqual(['Richiamare', 'PIN [rimosso]', TEXT].map(aNote));
    expect(withPersonalData).toBe(1);
  });
});

function aNote(text: string): Note {
  const at = '2026-11-25T10:00:00.000Z';
  return { id: 'note', site: null, recordId: '48213', text, createdAt: at, updatedAt: at, revision: 1 };
}
