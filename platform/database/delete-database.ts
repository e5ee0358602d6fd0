import { StorageError } from './transaction.ts';

/** Deletes a database with everything in it. Rejects with a `StorageError` when it fails, or when somebody holds it open. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const fail = (): void => reject(new StorageError('delete everything', request.error));
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', fail);
    request.addEventListener('blocked', fail);
  });
}
