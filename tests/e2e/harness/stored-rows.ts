import type { TableName } from '../../../platform/database/tables.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

export type StoredRow = Readonly<Record<string, unknown>>;

/** The rows of a table as they lie in the extension's database, read past the extension's own code. */
export function storedRows(under: BrowserUnderTest, table: TableName): Promise<readonly StoredRow[]> {
  return visitTable(under, { table });
}

/** Puts a row in a table past the extension's own code, as a damaged disk or another version might have left it. */
export async function storeRow(under: BrowserUnderTest, table: TableName, row: StoredRow): Promise<void> {
  await visitTable(under, { table, row });
}

interface Visit {
  readonly table: TableName;
  readonly row?: StoredRow;
}

async function visitTable(under: BrowserUnderTest, visit: Visit): Promise<readonly StoredRow[]> {
  // A picture: an address of the extension that runs none of its code.
  const page = await under.openExtensionPage('icon/16.png');
  try {
    return await page.evaluate(async ({ table, row }: Visit) => {
      const isThere = (await indexedDB.databases()).some(({ name }) => name === 'spalla');
      if (!isThere) return []; // opening it would create it
      const database = await settled(indexedDB.open('spalla'));
      try {
        const store = database.transaction(table, row ? 'readwrite' : 'readonly').objectStore(table);
        if (row) await settled(store.put(row));
        return (await settled(store.getAll())) as StoredRow[];
      } finally {
        database.close();
      }

      function settled<T>(request: IDBRequest<T>): Promise<T> {
        return new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')));
        });
      }
    }, visit);
  } finally {
    await page.close();
  }
}
