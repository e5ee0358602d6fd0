import { browser } from 'wxt/browser';
import type { Router } from '../messages/router.ts';
import { enabledPatterns, keepContentScriptInStep } from './content-script.ts';
import { covers, patternOfSite, siteOfPattern } from './patterns.ts';
import { endOfPause, isPaused, readPauses, wakeForPauses, writePause } from './pauses.ts';
import type { PauseLength } from './pauses.ts';

export interface EnabledSite {
  /** As the operator reads it: without path, and without port, which browsers do not tell apart. */
  readonly site: string;
  /** When its pause ends, in milliseconds since the epoch. */
  readonly pausedUntil: number | null;
}

export async function enabledSites(): Promise<readonly EnabledSite[]> {
  const [patterns, pauses] = await Promise.all([enabledPatterns(), readPauses()]);
  return patterns.map((pattern) => ({ site: siteOfPattern(pattern), pausedUntil: pauses.get(pattern) ?? null }));
}

/** Leaves the operator alone on a site for a while, or takes up again there; the permission stays. */
export async function pauseSite(site: string, length: PauseLength | null, now: number): Promise<void> {
  const pattern = patternOfSite(site);
  if (!pattern) return;
  await writePause(pattern, length && endOfPause(length, now));
  await wakeForPauses();
}

/** Gives up the permission for a site. Rejects when the browser keeps it, as it does with what a company granted. */
export async function disableSite(site: string): Promise<void> {
  const pattern = patternOfSite(site);
  if (!pattern || !(await enabledPatterns()).includes(pattern)) return;
  const isRemoved = await browser.permissions.remove({ origins: [pattern] });
  await writePause(pattern, null);
  if (!isRemoved) throw new DOMException(`The browser keeps ${pattern}`, 'NotAllowedError');
}

/** Takes the panel off the pages that no permission covers any more, or that are paused; the extension's own practice page needs none. */
export async function leaveDisabledPages(router: Router): Promise<void> {
  const [patterns, pauses] = await Promise.all([enabledPatterns(), readPauses()]);
  for (const [tabId, site] of router.pages()) {
    const isOwn = !/^https?:/u.test(site);
    const isOn = patterns.some((pattern) => covers(pattern, site)) && !isPaused(pauses, site);
    if (!isOwn && !isOn) router.tellPage(tabId, 'site.disabled', {});
  }
  await keepContentScriptInStep();
}
