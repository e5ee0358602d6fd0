// Installs programs from Debian's packages where that is possible.
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { run } from './tools.mjs';

/** Debian has the browsers as packages; Ubuntu has only links to snaps, which do not start in a container. */
export function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/mu.test(release) && !/^ID(_LIKE)?=.*ubuntu/mu.test(release);
}

export async function installWithApt(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  for (const args of [['update', '-q'], install]) {
    const { code, printed } = await run('apt-get', args, { env });
    if (code !== 0) {
      console.log(`apt-get ${args[0]} failed:\n${printed}`);
      return;
    }
  }
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run: the next place may have it
  }
}
