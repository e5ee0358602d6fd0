// npm run bench [-- NAME [--json] …]: measures NAME, and prints one JSON object on the last line with --json.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
import { buildIfNeeded } from './build.mjs';
import { setUp } from './set-up.mjs';
import { main, root, runNode, Stop } from './tools.mjs';

await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  const file = join(root, 'bench', `${name}.ts`);
  if (!name || !existsSync(file)) throw new Stop(`npm run bench -- NAME, with one of: ${names().join(', ')}`);
  // The last line is read by programs: what set-up says goes before it, to the other stream.
  console.log = console.error;
  await setUp();
  await installBrowsers();
  await buildIfNeeded('chrome', 'practice-crm');
  return (await runNode([file, ...args], { show: true, minutes: 30 })).code;
});

function names() {
  return readdirSync(join(root, 'bench'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
}
