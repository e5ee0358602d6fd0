import { describe, expect, it } from 'vitest';
import { fixUp, isOutOfPlace } from './fix-ups.ts';
import type { Placed, Strip } from './fix-ups.ts';

const right: Strip = { side: 'right', width: 450, viewport: 1350 };
const left: Strip = { side: 'left', width: 450, viewport: 1350 };

describe('what reaches under the panel', () => {
  it.each<[string, number, number, Strip, boolean]>([
    ['a header as wide as the window', 0, 1350, right, true],
    ['a column that ends before it', 0, 900, right, false],
    ['a drawer that waits outside the window', 1350, 1750, right, false],
    ['a menu on the left, the panel being on the left', 0, 200, left, true],
    ['a button on the right, the panel being on the left', 1300, 1340, left, false],
    ['a shell of 100vw pushed out of the window by the margin', 450, 1800, left, true],
  ])('%s', (_, start, end, strip, expected) => {
    expect(isOutOfPlace({ left: start, right: end }, strip)).toBe(expected);
  });
});

describe('the fix', () => {
  it('narrows a fixed header, and counts the padding that max-width leaves out', () => {
    expect(fixUp(fixed(0, 1350, { extra: 32 }), right)).toEqual({ right: '450px', 'max-width': '868px' });
    expect(fixUp(fixed(0, 1350), left)).toEqual({ left: '450px', 'max-width': '900px' });
  });

  it('keeps the distance that a header begins at', () => {
    expect(fixUp(fixed(200, 1350), right)).toEqual({ right: '450px', 'max-width': '700px' });
  });

  it('moves a fixed widget aside, together with the move it has already', () => {
    expect(fixUp(fixed(1100, 1330), right)).toEqual({ translate: 'calc(0px - 450px)' });
    expect(fixUp(fixed(0, 200, { translate: '10px 5px' }), left)).toEqual({ translate: 'calc(10px + 450px) 5px' });
  });

  it('never moves a widget out of the window', () => {
    expect(fixUp(fixed(300, 1000), right)).toEqual({ translate: 'calc(0px - 300px)' });
  });

  it('puts a centred dialog in the middle of what is left', () => {
    expect(fixUp(fixed(400, 950), right)).toEqual({ translate: 'calc(0px - 225px)' });
  });

  it('narrows in the flow only what is as wide as the window', () => {
    expect(fixUp({ ...fixed(0, 1350), position: 'static' }, right)).toEqual({ 'max-width': '900px' });
    expect(fixUp({ ...fixed(450, 1800), position: 'static' }, left)).toEqual({ 'max-width': '900px' });
    expect(fixUp({ ...fixed(0, 2600), position: 'static' }, right)).toBeNull();
    expect(fixUp({ ...fixed(1200, 1350), position: 'static' }, right)).toBeNull();
  });
});

function fixed(start: number, end: number, rest: Partial<Placed> = {}): Placed {
  return { position: 'fixed', translate: 'none', extra: 0, box: { left: start, right: end }, ...rest };
}
