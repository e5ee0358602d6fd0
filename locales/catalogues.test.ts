import { describe, expect, it as test } from 'vitest';
import { en } from './en.ts';
import { translator } from './index.ts';
import { it } from './it.ts';

const keys = Object.keys(en) as (keyof typeof en)[];

describe('the catalogues', () => {
  test('have the same keys in Italian and in English', () => {
    expect(Object.keys(it).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  test.each(keys)('%s has a text and the same placeholders in both', (key) => {
    expect(it[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
    expect(placeholders(it[key])).toEqual(placeholders(en[key]));
  });

  test('put the values in their places', () => {
    expect(translator('it')('announce.redacted', { count: 2 })).toBe('Dati personali oscurati: 2.');
  });
});

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([placeholder]) => placeholder).toSorted();
}
