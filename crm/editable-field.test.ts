// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fieldOf, holdsSecret } from './editable-field.ts';

describe('what counts as a text field', () => {
  it.each(['text', 'search', 'tel', 'url', 'email'])('an input of type %s does', (type) => {
    const input = inputOf({ type });

    expect(fieldOf(input)).toBe(input);
  });

  it.each(['password', 'hidden', 'number', 'date', 'checkbox', 'file'])('an input of type %s does not', (type) => {
    expect(fieldOf(inputOf({ type }))).toBeNull();
  });

  it.each(['one-time-code', 'section-a cc-number', 'cc-csc', 'current-password'])(
    'autocomplete %s does not',
    (autocomplete) => {
      expect(fieldOf(inputOf({ type: 'text', autocomplete }))).toBeNull();
    },
  );

  it('a password stays one when it is shown as text', () => {
    const input = inputOf({ type: 'password' });
    fieldOf(input);

    input.type = 'text';

    expect(fieldOf(input)).toBeNull();
  });

  it('one that becomes a password while it is watched is read no more', () => {
    const input = inputOf({ type: 'text' });
    expect(holdsSecret(input)).toBe(false);

    input.type = 'password';

    expect(holdsSecret(input)).toBe(true);
  });

  it('what cannot be written in does not', () => {
    const locked = document.createElement('textarea');
    locked.readOnly = true;

    expect(fieldOf(locked)).toBeNull();
    expect(fieldOf(document.createElement('p'))).toBeNull();
    expect(fieldOf(document)).toBeNull();
  });
});

function inputOf(attributes: Readonly<Record<string, string>>): HTMLInputElement {
  const input = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  return input;
}
