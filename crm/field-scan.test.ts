import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { findingsBeside } from './find-after-edit.ts';
import { scanField, type FieldScan } from './field-scan.ts';

const IBAN = 'IT60X0542811101000000123456';
const CODE = 'RSSMRA85T10A562S';
const PARAGRAPH = 'Il cliente racconta che la linea cade ogni sera, e che nessuno lo ha richiamato.\n';
const LONG = PARAGRAPH.repeat(40);

let scan: FieldScan;
let later: number;

beforeEach(() => {
  vi.useFakeTimers();
  later = 0;
  // A page has it; Node has not.
  vi.stubGlobal('requestIdleCallback', (work: (rest: { timeRemaining(): number }) => void) =>
    setTimeout(() => work({ timeRemaining: () => 0 }), 1),
  );
  scan = scanField(findPersonalData, () => (later += 1));
});
afterEach(() => {
  scan.stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a field that is written in', () => {
  it.each([
    ['at the end of a short text', '', `CF ${CODE}`],
    ['in the middle of a long one', LONG, `${LONG}conto ${IBAN}\n${LONG}`],
    [
      'in a long line without an end',
      'parola '.repeat(2000),
      `${'parola '.repeat(900)}${CODE} ${'parola '.repeat(1100)}`,
    ],
  ])('is known at once %s', (_where, before, after) => {
    scan.look(before);

    scan.look(after);

    expect(scan.findings()).toEqual(findPersonalData(after));
  });

  it('moves what stands behind the change', () => {
    scan.look(`${LONG}${IBAN}`);
    vi.runAllTimers();

    scan.look(`Nuovo. ${LONG}${IBAN}`);

    expect(scan.findings()).toEqual(findPersonalData(`Nuovo. ${LONG}${IBAN}`));
  });

  it('forgets what was broken, and what was taken away', () => {
    scan.look(`${LONG}${IBAN}\n${LONG}${CODE}`);
    scan.look(`${LONG}${IBAN.slice(0, 9)} ${IBAN.slice(10)}\n${LONG}${CODE}`);
    expect(scan.findings()).toHaveLength(1);

    scan.look(LONG);

    expect(scan.findings()).toEqual([]);
  });

  it('says whether anything changed', () => {
    expect(scan.look(LONG)).not.toBeNull();
    expect(scan.look(LONG)).toBeNull();
  });

  it.each([
    ['before it', (text: string) => `x${text}`, true],
    ['right behind it', (text: string) => text.replace(`${IBAN}.`, `${IBAN} .`), true],
    ['in it', (text: string) => text.replace('IT60 X', 'IT60X'), false],
    ['in another that it ends', (text: string) => text.replace(CODE, CODE.slice(1)), false],
    ['that makes one more', (text: string) => `${text} ${CODE}`, false],
    ['of nearly all that makes the same again', (text: string) => text.replace('IT60', 'it60'), false],
  ])('tells a change that only moves what was found from one %s', (_where, change, isOnlyMoved) => {
    const before = `${LONG}Conti: ${IBAN}. E IT60 X054 2811 1010 0000 0123 456\n${LONG}${CODE}`;
    scan.look(before);
    vi.runAllTimers();

    const seen = scan.look(change(before));

    expect(seen?.isOnlyMoved).toBe(isOnlyMoved);
    expect(scan.findings()).toEqual(findPersonalData(change(before)));
  });

  it('reads what is left before a save, and nothing twice', async () => {
    const pasted = `${IBAN}\n${PARAGRAPH}`.repeat(2000);
    let read = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => read);
    const counting = scanField(
      (text) => {
        read += text.length;
        return findPersonalData(text);
      },
      () => undefined,
    );
    counting.look(pasted);
    await vi.advanceTimersByTimeAsync(4);
    const atRest = read;
    expect(atRest).toBeGreaterThan(0);
    expect(atRest).toBeLessThan(pasted.length);

    expect(counting.lookNow(pasted)).toBe(true);

    expect(counting.findings()).toEqual(findPersonalData(pasted));
    expect(read).toBeLessThan(pasted.length * 1.1);
    expect(counting.lookNow(pasted)).toBe(false);
    await vi.runAllTimersAsync();
    expect(read).toBeLessThan(pasted.length * 1.1);
  });

  it('reads another text than the one it was reading before that is saved', async () => {
    const pasted = `${IBAN}\n${PARAGRAPH}`.repeat(2000);
    scan.look(pasted);
    await vi.advanceTimersByTimeAsync(4);

    expect(scan.lookNow(`${CODE}\n${pasted}`)).toBe(true);

    expect(scan.findings()).toEqual(findPersonalData(`${CODE}\n${pasted}`));
  });

  it('keeps the page waiting for nothing when very much is pasted, and finds it all', async () => {
    const pasted = `${IBAN}\n${PARAGRAPH}`.repeat(2000);
    scan.look(pasted);
    expect(scan.findings()).toEqual([]);

    await vi.runAllTimersAsync();

    expect(scan.findings().filter(({ kind }) => kind === 'iban')).toHaveLength(2000);
    expect(later).toBe(1);
  });

  it('tells of nothing later that it knew already', async () => {
    scan.look(LONG);
    scan.look(`${LONG}conto ${IBAN}`);

    await vi.runAllTimersAsync();

    expect(later).toBe(0);
  });

  it('looks no further once it is stopped', async () => {
    scan.look(`${IBAN} `.repeat(1000));
    scan.stop();

    await vi.runAllTimersAsync();

    expect(scan.findings()).toEqual([]);
  });

  it('knows in the end what a look at the whole text finds, whatever was typed, pasted and deleted', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        IBAN,
        CODE,
        'carta ',
        '4111111111111111',
        ' cell ',
        '3331234567',
        'e ',
        '\n',
        ', ',
        ' ',
        'PIN 4821 ',
      ),
      fc.constantFrom(PARAGRAPH, LONG, PARAGRAPH.replaceAll('\n', ' ').repeat(30)),
      fc.string({ maxLength: 6 }),
    );
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      deleted: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 9000 })),
      put: fc.array(piece, { maxLength: 4 }),
    });

    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        async (start, edits) => {
          const own = scanField(findPersonalData, () => undefined);
          let text = start.join('');
          own.look(text);
          for (const { at, deleted, put } of edits) {
            const place = Math.floor(at * text.length);
            text = text.slice(0, place) + put.join('') + text.slice(place + deleted);
            if (text.length > 16_000) text = text.slice(0, 16_000);
            const before = own.findings();
            const seen = own.look(text);
            const moved = seen?.isOnlyMoved ? findingsBeside(before, seen.edit) : own.findings();
            expect(own.findings()).toEqual(moved);
            let last = 0;
            for (const { start: from, end } of own.findings()) {
              expect(from).toBeGreaterThanOrEqual(last);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
          await vi.runAllTimersAsync();
          expect(own.findings()).toEqual(findPersonalData(text));
        },
      ),
      { numRuns: 150 },
    );
  });
});
