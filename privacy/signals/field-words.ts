import { questionsFor, secretIds, withoutOverlaps } from './find-questions.ts';
import type { Question, SecretId } from './find-questions.ts';
import { hasSignal, signalIds } from './find-signals.ts';
import type { SignalId } from './find-signals.ts';
import { readWords } from './read-words.ts';

/** What the words in the fields of a page say: classes alone, never the words. */
export interface FieldWords {
  readonly signals: readonly SignalId[];
  /** What an operator is about to ask for, and nobody may. */
  readonly asksFor: readonly SecretId[];
}

/** What the words of one text say, a part of the work with each step, so that whoever runs it can pause in between. */
export function* fieldWordsIn(text: string): Generator<void, FieldWords> {
  const words = readWords(text);
  const signals: SignalId[] = [];
  const questions: Question[] = [];
  for (const id of signalIds) {
    yield;
    if (hasSignal(words, id)) signals.push(id);
  }
  for (const id of secretIds) {
    yield;
    questions.push(...questionsFor(id, words));
  }
  return { signals, asksFor: [...new Set(withoutOverlaps(questions).map(({ asksFor }) => asksFor))] };
}
