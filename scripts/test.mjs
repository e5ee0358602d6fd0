// npm test [-- --only NAME | --without NAME …]: set-up, then every check in turn. A check that fails does not stop the others.
// NAME is the beginning of a check's name: --only build, --without e2e.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowsers } from './browsers.mjs';
import { build, BUILDS, buildIfNeeded } from './build.mjs';
import { environmentFor, installSystems, sayWhatIsSkipped, SYSTEMS } from './crm-systems.mjs';
import { findNginx } from './nginx.mjs';
import { setUp } from './set-up.mjs';
import { main, output, root, runNode, Stop, tool } from './tools.mjs';

/**
 * Real CRMs are installed while other checks run, and then tested beside for as long as the whole takes no longer than anybody
 * waits: in minutes. What does not fit in is named as skipped.
 */
const CRM = { install: 8, test: 9, leastForOne: 2, whole: 33 };

/** A check gives what it printed, how many passed, failed and were skipped, and the names of those that failed when it has them. */
const CHECKS = {
  format: () => command([tool('prettier'), '--check', '--log-level=warn', '.']),
  lint: () => command([tool('oxlint'), '--type-aware']),
  types: () => command([tool('tsc', 'typescript'), '--project', 'tsconfig.json']),
  'types-domain': () => command([tool('tsc', 'typescript'), '--project', 'tsconfig.domain.json']),
  knip: () => command([tool('knip')]),
  unit: () => vitest('unit', ['--config', 'vitest.config.ts']),
  ...Object.fromEntries(Object.keys(BUILDS).map((name) => [`build-${name}`, async () => one(await build(name))])),
  e2e: endToEnd,
  crm: besideRealCrms,
};

/** Which systems are there, once that is known. */
let systems;
const begun = Date.now();

await main(async () => {
  const { only = '', without = [] } = parseArgs({
    options: { only: { type: 'string' }, without: { type: 'string', multiple: true } },
  }).values;
  const names = Object.keys(CHECKS).filter(
    (name) => name.startsWith(only) && !without.some((part) => name.startsWith(part)),
  );
  if (names.length === 0) {
    throw new Stop(`There is no such check. There are: ${Object.keys(CHECKS).join(', ')}.`);
  }
  const needsBrowsers = names.includes('e2e') || names.includes('crm');
  await setUp({ browsers: needsBrowsers, nginx: names.includes('e2e') });
  if (names.includes('crm')) systems = installSystems(Object.keys(SYSTEMS), { minutes: CRM.install });

  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for (const name of names) {
    const started = Date.now();
    const result = await CHECKS[name]();
    for (const key of Object.keys(total)) total[key] += result[key];
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${result.failed === 0 ? '✓' : '✗'} ${name.padEnd(20)} ${summary(result).padEnd(36)} ${seconds} s`);
    if (result.failed > 0) {
      console.log(`${result.printed.trimEnd()}\n`);
      failures.push(...(result.failures?.length ? result.failures : [name]));
    }
  }
  // Once more at the end, where the long output of a check can't hide it.
  for (const failure of failures) console.log(`✗ ${failure}`);
  console.log(summary(total));
  return total.failed === 0 ? 0 : 1;
});

async function command(args) {
  return one(await runNode(args));
}

function one({ code, printed }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, printed };
}

async function endToEnd() {
  const missing = Object.entries(findBrowsers()).filter(([, path]) => !path);
  for (const [browser] of missing) console.log(`  ${browser} is not on this machine: its tests are skipped`);
  if (!findNginx()) console.log('  nginx is not on this machine: its tests are skipped');
  return vitest('e2e', ['--config', 'vitest.e2e.config.ts']);
}

/** System by system, as long as there is time. */
async function besideRealCrms() {
  const installed = await systems;
  await buildIfNeeded('chrome', 'firefox');
  const end = Math.min(Date.now() + CRM.test * 60_000, begun + CRM.whole * 60_000);
  const result = { passed: 0, failed: 0, skipped: 0, printed: '', failures: [] };
  for (const name of installed.ready) {
    if (end - Date.now() < CRM.leastForOne * 60_000) {
      installed.skipped[name] = 'there was no time left';
      continue;
    }
    const args = ['--config', 'vitest.crm.config.ts', `crm/${name}.crm`];
    const part = await vitest(`crm-${name}`, args, { env: environmentFor(installed) });
    for (const key of ['passed', 'failed', 'skipped']) result[key] += part[key];
    if (part.failed > 0) result.printed += part.printed;
    result.failures.push(...(part.failures ?? []));
  }
  sayWhatIsSkipped(installed);
  result.skipped += Object.keys(installed.skipped).length;
  return result;
}

async function vitest(name, args, options) {
  const report = join(output, 'test-results', `${name}.json`);
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, printed } = await runNode([tool('vitest'), 'run', ...args, ...reporters], { minutes: 60, ...options });
  if (!existsSync(report)) return one({ code: 1, printed });
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that can't be loaded, or an error outside a test, fails the run without a failed test.
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
  const failures = testResults.flatMap(({ name: file, status, assertionResults }) => {
    const names = assertionResults.filter((each) => each.status === 'failed').map(({ fullName }) => fullName);
    if (status === 'failed' && names.length === 0) names.push('could not be run');
    return names.map((each) => `${relative(root, file)}: ${each}`);
  });
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests, printed, failures };
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
