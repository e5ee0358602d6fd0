import { describe, expect, it } from 'vitest';
import { judge } from './evidence.ts';

const RULE = { enough: 0.65, lead: 0.1 };

describe('what speaks for a value', () => {
  it('is enough when it comes from different ways', () => {
    expect(judge([{ value: '12', by: 'title', weight: 0.6 }], RULE)).toBeNull();
    expect(
      judge(
        [
          { value: '12', by: 'title', weight: 0.6 },
          { value: '12', by: 'path', weight: 0.4 },
        ],
        RULE,
      ),
    ).toMatchObject({ value: '12', by: 'title' });
  });

  it('counts once when it comes the same way many times', () => {
    const same = { value: '12', by: 'heading', weight: 0.6 } as const;

    expect(judge([same, same, same], RULE)).toBeNull();
  });

  it('is nothing when as much speaks for another', () => {
    expect(
      judge(
        [
          { value: 'Mario Bianchi', by: 'label', weight: 0.9 },
          { value: 'Giulia Verdi', by: 'label', weight: 0.9 },
        ],
        RULE,
      ),
    ).toBeNull();
  });
});
