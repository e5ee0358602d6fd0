import { migration1 } from './1.ts';
import type { Migration } from './migration.ts';

/** In order, with no hole: the schema's version is the last one's. */
export const migrations: readonly Migration[] = [migration1];
