// npm start: the practice CRM, a browser with the extension in a throw-away profile, and what to try.
// Without a display (or with --tour): a scripted tour, which leaves pictures in .output/tour/.
import { parseArgs } from 'node:util';
import { installBrowsers } from './browsers.mjs';
import { buildIfNeeded } from './build.mjs';
import { startPracticeServer } from './practice-server.mjs';
import { setUp } from './set-up.mjs';
import { main, Stop } from './tools.mjs';

const TICKET = 'tickets/48213';

await main(async () => {
  const { values } = parseArgs({ options: { tour: { type: 'boolean' } } });
  await setUp();
  const { chromium, firefox } = await installBrowsers();
  if (!chromium && !firefox) throw new Stop('There is no browser to start.');
  await buildIfNeeded(chromium ? 'chrome' : 'firefox', 'practice-crm');
  const server = await startPracticeServer();
  try {
    if (values.tour || !hasDisplay()) await tour(server, chromium);
    else await tryOut(server, chromium);
  } finally {
    await server.close();
  }
});

async function tour(server, chromium) {
  if (!chromium) throw new Stop('The tour is made with Chromium, Chrome or Edge: install one, or start on a screen.');
  console.log('No screen here, or a tour was asked for: pictures are being made …');
  const { makeTour } = await import('./tour.ts');
  await makeTour(server, (line) => console.log(line));
}

async function tryOut(server, chromium) {
  const { launchChromium } = await import('../tests/e2e/harness/chromium.ts');
  const { launchFirefox } = await import('../tests/e2e/harness/firefox.ts');
  const started = chromium ? await launchChromium({ isHeadless: false }) : await launchFirefox({ isHeadless: false });
  await started.enableSite(server.origin);
  await started.newPage(server.url + TICKET);
  console.log(whatToTry(server.url, chromium));
  await ended(started.browser);
}

function whatToTry(url, chromium) {
  const open = chromium
    ? 'Click "Chiamata" on the rail at the right edge of the page: the panel opens beside the ticket.'
    : 'Click the Spalla button in the toolbar: the panel opens in the browser’s sidebar.';
  return `
The practice CRM is at ${url}. Its customers are invented, and the browser's profile is thrown away at the end.

What to try:
  1. ${open}
  2. "Inizia la chiamata": the phases of the call, what to say and what to do.
  3. Press Alt+Shift+K and type "boletta tropo alta", with the mistakes: Enter opens the answer.
  4. Click in "Note della chiamata" in the CRM, then "Inserisci" on the answer.
  5. Write RSSMRA85T10A562S in the note: it is marked, and "Oscura" takes it out.
  6. Note: write one, reload the page: it is still there.

Close the browser, or press Ctrl+C here, when you have seen enough.`;
}

function ended(browser) {
  return new Promise((finish) => {
    browser.once('disconnected', finish);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void browser.close().then(finish));
  });
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
