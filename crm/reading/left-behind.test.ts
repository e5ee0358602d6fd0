import { describe, expect, it } from 'vitest';
import { createLeftBehind } from './left-behind.ts';
import type { FoundFields } from './read-field.ts';

const site = 'https://crm.example.it';

describe('what a page still shows of the record before', () => {
  it('is held back while only the address says that the record is another', () => {
    const { judge } = createLeftBehind(site);
    judge(at(0, fields('1', 'Mario Bianchi', 'Fattura')));

    const next = judge(at(5_000, fields('2', 'Mario Bianchi', 'Fattura'), 4_990));
    const later = judge(at(9_000, fields('2', 'Mario Bianchi', 'Fattura'), 4_990));

    expect(next.record).toEqual({ site, recordId: '2' });
    expect(later.record).toEqual({ site, recordId: '2' });
  });

  it('is let go once the page was drawn anew and is at rest', () => {
    const { judge } = createLeftBehind(site);
    judge(at(0, fields('1', 'Mario Bianchi', 'Fattura')));

    const half = judge(at(5_000, fields('2', 'Mario Bianchi', 'Disdetta'), 4_990));
    const whole = judge(at(5_500, fields('2', 'Mario Bianchi', 'Disdetta'), 4_990));

    expect(half).toEqual({ record: { site, recordId: '2', subject: 'Disdetta' }, isHeldBack: true });
    expect(whole.record?.customerName).toBe('Mario Bianchi');
  });

  it('is let go after two seconds on a page that never rests', () => {
    const { judge } = createLeftBehind(site);
    judge(at(0, fields('1', 'Mario Bianchi', 'Fattura')));
    judge(at(5_000, fields('2', 'Mario Bianchi', 'Disdetta'), 5_000));

    expect(judge(at(6_900, fields('2', 'Mario Bianchi', 'Disdetta'), 6_900)).isHeldBack).toBe(true);
    expect(judge(at(7_000, fields('2', 'Mario Bianchi', 'Disdetta'), 7_000)).isHeldBack).toBe(false);
  });

  it('holds nothing back on the first record of a page', () => {
    const { judge } = createLeftBehind(site);

    expect(judge(at(0, fields('1', 'Mario Bianchi', 'Fattura'))).record?.customerName).toBe('Mario Bianchi');
  });
});

function at(moment: number, found: FoundFields, changedAt = moment) {
  return { found, title: 'CRM', at: moment, changedAt };
}

function fields(recordId: string, customerName: string, subject: string): FoundFields {
  return {
    recordId: { value: recordId, by: 'path' },
    customerName: { value: customerName, by: 'label' },
    subject: { value: subject, by: 'label' },
  };
}
