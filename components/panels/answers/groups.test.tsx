// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '@/knowledge-base/content/article.ts';
import type { EntryKey, SearchHit } from '@/knowledge-base/search/hit.ts';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { AnswersView } from './AnswersView.tsx';
import { groupsOf } from './results.ts';

afterEach(cleanup);

const HITS = [
  hit('lines/welcome#0', 0.9),
  hit('articles/double-bill', 0.8),
  hit('articles/late-bill', 0.7),
  hit('actions/start-call', 0.6),
];

describe('answers of several kinds', () => {
  it('stand in groups, answers first unless something else says so much more', () => {
    show({ query: 'bill', hits: HITS });

    expect(headings()).toEqual(['Answers', 'Lines', 'Commands']);
    expect(options()[0]).toContain('Bill paid twice');
  });

  it('have their counts in a choice, which leaves one kind', () => {
    const { asked } = show({ query: 'bill', hits: HITS });

    fireEvent.click(screen.getByRole('radio', { name: 'Lines 1' }));

    expect(asked).toEqual([['filterBy', 'lines']]);
    cleanup();
    show({ query: 'bill', hits: HITS, filter: 'lines' });
    expect(options()).toHaveLength(1);
  });

  it('are all shown when the chosen kind has none', () => {
    show({ query: 'bill', hits: HITS, filter: 'guides' });

    expect(options()).toHaveLength(4);
  });

  it('are no more than a few of each kind beside others, with a way to all of them', () => {
    const many = Array.from({ length: 5 }, (_, at) => hit(`lines/listening#0`, 0.5 - at / 10));
    const { asked } = show({ query: 'bill', hits: [hit('articles/double-bill', 1), ...many] });

    fireEvent.click(screen.getByRole('button', { name: 'All 5' }));

    expect(asked).toEqual([['filterBy', 'lines']]);
  });

  it('of one kind alone stand without a choice', () => {
    show({ query: 'bill', hits: HITS.slice(1, 3) });

    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(headings()).toEqual([]);
  });

  it('say why they were found when it was not by the words as typed', () => {
    const reasons = [{ typed: 'bil', meant: 'bill', way: 'mistyped' }] as const;
    show({ query: 'bil', hits: [{ ...hit('articles/double-bill', 1), reasons }] });

    expect(options()[0]).toContain('found by: bill ≈ bil');
  });

  it('that are gone from the pack leave no trace', () => {
    show({ query: 'bill', hits: [hit('articles/gone', 1), hit('articles/late-bill', 0.5)] });

    expect(options()).toHaveLength(1);
  });
});

describe('opening', () => {
  it('a line shows its words to say', () => {
    show({ query: 'morning', hits: [hit('lines/welcome#0', 1)], open: 'lines/welcome#0' });

    expect(screen.getByRole('button', { name: 'Insert' })).toBeTruthy();
  });

  it('a command does it', () => {
    const { asked } = show({ query: 'start', hits: [hit('actions/start-call', 1)] });

    fireEvent.click(screen.getByRole('option'));

    expect(asked).toEqual([['select', 'actions/start-call'], ['startCall']]);
  });
});

describe('with nothing asked', () => {
  it('what suits the record, what was pinned and what was read last stand before everything else, each once', () => {
    show({
      suggested: ['articles/late-bill'],
      pinned: ['articles/question-c', 'articles/late-bill'],
      recent: ['articles/question-c', 'articles/question-d'],
    });

    expect(headings(2)).toEqual(['For this record', 'Pinned', 'Opened recently', 'All questions']);
    expect(
      options()
        .slice(0, 3)
        .map((text) => text?.match(/Question \w|does not arrive/u)?.[0]),
    ).toEqual(['does not arrive', 'Question c', 'Question d']);
    expect(options().filter((text) => text?.includes('Question c'))).toHaveLength(1);
  });
});

describe('with nothing found', () => {
  it('offers the most similar questions, and to report that an answer is missing', () => {
    const { asked } = show({ query: 'xyz', hits: [], nearest: ['articles/double-bill'] });

    expect(headings()).toEqual(['Similar questions']);
    fireEvent.click(screen.getByRole('button', { name: 'Report to the team lead' }));

    expect(asked).toEqual([['reportMiss', 'xyz']]);
  });
});

describe('tens of thousands of answers, when nothing is asked', () => {
  const { content } = aPanelModel();
  const [first] = content.articles;
  const articles = Array.from({ length: 50_000 }, (_, n) => ({ ...first, id: `article-${n}` }) as Article);
  const everything = {
    content: { ...content, articles },
    query: '',
    hits: [],
    pinned: ['articles/article-49999'] as const,
  };

  it('are listed as far as anybody reads, and the others counted, each once', () => {
    const model = aPanelModel(everything);

    const [pinned, all] = groupsOf(model);

    expect(pinned?.results.map(({ key }) => key)).toEqual(['articles/article-49999']);
    expect(all?.results).toHaveLength(600);
    expect(all?.total).toBe(49_999);
  });

  it('say at the end of the list how to come to the others', () => {
    show({ ...everything, pinned: [], selected: 'articles/article-599' });

    expect(screen.getByText('Search to find the other 49400.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Show/u })).toBeNull();
  });
});

function show(overrides: Partial<PanelModel>): { asked: unknown[][] } {
  const { actions, asked } = recordedActions();
  render(<AnswersView model={aPanelModel(overrides)} actions={actions} />);
  return { asked };
}

function hit(key: EntryKey, score: number): SearchHit {
  return { key, score, titleRanges: [], textRanges: [], reasons: [] };
}

function headings(level = 3): (string | null)[] {
  return screen.queryAllByRole('heading', { level }).map(({ textContent }) => textContent);
}

function options(): (string | null)[] {
  return screen.getAllByRole('option').map(({ textContent }) => textContent);
}
