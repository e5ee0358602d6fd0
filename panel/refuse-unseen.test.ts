// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { refuseUnseen } from './refuse-unseen.ts';

it('lets through what is clicked in plain sight, by a mouse that came there', () => {
  const { button, onClick, onRefused } = guarded({ isClear: true, hasMoved: true });

  const click = clickOn(button, 'mouse');

  expect(onClick).toHaveBeenCalledOnce();
  expect(click.defaultPrevented).toBe(false);
  expect(onRefused).not.toHaveBeenCalled();
});

it.each([
  ['is covered', { isClear: false, hasMoved: true }],
  ['was brought under the mouse', { isClear: true, hasMoved: false }],
])('refuses what is clicked while the panel %s, and says so', (_, sight) => {
  const { button, onClick, onRefused } = guarded(sight);

  const click = clickOn(button, 'mouse');

  expect(onClick).not.toHaveBeenCalled();
  expect(click.defaultPrevented).toBe(true);
  expect(onRefused).toHaveBeenCalledOnce();
});

it('asks of a finger or a key only that the panel is in plain sight', () => {
  const { button, onClick } = guarded({ isClear: true, hasMoved: false });

  clickOn(button, 'touch');
  clickOn(button, '');

  expect(onClick).toHaveBeenCalledTimes(2);
});

function guarded({ isClear, hasMoved }: { isClear: boolean; hasMoved: boolean }) {
  const button = document.createElement('button');
  const onClick = vi.fn<() => void>();
  const onRefused = vi.fn<() => void>();
  button.addEventListener('click', onClick);
  const panel = document.createElement('main');
  panel.append(button);
  document.body.replaceChildren(panel);
  const sight = {
    isClear: () => isClear,
    hasMoved: () => hasMoved,
    looksClear: async () => 'yes' as const,
    looksCovered: async () => 'no' as const,
  };
  refuseUnseen(panel, { sight, onRefused, signal: new AbortController().signal });
  return { button, onClick, onRefused };
}

/** As the browser tells of it. */
function clickOn(button: HTMLElement, pointerType: string): Event {
  const click = new PointerEvent('click', { bubbles: true, cancelable: true, pointerType });
  Object.defineProperty(click, 'isTrusted', { value: true });
  button.dispatchEvent(click);
  return click;
}
