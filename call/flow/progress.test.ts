import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallPhase, PhaseId } from '@/knowledge-base/content/call-phase.ts';
import { elapsedSeconds, goToPhase, neighbours, openItems, startCall, toggleItem } from './progress.ts';
import type { CallProgress } from './progress.ts';

const id = (name: string): PhaseId => name as PhaseId;

function aPhase(name: string, order: number, items: readonly { id: string; required: boolean }[] = []): CallPhase {
  return {
    id: id(name),
    order,
    name: { it: name, en: name },
    goal: { it: 'Scopo', en: 'Goal' },
    targetSeconds: 30,
    checklist: items.map((item) => ({ ...item, text: { it: item.id, en: null } })),
    lines: [{ it: 'Buongiorno', en: 'Good morning' }],
    pitfalls: [],
    verifiedOn: '2026-03-02',
    sources: [],
  } as unknown as CallPhase;
}

// Not in the order of the call: the order is a number, not the place in the list.
const PHASES = [
  aPhase('solution', 3),
  aPhase('greeting', 1, [
    { id: 'name', required: true },
    { id: 'smile', required: false },
    { id: 'company', required: true },
  ]),
  aPhase('listening', 2),
];
const STARTED = '2026-03-02T09:00:00.000Z';

function aCall(parts: Partial<CallProgress> = {}): CallProgress {
  return { ...startCall({ id: 'call', startedAt: STARTED, recordId: '42', phases: PHASES }), ...parts };
}

describe('startCall', () => {
  it('begins in the first phase with nothing ticked', () => {
    expect(aCall()).toEqual({ id: 'call', startedAt: STARTED, phase: 'greeting', done: {}, recordId: '42' });
  });

  it('needs a phase to begin in', () => {
    expect(() => startCall({ id: 'call', startedAt: STARTED, recordId: null, phases: [] })).toThrow(RangeError);
  });
});

describe('toggleItem', () => {
  it('ticks an item of the current phase and leaves the call it was given alone', () => {
    const call = aCall();

    const ticked = toggleItem(call, 'name');

    expect(ticked.done).toEqual({ greeting: ['name'] });
    expect(call.done).toEqual({});
  });

  it('keeps the ticks of each phase apart', () => {
    const call = toggleItem(goToPhase(toggleItem(aCall(), 'name'), id('listening'), PHASES), 'name');

    expect(call.done).toEqual({ greeting: ['name'], listening: ['name'] });
  });

  it('twice is as if nothing happened, whatever was ticked before', () => {
    const ticks = fc.uniqueArray(fc.constantFrom('name', 'smile', 'company'));

    fc.assert(
      fc.property(ticks, fc.constantFrom('name', 'smile', 'company'), (done, item) => {
        const twice = toggleItem(toggleItem(aCall({ done: { greeting: done } }), item), item);

        expect((twice.done['greeting'] ?? []).toSorted()).toEqual(done.toSorted());
      }),
    );
  });
});

describe('openItems', () => {
  it('lists the required items that are not ticked, in reading order', () => {
    const [, greeting = aPhase('none', 1)] = PHASES;

    expect(openItems(greeting, aCall()).map((item) => item.id)).toEqual(['name', 'company']);
    expect(openItems(greeting, toggleItem(aCall(), 'name')).map((item) => item.id)).toEqual(['company']);
  });

  it('is empty for a phase that requires nothing', () => {
    expect(openItems(aPhase('listening', 2), aCall())).toEqual([]);
  });
});

describe('goToPhase', () => {
  it('moves to a phase that exists', () => {
    expect(goToPhase(aCall(), id('solution'), PHASES).phase).toBe('solution');
  });

  it('stays where it was for a phase that does not', () => {
    expect(goToPhase(aCall(), id('lunch'), PHASES)).toEqual(aCall());
  });
});

describe('neighbours', () => {
  it.each([
    ['greeting', null, 'listening'],
    ['listening', 'greeting', 'solution'],
    ['solution', 'listening', null],
  ])('of %s are %s and %s', (phase, previous, next) => {
    const found = neighbours(aCall({ phase: id(phase) }), PHASES);

    expect([found.previous?.id ?? null, found.next?.id ?? null]).toEqual([previous, next]);
  });
});

describe('elapsedSeconds', () => {
  it.each([
    [0, 0],
    [999, 0],
    [61_000, 61],
    [-5_000, 0],
  ])('%i ms after the start are %i s', (milliseconds, seconds) => {
    expect(elapsedSeconds(aCall(), Date.parse(STARTED) + milliseconds)).toBe(seconds);
  });
});
