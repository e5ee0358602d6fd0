// The scripted tour of npm start: an operator's first call, one picture a step.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { until } from '../tests/e2e/harness/browser-under-test.ts';
import { drivePanel } from '../tests/e2e/harness/panel-driver.ts';
import type { PanelDriver } from '../tests/e2e/harness/panel-driver.ts';
import { output } from './tools.mjs';

const FOLDER = join(output, 'tour');
const TICKET = 'tickets/48213';
const NOTE = 'textarea[name="note"]';

interface Scene {
  readonly page: Page;
  readonly panel: PanelDriver;
}

/** What happens, told in a line, and how: each step leaves one picture. */
const STEPS: readonly {
  readonly name: string;
  readonly told: string;
  readonly play: (scene: Scene) => Promise<void>;
}[] = [
  {
    name: 'panel',
    told: 'The panel opens beside a ticket of the CRM, which makes room for it.',
    play: async ({ panel }) => void (await panel.see(panel.t('call.start'))),
  },
  {
    name: 'call',
    told: 'A call begins: the phase, the words to say, the things not to forget.',
    async play({ panel }) {
      await panel.click('call.start');
      await panel.see(panel.t('call.to-do'));
      const [first] = await panel.target.$$('input[type="checkbox"]');
      await first?.click();
    },
  },
  {
    name: 'search',
    told: 'A question with two typing mistakes finds its answer.',
    async play({ panel }) {
      await panel.search('boletta tropo alta');
      await panel.see('La bolletta è molto più alta del solito');
    },
  },
  {
    name: 'answer',
    told: 'Enter opens the answer: what to say, times, costs, sources, and when it was verified.',
    async play({ panel, page }) {
      await page.keyboard.press('Enter');
      await panel.button(panel.t('say.insert'));
    },
  },
  {
    name: 'insert',
    told: 'One click puts it at the caret of the CRM’s own field.',
    async play({ panel, page }) {
      await page.click(NOTE);
      await page.keyboard.type('Alla cliente ho detto: ');
      await panel.click('say.insert');
      await panel.see(panel.t('announce.inserted'));
    },
  },
  {
    name: 'privacy',
    told: 'A codice fiscale and an IBAN in a free-text note are marked in place, before anything is saved.',
    async play({ panel, page }) {
      await writeNote(page, 'CF RSSMRA85T10A562S, accredito su IT60 X054 2811 1010 0000 0123 456.');
      await panel.showPanel('privacy');
      await panel.see(panel.t('privacy.redact-all'));
    },
  },
  {
    name: 'redacted',
    told: '“Oscura tutti” takes both out; the page’s own undo brings them back.',
    async play({ panel }) {
      await panel.click('privacy.redact-all');
      await panel.see(panel.t('privacy.empty-title'));
    },
  },
  {
    name: 'complaint',
    told: 'A complaint procedure: what to collect, what to tell, by when, with its legal basis.',
    async play({ panel }) {
      await panel.showPanel('complaints');
      const procedure = await until('a procedure', () => panel.target.$('main ul button'));
      await procedure.click();
      await panel.see(panel.t('complaints.answer-due'));
    },
  },
  {
    name: 'notes',
    told: 'A note on this record, saved on this computer while it is written.',
    async play({ panel }) {
      await panel.showPanel('notes');
      const draft = await until('the draft', () => panel.target.$('main textarea'));
      await draft.type('Richiamare dopo le 17: attende la copia della bolletta.');
      await panel.see(panel.t('notes.status-saved'));
    },
  },
  {
    name: 'english',
    told: 'The language on screen changes in one click, in the middle of the call.',
    async play({ panel }) {
      await panel.showPanel('call');
      await (await until('EN', () => panel.target.$('::-p-aria([name="English"][role="radio"])'))).click();
      await panel.see('To do in this phase');
    },
  },
  {
    name: 'dark',
    told: 'Light and dark follow the system.',
    async play({ page }) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    },
  },
];

export async function makeTour(server: { origin: string; url: string }, say: (line: string) => void): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const chromium = await launchChromium({ size: { width: 1366, height: 860 } });
  const told: string[] = [];
  try {
    await chromium.enableSite(server.origin);
    const page = await chromium.newPage(server.url + TICKET);
    const panel = await drivePanel(await chromium.openPanel(page));
    for (const [index, step] of STEPS.entries()) {
      await step.play({ page, panel });
      // Fonts and the 160 ms of a transition.
      await new Promise((resume) => setTimeout(resume, 400));
      const picture = `${String(index + 1).padStart(2, '0')}-${step.name}.png`;
      await page.screenshot({ path: join(FOLDER, picture) });
      told.push(`${picture}  ${step.told}`);
      say(`.output/tour/${picture}  ${step.told}`);
    }
  } finally {
    await chromium.close();
  }
  writeFileSync(join(FOLDER, 'tour.txt'), `${told.join('\n')}\n`);
}

async function writeNote(page: Page, text: string): Promise<void> {
  await page.click(NOTE, { count: 3 });
  await page.keyboard.type(text);
}
