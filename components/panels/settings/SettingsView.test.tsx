// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aCall, aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { aPackSummary } from './packs/a-pack-summary.ts';
import { SettingsView } from './SettingsView.tsx';

afterEach(cleanup);

describe('SettingsView', () => {
  it.each([
    ['Dark', ['setTheme', 'dark']],
    ['Italiano', ['setLanguage', 'it']],
    ['Beside it', ['setPlace', 'narrow']],
    ['Left', ['setSide', 'left']],
  ])('changes to «%s» at once', (choice, expected) => {
    const asked = show({});

    fireEvent.click(screen.getByRole('radio', { name: choice }));

    expect(asked).toEqual([expected]);
  });

  it('asks for no side in the browser’s own panel, which decides it', () => {
    show({ place: 'browser' });

    expect(screen.queryByRole('radiogroup', { name: 'Side' })).toBeNull();
  });

  it('says which site is the one of this page, whatever port that is on', () => {
    show({
      site: 'https://crm.example.com:8443',
      enabledSites: sites(),
    });

    expect(screen.getByText('crm.example.com').textContent).toContain('this page');
    expect(screen.getByText('other.example.com').textContent).not.toContain('this page');
  });

  it('turns itself off on a site', () => {
    const asked = show({ enabledSites: sites() });

    fireEvent.click(screen.getByRole('button', { name: 'Turn Spalla off on https://other.example.com' }));

    expect(asked).toEqual([['disableSite', 'https://other.example.com']]);
  });

  it.each([
    ['For an hour', 'hour'],
    ['Until tomorrow', 'tomorrow'],
  ])('leaves a site alone: %s', (name, length) => {
    const asked = show({ enabledSites: sites() });

    fireEvent.click(screen.getByRole('button', { name: 'Pause Spalla on https://other.example.com' }));
    fireEvent.click(screen.getByRole('button', { name }));

    expect(asked).toEqual([['pauseSite', 'https://other.example.com', length]]);
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('says until when a site is left alone, and takes up again there', () => {
    const now = Date.parse('2026-03-02T10:00:00Z');
    const asked = show({ now, enabledSites: sites(now + 3_600_000) });

    expect(screen.getByText('crm.example.com').textContent).toContain('paused until 12:00');
    fireEvent.click(screen.getByRole('button', { name: 'Resume Spalla on https://crm.example.com' }));

    expect(asked).toEqual([['pauseSite', 'https://crm.example.com', null]]);
  });

  it('names no hour when the pause ends on another day', () => {
    const now = Date.parse('2026-03-02T10:00:00Z');
    show({ now, enabledSites: sites(Date.parse('2026-03-02T23:00:00Z')) });

    expect(screen.getByText('crm.example.com').textContent).toContain('paused until tomorrow');
  });

  it('teaches how to start when it is on nowhere', () => {
    show({ enabledSites: [] });

    expect(screen.getByText(/click the Spalla icon/u)).toBeDefined();
  });

  it('says what is stored, and what never is', () => {
    show({
      storage: { status: 'ready', notesKept: 12 },
      call: aCall(),
      packs: [aPackSummary(), aPackSummary({ key: 'base', isStarter: true })],
    });

    expect(ledger()).toEqual([
      ['Notes', '12'],
      ['Your snippets', '0'],
      ['Call in progress', '1, erased when it ends'],
      ['Preferences', 'language, theme, position, sites, pinned and recent'],
      ['Filled into your snippets', 'nothing'],
      ['Installed packs', '1'],
      ['Answers read', 'to tell you what changed'],
      ['Feedback on answers', 'none'],
      ['Marked “not personal data”', 'none'],
      ['Fields pointed at on a site', 'where they are, never what they hold'],
      ['Customers’ data read from the page', 'never stored'],
    ]);
  });

  it('does not invent a number of notes that it cannot read', () => {
    show({ storage: { status: 'safe-mode', notesKept: null } });

    expect(ledger()[0]).toEqual(['Notes', 'cannot be read now']);
  });

  it('exports the notes', () => {
    const asked = show({});

    fireEvent.click(screen.getByRole('button', { name: 'Export notes' }));

    expect(asked.map(([action]) => action)).toEqual(['exportNotes']);
  });

  it('deletes everything only after asking', () => {
    const asked = show({});

    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete everything' })[1] ?? document.body);

    expect(asked.map(([action]) => action)).toEqual(['deleteEverything']);
  });

  it('names the knowledge it speaks from', () => {
    show({});

    expect(screen.getByText('Knowledge: Test pack, version 3')).toBeDefined();
    expect(screen.getByText(/Alt\+Shift\+K search/u)).toBeDefined();
  });
});

function show(model: Partial<PanelModel>): unknown[][] {
  const { actions, asked } = recordedActions();
  render(<SettingsView model={aPanelModel(model)} actions={actions} />);
  return asked;
}

function ledger(): (string | null | undefined)[][] {
  return screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
}

function sites(pausedUntil: number | null = null): PanelModel['enabledSites'] {
  return [
    { site: 'https://crm.example.com', pausedUntil },
    { site: 'https://other.example.com', pausedUntil: null },
  ];
}
