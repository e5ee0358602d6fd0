import type { Page } from 'puppeteer-core';
import type { ReplyOf, RequestName, RequestOf } from '../../../platform/messages/map.ts';

interface TestPort {
  postMessage(message: object): void;
  readonly onMessage: { addListener(listener: (message: { type: string; id?: number; name?: string }) => void): void };
}

/**
 * Asks the background over a port of its own, as the panel's page does; with `tab` it stands beside that tab, whose page may
 * be asked too. With `until` the answer is waited for, and after it the event of that name.
 */
export async function askBackground<Name extends RequestName>(
  panelPage: Page,
  name: Name,
  value: RequestOf<Name>,
  { until = null, tab = null }: { until?: 'packs.changed' | null; tab?: number | null } = {},
): Promise<{ reply: ReplyOf<Name>; milliseconds: number }> {
  const answer = await panelPage.evaluate(
    (asked, event, tabId) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { connect(info: object): TestPort } } };
      const port = chrome.runtime.connect({ name: 'panel' });
      return new Promise<{ reply?: unknown; problem?: string; milliseconds: number }>((resolve) => {
        let begun = 0;
        let reply: unknown;
        let isAnswered = false;
        let hasHappened = event === null;
        const done = (): void => {
          if (isAnswered && hasHappened) resolve({ reply, milliseconds: performance.now() - begun });
        };
        port.onMessage.addListener((message) => {
          if (message.type === 'paired') {
            begun = performance.now();
            port.postMessage({ type: 'request', id: 1, ...asked });
          } else if (message.type === 'refusal') {
            resolve({ problem: (message as { problem?: string }).problem ?? '', milliseconds: 0 });
          } else if (message.type === 'reply' && message.id === 1) {
            reply = (message as { value?: unknown }).value;
            isAnswered = true;
          } else if (message.type === 'event' && message.name === event) hasHappened = true;
          done();
        });
        port.postMessage({ type: 'pair', token: '', tabId });
      });
    },
    { name, value },
    until,
    tab,
  );
  if (answer.problem !== undefined) throw new Error(`«${name}» was not served: ${answer.problem}`);
  return { reply: answer.reply as ReplyOf<Name>, milliseconds: answer.milliseconds };
}
