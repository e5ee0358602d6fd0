import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from './background.ts';
import { browserWithSites } from './sites/testing/browser-with-sites.ts';

/** The events that must find their listener when they wake the background, and how many listen to each. */
function countListeners(): Record<string, number> {
  const counts: Record<string, number> = {};
  const events = {
    'runtime.onConnect': fakeBrowser.runtime.onConnect,
    'runtime.onInstalled': fakeBrowser.runtime.onInstalled,
    'runtime.onStartup': fakeBrowser.runtime.onStartup,
    'permissions.onAdded': fakeBrowser.permissions.onAdded,
    'permissions.onRemoved': fakeBrowser.permissions.onRemoved,
    'tabs.onRemoved': fakeBrowser.tabs.onRemoved,
    'action.onClicked': fakeBrowser.action.onClicked,
    'commands.onCommand': fakeBrowser.commands.onCommand,
    'alarms.onAlarm': fakeBrowser.alarms.onAlarm,
    'storage.onChanged': fakeBrowser.storage.onChanged,
  };
  for (const [name, event] of Object.entries(events)) {
    counts[name] = 0;
    Object.assign(event, { addListener: () => (counts[name] = (counts[name] ?? 0) + 1) });
  }
  return counts;
}

it('listens to everything before it waits for anything', () => {
  browserWithSites({ origins: [] });
  const counts = countListeners();

  startBackground();

  expect(counts).toEqual({
    'runtime.onConnect': 1,
    'runtime.onInstalled': 1,
    'runtime.onStartup': 1,
    'permissions.onAdded': 1,
    'permissions.onRemoved': 1,
    'tabs.onRemoved': 1,
    'action.onClicked': 1,
    'commands.onCommand': 1,
    'alarms.onAlarm': 2,
    'storage.onChanged': 1,
  });
});

it('leaves no rejection to nobody when storage and permissions fail', async () => {
  browserWithSites({ origins: [] });
  countListeners();
  const rejected: unknown[] = [];
  const onRejected = (reason: unknown): void => void rejected.push(reason);
  process.on('unhandledRejection', onRejected);
  const fail = () => Promise.reject(new Error('no storage'));
  Object.assign(fakeBrowser.storage.session, { get: fail, set: fail });
  Object.assign(fakeBrowser.permissions, { getAll: fail });

  startBackground();
  await new Promise((resume) => setTimeout(resume, 50));

  process.off('unhandledRejection', onRejected);
  expect(rejected).toEqual([]);
});
