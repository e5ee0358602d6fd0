import { describe, expect, it } from 'vitest';
import type { MapTrial } from '@/knowledge-base/content/map-trial.ts';
import { afterPick, NOT_SEEN, seenOn, timesFound, valueOf } from './site-map.ts';

const trial = (by: 'selector' | null): MapTrial => ({
  profile: null,
  fields: [{ role: 'subject', by, way: null, isByPlace: false, count: 1 }],
});
const subject = { role: 'subject', selectors: ['h1'] } as const;
const number = { role: 'recordId', selectors: ['#n'] } as const;

describe('the map of a site', () => {
  it('has what was pointed at last for a role, in all its ways', () => {
    const again = [{ role: 'subject', selectors: ['h2'] } as const, { role: 'subject', labels: ['Oggetto'] } as const];

    expect(afterPick([subject, number], 'subject', again)).toEqual([number, ...again]);
    expect(afterPick([subject, number], 'subject', [])).toEqual([number]);
  });

  it('counts the records on which a role was found, each once', () => {
    const seen = [
      ['1', 'selector'],
      ['2', null],
      ['3', 'selector'],
      ['3', null],
    ].reduce((before, [id, by]) => seenOn(before, id ?? '', trial(by as 'selector' | null)), NOT_SEEN);

    expect(timesFound(seen, 'subject')).toEqual({ found: 2, of: 3 });
    expect(timesFound(seen, 'iban')).toEqual({ found: 0, of: 3 });
  });

  it('shows what the record shows, and nothing else of a page', () => {
    const record = { site: 'https://crm.example.com', recordId: '42', subject: 'Bolletta' };

    expect(valueOf(record, 'subject')).toBe('Bolletta');
    expect([valueOf(record, 'iban'), valueOf(record, 'status'), valueOf(null, 'recordId')]).toEqual([null, null, null]);
  });
});
