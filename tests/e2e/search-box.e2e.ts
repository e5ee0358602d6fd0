import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/browser-under-test.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, NOTE, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';

describe.each(browsers)('one box for everything in %s', (name) => {
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name);
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('answers');
  });
  afterAll(() => scene?.close());

  it('suggests for the record on screen before anything is asked', async () => {
    await panel.see(panel.t('answers.group-suggested'));
  });

  it('finds answers, lines, guides and procedures, each kind with its count, and shows one kind alone', async () => {
    await panel.search('bolletta');
    await panel.see(panel.t('answers.group-guides'));
    const everything = await count(panel);

    const guides = await until('the choice of guides', () =>
      panel.target.$(`::-p-aria([name="${panel.t('answers.group-guides')} 1"][role="radio"])`),
    );
    await guides.click();

    await until('guides alone', async () => (await count(panel)) === 1);
    expect(everything).toBeGreaterThan(1);
  });

  it('leads through a guide where it stands', async () => {
    await (await until('the guide', () => panel.target.$('[role="option"]'))).click();
    await panel.see(panel.t('answers.key-open'));
    const [answer] = await until('its answers', async () => {
      const buttons = await panel.target.$$('section button');
      return buttons.length >= 2 ? buttons : null;
    });

    await answer?.click();

    await panel.see(panel.t('guide.back'));
  });

  it('inserts a line with Shift and Enter, unopened, into the field that had the focus', async () => {
    await crm.bringToFront();
    await crm.click(NOTE);
    await panel.bringToFront();
    await panel.search('non mi dica il pin');
    await until('the line first', async () => (await texts(panel))[0]?.includes('Non mi dica il PIN'));

    const box = await until('the search box', () => panel.target.$('#spalla-search'));
    await box.focus();
    const { keyboard } = 'keyboard' in panel.target ? panel.target : panel.target.page();
    await keyboard.down('Shift');
    await box.press('Enter');
    await keyboard.up('Shift');

    await panel.see(panel.t('announce.inserted'));
    expect(await crm.$eval(NOTE, ({ value }) => value)).toContain('Non mi dica il PIN');
  });

  it('does what a command says', async () => {
    await panel.search('vai a reclami');
    await until('the command', async () => (await texts(panel)).some((text) => text.includes('Reclami')));
    const options = await panel.target.$$('[role="option"]');
    const all = await texts(panel);
    await options[all.findIndex((text) => text.startsWith('Vai a: Reclami'))]?.click();

    await until('the complaints', () => panel.target.$('nav button[title^="Reclami ("][aria-current]'));
  });

  it('takes phrases in quotation marks word for word, and leaves out what has a minus sign', async () => {
    await panel.search('"bolletta molto più alta"');
    await until('nothing', async () => (await panel.text()).includes('«"bolletta molto'));
    await panel.search('"molto più alta"');
    await until('the answer', async () => (await texts(panel))[0]?.includes('molto più alta del solito'));

    await panel.search('bolletta -alta');

    await until('an answer without it', async () => {
      const [first] = await texts(panel);
      return first !== undefined && !first.includes('molto più alta del solito');
    });
  });

  it('finds the notes on the record by any word in them', async () => {
    await panel.showPanel('notes');
    const draft = await until('the note being written', () => panel.target.$('main textarea'));
    await draft.type('Richiamare: manca la foto del contatore.');
    await panel.see(panel.t('notes.status-saved'));
    await panel.click('notes.finish');
    await panel.see(panel.t('notes.earlier'));

    await panel.search('contatore');

    await panel.see(panel.t('answers.group-notes'));
    expect((await texts(panel)).some((text) => text.startsWith('Richiamare: manca la foto'))).toBe(true);
  });

  it('says why it found what was not typed so', async () => {
    await panel.search('ramborso');

    await panel.see('≈ ramborso');
  });

  it('keeps at hand what was pinned and what was opened last, also in another tab', async () => {
    await panel.search('recesso');
    await until('the answer', async () => (await texts(panel))[0]?.includes('Posso ripensarci'));
    await (await until('the first answer', () => panel.target.$('[role="option"]'))).click();
    await panel.click('answers.pin');
    await panel.see(panel.t('answers.unpin'));

    const other = await scene.openCrm('report');
    const beside = await scene.openPanel(other);
    await beside.showPanel('answers');

    await beside.see(beside.t('answers.group-pinned'));
  });

  it('reports a question without an answer to the team lead, and offers similar ones', async () => {
    await panel.bringToFront();
    await panel.search('bolletttaaltissssima');
    await panel.see(panel.t('answers.group-nearest'));

    await panel.click('answers.report-miss');

    await panel.see(panel.t('announce.miss-kept'));
  });
});

function texts({ target }: PanelDriver): Promise<string[]> {
  return target.$$eval('[role="option"]', (options) => options.map((option) => option.textContent ?? ''));
}

async function count(panel: PanelDriver): Promise<number> {
  return (await texts(panel)).length;
}
