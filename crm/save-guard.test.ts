// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EditableField } from './editable-field.ts';
import { createSaveGuard, type HeldField } from './save-guard.ts';

/** What the guard might take for its own window's: nothing of a frame is an instance of these. */
const CLASSES = [
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'HTMLButtonElement',
  'HTMLFormElement',
  'MouseEvent',
  'KeyboardEvent',
  'SubmitEvent',
];
const AWAY = 'style="display: none"';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a save of a field that is held', () => {
  it.each([
    ['its form’s button', 'click', '<form><textarea></textarea><button>Avanti</button></form>'],
    ['its form’s own submit', 'submit', '<form><textarea></textarea><button>Avanti</button></form>'],
    ['a button of a script', 'click', '<div><textarea></textarea><button type="button">Salva</button></div>'],
    ['Ctrl+S', 'save-keys', '<div><textarea></textarea><button></button></div>'],
    [
      'Enter in another line of its form',
      'enter',
      '<form><textarea></textarea><input name="q"><button></button></form>',
    ],
  ] as const)('is stopped by %s, also from a frame, whose classes are its own', (_what, how, html) => {
    expect(attempt(html, how)).toEqual({ isStopped: true, isPrevented: true });
    document.body.replaceChildren();

    for (const name of CLASSES) vi.stubGlobal(name, Map);
    expect(attempt(html, how)).toEqual({ isStopped: true, isPrevented: true });
  });

  it.each([
    [
      'of the same form, in a tab that is folded away',
      `<form><div ${AWAY}><textarea></textarea></div><input><button>Avanti</button></form>`,
      true,
    ],
    [
      'of another form that is folded away',
      `<form ${AWAY}><textarea></textarea></form><form><input><button>Avanti</button></form>`,
      false,
    ],
    [
      'of another form that is folded away, beside a button without one',
      `<form ${AWAY}><textarea></textarea></form><button type="button">Salva</button>`,
      false,
    ],
    [
      'of a form on screen, beside a bar over it',
      `<button type="button">Salva</button><form><h1>Caso</h1><div ${AWAY}><textarea></textarea></div></form>`,
      true,
    ],
    [
      'of another tab, without forms',
      `<div role="tabpanel" ${AWAY}><textarea></textarea></div><div role="tabpanel"><button type="button">Salva</button></div>`,
      false,
    ],
    [
      'of a tab below the bar, without forms',
      `<button type="button">Salva</button><div role="tabpanel" ${AWAY}><textarea></textarea></div>`,
      true,
    ],
  ])('is stopped as far as it is sent: one %s', (_what, html, isStopped) => {
    expect(attempt(html, 'click').isStopped).toBe(isStopped);
  });

  it.each([
    [
      'in a folded part of a form on screen',
      `<form><h1>Caso</h1><div ${AWAY}><textarea></textarea></div></form>`,
      true,
    ],
    ['in a form that is not', `<form ${AWAY}><textarea></textarea></form>`, false],
    ['in no form', `<div ${AWAY}><textarea></textarea></div>`, false],
  ])('by keys concerns the record on screen: one %s', (_what, html, isStopped) => {
    expect(attempt(`${html}<button></button>`, 'save-keys').isStopped).toBe(isStopped);
  });

  it('that is asked about goes on at the second try, once there was time to read', () => {
    const field = put('<form><textarea></textarea><button>Salva</button></form>');
    const onConfirmed = vi.fn<(field: EditableField) => void>();
    let now = 0;
    const guard = createSaveGuard({
      held: () => [{ field, hold: 'ask' }],
      onStopped: () => undefined,
      onConfirmed,
      clock: () => now,
    });

    expect(press(guard, 'click').isStopped).toBe(true);
    now = 200;
    expect(press(guard, 'click').isStopped).toBe(true);
    now = 1300;
    expect(press(guard, 'click').isStopped).toBe(false);
    expect(onConfirmed).toHaveBeenCalledExactlyOnceWith(field);
  });

  it('is left alone when the page itself does it', () => {
    const field = put('<form><textarea></textarea><button>Salva</button></form>');
    const guard = guardOf({ field, hold: 'block' });

    expect(press(guard, 'click', { isTrusted: false }).isStopped).toBe(false);
  });
});

type How = 'click' | 'submit' | 'save-keys' | 'enter';

function attempt(html: string, how: How) {
  return press(guardOf({ field: put(html), hold: 'block' }), how);
}

function guardOf(held: HeldField) {
  return createSaveGuard({
    held: () => [held],
    onStopped: () => undefined,
    onConfirmed: () => undefined,
    clock: () => 0,
  });
}

/** Without the classes that a test took away. */
const { MouseEvent: Mouse, KeyboardEvent: Keys, SubmitEvent: Submit } = globalThis;

/** As the operator does it. */
function press(guard: (event: Event) => void, how: How, { isTrusted = true } = {}) {
  const options = { bubbles: true, cancelable: true, composed: true };
  const event = {
    click: () => new Mouse('click', options),
    submit: () => new Submit('submit', options),
    'save-keys': () => new Keys('keydown', { ...options, key: 's', ctrlKey: true }),
    enter: () => new Keys('keydown', { ...options, key: 'Enter' }),
  }[how]();
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  const reaches = vi.fn<() => void>();
  const where = { click: 'button', submit: 'form', 'save-keys': 'button', enter: 'input' }[how];
  const target = document.querySelector(where);
  document.addEventListener(how === 'click' || how === 'submit' ? how : 'keydown', guard, {
    capture: true,
    once: true,
  });
  target?.addEventListener(event.type, reaches, { once: true });
  target?.dispatchEvent(event);
  return { isStopped: reaches.mock.calls.length === 0, isPrevented: event.defaultPrevented };
}

function put(html: string): EditableField {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const field = document.querySelector('textarea');
  if (!field) throw new Error('The page has no field');
  return field;
}
