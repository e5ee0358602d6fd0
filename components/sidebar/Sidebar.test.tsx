// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import { aCall, aPack, aPanelModel, recordedActions } from '../panels/a-panel-model.ts';
import { aJudgedFinding } from '@/privacy/a-judged-finding.ts';
import { panels } from '../panels/index.ts';
import type { PanelModel } from '../panels/panel.ts';
import { focusSearch } from './SearchBox.tsx';
import { Sidebar } from './Sidebar.tsx';

afterEach(cleanup);

describe('the search box', () => {
  it('searches while the operator types and shows the answers, whatever panel is open', () => {
    const { asked } = show({ panel: 'notes' });

    fireEvent.input(searchBox(), { target: { value: 'bil' } });

    expect(asked).toEqual([
      ['search', 'bil'],
      ['showPanel', 'answers'],
    ]);
  });

  it('stays in the answers that are already open', () => {
    const { asked } = show({ panel: 'answers' });

    fireEvent.input(searchBox(), { target: { value: 'bil' } });

    expect(asked).toEqual([['search', 'bil']]);
  });

  it('chooses with the arrows, and stops at either end', () => {
    const { asked, update } = show({ selected: articles()[0] ?? null });

    fireEvent.keyDown(searchBox(), { key: 'ArrowDown' });
    fireEvent.keyDown(searchBox(), { key: 'ArrowUp' });
    update({ selected: articles().at(-1) ?? null });
    fireEvent.keyDown(searchBox(), { key: 'ArrowDown' });

    expect(asked).toEqual([
      ['select', 'articles/late-bill'],
      ['select', 'articles/double-bill'],
      ['select', 'articles/question-n'],
    ]);
  });

  it('tells a screen reader which answer is chosen', () => {
    show({ selected: articles()[1] ?? null });

    const option = document.getElementById(searchBox().getAttribute('aria-activedescendant') ?? '');

    expect(option?.textContent).toContain('The bill does not arrive');
    expect(searchBox().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(searchBox().getAttribute('aria-expanded')).toBe('true');
  });

  it('points at nothing while another panel is open', () => {
    show({ panel: 'notes', selected: articles()[1] ?? null });

    expect(searchBox().getAttribute('aria-expanded')).toBe('false');
    expect(searchBox().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('opens the chosen answer on Enter, and inserts its line on Shift and Enter', () => {
    const { asked } = show({ selected: articles()[0] ?? null });

    fireEvent.keyDown(searchBox(), { key: 'Enter' });
    fireEvent.keyDown(searchBox(), { key: 'Enter', shiftKey: true });

    expect(asked).toEqual([
      ['open', 'articles/double-bill'],
      ['insert', 'The second bill is cancelled.'],
    ]);
  });

  it('opens no answer to an earlier question: it waits for the one that was typed, and inserts nothing unseen', () => {
    const { asked } = show({ query: 'bill', answeredQuery: 'bil', selected: articles()[0] ?? null });

    fireEvent.keyDown(searchBox(), { key: 'Enter' });
    fireEvent.keyDown(searchBox(), { key: 'Enter', shiftKey: true });

    expect(asked).toEqual([['openWhenAnswered'], ['openWhenAnswered']]);
  });

  it('never inserts an answer that is not in sight', () => {
    const { asked } = show({ panel: 'notes', selected: articles()[0] ?? null });

    fireEvent.keyDown(searchBox(), { key: 'Enter', shiftKey: true });

    expect(asked).toEqual([]);
  });

  it('leaves the keys alone while an accent or another alphabet is being composed', () => {
    const { asked } = show({ selected: articles()[0] ?? null });

    fireEvent.keyDown(searchBox(), { key: 'Enter', isComposing: true });

    expect(asked).toEqual([]);
  });

  it('is cleared by its button, which gives the caret back', () => {
    const { asked } = show({ query: 'bill' });

    fireEvent.click(
      within(searchBox().parentElement ?? document.body).getByRole('button', { name: 'Clear the search' }),
    );

    expect(asked).toEqual([['search', '']]);
    expect(document.activeElement).toBe(searchBox());
  });

  it('shows the shortcut that the browser has for it, and none when it has none', () => {
    const { update } = show();
    expect(screen.getByText('Alt+Shift+K')).toBeTruthy();

    update({ searchShortcut: '' });

    expect(screen.queryByText('Alt+Shift+K')).toBeNull();
    expect(searchBox().hasAttribute('aria-keyshortcuts')).toBe(false);
  });

  it('takes the caret when the shortcut is pressed in the page', () => {
    show();

    focusSearch(document);

    expect(document.activeElement).toBe(searchBox());
  });

  it('takes the caret again when the page gives the frame the focus only afterwards', () => {
    show();
    focusSearch(document);
    searchBox().blur(); // Chromium forgets the box as the focus comes from another frame

    window.dispatchEvent(new Event('focus'));

    expect(document.activeElement).toBe(searchBox());
  });
});

describe('the keys of the sidebar', () => {
  it.each([
    ['Digit1', 'call'],
    ['Digit3', 'complaints'],
    ['Numpad8', 'settings'],
  ])('Alt and %s show %s, also when nothing has the focus', (code, panel) => {
    const { asked } = show();

    fireEvent.keyDown(document.body, { code, altKey: true });

    expect(asked).toEqual([['showPanel', panel]]);
  });

  it('leave alone the digits that other keys make something else of', () => {
    const { asked } = show();

    fireEvent.keyDown(document.body, { code: 'Digit1' });
    fireEvent.keyDown(document.body, { code: 'Digit1', altKey: true, ctrlKey: true });
    fireEvent.keyDown(document.body, { code: 'Digit9', altKey: true });

    expect(asked).toEqual([]);
  });

  it('put the focus in the panel that they show', () => {
    const { update } = show();

    fireEvent.keyDown(searchBox(), { code: 'Digit4', altKey: true });
    update({ panel: 'notes' });

    expect(document.activeElement).toBe(screen.getByRole('main', { name: 'Notes' }));
  });

  it('go back to the page on Escape, from the search box and from anywhere', () => {
    const { asked } = show();

    fireEvent.keyDown(searchBox(), { key: 'Escape' });
    fireEvent.keyDown(document.body, { key: 'Escape' });

    expect(asked).toEqual([['returnFocus'], ['returnFocus']]);
  });
});

describe('the focus', () => {
  it('stays in the panel when the button under it goes away with what it did', () => {
    const { update } = show({ panel: 'call', call: null });
    screen.getByRole('button', { name: 'Start call' }).focus();

    update({ call: aCall() });

    expect(document.activeElement).toBe(screen.getByRole('main', { name: 'Call' }));
  });

  it('is not taken from where the operator put it', () => {
    const { update } = show({ panel: 'call', call: null });
    searchBox().focus();

    update({ call: aCall() });

    expect(document.activeElement).toBe(searchBox());
  });
});

describe('the call bar', () => {
  it('counts the time of the call and names the record', () => {
    show({
      call: aCall(),
      record: { site: 'https://crm.example.com', recordId: '48213', customerName: 'Marta Ferri' },
    });

    expect(screen.getByText('03:42')).toBeTruthy();
    expect(screen.getByText('Marta Ferri · 48213')).toBeTruthy();
  });

  it('counts the hours of a long call', () => {
    show({ call: aCall({ startedAt: '2026-11-25T09:00:00Z' }) });

    expect(screen.getByText('1:03:42')).toBeTruthy();
  });

  it('has no time without a call, and says when there is no record or no page', () => {
    const { update } = show();
    expect(screen.queryByText('Time on this call:', { exact: false })).toBeNull();
    expect(screen.getByText('No record open')).toBeTruthy();

    update({ connection: 'none' });
    expect(screen.getByText(/No CRM page connected/u)).toBeTruthy();
  });

  it('changes the language in one click, with or without a call', () => {
    const { asked } = show();

    fireEvent.click(screen.getByRole('radio', { name: 'Italiano' }));

    expect(asked).toEqual([['setLanguage', 'it']]);
  });
});

describe('what the operator must know', () => {
  it('is announced politely and can be dismissed', () => {
    const { asked, update } = show();
    const regions = screen.getAllByRole('status');

    update({ announcement: { id: 1, tone: 'done', message: 'announce.redacted', values: { count: 2 } } });
    const message = screen.getByText('Personal data redacted: 2.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss this message' }));

    expect(regions.some((region) => region.contains(message))).toBe(true);
    expect(asked).toEqual([['dismissAnnouncement']]);
  });

  it('stays on screen while the page has lost us or the archive did not open', () => {
    show({ connection: 'lost', storage: { status: 'safe-mode', notesKept: null } });

    expect(screen.getByText('Spalla has been updated: reload the page. Your draft is kept.')).toBeTruthy();
    expect(screen.getByText('The archive on this computer will not open.')).toBeTruthy();
  });

  it.each([
    [null, 'How many notes are in it cannot be told.'],
    [0, 'None of its notes can be read.'],
    [1, 'It holds 1 note.'],
    [12, 'It holds 12 notes.'],
  ])('says how many notes are in an archive that does not open: %s', (notesKept, words) => {
    show({ storage: { status: 'safe-mode', notesKept } });

    expect(screen.getByText(words, { exact: false })).toBeTruthy();
  });
});

describe('the rail', () => {
  it('shows every panel, marks the open one and goes to the others', () => {
    const { asked } = show({ panel: 'answers' });
    const rail = within(screen.getByRole('navigation', { name: 'Spalla panels' }));

    expect(rail.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Call',
      'Answers',
      'Complaints',
      'Notes',
      'Snippets',
      'Practice',
      'Privacy',
      'Options',
      'Fold',
    ]);
    expect(rail.getByRole('button', { name: 'Answers' }).getAttribute('aria-current')).toBe('page');
    expect(rail.getByRole('button', { name: 'Call' }).hasAttribute('aria-current')).toBe(false);
    fireEvent.click(rail.getByRole('button', { name: 'Complaints' }));

    expect(asked).toEqual([['showPanel', 'complaints']]);
  });

  it('says how many personal data were found', () => {
    const finding = aJudgedFinding();
    show({ findings: [{ fieldId: 'f', label: 'Notes', findings: [finding] }] });

    expect(screen.getByRole('button', { name: 'Privacy, 1' })).toBeTruthy();
  });

  it('folds the panel, but not the browser’s own', () => {
    const { asked, update } = show();

    fireEvent.click(screen.getByRole('button', { name: 'Fold the panel to its rail' }));
    expect(asked).toEqual([['close']]);

    update({ place: 'browser' });
    expect(screen.queryByRole('button', { name: 'Fold the panel to its rail' })).toBeNull();
  });
});

function show(overrides: Partial<PanelModel> = {}) {
  const { actions, asked } = recordedActions();
  const sidebar = (changes: Partial<PanelModel>) => (
    <Sidebar model={aPanelModel({ ...overrides, ...changes })} actions={actions} panels={panels} />
  );
  const { rerender } = render(sidebar({}));
  return { asked, update: (changes: Partial<PanelModel>) => rerender(sidebar(changes)) };
}

function searchBox(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Search Spalla' });
}

function articles(): EntryKey[] {
  return aPack().articles.map(({ id }) => `articles/${id}` as const);
}
