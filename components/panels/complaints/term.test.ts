import { describe, expect, it } from 'vitest';
import { translator } from '@/locales/index.ts';
import { aDeadline, aProcedure } from './a-procedure.ts';
import { mainTerm, unitOf } from './term.ts';

describe('mainTerm', () => {
  it('is the company’s answer to the complaint, wherever it stands among the deadlines', () => {
    const status = aDeadline({ id: 'stato', value: 1 });
    const filing = aDeadline({ id: 'presentazione', party: 'customer' });
    const answer = aDeadline({ id: 'reclamo', value: 3 });

    const term = mainTerm(aProcedure({ deadlines: [filing, status, answer] }));

    expect(term).toEqual({ rule: answer, isAnswer: true });
  });

  it('is never a deadline of the customer, even one that is called a complaint', () => {
    const contest = aDeadline({ id: 'reclamo-anomalo-cliente', party: 'customer', value: 10 });

    expect(mainTerm(aProcedure({ deadlines: [contest] }))).toBeNull();
  });

  it('is the company’s first duty where no answer is due, and says that it is not the answer', () => {
    const refund = aDeadline({ id: 'rimborso', value: 14 });

    expect(mainTerm(aProcedure({ deadlines: [refund] }))).toEqual({ rule: refund, isAnswer: false });
  });
});

describe('unitOf', () => {
  it.each([
    [{ value: 1, unit: 'months' }, 'month'],
    [{ value: 3, unit: 'months' }, 'months'],
    [{ value: 30, unit: 'working_days' }, 'working days'],
    [{ value: 72, unit: 'hours' }, 'hours'],
    [{ value: null, unit: null }, null],
  ] as const)('of %o is «%s»', (rule, expected) => {
    expect(unitOf(aDeadline(rule), translator('en'))).toBe(expected);
  });
});
