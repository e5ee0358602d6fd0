import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { drivePanel } from './harness/panel-driver.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { storedRows } from './harness/stored-rows.ts';

const PHASES = [
  'Accoglienza',
  'Identificazione',
  'Ascolto e analisi',
  'Informazione',
  'Supporto tecnico',
  'Gestione della pratica',
  'Reclamo',
  'Gestione del conflitto',
  'Chiusura',
  'Wrap-up e report',
];
const COUNTRY = /^Paese in cui lavora l'operatore/u;
const RECORDING = /^Avviso di registrazione/u;
const COMPANY = /^Azienda e nome$/u;
const PROGRESS = {
  phase: 'Identificazione',
  ticked: ['Azienda e nome', "Avviso di registrazione, se c'è, prima di proseguire"],
};

describe.each(browsers)('a call in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('call');
  });
  afterAll(() => scene?.close());

  it('starts from the empty panel, in the first phase, and the clock runs', async () => {
    await panel.see(panel.t('call.empty-title'));
    expect(await storedRows(scene.under, 'calls')).toEqual([]);

    await panel.bringToFront();
    await panel.click('call.start');

    await panel.see('1 di 10');
    expect(await phaseOf(panel)).toBe('Accoglienza');
    await panel.see("«Buongiorno, (azienda), sono (nome), rispondo dall'Italia. Come posso aiutarla?»");
    await panel.see('00:02');
  });

  it('goes through the ten phases with next, and back', async () => {
    const seen = [await phaseOf(panel)];
    for (const next of PHASES.slice(1)) {
      await panel.click('call.next-name', { phase: next });
      await phaseIs(panel, next);
      seen.push(await phaseOf(panel));
    }
    expect(seen).toEqual(PHASES);
    await panel.see('10 di 10');

    for (const previous of PHASES.toReversed().slice(1, 3)) {
      await panel.click('call.back-name', { phase: previous });
      await phaseIs(panel, previous);
    }
  });

  it('goes to any phase from the list of all ten', async () => {
    await openList(panel);
    expect(
      await panel.target.$$eval('#call-phases li', (all) => all.map((each) => each.innerText.replace(/^\d+\s*/u, ''))),
    ).toEqual(PHASES);

    await panel.target.locator('#call-phases li:nth-child(7) button').click();
    await phaseIs(panel, 'Reclamo');

    await openList(panel);
    await panel.target.locator('#call-phases li:nth-child(1) button').click();
    await phaseIs(panel, 'Accoglienza');
  });

  it('says the line in English as soon as English is chosen, in the middle of the call', async () => {
    const english = await drivePanel(panel.target, 'en');

    const text = await english.see('“Good morning, (company), (name) speaking from Italy. How can I help you?”');
    expect(text).toContain('1 of 10');
    expect(await phaseOf(panel)).toBe('Welcome');
    // The Italian words stay under the English ones, for a caller who changes language.
    expect(text).toContain("«Buongiorno, (azienda), sono (nome), rispondo dall'Italia.");

    panel = await drivePanel(panel.target);
    expect(await phaseOf(panel)).toBe('Accoglienza');
  });

  it('ticks what was done, and says what is required and still open', async () => {
    await panel.see(panel.t('call.required-open-many', { count: 2 }));

    await tick(panel, COMPANY);
    await panel.see('1 di 5');
    await panel.see(panel.t('call.required-open-many', { count: 2 }));
    await tick(panel, RECORDING);

    await panel.see('2 di 5');
    await panel.see(panel.t('call.required-open-one'));
  });

  it('is where it was after the CRM page was loaded anew', async () => {
    await panel.click('call.next-name', { phase: 'Identificazione' });
    await phaseIs(panel, 'Identificazione');
    await kept(scene, 'identificazione');

    await crm.bringToFront();
    await crm.reload({ waitUntil: 'domcontentloaded' });

    panel = await scene.panelAgain(panel, crm);
    expect(await progressOf(panel)).toEqual(PROGRESS);
  });

  it('is where it was after the panel itself was loaded anew', async () => {
    await panel.bringToFront();
    await panel.target.evaluate(() => location.reload());
    await new Promise((resume) => setTimeout(resume, 300)); // the old document answers for a moment

    panel = await scene.panelAgain(panel, crm);
    expect(await progressOf(panel)).toEqual(PROGRESS);
  });

  it('belongs to its tab: another tab of the same CRM has no call', async () => {
    const other = await scene.openCrm('tickets/48215');
    const beside = await scene.openPanel(other);

    await beside.showPanel('call');

    await beside.see(beside.t('call.empty-title'));
    await panel.bringToFront();
    expect(await progressOf(panel)).toEqual(PROGRESS);
  });

  it('asks before it ends when something required is open, and goes on if told so', async () => {
    await panel.click('call.end');

    await panel.see(panel.t('call.end-open'));
    const open = await panel.target.$$eval('#call-end-items li', (items) => items.map((item) => item.textContent));
    // One of the first phase, four of this one; of the phases that nobody touched, none.
    expect(open).toHaveLength(5);
    expect(open[0]).toMatch(/^Paese in cui lavora l'operatore.*\bAccoglienza$/u);
    expect(open.slice(1).every((item) => item.endsWith('Identificazione'))).toBe(true);
    await panel.click('call.end-stay');
    expect(await progressOf(panel)).toEqual(PROGRESS);
  });

  it('leaves nothing in the database when it has ended', async () => {
    expect(await storedRows(scene.under, 'calls')).toHaveLength(1);

    await panel.bringToFront();
    await panel.click('call.end');
    await panel.click('call.end-anyway');

    await panel.see(panel.t('call.empty-title'));
    await until('the call to be erased', async () => (await storedRows(scene.under, 'calls')).length === 0);
    await crm.bringToFront();
    await crm.reload({ waitUntil: 'domcontentloaded' });
    panel = await scene.panelAgain(panel, crm);
    await panel.see(panel.t('call.empty-title'));
  });

  it('ends at once when nothing required is open', async () => {
    await panel.bringToFront();
    await panel.click('call.start');
    await panel.see(panel.t('call.required-open-many', { count: 2 }));
    await tick(panel, COUNTRY);
    await tick(panel, RECORDING);

    await panel.click('call.end');

    await panel.see(panel.t('call.empty-title'));
    await until('the call to be erased', async () => (await storedRows(scene.under, 'calls')).length === 0);
  });
});

