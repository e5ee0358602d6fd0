import { describe, expect, it } from 'vitest';
import { memoryTables } from './memory-tables.ts';
import { createNotPersonalStore, MOST_NOT_PERSONAL } from './not-personal-store.ts';

const value = (number: number) => ({ kind: 'iban', hash: number.toString(16).padStart(8, '0') });

function newStore() {
  const tables = memoryTables();
  let salts = 0;
  return { tables, store: createNotPersonalStore(tables, () => `salt ${(salts += 1)}`) };
}

describe('what is no personal datum', () => {
  it('has one salt, made at the first reading', async () => {
    const { store } = newStore();

    expect(await store.readNotPersonal()).toEqual({ salt: 'salt 1', values: [] });
    expect((await store.readNotPersonal()).salt).toBe('salt 1');
  });

  it('is kept once, the last one first', async () => {
    const { store } = newStore();
    for (const number of [1, 2, 1]) await store.rememberNotPersonal(value(number));

    expect((await store.readNotPersonal()).values).toEqual([value(1), value(2)]);
  });

  it('is kept up to a number, and then the oldest is pointed out again', async () => {
    const { store } = newStore();
    for (let number = 0; number <= MOST_NOT_PERSONAL; number += 1) await store.rememberNotPersonal(value(number));

    const { values } = await store.readNotPersonal();

    expect(values).toHaveLength(MOST_NOT_PERSONAL);
    expect(values).not.toContainEqual(value(0));
  });

  it('is forgotten with its salt', async () => {
    const { store } = newStore();
    await store.rememberNotPersonal(value(1));

    await store.forgetNotPersonal();

    expect(await store.readNotPersonal()).toEqual({ salt: 'salt 2', values: [] });
  });

  it('begins anew where a damaged disk left something else', async () => {
    const { store, tables } = newStore();
    await tables.put('notPersonal', { key: 'not-personal', salt: 'old', values: [{ kind: 'iban', hash: 'IT60X05' }] });

    expect(await store.readNotPersonal()).toEqual({ salt: 'salt 1', values: [] });
  });
});
