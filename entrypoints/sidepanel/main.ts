import { h, render } from 'preact';
import pack from 'virtual:starter-pack';
import '@/components/theme/index.css';
import { focusSearch } from '@/components/sidebar/SearchBox.tsx';
import { openPanel } from '@/panel/open-panel.ts';
import type { OpenedPanel } from '@/panel/open-panel.ts';
import { readPanelAddress, writePanelAddress } from '@/panel/panel-address.ts';
import { refuseUnseen } from '@/panel/refuse-unseen.ts';
import { alwaysInSight, watchSight } from '@/panel/seen-by-operator.ts';
import { copyText } from '@/platform/clipboard.ts';
import { after, newId } from '@/platform/clock.ts';
import { download } from '@/platform/download.ts';
import { mapTrials } from '@/platform/map-trials.ts';
import { createCaller } from '@/platform/messages/caller.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { events, requests } from '@/platform/messages/map.ts';
import { connectToBackground } from '@/platform/messages/connect.ts';
import { MessageError } from '@/platform/messages/wire.ts';
import { shortcutOf } from '@/platform/shortcut.ts';
import { followActiveTab } from '@/platform/sites/active-tab.ts';
import { unfinishedNote } from '@/platform/unfinished-note.ts';
import { seenProposals } from '@/platform/seen-proposals.ts';
import { findWindow, openBrowserPanel } from '@/platform/sites/browser-panel.ts';
import { PanelApp } from './PanelApp.tsx';
import { createSearchWorker } from './search-worker.ts';

const root = document.getElementById('panel') ?? document.body;
const { signal } = new AbortController();
const isFramed = window.top !== window;
const worker = createSearchWorker();
const sight = isFramed ? watchSight(root, { now: () => performance.now(), drawn: pageDrawn, signal }) : alwaysInSight;
const windowId = findWindow();

let { token, tabId, panel } = readPanelAddress(location.hash);
let caller: Caller | null = null;
let opened: OpenedPanel | null = null;
let opening: Promise<OpenedPanel> | null = null;

if (isFramed || tabId !== null) connect();
else void followActiveTab(moveToTab, signal);

function connect(): void {
  caller = createCaller({
    messages: { requests, events },
    connect: () => connectToBackground('panel'),
    pairing: { request: () => ({ token, tabId }), onPaired: (pairing) => void onPaired(pairing) },
    onLost: () => opened?.lost(),
    signal,
  });
}

function moveToTab(active: number | null): void {
  tabId = active;
  if (caller) caller.pairAgain();
  else connect();
}

/** Where there is no page any more, what is done there says so. */
async function pageDrawn(): Promise<void> {
  await caller?.ask('page.drawn', {}).catch((error: unknown) => {
    if (!(error instanceof MessageError && error.problem === 'no-page')) throw error;
  });
}

/** Nothing is drawn before this: a frame that somebody else embedded stays blank. */
async function onPaired(pairing: { token: string; hasPage: boolean; site: string | null }): Promise<void> {
  // The next token stands in the address, for the day the page reloads this frame.
  token = pairing.token;
  if (isFramed) history.replaceState(null, '', writePanelAddress({ token, panel }));
  opening ??= open();
  try {
    opened = await opening;
    opened.paired(pairing);
  } catch {
    opening = null; // the port closed under the question: the next pairing asks again
  }
}

async function open(): Promise<OpenedPanel> {
  if (!caller) throw new RangeError('No caller yet');
  const asked = caller;
  const preferences = await asked.ask('preferences.read', {});
  const panelAtWork = openPanel({
    caller: asked,
    content: pack,
    preferences,
    panel,
    world: {
      isFramed,
      sight,
      worker,
      copyText,
      download,
      unfinishedNote,
      seenProposals,
      mapTrials,
      newId,
      after,
      signal,
      clock: () => Date.now(),
      openBrowserPanel: () => openBrowserPanel(windowId()),
      closeWindow: () => window.close(),
      onSearchFocus: () => focusSearch(document),
    },
  });
  const onRefused = () => panelAtWork.state.announce({ tone: 'warning', message: 'announce.covered' });
  refuseUnseen(document, { sight, onRefused, signal });
  render(h(PanelApp, panelAtWork), root);
  panelAtWork.state.searchShortcut.value = await shortcutOf('open-search');
  panelAtWork.state.redactShortcut.value = await shortcutOf('redact-field');
  return panelAtWork;
}
