import { describe, expect, it } from 'vitest';
import { seeded } from '../seeded.ts';
import { drawTyping, typedLetterByLetter } from './keystrokes.ts';

describe('what is typed', () => {
  it('asks from the third letter on', () => {
    expect(typedLetterByLetter('recesso')).toEqual(['rec', 'rece', 'reces', 'recess', 'recesso']);
    expect(typedLetterByLetter('re')).toEqual([]);
  });

  it('is the same for the same chance, and not what warms up', () => {
    const queries = Array.from({ length: 300 }, (_, at) => ({ text: `query ${at}` }));
    const typing = drawTyping(queries, seeded(1));

    expect(drawTyping(queries, seeded(1))).toEqual(typing);
    expect(typing.warmUp).toHaveLength(20);
    expect(typing.queries).toHaveLength(100);
    expect(typing.queries.filter((text) => typing.warmUp.includes(text))).toEqual([]);
  });
});
