import type { Article } from '../../knowledge-base/content/article.ts';
import type { Localised } from '../../knowledge-base/content/localised.ts';
import { markdownOf } from './markdown-of.ts';

/** The columns of articles as a table: what `spalla export` writes and `spalla import` reads. */
export const COLUMNS = [
  'id',
  'question.it',
  'question.en',
  'alsoFoundAs.it',
  'alsoFoundAs.en',
  'line.it',
  'line.en',
  'example.it',
  'example.en',
  'steps.it',
  'steps.en',
  'time.it',
  'time.en',
  'cost.it',
  'cost.en',
  'topic.it',
  'topic.en',
  'shortcut',
  'owner',
  'verifiedOn',
  'verifyBy',
  'sources',
  'confidence',
  'verification',
] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Record<Column, string>>;

/** Several values in one cell. */
export const SEPARATOR = '; ';

export function rowOf(article: Article): Row {
  const { question, line, example, time, cost, topic, alsoFoundAs, steps } = article;
  return {
    id: article.id,
    ...both('question', question),
    'alsoFoundAs.it': (alsoFoundAs?.it ?? []).join(SEPARATOR),
    'alsoFoundAs.en': (alsoFoundAs?.en ?? []).join(SEPARATOR),
    ...both('line', line),
    ...both('example', example),
    'steps.it': markdownOf(steps?.it ?? []),
    'steps.en': markdownOf(steps?.en ?? []),
    ...both('time', time),
    ...both('cost', cost),
    ...both('topic', topic),
    shortcut: article.shortcut ?? '',
    owner: article.owner,
    verifiedOn: article.verifiedOn,
    verifyBy: article.verifyBy,
    sources: article.sources.join(SEPARATOR),
    confidence: article.confidence,
    verification: article.verification,
  };
}

function both<Field extends string>(
  field: Field,
  text: Localised | undefined,
): Record<`${Field}.it` | `${Field}.en`, string> {
  return { [`${field}.it`]: text?.it ?? '', [`${field}.en`]: text?.en ?? '' } as never;
}
