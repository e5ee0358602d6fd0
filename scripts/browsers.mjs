// Finds the browsers of this machine, and installs Debian's own where that is possible.
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstall, installWithApt, isProgram } from './debian.mjs';
import { Stop } from './tools.mjs';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES = {
  darwin: {
    chromium: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ].flatMap((app) => [join('/Applications', app), join(homedir(), 'Applications', app)]),
    firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'].map((app) =>
      join('/Applications', app),
    ),
  },
  win32: {
    chromium: windowsPlaces(
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
    firefox: windowsPlaces('Mozilla Firefox/firefox.exe'),
  },
  linux: {
    chromium: ['/usr/bin', '/usr/local/bin', '/opt/google/chrome'].flatMap((folder) =>
      NAMES.chromium.map((n) => join(folder, n)),
    ),
    firefox: ['/usr/bin', '/usr/local/bin', '/opt/firefox'].flatMap((folder) =>
      NAMES.firefox.map((n) => join(folder, n)),
    ),
  },
};

/** Paths of a Chromium-like browser and of Firefox; `undefined` where there is none. SPALLA_CHROMIUM and SPALLA_FIREFOX win. */
export function findBrowsers() {
  return { chromium: find('chromium'), firefox: find('firefox') };
}

function find(browser) {
  const chosen = process.env[`SPALLA_${browser.toUpperCase()}`];
  if (chosen) {
    if (!isProgram(chosen)) throw new Stop(`SPALLA_${browser.toUpperCase()} names ${chosen}, which is not a program.`);
    return chosen;
  }
  const ending = process.platform === 'win32' ? '.exe' : '';
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = NAMES[browser].flatMap((name) => path.map((folder) => join(folder, name + ending)));
  return [...candidates, ...(PLACES[process.platform]?.[browser] ?? [])].find(isProgram);
}

/** Installs what is missing when this is root on Debian; elsewhere says what to install. */
export async function installBrowsers() {
  let found = findBrowsers();
  const missing = Object.keys(found).filter((browser) => !found[browser]);
  if (missing.length === 0) return found;
  if (canInstall()) {
    // Without fonts a browser draws pages, and our pictures of them, with empty boxes.
    await installWithApt([...missing.map((browser) => NAMES[browser][0]), 'fonts-liberation', 'ca-certificates']);
    found = findBrowsers();
  }
  const stillMissing = missing.filter((browser) => !found[browser]);
  if (stillMissing.length > 0) console.log(advice(stillMissing));
  return found;
}

function advice(missing) {
  const what = {
    chromium: 'Chrome, Chromium or Edge (Debian: sudo apt-get install chromium)',
    firefox: 'Firefox (Debian: sudo apt-get install firefox-esr)',
  };
  return [
    'Missing on this machine:',
    ...missing.map(
      (browser) => `  ${what[browser]}; or set SPALLA_${browser.toUpperCase()} to the path of its program`,
    ),
  ].join('\n');
}

function windowsPlaces(...programs) {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, x86, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}
