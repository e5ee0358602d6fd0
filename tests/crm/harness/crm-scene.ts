import type { Page } from 'puppeteer-core';
import { SYSTEMS, startSystem } from '../../../scripts/crm-systems.mjs';
import type { RunningSystem, SystemName } from '../../../scripts/crm-systems.mjs';
import { setScene } from '../../e2e/harness/scene.ts';
import type { Scene } from '../../e2e/harness/scene.ts';
import type { PageState, RealCrm } from './real-crm.ts';

/** A browser with the extension, logged in to a CRM that runs. */
export interface CrmScene extends Scene {
  /** The state in a tab of its own. A page that guards what was written in it does not keep the tab from closing. */
  show(state: PageState): Promise<Page>;
}

const ready = new Set((process.env['SPALLA_CRMS'] ?? '').split(','));

/** Whether scripts/crm.mjs could install it. */
export function isReady(name: SystemName): boolean {
  return ready.has(name);
}

export function startCrm(name: SystemName): Promise<RunningSystem> {
  return startSystem(name);
}

/** The CRM goes on when the browser is closed: another one comes to it. */
export async function setCrmScene(
  browser: Parameters<typeof setScene>[0],
  crm: RealCrm,
  { address }: RunningSystem,
): Promise<CrmScene> {
  const server = { origin: address, url: `${address}/`, close: async () => undefined };
  const scene = await setScene(browser, undefined, async () => server);
  const page = await scene.under.browser.newPage();
  await crm.logIn(page, address, SYSTEMS[crm.name]);
  return {
    ...scene,
    get under() {
      return scene.under;
    },
    async show(state) {
      const tab = await scene.under.browser.newPage();
      await state.show(tab, address);
      return tab;
    },
  };
}
