import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../locales/index.ts';
import { until } from './harness/browser-under-test.ts';
import { databaseFiles } from './harness/damage.ts';
import { drivePanel } from './harness/panel-driver.ts';
import type { PanelDriver } from './harness/panel-driver.ts';
import { browsers, isChromium, setScene } from './harness/scene.ts';
import type { Scene } from './harness/scene.ts';
import { storedRows, storeRow } from './harness/stored-rows.ts';

const NOTES = ['Storno chiesto.', 'Richiamare giovedì.', 'Foto ricevuta.'];
const DAMAGED_ROW = { id: 'damaged', site: null, recordId: 48_213, text: { half: 'a note' } };

// One profile through it all, from the least damage to the worst.
describe.each(browsers)('an archive that is damaged, in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'spalla-safe-mode-'));
  const files = databaseFiles(profile, name);
  let scene: Scene;
  let crm: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    scene = await setScene(name, { profile });
    await openOnTicket();
    for (const note of NOTES) {
      await write(note);
      await panel.see(panel.t('notes.status-saved'));
      await panel.click('notes.finish');
      await panel.see(note);
    }
  });
  afterAll(async () => {
    await scene?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  describe('in one row', () => {
    beforeAll(async () => {
      await storeRow(scene.under, 'notes', DAMAGED_ROW);
      await scene.restart();
      await openOnTicket();
    });

    it('is said to be so, and the notes that can be read are there', async () => {
      await panel.see(panel.t('storage.safe-mode-title'));
      await panel.see(panel.t('storage.safe-mode-kept-many', { count: 3 }));

      for (const note of NOTES) await panel.see(note);
    });

    it('stays as it was, the damaged row too, whatever the operator writes', async () => {
      const before = await storedRows(scene.under, 'notes');
      expect(before).toHaveLength(4);
      expect(before).toContainEqual(DAMAGED_ROW);
      await panel.bringToFront();

      await write('Nuova.');
      await panel.see(panel.t('notes.status-memory'));
      await panel.click('notes.finish');
      await panel.see('Nuova.');

      expect(await storedRows(scene.under, 'notes')).toEqual(before);
    });
  });

  describe('so that it does not open', () => {
    beforeAll(async () => {
      await scene.restart(() => files.block());
      await openOnTicket();
    });

    it('is said to be so in plain words, with how many notes are in it', async () => {
      const text = await panel.see(panel.t('storage.safe-mode-title'));

      expect(text).toContain(panel.t('storage.safe-mode-kept-many', { count: 3 }));
      expect(text).toContain(panel.t('storage.safe-mode-text'));
      expect(text).not.toContain('Nuova.'); // it was in memory only
    });

    it('does not keep the operator from working: in memory, and the panel says so', async () => {
      await write('Scritta in modalità provvisoria.');

      await panel.see(panel.t('notes.status-memory'));
      expect(await panel.text()).not.toContain(panel.t('notes.status-saved'));
      await panel.click('notes.finish');
      await panel.see('Scritta in modalità provvisoria.');
      await panel.showPanel('call');
      await panel.click('call.start');
      await panel.see('1 di 10');
      await panel.showPanel('answers');
      await panel.search('boletta tropo alta');
      await panel.see('La bolletta è molto più alta del solito');
    });

    it('leaves the new notes and the call there when the background rests and the page is loaded anew', async () => {
      if (isChromium(scene.under)) await scene.under.stopServiceWorker();
      await crm.bringToFront();
      await crm.reload({ waitUntil: 'domcontentloaded' });
      panel = await scene.panelAgain(panel, crm);

      await panel.showPanel('call');
      await panel.see('1 di 10');
      await panel.showPanel('notes');
      await panel.see('Scritta in modalità provvisoria.');
      await panel.see(panel.t('storage.safe-mode-kept-many', { count: 3 }));
    });

    it('is not touched by us, and opens again once what was wrong is mended', async () => {
      let wasTouched = true;
      await scene.restart(() => {
        wasTouched = !files.isStillBlocked();
        files.unblock();
      });

      expect(wasTouched).toBe(false);
      expect(await textsIn(scene)).toEqual(expect.arrayContaining(NOTES));
    });
  });

  describe('byte by byte', () => {
    beforeAll(async () => {
      await scene.restart(() => files.overwrite());
      await openOnTicket();
    });

    it('is said to be so, even though the browser makes an empty one of it', async () => {
      const text = await panel.see(panel.t('storage.safe-mode-title'));

      expect(text).toContain(panel.t('storage.safe-mode-kept-none'));
    });

    it('gets nothing new written over it', async () => {
      await write('Solo in memoria.');
      await panel.see(panel.t('notes.status-memory'));

      expect(await storedRows(scene.under, 'notes')).toEqual([]);
      // Firefox itself puts a new file in the place of the damaged one; Chromium writes behind what is there.
      expect(files.isStillOverwritten()).toBe(name === 'chromium');
    });

    it('is given up for a new one when the operator deletes everything', async () => {
      await panel.bringToFront();
      await panel.showPanel('settings');
      await panel.click('settings.delete');
      await panel.target
        .locator(`main fieldset ::-p-aria([name="${panel.t('settings.delete-confirm')}"][role="button"])`)
        .click();
      await until('the end of safe mode', async () => !(await isSafeMode(panel)));

      panel = await drivePanel(panel.target); // the language was deleted too
      await panel.showPanel('notes');
      await write('Di nuovo sul disco.');
      await panel.see(panel.t('notes.status-saved'));
      expect(await textsIn(scene)).toEqual(['Di nuovo sul disco.']);
    });
  });

  async function openOnTicket(): Promise<void> {
    crm = await scene.openCrm();
    panel = await scene.openPanel(crm);
    await panel.showPanel('notes');
  }

  async function write(text: string): Promise<void> {
    const draft = await until('the note being written', () => panel.target.$('main textarea'));
    await draft.type(text);
  }
});

/** In either language: with everything else the choice of the language is deleted. */
async function isSafeMode(panel: PanelDriver): Promise<boolean> {
  const text = await panel.text();
  return (['it', 'en'] as const).some((language) => text.includes(translator(language)('storage.safe-mode-title')));
}

async function textsIn({ under }: Scene): Promise<unknown[]> {
  return (await storedRows(under, 'notes')).map(({ text }) => text);
}
