import { describe, expect, it, vi } from 'vitest';
import { slownessOf } from '@/tests/slow-expressions.ts';
import { findPersonalData } from '../find-personal-data.ts';
import { examples as signalExamples } from '../signals/examples/index.ts';
import { findQuestions } from '../signals/find-questions.ts';
import { findSignals } from '../signals/find-signals.ts';
import { recognisers } from './index.ts';

describe('the regular expressions that run while one types', () => {
  const used = expressionsUsed();

  it('are known: those that the examples set to work', () => {
    expect(used.size).toBeGreaterThan(100);
  });

  it.each([...used])('is safe against a text made to be slow: %s', (_written, expression) => {
    expect(slownessOf(expression)).toBe('safe');
  });
});

/** Whatever reads a text with an expression asks `exec` of it in the end. */
function expressionsUsed(): Map<string, RegExp> {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  for (const { examples } of recognisers) {
    for (const text of [...examples.found, ...examples.ignored]) findPersonalData(text);
  }
  for (const { announced, silent } of Object.values(signalExamples)) {
    for (const text of [...announced, ...silent]) {
      findSignals(text);
      findQuestions(text);
    }
  }
  const used = new Map(exec.mock.contexts.map((expression) => [String(expression), expression as RegExp]));
  exec.mockRestore();
  return used;
}
