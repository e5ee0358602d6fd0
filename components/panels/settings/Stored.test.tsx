// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { Stored } from './Stored.tsx';

afterEach(cleanup);

describe('feedback on answers, among what is stored', () => {
  it.each([
    [{ articles: 0, unanswered: 0 }, 'none'],
    [{ articles: 1, unanswered: 0 }, '1 article'],
    [{ articles: 0, unanswered: 1 }, '1 unanswered question'],
    [{ articles: 3, unanswered: 2 }, '3 articles, 2 unanswered questions'],
  ])('is counted: %o is «%s»', (feedback, kept) => {
    show({ feedback });

    expect(screen.getByText('Feedback on answers').nextElementSibling?.textContent).toBe(kept);
  });

  it('has nothing to export or delete while there is none', () => {
    show({});

    expect(screen.queryByRole('button', { name: 'Export for your team leader' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete the feedback' })).toBeNull();
  });

  it('is exported by hand, and says that it names nobody', () => {
    const asked = show({ feedback: { articles: 3, unanswered: 2 } });

    fireEvent.click(screen.getByRole('button', { name: 'Export for your team leader' }));

    expect(asked.map(([action]) => action)).toEqual(['exportFeedback']);
    expect(screen.getByText(/neither who you are nor when you answered/u)).toBeTruthy();
  });

  it('is deleted only after asking', () => {
    const asked = show({ feedback: { articles: 3, unanswered: 2 } });

    fireEvent.click(screen.getByRole('button', { name: 'Delete the feedback' }));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete the feedback' })[1] ?? document.body);

    expect(asked.map(([action]) => action)).toEqual(['deleteFeedback']);
  });

  it('stays when the operator thinks better of it', () => {
    const asked = show({ feedback: { articles: 3, unanswered: 2 } });

    fireEvent.click(screen.getByRole('button', { name: 'Delete the feedback' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));

    expect(asked).toEqual([]);
    expect(screen.getAllByRole('button', { name: 'Delete the feedback' })).toHaveLength(1);
  });
});

function show(model: Partial<PanelModel>): unknown[][] {
  const { actions, asked } = recordedActions();
  render(<Stored model={aPanelModel(model)} actions={actions} />);
  return asked;
}
