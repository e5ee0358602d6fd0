import { expect, it } from 'vitest';
import { fieldWordsIn, type FieldWords } from './field-words.ts';
import { findQuestions } from './find-questions.ts';
import { findSignals } from './find-signals.ts';

it.each([
  '',
  'Vuole presentare reclamo. Mi detta il numero della carta e il codice di sicurezza?',
  'Non è un reclamo: non le chiederemo mai il PIN.',
  'Please read me the code you received by text, or I will file a complaint.',
  'Chiede la cancellazione dei suoi dati.\n'.repeat(600),
])('says of a text step by step what it says at once: %.40s', (text) => {
  expect(allOf(fieldWordsIn(text))).toEqual({
    signals: findSignals(text),
    asksFor: [...new Set(findQuestions(text).map(({ asksFor }) => asksFor))],
  });
});

function allOf(steps: Generator<void, FieldWords>): FieldWords {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
