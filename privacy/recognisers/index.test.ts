import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../find-personal-data.ts';
import { readText } from '../reading/read-text.ts';
import { recognisers } from './index.ts';

describe('recognisers', () => {
  it('have an id of their own', () => {
    expect(new Set(recognisers.map(({ id }) => id)).size).toBe(recognisers.length);
  });

  describe.each(recognisers)('$id', (recogniser) => {
    it('has examples of both kinds', () => {
      expect(recogniser.examples.found).not.toHaveLength(0);
      expect(recogniser.examples.ignored).not.toHaveLength(0);
    });

    it.each(recogniser.examples.found)('finds «%s»', (example) => {
      expect([...recogniser.find(readText(example))]).not.toHaveLength(0);
      expect(findPersonalData(example).map(({ kind }) => kind)).toContain(recogniser.id);
    });

    it.each(recogniser.examples.ignored)('ignores «%s»', (example) => {
      expect([...recogniser.find(readText(example))]).toHaveLength(0);
      expect(findPersonalData(example).map(({ kind }) => kind)).not.toContain(recogniser.id);
    });
  });
});
