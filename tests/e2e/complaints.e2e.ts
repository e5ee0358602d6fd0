import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import { drivePanel } from './harness/panel-driver.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

const SUPPLIER = 'Luce e gas: reclamo scritto al venditore (TIQV)';
const WATER = 'Servizio idrico: reclamo scritto al gestore (RQSII)';

describe.each(browsers)('complaint procedures in %s', (name) => {
  let scene: Scene;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    panel = await scene.openPanel(await scene.openCrm());
    await panel.showPanel('complaints');
  });
  afterAll(() => scene?.close());

  it('are listed by sector, each with the term that binds the company', async () => {
    await panel.see(SUPPLIER);

    const sectors = await sectorsOf(panel);

    expect(sectors.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Luce e gas',
        'Acqua',
        'Telefonia, internet, pay TV',
        'Banca e pagamenti',
        'Trasporti',
        'Acquisti',
      ]),
    );
    expect(sectors.flatMap(({ entries }) => entries)).toHaveLength(16);
    expect(sectors.find(({ title }) => title === 'Trasporti')?.entries).toHaveLength(4);
    const energy = sectors.find(({ title }) => title === 'Luce e gas');
    expect(energy?.entries.find((entry) => entry.includes('venditore'))).toMatch(/Risposta entro 30\s*giorni solari/u);
  });

  it('open on the term, and on what to tell the caller, with since when and when they were checked', async () => {
    await openProcedure(panel, SUPPLIER);

    const text = await panel.see('30 giorni solari');

    expect(text).toContain('in vigore dal 1 gen 2026 · controllata il 23 nov 2026');
    expect(text).toContain(
      `Risposta motivata al reclamo scritto · ${panel.t('complaints.counted-from', { event: 'data in cui il venditore riceve il reclamo' })}`,
    );
    expect(text).toContain('verificata il 23 nov 2026');
    expect(text).toContain('4 fonti');
    expect(text).toContain('Numero della pratica e data di ricezione');
    expect(await headingWithFocus(panel)).toBe(SUPPLIER);
  });

  it('go on in readable steps, in the order of the work', async () => {
    const steps = await panel.target.$$eval('article ol > li > details', (all) =>
      all.map((step) => ({ title: step.querySelector('h3')?.textContent, isOpen: step.open })),
    );

    expect(steps.map(({ title }) => title)).toEqual([
      'È il caso giusto?',
      'Raccogli',
      'Dillo al cliente',
      'Conferma la ricezione',
      'Termini',
      ...(steps.some(({ title }) => title === 'Registra la pratica') ? ['Registra la pratica'] : []),
      'Se non basta',
    ]);
    expect(steps.filter(({ isOpen }) => isOpen).map(({ title }) => title)).toEqual(['Dillo al cliente']);
    expect(await unfold(panel, 'Raccogli')).toContain('POD / PDR ove disponibile');
  });

  it('say every deadline: how long, for whom, from when, and what suspends it', async () => {
    const deadlines = await unfold(panel, 'Termini');

    expect(deadlines).toMatch(/15 giorni solari\s*per l’azienda/u);
    expect(deadlines).toContain('Rettifica di doppia fatturazione');
    expect(deadlines).toMatch(/10 giorni solari\s*per il cliente/u);
    expect(deadlines).toContain(
      panel.t('complaints.counted-from', { event: 'scadenza di pagamento della fattura anomala' }),
    );
    expect(deadlines).toContain(
      'Sospensione: nessuna: il termine vale anche se servono dati tecnici da altri soggetti',
    );
  });

  it('show the law, and the sources with their dates as links out of the panel', async () => {
    expect(await unfold(panel, 'Base di legge')).toContain('ARERA TIQV, Allegato A alla del. 399/2025/R/com');

    const sources = await until('the sources of the main term', async () => {
      const [summary] = await panel.target.$$('article details:not(:has(h3)) > summary');
      await summary?.evaluate((element) => ((element.parentElement as HTMLDetailsElement).open = true));
      return panel.target.$$eval('article details:not(:has(h3))[open] li', (items) =>
        items.map((item) => ({
          text: item.innerText,
          link: item.querySelector('a')?.getAttribute('href'),
          rel: item.querySelector('a')?.rel,
        })),
      );
    });

    expect(sources).toHaveLength(4);
    for (const { text, link, rel } of sources) {
      expect(text).toMatch(/20\d\d$/u);
      expect(link).toMatch(/^https:\/\//u);
      expect(rel).toBe('noreferrer noopener');
    }
  });

  it('mark what is less than certain', async () => {
    // A single article stands behind that step.
    expect(await unfold(panel, 'Conferma la ricezione')).toContain('attendibilità media');
  });

  it('lead back to the list, to the entry that was left', async () => {
    await panel.click('complaints.back');

    await panel.see(panel.t('complaints.teach'));
    const focused = await panel.target.evaluate(() => (document.activeElement as HTMLElement).innerText);
    expect(focused).toContain(SUPPLIER);
  });

  it('say plainly when they are to be checked again before anybody promises a date', async () => {
    const entry = await panel.target.$$eval('main li button', (all) =>
      all.map((button) => button.innerText).find((text) => text.includes('idrico')),
    );
    expect(entry).toContain('da verificare');

    await openProcedure(panel, WATER);

    const text = await panel.see(panel.t('complaints.recheck'));
    expect(text).toContain('ogni valore va riverificato prima di mostrarlo come certo');
    expect(text).toContain('da verificare');
    expect(await unfold(panel, 'Ancora da verificare')).toContain(panel.t('complaints.open-points-text'));
  });

  it('are read in English as soon as English is chosen, the law in its own language', async () => {
    panel = await drivePanel(panel.target, 'en');

    const text = await panel.see('Water service: written complaint to the water company (RQSII)');

    expect(text).toContain('every value must be checked again before it is shown as certain');
    expect(text).toContain('checked 23 Nov 2026');
    expect(await unfold(panel, 'Legal basis')).toContain('ARERA RQSII, Allegato A');
    await panel.click('complaints.back');
    await panel.see('Electricity and gas: written complaint to the supplier (TIQV)');
    const sectors = await sectorsOf(panel);
    expect(sectors.map(({ title }) => title)).toContain('Electricity and gas');
    expect(sectors.flatMap(({ entries }) => entries)).toHaveLength(16);
  });
});

