import type { RequestName } from '../map.ts';
import { createPairings } from '../pairings.ts';
import type { Pairings } from '../pairings.ts';
import { createRouter } from '../router.ts';
import type { Handlers, Origin, Router } from '../router.ts';
import { speakerOf } from '../sender.ts';
import type { Sender } from '../sender.ts';
import { memoryShelf } from './memory-shelf.ts';
import { portPair, settled } from './port-pair.ts';
import type { TestPort } from './port-pair.ts';
import { samples } from './samples.ts';

export const OWN = { id: 'spalla', origin: 'chrome-extension://spalla' };
export const SITE = 'https://crm.example.com';

/** A router whose handlers give the sample reply of each message, and remember that they were called. */
export interface Switchboard {
  readonly router: Router;
  readonly pairings: Pairings;
  readonly served: readonly { name: RequestName; value: unknown; origin: Origin }[];
  /** Opens a port as the browser would for this sender; gives the end that the sender holds. */
  connect(name: string, sender: Sender): TestPort;
  connectPage(tabId?: number): TestPort;
  /** Our panel in a frame of that tab's page, not yet paired. */
  connectFrame(tabId?: number): TestPort;
  connectPairedFrame(tabId?: number): Promise<TestPort>;
}

export function newSwitchboard(): Switchboard {
  const served: { name: RequestName; value: unknown; origin: Origin }[] = [];
  const pairings = createPairings(memoryShelf(), () => crypto.randomUUID());
  const handlers = Object.fromEntries(
    Object.entries(samples).map(([name, { reply }]) => [
      name,
      async (value: unknown, origin: Origin) => {
        served.push({ name: name as RequestName, value, origin });
        return reply;
      },
    ]),
  ) as unknown as Handlers;
  const router = createRouter({ handlers, pairings });

  function connect(name: string, sender: Sender): TestPort {
    const { near, far } = portPair(name);
    router.accept(far, speakerOf(sender, OWN));
    return near;
  }
  const connectFrame = (tabId = 7): TestPort =>
    connect('panel', { id: OWN.id, url: `${OWN.origin}/sidepanel.html`, frameId: 4, tab: { id: tabId } });

  return {
    router,
    pairings,
    served,
    connect,
    connectPage: (tabId = 7) =>
      connect('content', { id: OWN.id, url: `${SITE}/cases/1`, frameId: 0, tab: { id: tabId } }),
    connectFrame,
    async connectPairedFrame(tabId = 7) {
      const port = connectFrame(tabId);
      port.postMessage({ type: 'pair', token: await pairings.issue(tabId), tabId: null });
      await settled();
      return port;
    },
  };
}
