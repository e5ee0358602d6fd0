// The web server that docs/deployment.md describes, for the tests and the bench: on this machine only, in a folder of its own.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { canInstall, installWithApt, isProgram } from './debian.mjs';
import { Stop } from './tools.mjs';

/** Where `docs/deployment.md` lets it listen. */
const DOCUMENTED = 'listen 127.0.0.1:8080;';

/** The path of nginx; `undefined` where there is none. SPALLA_NGINX wins. Ordinary users have no /usr/sbin in their path. */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  return process.env.SPALLA_NGINX ?? folders.map((folder) => join(folder, 'nginx')).find(isProgram);
}

export async function installNginx() {
  if (!findNginx() && canInstall()) await installWithApt(['nginx']);
  if (!findNginx()) console.log('Missing on this machine: nginx (Debian: sudo apt-get install nginx)');
}

/** Starts nginx in `folder` with that configuration, on a free port, and waits until it listens. */
export async function startNginx({ folder, configuration }) {
  const program = findNginx();
  if (!program) throw new Stop('There is no nginx on this machine: run "npm run set-up".');
  if (!configuration.includes(DOCUMENTED)) throw new Stop(`The configuration does not say "${DOCUMENTED}".`);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration.replace(DOCUMENTED, `listen 127.0.0.1:${port};`));
  // Root's nginx would hand over to a user who may not read the folder.
  const directives = process.getuid?.() === 0 ? 'daemon off; user root;' : 'daemon off;';
  const child = spawn(program, ['-p', folder, '-e', 'error.log', '-c', 'nginx.conf', '-g', directives]);
  const ended = new Promise((done) => child.once('close', done));
  let printed = '';
  child.stderr.on('data', (data) => (printed += data));
  for (let attempt = 0; !(await listens(port)); attempt += 1) {
    if (child.exitCode !== null || attempt === 100) throw new Stop(`nginx did not start:\n${printed}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}

function freePort() {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function listens(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
