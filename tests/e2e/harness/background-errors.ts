import { TargetType } from 'puppeteer-core';
import type { ChromiumUnderTest } from './browser-under-test.ts';

/** Everything that goes wrong in the background from now on, as its console would show it. */
export async function watchBackground({ browser, extensionUrl }: ChromiumUnderTest): Promise<() => readonly string[]> {
  const errors: string[] = [];
  const target = await browser.waitForTarget(
    (found) => found.type() === TargetType.SERVICE_WORKER && found.url().startsWith(extensionUrl('')),
  );
  const session = await target.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => errors.push(`${type}: ${JSON.stringify(args)}`));
  session.on('Log.entryAdded', ({ entry }) => errors.push(`${entry.level}: ${entry.text}`));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return () => errors;
}
