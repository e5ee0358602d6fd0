import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settled } from '../messages/testing/port-pair.ts';
import { newSwitchboard, SITE } from '../messages/testing/switchboard.ts';
import type { SiteSettings } from '../messages/page-values.ts';
import { createPlaces } from './places.ts';
import { listenToToolbar } from './toolbar.ts';

interface Tab {
  readonly id?: number;
  readonly url?: string;
  readonly windowId: number;
}

const TAB: Tab = { id: 7, url: `${SITE}/cases/1`, windowId: 3 };
const FOCUS = { type: 'event', name: 'search.focus', value: {} };

describe.each(['Chromium', 'Firefox'] as const)('the toolbar button in %s', (engine) => {
  const opened = engine === 'Chromium' ? 'side panel of window 3' : 'sidebar toggled';

  it('asks for the site that is not enabled, within the click', () => {
    const { click, did } = toolbar(engine);

    click(TAB);

    expect(did).toEqual(['asked for https://crm.example.com/*']);
  });

  it('enters the page at once when the site turns out to be granted', async () => {
    const { click, did } = toolbar(engine);

    click(TAB);
    await settled();

    expect(did).toContain('enabled');
  });

  it.runIf(engine === 'Chromium')('opens the panel of a page that rests', async () => {
    const { click, did, board } = toolbar(engine, { resting: [7] });

    click(TAB);
    await settled();
    const page = board.connectPage(7);
    await settled();

    expect(page.received).toEqual([{ type: 'event', name: 'host.toggle', value: {} }]);
    expect(did).not.toContain('enabled');
  });

  it('enters no page when the operator says no', async () => {
    const { click, did } = toolbar(engine, { isGranted: false });

    click(TAB);
    await settled();

    expect(did).not.toContain('enabled');
  });

  it('opens and folds the panel that lives in the page', async () => {
    const { click, did, board } = toolbar(engine, { place: 'overlay' });
    const page = board.connectPage(7);

    click(TAB);
    await settled();

    expect(page.received).toEqual([{ type: 'event', name: 'host.toggle', value: {} }]);
    expect(did).toEqual([]);
  });

  it('opens the browser’s own panel where the operator wants it, within the click', () => {
    const { click, did, board } = toolbar(engine, { place: 'browser' });
    board.connectPage(7);

    click(TAB);

    expect(did).toEqual([opened]);
  });

  it('opens the browser’s own panel on a page that no extension may enter', () => {
    const { click, did } = toolbar(engine);

    click({ ...TAB, url: 'about:newtab' });

    expect(did).toEqual([opened]);
  });
});

describe('the search command', () => {
  it('focuses the search of the panel in the page', async () => {
    const { press, board, did } = toolbar('Chromium', { place: 'narrow' });
    const [page, panel] = [board.connectPage(7), await board.connectPairedFrame(7)];

    press('open-search', TAB);
    await settled();

    expect(page.received).toEqual([FOCUS]);
    expect(panel.received).toContainEqual(FOCUS);
    expect(did).toEqual([]);
  });

  it('waits for a page that rests, and once only for one that does not answer', async () => {
    const { press, board, did } = toolbar('Chromium', { resting: [7] });
    press('open-search', TAB);
    press('open-search', { ...TAB, id: 8 });
    await settled();
    const page = board.connectPage(7);
    await settled();

    expect(page.received).toEqual([FOCUS]);
    expect(did).toEqual(['side panel of window 3']);

    press('open-search', { ...TAB, id: 8 });
    expect(did).toEqual(['side panel of window 3', 'side panel of window 3']);
  });

  it.each([
    ['Chromium', 'side panel of window 3'],
    ['Firefox', 'sidebar opened'],
  ] as const)('opens the browser’s own panel in %s, and never closes it', (engine, opened) => {
    const { press, did, board } = toolbar(engine, { place: 'browser' });
    board.connectPage(7);

    press('open-search', TAB);

    expect(did).toEqual([opened]);
  });

  it('focuses the search of a panel that comes up for it', async () => {
    const { press, board, paired } = toolbar('Chromium', { place: 'browser' });
    board.connectPage(7);
    press('open-search', TAB);

    const panel = await board.connectPairedFrame(7);
    paired(7);
    paired(7);
    await settled();

    expect(panel.received.filter((message) => JSON.stringify(message) === JSON.stringify(FOCUS))).toHaveLength(1);
  });

  it('takes no focus in a panel of another tab', async () => {
    const { press, board, paired } = toolbar('Chromium', { place: 'browser' });
    press('open-search', TAB);

    const panel = await board.connectPairedFrame(8);
    paired(8);
    await settled();

    expect(panel.received).not.toContainEqual(FOCUS);
  });

  it('lets other commands be', () => {
    const { press, did } = toolbar('Chromium');

    press('something-else', TAB);

    expect(did).toEqual([]);
  });
});

describe('the command that redacts a field', () => {
  it('is passed on to the page of that tab, wherever its panel lives, and opens nothing', async () => {
    const { press, board, did } = toolbar('Firefox', { place: 'browser' });
    const [page, other] = [board.connectPage(7), board.connectPage(8)];

    press('redact-field', TAB);
    await settled();

    expect(page.received).toEqual([{ type: 'event', name: 'field.redact', value: {} }]);
    expect(other.received).toEqual([]);
    expect(did).toEqual([]);
  });
});

function toolbar(
  engine: 'Chromium' | 'Firefox',
  {
    place = 'narrow',
    isGranted = true,
    resting = [],
  }: { place?: SiteSettings['place']; isGranted?: boolean; resting?: readonly number[] } = {},
) {
  fakeBrowser.reset();
  const did: string[] = [];
  const act = async (what: string): Promise<void> => void did.push(what);
  let onClicked = (_tab: Tab): void => undefined;
  let onCommand = (_command: string, _tab: Tab): void => undefined;
  Object.assign(fakeBrowser.action.onClicked, { addListener: (listener: typeof onClicked) => (onClicked = listener) });
  Object.assign(fakeBrowser.commands.onCommand, {
    addListener: (listener: typeof onCommand) => (onCommand = listener),
  });
  Object.assign(fakeBrowser.permissions, {
    request: ({ origins }: { origins: string[] }) => act(`asked for ${origins.join()}`).then(() => isGranted),
  });
  Object.assign(fakeBrowser, {
    sidePanel: { open: ({ windowId }: { windowId: number }) => act(`side panel of window ${windowId}`) },
    sidebarAction:
      engine === 'Firefox' ? { open: () => act('sidebar opened'), toggle: () => act('sidebar toggled') } : undefined,
  });

  const board = newSwitchboard();
  const places = createPlaces('narrow');
  places.remember({ site: SITE, place, side: 'right', width: 384, isOpen: false });
  const { panelPaired } = listenToToolbar({
    router: board.router,
    places,
    callPage: engine === 'Firefox' ? null : async (tabId) => resting.includes(tabId),
    onEnabled: () => did.push('enabled'),
  });
  return {
    board,
    did,
    paired: panelPaired,
    click: (tab: Tab) => onClicked(tab),
    press: (command: string, tab: Tab) => onCommand(command, tab),
  };
}
