// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { labelOf } from './field-label.ts';

describe('the label of a field', () => {
  let field: HTMLTextAreaElement;

  beforeEach(() => {
    field = document.createElement('textarea');
    document.body.replaceChildren(field);
  });

  it('never holds what is written in the field that it wraps', () => {
    const label = document.createElement('label');
    field.textContent = 'il cliente è malato';
    document.body.replaceChildren(label);
    label.append('Note', field);

    expect(labelOf(field)).toBe('Note');
  });

  it('is the only one in the same cell, when none is tied to the field', () => {
    const cell = document.createElement('div');
    const label = document.createElement('div');
    label.className = 'label';
    label.textContent = 'Descrizione:';
    document.body.replaceChildren(cell);
    cell.append(label, field);

    expect(labelOf(field)).toBe('Descrizione:');
  });

  it('is short', () => {
    field.setAttribute('aria-label', 'parola '.repeat(40));

    expect(labelOf(field).length).toBeLessThanOrEqual(60);
    expect(labelOf(field)).toMatch(/…$/u);
  });

  it('is empty rather than a technical name', () => {
    field.name = 'x_42_note';

    expect(labelOf(field)).toBe('');
  });
});
