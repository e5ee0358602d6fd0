import { browser } from 'wxt/browser';
import { inTurns } from '../in-turn.ts';
import { isWebPattern } from './patterns.ts';
import { isPaused, readPauses } from './pauses.ts';

/** Where WXT puts `entrypoints/crm` (it exports no name for it). */
const FILE = '/crm.js';
const ID = 'crm';

/** The sites the operator or the administrator enabled, as match patterns. */
export async function enabledPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isWebPattern);
}

// A start, an installation and a new permission may come at once; two registrations of the same name would collide.
const inTurn = inTurns();

/**
 * Brings the registered content script in line with the granted sites. Browsers forget registrations at an update (and
 * Chromium at each start of an unpacked extension), so this runs at every start of the background.
 */
export function keepContentScriptInStep(): Promise<void> {
  return inTurn(async () => {
    const matches = [...(await enabledPatterns())];
    const excludeMatches = [...(await readPauses()).keys()];
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script = { id: ID, matches, excludeMatches, runAt: 'document_start', persistAcrossSessions: true } as const;
    await (registered.length > 0
      ? browser.scripting.updateContentScripts([{ ...script, js: [FILE] }])
      : browser.scripting.registerContentScripts([{ ...script, js: [FILE] }]));
  });
}

/** Starts the content script in open tabs of enabled sites that are not paused; one that is there already lets the second go. */
export async function startInOpenTabs(): Promise<void> {
  const matches = [...(await enabledPatterns())];
  if (matches.length === 0) return;
  const pauses = await readPauses();
  const tabs = (await browser.tabs.query({ url: matches, discarded: false })).filter(
    ({ url }) => url === undefined || !isPaused(pauses, url),
  );
  // A tab may be closing, asleep, or show the browser's own error page: the others do not wait for it.
  await Promise.allSettled(tabs.map(({ id }) => startIn(id)));
}

async function startIn(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
}

/** Loads the recognisers into the page's isolated world, where the content script finds them. */
export function loadFields(tabId: number): Promise<'loaded' | 'refused'> {
  return load(tabId, '/fields.js');
}

/** Loads what points at fields. */
export function loadPicker(tabId: number): Promise<'loaded' | 'refused'> {
  return load(tabId, '/picker.js');
}

async function load(tabId: number, file: '/fields.js' | '/picker.js'): Promise<'loaded' | 'refused'> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return 'loaded';
  } catch {
    return 'refused';
  }
}