interface SectorOnScreen {
  readonly title: string;
  readonly entries: readonly string[];
}

function sectorsOf({ target }: PanelDriver): Promise<SectorOnScreen[]> {
  return target.$$eval('main section', (sections) =>
    sections.map((section) => ({
      title: section.querySelector('h2')?.textContent ?? '',
      entries: [...section.querySelectorAll('li button')].map((entry) => entry.textContent),
    })),
  );
}

async function openProcedure({ target }: PanelDriver, title: string): Promise<void> {
  await target.locator(`main li button ::-p-text(${title})`).click();
  await until(`the procedure "${title}"`, () =>
    target.$eval('article h2', (shown, wanted) => shown.textContent === wanted, title),
  );
}

/** Opens a part of the procedure, if it is not open, and gives its words. */
async function unfold({ target }: PanelDriver, title: string): Promise<string> {
  const part = await until(`the part "${title}"`, async () => {
    for (const each of await target.$$('article details:has(h3)')) {
      if ((await each.$eval('h3', (heading) => heading.textContent)) === title) return each;
    }
    return null;
  });
  if (!(await part.evaluate((details) => details.open))) {
    const summary = await until(`the title "${title}"`, () => part.$('summary'));
    await summary.click();
  }
  return until(`the words of "${title}"`, () => part.$eval('summary + *', (words) => (words as HTMLElement).innerText));
}

function headingWithFocus({ target }: PanelDriver): Promise<string> {
  return until('the focus on the title', () => target.$eval('h2:focus', (title) => title.textContent));
}