/** Where the call is, and what is ticked in the first phase; goes there and comes back. */
async function progressOf(panel: PanelDriver): Promise<typeof PROGRESS> {
  await phaseIs(panel, PROGRESS.phase);
  await panel.see('«Per aprire la sua pratica le chiedo il codice cliente e il CAP.»');
  await panel.click('call.back-name', { phase: 'Accoglienza' });
  await phaseIs(panel, 'Accoglienza');
  const ticked = await panel.target.$$eval('main li:has(:checked) label > span:first-of-type', (words) =>
    words.map((each) => each.textContent),
  );
  await panel.click('call.next-name', { phase: PROGRESS.phase });
  await phaseIs(panel, PROGRESS.phase);
  return { phase: await phaseOf(panel), ticked };
}

function phaseOf({ target }: PanelDriver): Promise<string> {
  return target.$eval('main h2', (title) => title.textContent);
}

function phaseIs(panel: PanelDriver, phase: string): Promise<boolean> {
  return until(`the phase ${phase}`, async () => (await phaseOf(panel)) === phase);
}

async function openList({ target }: PanelDriver): Promise<void> {
  await target.locator('button[aria-controls="call-phases"]').click();
  await until('the list of phases', () => target.$eval('#call-phases', (list) => !(list as HTMLElement).hidden));
}

async function tick({ target }: PanelDriver, item: RegExp): Promise<void> {
  const labels = await target.$$('main label:has([type="checkbox"])');
  for (const label of labels) {
    const text = await label.$eval('span', (words) => words.textContent);
    if (item.test(text)) return label.click();
  }
  throw new Error(`Nothing to tick like ${item}`);
}

/** Waits until the background keeps the call in that phase: a reload before that would lose the last step. */
function kept({ under }: Scene, phase: string): Promise<boolean> {
  return until('the call to be kept', async () =>
    (await storedRows(under, 'calls')).some((call) => call['phase'] === phase),
  );
}
