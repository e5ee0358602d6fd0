import { migration1 } from './1.ts';
import { migration2 } from './2.ts';
import { migration3 } from './3.ts';
import { migration4 } from './4.ts';
import { migration5 } from './5.ts';
import { migration6 } from './6.ts';
import type { Migration } from './migration.ts';

/** In order, with no hole: the schema's version is the last one's. */
export const migrations: readonly Migration[] = [
  migration1,
  migration2,
  migration3,
  migration4,
  migration5,
  migration6,
];
