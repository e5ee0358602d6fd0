// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Note } from '@/call/notes/note.ts';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { NotesView } from './NotesView.tsx';

afterEach(cleanup);

const record = { site: 'https://crm.example.com', recordId: '#48213' };

describe('NotesView', () => {
  it('says which record the note belongs to', () => {
    show({ record });

    expect(screen.getByRole('heading', { name: 'Notes on #48213' })).toBeDefined();
  });

  it('warns that a note without a record belongs to no case', () => {
    show({ record: null });

    expect(screen.getByText(/this note will not be attached to any case/u)).toBeDefined();
  });

  it('passes on what is written', () => {
    const asked = show({ record });

    fireEvent.input(screen.getByRole('textbox', { name: 'New note' }), { target: { value: 'Ring back at 11' } });

    expect(asked).toEqual([['editDraft', 'Ring back at 11']]);
  });

  it('reminds that no personal data belong here, also to a screen reader in the field', () => {
    show({ record });

    const field = screen.getByRole('textbox', { name: 'New note' });
    const reminder = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(reminder?.textContent).toContain('not personal data');
  });

  it('says that the note is not saved, and keeps its text', () => {
    show({ record, draft: { text: 'Ring back at 11', status: 'failed' } });

    expect(screen.getByRole('status').textContent).toBe('Not saved yet. Your text is still here.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' }).value).toBe('Ring back at 11');
  });

  it('says that a note is on no disk in safe mode', () => {
    show({
      record,
      draft: { text: 'Ring back at 11', status: 'saved' },
      storage: { status: 'safe-mode', notesKept: 3 },
    });

    expect(screen.getByRole('status').textContent).toBe('In memory only: copy it before you close');
    expect(screen.queryByText('Saved on this computer')).toBeNull();
  });

  it('says what personal data are in it, why it is sure, and redacts one or all', () => {
    const iban = { kind: 'iban', start: 5, end: 32, confidence: 0.99, reason: 'mod-97' } as const;
    const phone = { kind: 'phone-number', start: 40, end: 50, confidence: 0.9, reason: 'form' } as const;
    const asked = show({
      record,
      draftGuard: { findings: [iban, phone], isKeptWithoutSecrets: false, signals: [], undoable: 0 },
    });

    expect(screen.getByRole('heading', { name: '2 items of personal data in “New note”' })).toBeDefined();
    expect(screen.getByText('check digits valid (mod 97)')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Redact: Phone number' }));
    fireEvent.click(screen.getByRole('button', { name: 'Redact all' }));

    expect(asked).toEqual([
      ['redactDraft', [phone]],
      ['redactDraft', [iban, phone]],
    ]);
    expect(screen.queryByRole('button', { name: /^Show masked/u })).toBeNull();
  });

  it('offers to take the last redaction back', () => {
    const asked = show({ record, draftGuard: { findings: [], isKeptWithoutSecrets: false, signals: [], undoable: 2 } });

    expect(screen.getByText('2 items redacted.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo: write back what was redacted' }));

    expect(asked).toEqual([['undoRedaction']]);
  });

  it('says that secrets were not saved with the rest', () => {
    show({
      record,
      draft: { text: 'PIN 4821', status: 'saved' },
      draftGuard: { findings: [], isKeptWithoutSecrets: true, signals: [], undoable: 0 },
    });

    expect(screen.getByRole('status').textContent).toBe('Saved, without secret codes and card numbers');
  });

  it('announces nothing at each key', () => {
    show({ record, draft: { text: 'Ring', status: 'typing' } });

    expect(screen.getByText('Writing…')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('closes a note that has words, not an empty one', () => {
    const nothing = show({ record, draft: { text: '  ', status: 'empty' } });
    fireEvent.click(screen.getByRole('button', { name: 'Close note' }));
    cleanup();
    const asked = show({ record, draft: { text: 'Ring back', status: 'saved' } });
    fireEvent.click(screen.getByRole('button', { name: 'Close note' }));

    expect(nothing).toEqual([]);
    expect(asked.map(([action]) => action)).toEqual(['finishDraft']);
  });

  it('lists the earlier notes, the newest first', () => {
    show({
      notes: [aNote({ id: '1', text: 'First' }), aNote({ id: '2', text: 'Second', createdAt: '2026-11-24T09:00:00Z' })],
    });

    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 5))).toEqual([
      'Secon',
      'First',
    ]);
  });

  it('takes a note back to be changed, with the focus where it is written', () => {
    const note = aNote({});
    const asked = show({ notes: [note] });

    fireEvent.click(screen.getByRole('button', { name: 'Edit the note of 23 Nov 2026, 10:17' }));

    expect(asked).toEqual([['editNote', note]]);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'New note' }));
  });

  it('deletes a note only after asking', () => {
    const note = aNote({});
    const asked = show({ notes: [note] });

    fireEvent.click(screen.getByRole('button', { name: 'Delete the note of 23 Nov 2026, 10:17' }));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));

    expect(asked).toEqual([['deleteNote', note]]);
  });

  it('keeps the note when the operator thinks again', () => {
    const asked = show({ notes: [aNote({})] });

    fireEvent.click(screen.getByRole('button', { name: 'Delete the note of 23 Nov 2026, 10:17' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));

    expect(asked).toEqual([]);
    expect(screen.queryByText('Delete this note for good?')).toBeNull();
  });
});

function show(model: Partial<PanelModel>): unknown[][] {
  const { actions, asked } = recordedActions();
  render(<NotesView model={aPanelModel(model)} actions={actions} />);
  return asked;
}

function aNote(overrides: Partial<Note>): Note {
  return {
    id: 'note-1',
    ...record,
    text: 'Prefers e-mail in the morning.',
    createdAt: '2026-11-23T09:17:00Z',
    updatedAt: '2026-11-23T09:17:00Z',
    revision: 1,
    ...overrides,
  };
}
