import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aDesk } from './testing/run-spalla.ts';
import type { Desk } from './testing/run-spalla.ts';

let desk: Desk;
beforeEach(async () => {
  desk = aDesk();
  await desk.run('init', 'resi', '--title', 'Resi', '--owner', 'Ufficio resi');
  const file = join(desk.folder, 'resi/search-tests.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}- { query: papello, language: it, article: cambio-indirizzo }\n`);
});
afterEach(() => desk.remove());

it('are used by its search tests', async () => {
  const without = await desk.run('test', 'resi');
  mkdirSync(join(desk.folder, 'resi/synonyms'));
  const groups = '- { id: papello, language: it, words: [papello, indirizzo] }\n';
  writeFileSync(join(desk.folder, 'resi/synonyms/italiano.yaml'), groups);

  const withThem = await desk.run('test', 'resi');

  expect([without.code, withThem.code]).toEqual([1, 0]);
  expect(withThem.out).toContain('4 passed, 0 failed');
});
