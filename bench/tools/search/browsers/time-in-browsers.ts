import type { Browser } from 'puppeteer-core';
import { seeded } from '../../seeded.ts';
import { corpusOf } from '../corpora.ts';
import type { SearchData } from '../data.ts';
import { makeEngine } from '../engines.ts';
import { drawTyping } from '../keystrokes.ts';
import type { Typing } from '../keystrokes.ts';
import { bundlePage } from './bundle.ts';
import { browserNames, startBrowser } from './launchers.ts';
import type { BrowserName } from './launchers.ts';
import { longestTaskMs } from './longest-task.ts';
import { measureInBrowser } from './measure.ts';
import type { BrowserFigures, BrowserReport, BrowserReports } from './report.ts';
import { servePage } from './server.ts';

/** Types in a worker of each browser, one browser after the other, what the engines in Node are given with the same seed. */
export async function timeInBrowsers(
  { documents, queries }: SearchData,
  { sizes, seed }: { readonly sizes: readonly number[]; readonly seed: number },
): Promise<BrowserReports> {
  const indexes = new Map<string, Uint8Array>();
  for (const size of sizes) {
    const engine = await makeEngine('spalla');
    await engine.build(corpusOf(documents, size));
    indexes.set(indexOf(size), engine.save());
  }
  const typing = drawTyping(queries, seeded(seed));
  const server = await servePage(new Map<string, string | Uint8Array>([...(await bundlePage()), ...indexes]));
  try {
    const reports = new Map<BrowserName, BrowserReport>();
    for (const name of browserNames) {
      const browser = await startBrowser(name);
      if ('skipped' in browser) {
        console.error(`${name}: skipped. ${browser.skipped}`);
        reports.set(name, browser);
        continue;
      }
      try {
        reports.set(name, await measureSizes(browser, { name, url: server.url, sizes, typing }));
      } finally {
        await browser.close();
      }
    }
    return Object.fromEntries(reports) as BrowserReports;
  } finally {
    await server.close();
  }
}

interface Measuring {
  readonly name: BrowserName;
  readonly url: string;
  readonly sizes: readonly number[];
  readonly typing: Typing;
}

async function measureSizes(browser: Browser, { name, url, sizes, typing }: Measuring): Promise<BrowserReport> {
  const figures: Record<string, BrowserFigures> = {};
  for (const size of sizes) {
    const index = url + indexOf(size);
    figures[size] = {
      ...(await measureInBrowser(browser, { url, index, typing })),
      // No tool traces Firefox.
      ...(name === 'chromium' && {
        longestTaskMs: await longestTaskMs(browser, { url, index, queries: typing.queries }),
      }),
    };
    console.error(`${await browser.version()}: ${size} documents typed`);
  }
  return figures;
}

function indexOf(size: number): string {
  return `index-${size}`;
}
