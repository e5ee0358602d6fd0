// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '@/knowledge-base/content/article.ts';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { AnswerFeedback } from './AnswerFeedback.tsx';

afterEach(cleanup);

const BILL = 'double-bill' as ArticleId;
const OTHER = 'late-bill' as ArticleId;

describe('«Did it help?»', () => {
  it('asks for a yes or a no, neither of them pressed', () => {
    show();

    const votes = screen.getByRole('group', { name: 'Did it help?' });
    const pressed = within(votes)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['false', 'false']);
  });

  it.each([
    ['Yes, it helped', 'helped'],
    ['No, it did not help', 'notHelped'],
  ])('takes «%s»', (name, vote) => {
    const { asked } = show();

    fireEvent.click(screen.getByRole('button', { name }));

    expect(asked).toEqual([['voteArticle', BILL, vote]]);
  });

  it('shows what was answered to this one, and to no other', () => {
    const { update } = show({ votes: new Map([[BILL, 'notHelped']]) });
    expect(isPressed('No, it did not help')).toBe('true');
    expect(isPressed('Yes, it helped')).toBe('false');

    update({ votes: new Map([[OTHER, 'helped']]) });

    expect(isPressed('Yes, it helped')).toBe('false');
  });

  it('is asked in Italian too', () => {
    show({ language: 'it' });

    expect(screen.getByRole('group', { name: 'Ti è servita?' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Segnala/u })).toBeTruthy();
  });
});

describe('a report', () => {
  it('is one reason and a few words', () => {
    const { asked } = show();
    openForm();

    fireEvent.click(screen.getByRole('radio', { name: 'Out of date' }));
    fireEvent.input(words(), { target: { value: 'It is 14 days now' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the report' }));

    expect(asked).toEqual([['reportArticle', BILL, { reason: 'outdated', text: 'It is 14 days now' }]]);
  });

  it('needs no words', () => {
    const { asked } = show();
    openForm();

    fireEvent.click(screen.getByRole('radio', { name: 'Something is missing' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save the report' }));

    expect(asked).toEqual([['reportArticle', BILL, { reason: 'incomplete', text: '' }]]);
  });

  it('needs a reason, and says so', () => {
    const { asked } = show();
    openForm();

    const save = screen.getByRole('button', { name: 'Save the report' });
    fireEvent.click(save);

    expect(asked).toEqual([]);
    expect(save.title).toBe('First choose what is wrong.');
  });

  it('is not cut behind the operator’s back when it is too long', () => {
    const { asked } = show();
    openForm();
    fireEvent.click(screen.getByRole('radio', { name: 'Wrong' }));

    fireEvent.input(words(), { target: { value: 'a'.repeat(301) } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the report' }));

    expect(asked).toEqual([]);
    expect(words().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('At most 300 characters: now they are 301.').id).toBe(
      words().getAttribute('aria-describedby'),
    );
  });

  it('takes the keyboard to its first reason, and back when it is cancelled', () => {
    const { asked } = show();
    const report = openForm();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Out of date' }));
    expect(report.getAttribute('aria-expanded')).toBe('true');

    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement).toBe(report);
    expect(asked).toEqual([]);
  });

  it('is cancelled by Escape, which goes no further', () => {
    show();
    const report = openForm();
    let isHeard = false;
    document.addEventListener('keydown', () => (isHeard = true), { once: true });

    fireEvent.keyDown(words(), { key: 'Escape' });

    expect(screen.queryByRole('radio')).toBeNull();
    expect(isHeard).toBe(false);
    expect(document.activeElement).toBe(report);
  });

  it('keeps its words on screen until they are kept', () => {
    const { update, asked } = show();
    openForm();
    fireEvent.click(screen.getByRole('radio', { name: 'Wrong' }));
    fireEvent.input(words(), { target: { value: 'It is 14 days' } });

    update({ report: { article: BILL, status: 'keeping' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the report' }));
    expect(asked).toEqual([]);
    update({ report: { article: BILL, status: 'failed' } });
    expect(words().value).toBe('It is 14 days');
    update({ report: { article: OTHER, status: 'kept' } });
    expect(words().value).toBe('It is 14 days');

    update({ report: { article: BILL, status: 'kept' } });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('can follow another one on the same answer', () => {
    show({ report: { article: BILL, status: 'kept' } });

    openForm();

    expect(screen.getAllByRole('radio')).toHaveLength(4);
  });
});

function show(overrides: Partial<PanelModel> = {}) {
  const { actions, asked } = recordedActions();
  const view = (changed: Partial<PanelModel>) => (
    <AnswerFeedback article={BILL} model={aPanelModel({ ...overrides, ...changed })} actions={actions} />
  );
  const { rerender } = render(view({}));
  return { asked, update: (changed: Partial<PanelModel>) => rerender(view(changed)) };
}

function openForm(): HTMLElement {
  const report = screen.getByRole('button', { name: 'Report what is wrong with this answer' });
  report.focus();
  fireEvent.click(report);
  return report;
}

function words(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What you noticed (optional)' });
}

function isPressed(name: string): string | null {
  return screen.getByRole('button', { name }).getAttribute('aria-pressed');
}
