import { askBackground } from './ask-background.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

/** The operator said once who they are: what opens a call is inserted without a question then. */
export async function tellOwnValues({ openExtensionPage }: BrowserUnderTest): Promise<void> {
  const page = await openExtensionPage('sidepanel.html');
  await askBackground(page, 'own-values.write', { operator: 'Ada', company: 'Lume' });
  await page.close();
}
