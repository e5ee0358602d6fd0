import { describe, expect, it } from 'vitest';
import type { PrivacyCase } from './cases.ts';
import { falseAlarmsPer1000Words, figuresOfGroups, figuresOver, leakedShare, tally } from './tally.ts';
import type { Find } from './tally.ts';

/** Takes whatever is in square brackets for a telephone number. */
const findBracketed: Find = (text) =>
  Array.from(text.matchAll(/\[.*?\]/gu), ({ 0: { length }, index }) => ({
    kind: 'PHONE',
    start: index,
    end: index + length,
  }));

function aCase(text: string, more: Partial<PrivacyCase> = {}): PrivacyCase {
  return { id: text, text, labels: [], isNegative: false, isBare: false, ...more };
}

describe('the tally of what was found', () => {
  const cases = [
    aCase('tel [333 1234567]', { labels: [{ kind: 'PHONE', start: 4, end: 17 }] }),
    aCase('cell 333 1234567 di Rossi', {
      labels: [
        { kind: 'PHONE', start: 5, end: 16 },
        { kind: 'PERSON', start: 20, end: 25 },
      ],
    }),
    aCase('ordine [12] e ordine [34] del mese di maggio', { isNegative: true }),
    aCase('nessun problema', { isNegative: true }),
  ];

  it('counts hits, misses and false alarms by kind, and all together', () => {
    const counted = tally(cases, findBracketed);

    expect(counted.counts.get('PHONE')).toEqual({ gold: 2, hits: 1, exact: 1, falseAlarms: 2 });
    expect(counted.counts.get('PERSON')).toEqual({ gold: 1, hits: 0, exact: 0, falseAlarms: 0 });
    expect(figuresOver(counted, ['PHONE', 'PERSON'])).toMatchObject({ precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
    expect(figuresOver(counted, ['PHONE'])).toMatchObject({ precision: 1 / 3, recall: 1 / 2, f1: 2 / 5 });
    expect(figuresOfGroups(counted).person).toMatchObject({ gold: 1, recall: 0 });
  });

  it('counts false alarms by a thousand words of texts with nothing personal', () => {
    const counted = tally(cases, findBracketed);

    expect(counted.negatives).toEqual({ texts: 2, hit: 1, words: 11, alarms: 2, alarmsByKind: { PHONE: 2 } });
    expect(falseAlarmsPer1000Words(counted)).toBeCloseTo(2_000 / 11, 12);
    expect(falseAlarmsPer1000Words(tally([], findBracketed))).toBeNull();
  });

  it('counts the labelled characters that nothing covers', () => {
    // 13 are covered, 11 and 5 are not.
    expect(leakedShare(tally(cases, findBracketed))).toBeCloseTo(16 / 29, 12);
  });

  it('does not hold a finding against a source that says nothing of its kind', () => {
    const counted = tally([aCase('[333] a@b.it', { isNegative: true, onlyKinds: ['EMAIL'] })], findBracketed);

    expect(counted.negatives).toMatchObject({ words: 2, alarms: 0 });
    expect(counted.counts.size).toBe(0);
  });
});
