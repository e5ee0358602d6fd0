import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../content/article.ts';
import { addReport, changeVote, isEmpty, MOST_REPORTS, noFeedback } from './article-feedback.ts';
import type { ArticleFeedback, Vote } from './article-feedback.ts';

const none = noFeedback('double-bill' as ArticleId);

describe('a vote', () => {
  it('is counted for what it says', () => {
    expect(changeVote(none, { before: null, now: 'helped' })).toMatchObject({ helped: 1, notHelped: 0 });
    expect(changeVote(none, { before: null, now: 'notHelped' })).toMatchObject({ helped: 0, notHelped: 1 });
  });

  it('that is taken back leaves what was there before', () => {
    const feedback: ArticleFeedback = { ...none, helped: 3, notHelped: 2 };

    const voted = changeVote(feedback, { before: null, now: 'notHelped' });

    expect(changeVote(voted, { before: 'notHelped', now: null })).toEqual(feedback);
  });

  it('that is changed moves from one count to the other', () => {
    const feedback = { ...none, helped: 3, notHelped: 2 };

    expect(changeVote(feedback, { before: 'helped', now: 'notHelped' })).toMatchObject({ helped: 2, notHelped: 3 });
  });

  it('that was deleted meanwhile is taken back to none, not to less', () => {
    expect(changeVote(none, { before: 'helped', now: null })).toEqual(none);
  });

  it('counts once, however often the operator changes it', () => {
    const votes = fc.array(fc.constantFrom<Vote | null>('helped', 'notHelped', null));
    fc.assert(
      fc.property(votes, (changes) => {
        let feedback: ArticleFeedback = none;
        let before: Vote | null = null;
        for (const now of changes) {
          feedback = changeVote(feedback, { before, now });
          before = now;
        }

        expect(feedback).toEqual(changeVote(none, { before: null, now: before }));
      }),
    );
  });
});

describe('a report', () => {
  it('stands after the ones before it', () => {
    const first = addReport(none, { reason: 'wrong', text: 'Sono 14 giorni' });

    const both = addReport(first, { reason: 'outdated', text: '' });

    expect(both.reports).toEqual([
      { reason: 'wrong', text: 'Sono 14 giorni' },
      { reason: 'outdated', text: '' },
    ]);
  });

  it('makes the oldest leave where there are too many', () => {
    let feedback: ArticleFeedback = none;
    for (let n = 1; n <= MOST_REPORTS + 2; n += 1) {
      feedback = addReport(feedback, { reason: 'unclear', text: `numero ${n}` });
    }

    expect(feedback.reports).toHaveLength(MOST_REPORTS);
    expect(feedback.reports.at(0)?.text).toBe('numero 3');
    expect(feedback.reports.at(-1)?.text).toBe(`numero ${MOST_REPORTS + 2}`);
  });
});

it('is empty with neither votes nor reports', () => {
  expect(isEmpty(none)).toBe(true);
  expect(isEmpty({ ...none, notHelped: 1 })).toBe(false);
  expect(isEmpty(addReport(none, { reason: 'wrong', text: '' }))).toBe(false);
});
