// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { parseTemplate } from '@/knowledge-base/snippets/template.ts';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { FillIn } from './FillIn.tsx';
import type { SnippetForm } from './snippet-form.ts';

afterEach(cleanup);

describe('the form for what is missing', () => {
  it('asks for what the record does not say, and shows the text meanwhile', () => {
    show('Dear {cliente}, {reason}. {via=e-mail|post}', {
      record: { site: 'https://crm.example.com', recordId: '1', customerName: 'Ada Neri' },
    });

    expect(screen.getAllByRole('textbox').map((field) => field.id !== '')).toEqual([true]);
    expect(screen.getByRole('figure').textContent).toContain('Dear Ada Neri, reason. e-mail');

    fireEvent.input(screen.getByRole('textbox', { name: 'reason' }), { target: { value: 'a fault' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'via' }), { target: { value: 'post' } });

    expect(screen.getByRole('figure').textContent).toContain('Dear Ada Neri, a fault. post');
  });

  it('inserts nothing while something that is needed is missing, and says so at its field', () => {
    const asked = show('{reason} {note?}');

    fireEvent.click(screen.getByRole('button', { name: 'Insert' }));

    const field = screen.getByRole('textbox', { name: 'reason' });
    expect(asked).toEqual([]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(screen.getByText('Fill this in: without it the text is not inserted.')).toBeDefined();

    fireEvent.input(field, { target: { value: 'a fault' } });
    fireEvent.submit(screen.getByRole('form'));

    expect(asked).toEqual([
      [
        'insertSnippet',
        new Map([
          ['field:reason', 'a fault'],
          ['field:note', ''],
        ]),
      ],
    ]);
  });

  it('has the focus in its first field, and leaves on Escape', () => {
    const asked = show('{reason}');

    const field = screen.getByRole('textbox', { name: 'reason' });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'Escape' });

    expect(asked).toEqual([['leaveSnippet']]);
  });

  it('inserts nothing where no page is connected', () => {
    const asked = show('{note?}', { connection: 'none' });

    fireEvent.click(screen.getByRole('button', { name: 'Insert' }));

    expect(asked).toEqual([]);
  });

  it('says that the operator’s name is kept for next time', () => {
    show('{operatore}');

    expect(screen.getByRole('textbox', { name: 'Your name' })).toBeDefined();
    expect(screen.getByText(/Kept on this computer/u)).toBeDefined();
  });
});

function show(template: string, overrides: Partial<PanelModel> = {}): unknown[][] {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error('No template');
  const form: SnippetForm = {
    id: 'form-1',
    title: 'A text',
    parts: parsed.parts,
    language: 'en',
    own: { operator: '', company: '' },
    openedAt: Date.parse('2026-11-25T10:03:42Z'),
    into: 'shortcut',
  };
  const { actions, asked } = recordedActions();
  render(<FillIn form={form} model={aPanelModel(overrides)} actions={actions} />);
  return asked;
}
