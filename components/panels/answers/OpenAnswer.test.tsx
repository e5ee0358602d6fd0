// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article, ArticleId } from '@/knowledge-base/content/article.ts';
import { aPack, aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { AnswersView } from './AnswersView.tsx';

afterEach(cleanup);

describe('where an answer comes from', () => {
  it('is the pack in the extension when no installed pack gave it', () => {
    show({ open: 'articles/double-bill' });

    expect(within(answer()).getByText('From “Test pack”, version 3')).toBeTruthy();
  });

  it('is the installed pack that gave it, with its version', () => {
    show({
      open: 'articles/double-bill',
      origins: new Map([
        ['articles/double-bill', { pack: { it: 'Luce e gas', en: 'Electricity and gas' }, version: 12 }],
      ]),
    });

    expect(within(answer()).getByText('From “Electricity and gas”, version 12')).toBeTruthy();
    expect(within(answer()).queryByText(/Test pack/u)).toBeNull();
  });
});

describe('an answer that changed since it was read', () => {
  const now = article('double-bill');
  const before: Article = { ...now, time: { it: '45 giorni', en: '45 days' } };
  const changes = new Map([[now.id, before]]);

  it('is marked in the list, and the others are not', () => {
    show({ changes });

    expect(screen.getByRole('option', { name: /paid twice/u }).textContent).toContain('changed since you read it');
    expect(screen.getByRole('option', { name: /does not arrive/u }).textContent).not.toContain('changed');
  });

  it('shows the words that came and went, and only the parts that changed', () => {
    show({ changes, open: `articles/${now.id}` });

    const changed = screen.getByRole('region', { name: 'Changed since you read it' });
    expect(changed.querySelector('del')?.textContent).toBe('removed: 45');
    expect(changed.querySelector('ins')?.textContent).toBe('added: 30');
    expect(
      within(changed)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Time']);
  });

  it('says so when the words are the same', () => {
    show({ changes: new Map([[now.id, { ...now, verifiedOn: '2025-01-01' }]]), open: `articles/${now.id}` });

    expect(screen.getByText(/The words are the same/u)).toBeTruthy();
  });

  it('counts as read on «I have read it», and the keyboard goes on from the question', () => {
    const { asked } = show({ changes, open: `articles/${now.id}` });

    fireEvent.click(screen.getByRole('button', { name: 'I have read it' }));

    expect(asked).toEqual([['readArticle', 'double-bill']]);
    expect(document.activeElement).toBe(screen.getByRole('option', { name: /paid twice/u }));
  });

  it('says nothing of an answer that did not change', () => {
    show({ changes, open: 'articles/late-bill' });

    expect(screen.queryByRole('region', { name: 'Changed since you read it' })).toBeNull();
  });
});

describe('an answer whose review is due', () => {
  const lastGoodDay = { open: 'articles/late-bill' as const, now: Date.parse('2026-11-01T22:59:59Z') };

  it('looks verified through the last good day in Italy, and stale from the midnight after, in the list and open', () => {
    const { update } = show(lastGoodDay);
    expect(within(answer()).getByText('verified 12 Jan 2026')).toBeTruthy();

    update({ now: lastGoodDay.now + 1000 });
    expect(within(answer()).getByText('to be reviewed since 1 Nov 2026')).toBeTruthy();

    update({ now: lastGoodDay.now + 1000, open: null });
    expect(screen.getByRole('option', { name: /does not arrive/u }).textContent).toContain(
      'to be reviewed since 1 Nov 2026',
    );
  });
});

function show(overrides: Partial<PanelModel>) {
  const { actions, asked } = recordedActions();
  const view = (changed: Partial<PanelModel>) => (
    <AnswersView model={aPanelModel({ ...overrides, ...changed })} actions={actions} />
  );
  const { rerender } = render(view({}));
  return { asked, update: (changed: Partial<PanelModel>) => rerender(view(changed)) };
}

function answer(): HTMLElement {
  return screen.getByRole('region', { name: /of 14/u });
}

function article(id: string): Article & { id: ArticleId } {
  const found = aPack().articles.find((each) => each.id === id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
}
