import { expect, it } from 'vitest';
import { clockProblem, trustedNow } from './trusted-time.ts';

const TODAY = Date.parse('2026-11-25T09:00:00Z');
const DAY = 86_400_000;

it('a clock that is set back does not bring an expired index to life', () => {
  expect(trustedNow({ clock: TODAY - 30 * DAY, lastTrusted: TODAY, lastIssued: null })).toBe(TODAY);
  expect(trustedNow({ clock: 0, lastTrusted: null, lastIssued: '2026-11-25T09:00:00Z' })).toBe(TODAY);
  expect(trustedNow({ clock: TODAY, lastTrusted: TODAY - DAY, lastIssued: '2026-11-24T09:00:00Z' })).toBe(TODAY);
  expect(trustedNow({ clock: TODAY, lastTrusted: null, lastIssued: null })).toBe(TODAY);
});

it('a clock that differs from the host’s by more than a day is told, and so is one before what was signed', () => {
  const hostDate = 'Wed, 25 Nov 2026 09:00:00 GMT';

  expect(clockProblem({ clock: TODAY + 2 * DAY, hostDate, lastIssued: null })).toBe('clock-ahead');
  expect(clockProblem({ clock: TODAY - 2 * DAY, hostDate, lastIssued: null })).toBe('clock-behind');
  expect(clockProblem({ clock: TODAY + DAY / 2, hostDate, lastIssued: null })).toBeNull();
  expect(clockProblem({ clock: TODAY - 2 * DAY, hostDate: null, lastIssued: '2026-11-25T09:00:00Z' })).toBe(
    'clock-behind',
  );
  expect(clockProblem({ clock: TODAY, hostDate: 'yesterday', lastIssued: null })).toBeNull();
});
