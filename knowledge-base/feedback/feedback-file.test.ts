import { describe, expect, it } from 'vitest';
import type { Article, ArticleId } from '../content/article.ts';
import { noFeedback } from './article-feedback.ts';
import type { ArticleFeedback } from './article-feedback.ts';
import { feedbackFile } from './feedback-file.ts';

const nothing = { feedback: [], misses: [], articles: [], origins: new Map() };

describe('the file for the team lead', () => {
  it('says what it is, also with nothing in it', () => {
    expect(feedbackFile(nothing)).toEqual({ format: 'spalla-feedback', version: 1, articles: [], unanswered: [] });
  });

  it('begins with the articles that helped least, then those reported most', () => {
    const feedback = [
      of('fine', { helped: 9 }),
      of('reported', { notHelped: 2, reports: [{ reason: 'wrong', text: '' }] }),
      of('bad', { notHelped: 2 }),
      of('worst', { notHelped: 5, helped: 50 }),
    ];

    const { articles } = feedbackFile({ ...nothing, feedback });

    expect(articles.map(({ article }) => article)).toEqual(['worst', 'reported', 'bad', 'fine']);
  });

  it('names the question, and the pack with its version where the article came from one', () => {
    const feedback = [of('double-bill', { helped: 1 }), of('late-bill', { helped: 1 }), of('gone', { helped: 1 })];
    const articles = [anArticle('double-bill', 'Bolletta pagata due volte'), anArticle('late-bill', 'Non arriva')];
    const origins = new Map([['articles/double-bill', { pack: { it: 'Luce e gas', en: 'Energy' }, version: 12 }]]);

    const file = feedbackFile({ ...nothing, feedback, articles, origins });

    expect(file.articles).toEqual([
      {
        article: 'double-bill',
        question: 'Bolletta pagata due volte',
        pack: { title: 'Luce e gas', version: 12 },
        helped: 1,
        notHelped: 0,
        reports: [],
      },
      { article: 'gone', helped: 1, notHelped: 0, reports: [] },
      { article: 'late-bill', question: 'Non arriva', helped: 1, notHelped: 0, reports: [] },
    ]);
  });

  it('lists the unanswered questions, the most frequent first', () => {
    const misses = [
      { terms: 'bonus nido', count: 1 },
      { terms: 'bonus acqua', count: 1 },
      { terms: 'voltura', count: 7 },
    ];

    const { unanswered } = feedbackFile({ ...nothing, misses });

    expect(unanswered.map(({ terms }) => terms)).toEqual(['voltura', 'bonus acqua', 'bonus nido']);
  });
});

function of(article: string, parts: Partial<ArticleFeedback>): ArticleFeedback {
  return { ...noFeedback(article as ArticleId), ...parts };
}

function anArticle(id: string, question: string): Article {
  return { id, question: { it: question, en: null } } as Article;
}
