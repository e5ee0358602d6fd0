// Makes a fresh machine ready: packages, Node 22, generated types, browsers. Plain Node ≥ 20, no dependencies: it runs first.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
import { installNginx } from './nginx.mjs';
import { childEnvironment, inPackages, isMain, main, root, run, runNode, Stop, tool } from './tools.mjs';

// Vitest 5 asks for 22.12; from 22.18 on, Node also runs the harness's TypeScript as it stands.
const NEEDED_NODE = [22, 18];

if (isMain(import.meta.url)) await main(() => setUp({ browsers: true, nginx: true }));

/** Idempotent and quiet: says only what it does, and nothing when all is there. */
export async function setUp({ browsers = false, nginx = false } = {}) {
  await installPackages();
  await continueUnderNewerNode();
  const prepared = await runNode([tool('wxt'), 'prepare']);
  if (prepared.code !== 0) throw new Stop(`"wxt prepare" failed:\n${prepared.printed}`);
  if (browsers) await installBrowsers();
  if (nginx) await installNginx();
}

async function installPackages() {
  if (packagesAreThere()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const { npm_execpath: npm } = process.env;
  // npm removes node_modules first, and must not run on the Node that lies in there.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const isInside = process.execPath.startsWith(inPackages(''));
  const { code, printed } =
    npm && !isInside
      ? await run(process.execPath, [npm, ...args], { env })
      : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, shell: process.platform === 'win32' });
  if (code !== 0) throw new Stop(`npm ci failed. It needs the npm registry.\n${printed}`);
}

/** Is every package of the lock installed in its version? Asks the content: times of files move with each checkout. */
function packagesAreThere() {
  const record = inPackages('.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([folder, { version, optional, link }]) =>
      folder === '' || link || (installed[folder] ? installed[folder].version === version : optional),
  );
}

/** Starts the same command again under the Node 22 of node_modules, and ends with its exit code. */
async function continueUnderNewerNode() {
  if (isNewEnough(process.versions.node)) return;
  const newer = inPackages('.bin', 'node');
  if (!existsSync(newer) || process.env.SPALLA_RESTARTED) {
    throw new Stop(
      `Spalla's tools need Node ${NEEDED_NODE.join('.')} or later; this is ${process.versions.node}, and npm has no Node 22 ` +
        `for ${process.platform} ${process.arch} in this project. Install it from https://nodejs.org and try again.`,
    );
  }
  const child = spawn(newer, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...childEnvironment(), SPALLA_RESTARTED: '1' },
  });
  // Ctrl+C reaches the child by itself; this process only waits for its cleaning up.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const code = await new Promise((finish) => child.on('close', (status) => finish(status ?? 1)));
  process.exit(code);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1]);
}
