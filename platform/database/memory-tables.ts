import { keyOf, tableNames } from './tables.ts';
import type { Rows, TableName, Tables } from './tables.ts';

export type GivenRows = { readonly [Name in TableName]?: readonly Rows[Name][] };

/** Tables that last as long as the background does, with the rows given. */
export function memoryTables(given: GivenRows = {}): Tables {
  const keyIn = (table: TableName, row: object): string => String(Reflect.get(row, keyOf[table]));
  const rows = Object.fromEntries(
    tableNames.map((name) => [
      name,
      new Map((given[name] ?? []).map((row) => [keyIn(name, row), structuredClone(row)])),
    ]),
  ) as { [Name in TableName]: Map<string, Rows[Name]> };
  const put = <Name extends TableName>(table: Name, row: Rows[Name]): void => {
    rows[table].set(keyIn(table, row), structuredClone(row));
  };

  return {
    get: async (table, key) => structuredClone(rows[table].get(key)),
    list: async (table) => structuredClone([...rows[table].values()]),
    count: async (table) => rows[table].size,
    put: async (table, row) => put(table, row),
    async change(table, key, next) {
      for (const row of next(structuredClone(rows[table].get(key)))) put(table, row);
    },
    async remove(table, key) {
      rows[table].delete(key);
    },
    async clear(tables = tableNames) {
      for (const name of tables) rows[name].clear();
    },
  };
}
