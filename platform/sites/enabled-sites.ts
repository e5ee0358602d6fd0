import { browser } from 'wxt/browser';
import type { Router } from '../messages/router.ts';
import { enabledPatterns, keepContentScriptInStep } from './content-script.ts';
import { covers, patternOfSite, siteOfPattern } from './patterns.ts';

/** The enabled sites as the operator reads them: without paths, and without ports, which browsers do not tell apart. */
export async function enabledSites(): Promise<readonly string[]> {
  return (await enabledPatterns()).map(siteOfPattern);
}

/** Gives up the permission for a site. Rejects when the browser keeps it, as it does with what a company granted. */
export async function disableSite(site: string): Promise<void> {
  const pattern = patternOfSite(site);
  if (!pattern || !(await enabledPatterns()).includes(pattern)) return;
  const isRemoved = await browser.permissions.remove({ origins: [pattern] });
  if (!isRemoved) throw new DOMException(`The browser keeps ${pattern}`, 'NotAllowedError');
}

/** Takes the panel off the pages that no permission covers any more; the extension's own practice page needs none. */
export async function leaveDisabledPages(router: Router): Promise<void> {
  const patterns = await enabledPatterns();
  for (const [tabId, site] of router.pages()) {
    const isOwn = !/^https?:/u.test(site);
    if (!isOwn && !patterns.some((pattern) => covers(pattern, site))) router.tellPage(tabId, 'site.disabled', {});
  }
  await keepContentScriptInStep();
}
