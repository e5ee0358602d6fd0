import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { editBetween, findAfterEdit } from './find-after-edit.ts';

const IBAN = 'IT60X0542811101000000123456';

describe('what is between two texts', () => {
  it.each([
    ['nothing', 'abc', 'abc', { start: 3, oldEnd: 3, newEnd: 3 }],
    ['what was put in the middle', 'ab', 'aXXb', { start: 1, oldEnd: 1, newEnd: 3 }],
    ['what was deleted', 'aXXb', 'ab', { start: 1, oldEnd: 3, newEnd: 1 }],
    ['one more of the same', 'aa', 'aaa', { start: 2, oldEnd: 2, newEnd: 3 }],
    ['all', '', 'abc', { start: 0, oldEnd: 0, newEnd: 3 }],
    [
      'a place in a long text',
      `${'x'.repeat(5000)}a`,
      `${'x'.repeat(5000)}b`,
      { start: 5000, oldEnd: 5001, newEnd: 5001 },
    ],
  ])('is %s', (_what, before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });

  it('makes one of the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'a'.repeat(1500)), { maxLength: 6 }).map((parts) => parts.join(''));

    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, oldEnd, newEnd } = editBetween(before, after);

        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
      }),
    );
  });
});

it('reads no more than the lines around an edit', () => {
  const text = `${'Una riga di note.\n'.repeat(2000)}conto ${IBAN}\n${'Una riga di note.\n'.repeat(2000)}`;
  const edit = { start: text.indexOf(IBAN), oldEnd: text.indexOf(IBAN), newEnd: text.indexOf(IBAN) + IBAN.length };
  let read = 0;

  const findings = findAfterEdit({
    findings: [],
    text,
    edit,
    find: (part) => {
      read += part.length;
      return findPersonalData(part);
    },
  });

  expect(findings).toEqual(findPersonalData(text));
  expect(read).toBeLessThan(1500);
});
