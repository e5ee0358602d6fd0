// The real CRMs that the extension is tested beside: installed from Debian's packages and npm, started on this computer alone.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstall } from './debian.mjs';
import { childEnvironment, root, run, Stop } from './tools.mjs';

/** In the order of what their tests are worth: what time does not allow is left out from the end. */
export const SYSTEMS = {
  rt: { title: 'Request Tracker', user: 'root', password: 'Passw0rd-demo' },
  redmine: { title: 'Redmine', user: 'admin', password: 'Passw0rd-demo' },
  tryton: { title: 'Tryton', user: 'admin', password: 'Passw0rd-demo' },
  racrm: { title: 'A CRM of react-admin', user: 'janedoe', password: 'password' },
  roundcube: { title: 'Roundcube', user: 'ada', password: 'Passw0rd-demo' },
  mediawiki: { title: 'MediaWiki', user: 'Ada', password: 'Passw0rd-demo-2026' },
};

/** All that the systems keep. Not in the project's folder, which their own users may not be allowed to enter. */
const state = join(tmpdir(), 'spalla-crms');
const MINUTES_EACH = 6;
const MINUTES_TO_START = 2;

/**
 * Installs and fills the systems of those names, one after another since Debian's packages have one lock, for no longer than
 * `minutes`. Gives the names of those that can be started, and by name why the others can't.
 */
export async function installSystems(names, { minutes = 30, log = () => undefined } = {}) {
  const end = Date.now() + minutes * 60_000;
  const ready = [];
  const skipped = {};
  const reason = whyNot();
  let isUpToDate = false;
  for (const name of names) {
    const left = () => Math.min(MINUTES_EACH, (end - Date.now()) / 60_000);
    const attempt = async (verb) => {
      const limit = left();
      if (limit <= 0) return 'there was no time left';
      const { code, printed } = await runScript(name, verb, limit);
      return code === 0 ? undefined : `"${verb}" failed:\n${printed.trimEnd().split('\n').slice(-15).join('\n')}`;
    };
    if (reason) {
      skipped[name] = reason;
      continue;
    }
    if (!isUpToDate) {
      await run('apt-get', ['update', '-q']);
      isUpToDate = true;
    }
    log(`${SYSTEMS[name].title} …`);
    const problem = (await attempt('install')) ?? (await attempt('seed'));
    if (problem) skipped[name] = problem;
    else ready.push(name);
  }
  return { ready, skipped };
}

/** Tells the tests which systems they can start. */
export function environmentFor({ ready }) {
  return { ...childEnvironment(), SPALLA_CRMS: ready.join(',') };
}

export function sayWhatIsSkipped({ skipped }) {
  for (const [name, why] of Object.entries(skipped)) console.log(`  ${SYSTEMS[name].title} is skipped: ${why}`);
}

/** Starts a system on a free port; `close` ends what it started, and removes what it wrote. */
export async function startSystem(name) {
  const port = await freePort();
  const folder = folderOf(name);
  const log = join(folder, 'log');
  const child = spawn(script(name), ['serve'], {
    env: { ...environment(name), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: servers have children.
    detached: true,
  });
  const written = createWriteStream(log);
  child.stdout.pipe(written, { end: false });
  child.stderr.pipe(written, { end: false });
  const ended = new Promise((done) => child.once('close', done));
  const { pid = 0 } = child;
  const endGroup = (signal) => {
    try {
      if (pid > 0) process.kill(-pid, signal);
    } catch {
      // ended already
    }
  };
  const onExit = () => endGroup('SIGKILL');
  process.once('exit', onExit);

  async function close() {
    endGroup('SIGTERM');
    const patience = setTimeout(() => endGroup('SIGKILL'), 10_000);
    await ended;
    clearTimeout(patience);
    process.off('exit', onExit);
    written.end();
    rmSync(join(folder, `serve-${port}`), { recursive: true, force: true });
  }

  const limit = Date.now() + MINUTES_TO_START * 60_000;
  while (!(await answers(port))) {
    if (child.exitCode === null && Date.now() < limit) continue;
    await close();
    throw new Stop(`${SYSTEMS[name].title} did not start:\n${readFileSync(log, 'utf8').slice(-3000)}`);
  }
  return { name, address: `http://127.0.0.1:${port}`, close };
}

function whyNot() {
  if (!canInstall()) return 'systems are installed only by root on Debian';
  if (!existsSync('/usr/sbin/setpriv') && !existsSync('/usr/bin/setpriv')) return 'there is no setpriv';
  mkdirSync(state, { recursive: true, mode: 0o755 });
  // Anybody may put something there before us.
  const { uid } = lstatSync(state);
  return uid === process.getuid() && lstatSync(state).isDirectory() ? undefined : `${state} is somebody else's`;
}

function script(name) {
  return join(root, 'tests', 'crm', 'systems', name, 'run.sh');
}

function folderOf(name) {
  return join(state, name);
}

function environment(name) {
  return { ...childEnvironment(), RUN: folderOf(name) };
}

/** A script has children that would go on without it: `timeout` ends them all. */
function runScript(name, verb, minutes) {
  const seconds = Math.ceil(minutes * 60);
  const args = ['--kill-after=10', String(seconds), script(name), verb];
  return run('timeout', args, { env: environment(name), minutes: minutes + 1 });
}

/** One that has a free one behind it: a mailbox listens there. */
async function freePort() {
  for (;;) {
    const port = await listenOnce(0);
    if (port && (await listenOnce(port + 1))) return port;
  }
}

function listenOnce(port) {
  const server = createServer();
  return new Promise((done) => {
    server.once('error', () => done(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: got } = server.address();
      server.close(() => done(got));
    });
  });
}

/** Whether something listens there; waits a moment when it does not. */
function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => setTimeout(done, 200, false));
  });
}
