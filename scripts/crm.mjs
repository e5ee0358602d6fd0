// npm run test:crm [-- NAME… [-t TEST] [--serve]]: the end-to-end tests beside real CRMs, which are installed where that is possible.
// NAME is the beginning of a system's name: rt, redmine, tryton, racrm, roundcube, mediawiki. --serve starts them to be looked at.
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build.mjs';
import { environmentFor, installSystems, sayWhatIsSkipped, startSystem, SYSTEMS } from './crm-systems.mjs';
import { setUp } from './set-up.mjs';
import { main, runNode, Stop, tool } from './tools.mjs';

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { serve: { type: 'boolean' }, test: { type: 'string', short: 't' } },
    allowPositionals: true,
  });
  const all = Object.keys(SYSTEMS);
  const names =
    positionals.length === 0 ? all : all.filter((name) => positionals.some((part) => name.startsWith(part)));
  if (names.length === 0) throw new Stop(`There is no such system. There are: ${all.join(', ')}.`);
  await setUp({ browsers: !values.serve });
  const installed = await installSystems(names, { log: console.log });
  sayWhatIsSkipped(installed);
  if (values.serve) return serve(installed.ready);
  await buildIfNeeded('chrome', 'firefox');
  const files = names.map((name) => `crm/${name}.crm`);
  const test = values.test === undefined ? [] : ['-t', values.test];
  const args = [tool('vitest'), 'run', '--config', 'vitest.crm.config.ts', ...files, ...test];
  return (await runNode(args, { show: true, minutes: 40, env: environmentFor(installed) })).code;
});

/** Until Ctrl+C. */
async function serve(names) {
  const asked = new Promise((resume) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resume);
  });
  const running = [];
  try {
    for (const name of names) {
      const system = await startSystem(name);
      running.push(system);
      const { title, user, password } = SYSTEMS[name];
      console.log(`${title}: ${system.address}/ (${user}, ${password})`);
    }
    await asked;
  } finally {
    for (const system of running) await system.close();
  }
  return 0;
}
