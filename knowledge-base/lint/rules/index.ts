import type { LintRule } from '../lint.ts';
import { fromTheFuture, stale, unverified } from './health.ts';
import { unknownPersonalData } from './privacy-policies.ts';
import { expressionToAvoid, hardToRead, longArticle, longSentence, notTranslated, personalData } from './texts.ts';

/** Every rule, the gravest first. */
export const rules: readonly LintRule[] = [
  personalData,
  unknownPersonalData,
  fromTheFuture,
  stale,
  expressionToAvoid,
  hardToRead,
  longArticle,
  longSentence,
  unverified,
  notTranslated,
];
