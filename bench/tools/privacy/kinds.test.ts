import { describe, expect, it } from 'vitest';
import { recognisers } from '../../../privacy/recognisers/index.ts';
import { KIND_OF_RECOGNISER, KINDS, hasVagueBorders } from './kinds.ts';

describe('the kinds of the labelled data', () => {
  it.each(recognisers.map(({ id }) => id))(
    'have one for what "%s" finds (add it to KIND_OF_RECOGNISER in bench/tools/privacy/kinds.ts)',
    (id) => {
      expect(KINDS).toContain(KIND_OF_RECOGNISER[id]);
    },
  );

  it('are 34, each once', () => {
    expect(new Set(KINDS).size).toBe(34);
    expect(KINDS).toHaveLength(34);
  });

  it('have vague borders where a phrase reveals something, a child’s age among them', () => {
    expect(['HEALTH', 'MINOR', 'UNION'].every(hasVagueBorders)).toBe(true);
    expect(['PERSON', 'ADDRESS', 'IBAN'].some(hasVagueBorders)).toBe(false);
  });
});
