// npm run bench [-- NAME [--json] …]: measures NAME, and prints one JSON object on the last line with --json.
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { environmentFor, installSystems, sayWhatIsSkipped, SYSTEMS } from './crm-systems.mjs';
import { setUp } from './set-up.mjs';
import { main, root, runNode, Stop } from './tools.mjs';

const [name, ...args] = process.argv.slice(2);

/** What each one needs on the machine, and built. */
const BENCHES = {
  panel: { browsers: true, builds: ['chrome', 'practice-crm'] },
  install: { browsers: true, builds: ['chrome'] },
  feed: { browsers: true, nginx: true, builds: ['chrome'] },
  search: { browsers: !args.some((arg) => ['--no-browsers', '--no-latency'].includes(arg)), builds: [] },
  insertion: { browsers: true, builds: ['chrome', 'firefox', 'editor-pages'] },
  typing: { browsers: true, builds: ['chrome', 'firefox', 'editor-pages'] },
  attacks: { browsers: true, builds: ['chrome', 'practice-crm'] },
  'crm-cost': { browsers: true, systems: true, builds: ['chrome', 'practice-crm'] },
  markdown: { builds: [] },
  privacy: { builds: [] },
};

await main(async () => {
  if (!Object.hasOwn(BENCHES, name ?? '')) {
    throw new Stop(`npm run bench -- NAME, with one of: ${Object.keys(BENCHES).join(', ')}`);
  }
  const { builds, systems = false, ...needs } = BENCHES[name];
  // The last line is read by programs: what set-up says goes before it, to the other stream.
  console.log = console.error;
  await setUp(needs);
  if (builds.length > 0) await buildIfNeeded(...builds);
  const installed = systems
    ? await installSystems(Object.keys(SYSTEMS), { log: console.log })
    : { ready: [], skipped: {} };
  sayWhatIsSkipped(installed);
  const options = { show: true, minutes: 90, env: environmentFor(installed) };
  return (await runNode([join(root, 'bench', `${name}.ts`), ...args], options)).code;
});
