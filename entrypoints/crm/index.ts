import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/theme/tokens.css?inline';
import { browserLanguage } from '@/platform/browser-language.ts';
import { newId } from '@/platform/clock.ts';
import { isRunning } from '@/platform/messages/connect.ts';
import { takeOver } from './only-copy.ts';
import { closedRootOf } from './closed-root.ts';
import { loadFields } from './load-fields.ts';
import { loadPicker } from './load-picker.ts';
import { runPage } from './run-page.ts';

// The content script. WXT calls it an unlisted script: it is registered at run time for the enabled sites anyway, and what
// WXT adds to its content scripts announces the extension's id to the page, in an event by which any page can end them.
export default defineUnlistedScript(() => {
  const lifetime = new AbortController();
  let isLost = false;
  // One that ended, where the site was turned off or paused, makes room too.
  if (!takeOver({ isLost: () => isLost || !isRunning() || lifetime.signal.aborted, stop: () => lifetime.abort() }))
    return;
  runPage({
    panelPage: browser.runtime.getURL('/sidepanel.html'),
    loadFields,
    loadPicker,
    css,
    closedRootOf,
    language: browserLanguage(),
    newId,
    lifetime,
    // In Firefox the usual place is the browser's own panel, which waits for what the page tells.
    mayRest: () => !import.meta.env.FIREFOX && isRunning(),
    onLost: () => (isLost = true),
  }).catch(() => lifetime.abort());
});
