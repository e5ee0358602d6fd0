// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isInPart, partNearView } from './near-view.ts';

const LINE = 20;

it('takes all of a short text, and of many findings or a long text a part', () => {
  expect(isInPart([])).toBe(false);
  expect(isInPart(Array.from({ length: 50 }, (_, place) => ({ end: place * 200 + 16 })))).toBe(false);
  expect(isInPart(Array.from({ length: 51 }, (_, place) => ({ end: place * 20 + 16 })))).toBe(true);
  expect(isInPart([{ end: 16 }, { end: 900_000 }])).toBe(true);
});

it('takes what is seen with a window’s height around it, and measures few', () => {
  let asked = 0;
  // A finding in every line, scrolled to the 5,000th; the field is as tall as ten lines.
  const part = partNearView(field({ top: 100, bottom: 300 }), 12_000, (place) => {
    asked += 1;
    return lineAt(place - 5000, 100);
  });

  expect(part).toEqual({ from: 5000 - 600 / LINE - 1, to: 5000 + (200 + 600) / LINE + 1 });
  expect(asked).toBeLessThan(120);
});

it('takes what is seen of an editor that is taller than the window', () => {
  // Of 1,000 lines the first 500 are scrolled away with the page.
  const { from, to } = partNearView(field({ top: -10_000, bottom: 10_000 }), 1000, (place) => lineAt(place, -10_000));

  expect(from).toBeLessThan(500);
  expect(from).toBeGreaterThan(400);
  expect(to).toBeGreaterThan(500 + 600 / LINE);
  expect(to).toBeLessThan(600);
});

it('takes nothing where all is far away, and never so many that painting takes long', () => {
  expect(partNearView(field({ top: 0, bottom: 300 }), 50, () => lineAt(1000, 0))).toEqual({ from: 0, to: 0 });
  expect(partNearView(field({ top: 0, bottom: 300 }), 50, () => lineAt(-1000, 0))).toEqual({ from: 50, to: 50 });
  expect(partNearView(field({ top: 0, bottom: 300 }), 5000, () => lineAt(1, 0))).toEqual({ from: 0, to: 200 });
});

function lineAt(line: number, top: number) {
  return { top: top + line * LINE, bottom: top + (line + 1) * LINE };
}

/** In a window that is 600 pixels high. */
function field({ top, bottom }: { readonly top: number; readonly bottom: number }): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 600, configurable: true });
  element.getBoundingClientRect = () => new DOMRect(0, top, 400, bottom - top);
  return element;
}
