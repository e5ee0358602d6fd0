// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { pressedControl, saves } from './save-controls.ts';

afterEach(() => document.body.replaceChildren());

describe('what saves a field', () => {
  it.each([
    ['the button of its form', '<form><textarea></textarea><button>Avanti</button></form>', true],
    ['an input that sends its form', '<form><textarea></textarea><input type="submit" value="Vai"></form>', true],
    [
      'a button elsewhere that names its form',
      '<form id="f"><textarea></textarea></form><button form="f">X1</button>',
      true,
    ],
    [
      'the button of another form',
      '<form><textarea></textarea></form><form><input name="q"><button>Salva</button></form>',
      false,
    ],
    ['a button that leaves', '<form><textarea></textarea><button>Annulla</button></form>', false],
    [
      'a button that closes a case and sends its form',
      '<form><textarea></textarea><button>Chiudi ticket</button></form>',
      true,
    ],
    ['a button that only closes', '<form method="dialog"><textarea></textarea><button>Chiudi</button></form>', false],
    [
      'a button of a script, by its name',
      '<div><textarea></textarea><button type="button">Salva nota</button></div>',
      true,
    ],
    [
      'a button of a script with another name',
      '<div><textarea></textarea><button type="button">Grassetto</button></div>',
      false,
    ],
    ['a link that is used as a button', '<div><textarea></textarea><a role="button">Invia</a></div>', true],
    [
      'an icon with a name',
      '<div><textarea></textarea><button type="button" aria-label="Save"><svg></svg></button></div>',
      true,
    ],
    [
      'an icon with a title',
      '<div><textarea></textarea><button type="button" title="Send"><svg></svg></button></div>',
      true,
    ],
    [
      'the bar at the top of the page',
      '<header><input type="search"><button type="button">Salva</button></header><main><form><textarea></textarea></form></main>',
      true,
    ],
    [
      'the button of a card beside it',
      '<section><textarea></textarea></section><section><input type="text"><button type="button">Invia</button></section>',
      false,
    ],
    [
      'a word that only begins like one',
      '<div><textarea></textarea><button type="button">Salvaguardia</button></div>',
      false,
    ],
    [
      'the foot of a dialog, outside its form',
      '<div role="dialog"><form><textarea></textarea></form><footer><button type="button">Conferma</button></footer></div>',
      true,
    ],
  ])('%s: %#', (_what, html, expected) => {
    const { control, field } = put(html);

    expect(saves(control, field)).toBe(expected);
  });

  it('is the control around what was pressed', () => {
    const { control } = put('<form><textarea></textarea><button><i>Salva</i></button></form>');

    expect(pressedControl(control.querySelector('i'))).toBe(control);
    expect(pressedControl(document.querySelector('textarea'))).toBeNull();
    expect(pressedControl(document)).toBeNull();
  });
});

function put(html: string): { control: HTMLElement; field: HTMLTextAreaElement } {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...parsed.body.childNodes);
  const control = document.querySelector<HTMLElement>('button, input[type="submit"], a');
  const field = document.querySelector('textarea');
  if (!control || !field) throw new Error('The page has no button, or no field');
  return { control, field };
}
