// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntryKey, SearchHit } from '@/knowledge-base/search/hit.ts';
import { aPack, aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { AnswersView } from './AnswersView.tsx';

afterEach(cleanup);

describe('the answers panel with nothing asked', () => {
  it('teaches how to ask and lists the questions, twelve at a time', () => {
    show();
    expect(screen.getByText('Ask in the caller’s words')).toBeTruthy();
    expect(screen.getByText('14 results')).toBeTruthy();
    expect(screen.getAllByRole('option')).toHaveLength(12);

    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));

    expect(screen.getAllByRole('option')).toHaveLength(14);
    expect(screen.queryByRole('button', { name: /more/u })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Question m');
  });

  it('shows a question further down as soon as the arrows reach it', () => {
    show({ selected: keyOf('question-m') });

    expect(screen.getByRole('option', { name: /Question m/u }).getAttribute('aria-selected')).toBe('true');
  });

  it('says where articles come from when there are none', () => {
    show({ content: { ...aPack(), articles: [] } });

    expect(screen.getByText(/They arrive with your company’s knowledge pack/u)).toBeTruthy();
  });
});

describe('the answers panel with a query', () => {
  it('lists the answers with what was found highlighted, the best one chosen', () => {
    show({ query: 'bill', hits: [hit('double-bill', { start: 0, end: 4 }), hit('late-bill')] });

    const [best] = screen.getAllByRole('option');
    expect(best?.querySelector('mark')?.textContent).toBe('Bill');
    expect(best?.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('2 results');
  });

  it('says that nothing was found and clears the search', () => {
    const { asked } = show({ query: 'xyz', hits: [] });

    expect(screen.getByText('No answer for “xyz”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));

    expect(asked).toEqual([['search', '']]);
  });

  it('does not say that nothing was found while it is still searching', () => {
    show({ query: 'bil', answeredQuery: 'bi', hits: [] });

    expect(screen.queryByText(/No answer/u)).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('a question of the list', () => {
  it('looks stale after the day by which it had to be reviewed', () => {
    show();

    expect(screen.getByRole('option', { name: /does not arrive/u }).textContent).toContain(
      'to be reviewed since 1 Nov 2026',
    );
    expect(screen.getByRole('option', { name: /paid twice/u }).textContent).toContain('verified 12 Nov 2026');
  });

  it('says so when its content is not verified', () => {
    show();

    expect(screen.getByRole('option', { name: /does not arrive/u }).textContent).toContain('to be verified');
    expect(screen.getByRole('option', { name: /paid twice/u }).textContent).not.toContain('to be verified');
  });

  it('opens on a click and closes on the next', () => {
    const { asked } = show({ open: keyOf('late-bill') });

    fireEvent.click(screen.getByRole('option', { name: /paid twice/u }));
    fireEvent.click(screen.getByRole('option', { name: /does not arrive/u }));

    expect(asked).toEqual([
      ['select', 'articles/double-bill'],
      ['open', 'articles/double-bill'],
      ['select', 'articles/late-bill'],
      ['open', null],
    ]);
  });

  it('does with the keys what the search box does, when Tab came to it', () => {
    const { asked } = show();
    const first = screen.getByRole('option', { name: /paid twice/u });
    expect(first.tabIndex).toBe(0);

    fireEvent.keyDown(first, { key: 'Enter' });
    fireEvent.keyDown(first, { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(first, { key: 'ArrowDown' });

    expect(asked).toEqual([
      ['open', 'articles/double-bill'],
      ['insert', 'The second bill is cancelled.'],
      ['select', 'articles/late-bill'],
    ]);
  });

  it('takes the focus when the arrows choose it from another one', () => {
    const { actions } = recordedActions();
    const { rerender } = render(<AnswersView model={aPanelModel()} actions={actions} />);
    screen.getByRole('option', { name: /paid twice/u }).focus();

    rerender(<AnswersView model={aPanelModel({ selected: keyOf('late-bill') })} actions={actions} />);

    expect(document.activeElement).toBe(screen.getByRole('option', { name: /does not arrive/u }));
  });
});

describe('an open answer', () => {
  it('gives what to say, what to do, times, costs, example, owner and sources', () => {
    show({ open: keyOf('double-bill') });

    const answer = screen.getByRole('region', { name: '1 of 14: Bill paid twice' });
    for (const text of [
      'Open the second bill',
      '30 days',
      'free',
      'Paid on 3 and on 5 October.',
      'Owner: Ufficio fatture',
    ]) {
      expect(within(answer).getByText(text)).toBeTruthy();
    }
    expect(within(answer).getByText(/“The second bill is cancelled.”/u)).toBeTruthy();
    expect(within(answer).getByText('1 source')).toBeTruthy();
  });

  it('leaves out what its author did not give', () => {
    show({ open: keyOf('question-c') });

    const answer = screen.getByRole('region', { name: /Question c/u });
    for (const label of ['Steps in the CRM', 'Time', 'Cost', 'For example']) {
      expect(within(answer).queryByText(label)).toBeNull();
    }
  });

  it('shows the Italian words, and says so, where there is no translation', () => {
    show({ open: keyOf('late-bill') });

    const answer = screen.getByRole('region', { name: /does not arrive/u });
    expect(
      within(answer)
        .getByText(/«Gliela mando per e-mail.»/u)
        .getAttribute('lang'),
    ).toBe('it');
    expect(within(answer).getByText('Italian only: not translated yet')).toBeTruthy();
  });

  it('stands outside the list box, which may hold nothing but options', () => {
    show({ open: keyOf('double-bill') });

    expect(within(screen.getByRole('listbox')).queryByRole('button')).toBeNull();
    expect(screen.getByRole('button', { name: 'Insert' })).toBeTruthy();
  });
});

function show(overrides: Partial<PanelModel> = {}): { asked: unknown[][] } {
  const { actions, asked } = recordedActions();
  render(<AnswersView model={aPanelModel(overrides)} actions={actions} />);
  return { asked };
}

function hit(article: string, ...titleRanges: SearchHit['titleRanges'][number][]): SearchHit {
  return { key: keyOf(article), score: 1, titleRanges, textRanges: [], reasons: [] };
}

function keyOf(article: string): EntryKey {
  const found = aPack().articles.find(({ id }) => id === article);
  if (!found) throw new Error(`no article ${article}`);
  return `articles/${found.id}`;
}
