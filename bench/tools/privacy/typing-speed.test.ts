import { describe, expect, it } from 'vitest';
import { seeded } from '../seeded.ts';
import { NOTE_LENGTH, noteOf, timeTyping } from './typing-speed.ts';

describe('typing a note', () => {
  it('is of as many characters as it should be, whatever the texts it is made of', () => {
    expect(noteOf(['ok'], seeded(1))).toHaveLength(NOTE_LENGTH);
    expect(noteOf(['a'.repeat(5_000), 'b'], seeded(1))).toHaveLength(NOTE_LENGTH);
    expect(noteOf([], seeded(1))).toBe('');
  });

  it('looks at the text after each keystroke', () => {
    const lengths: number[] = [];

    timeTyping(['Il cliente chiede il rimborso'], {
      find: (text) => {
        lengths.push(text.length);
        return [];
      },
      random: seeded(1),
    });

    expect(lengths.slice(0, 3)).toEqual([1, 2, 3]);
    expect(Math.max(...lengths)).toBe(NOTE_LENGTH);
    expect(lengths.length % NOTE_LENGTH).toBe(0);
  });
});
