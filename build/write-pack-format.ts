// Puts the fields of every kind, as the schemas have them now, into docs/pack-format.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withTables } from './pack-format-tables.ts';

const DOCUMENT = join(fileURLToPath(new URL('..', import.meta.url)), 'docs', 'pack-format.md');

const text = withTables(readFileSync(DOCUMENT, 'utf8'));
writeFileSync(DOCUMENT, await format(text, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }));
