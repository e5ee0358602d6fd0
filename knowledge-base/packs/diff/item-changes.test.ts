import { describe, expect, it } from 'vitest';
import { changedTexts } from './item-changes.ts';

describe('an item of any kind that changed', () => {
  it('tells the value and its words', () => {
    const before = { id: 'chiusura', goal: { it: 'Salutare il cliente', en: 'Say goodbye' } };
    const after = { id: 'chiusura', goal: { it: 'Ringraziare il cliente', en: 'Say goodbye' } };

    expect(changedTexts(before, after)).toEqual([
      {
        field: 'goal.it',
        changes: [
          { type: 'removed', text: 'Salutare' },
          { type: 'added', text: 'Ringraziare' },
          { type: 'kept', text: ' il cliente' },
        ],
      },
    ]);
  });

  it('tells numbers, switches and days as they are written', () => {
    const fields = changedTexts({ order: 1, required: true }, { order: 2, required: false });

    expect(fields.map(({ field, changes }) => [field, changes.map(({ text }) => text)])).toEqual([
      ['order', ['1', '2']],
      ['required', ['true', 'false']],
    ]);
  });

  it('tells what came and what went as wholes', () => {
    expect(changedTexts({ pitfalls: ['fretta'] }, { pitfalls: [], cost: 'gratis' })).toEqual([
      { field: 'pitfalls[0]', changes: [{ type: 'removed', text: 'fretta' }] },
      { field: 'cost', changes: [{ type: 'added', text: 'gratis' }] },
    ]);
  });

  it('tells nothing where nothing changed', () => {
    expect(changedTexts({ a: [{ b: null }] }, { a: [{ b: null }] })).toEqual([]);
  });
});
