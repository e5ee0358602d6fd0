import type { SearchMessage, SearchReply, SearchWorker, Suggestions } from '@/panel/search-client.ts';
import { steadySearch } from '@/panel/steady-search.ts';
import { joinSharedWorker } from '@/platform/shared-worker.ts';
import address from './search.worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The search of all panels, or one of this panel's own. The page's policy wants a trusted address where there are such. */
export function createSearchWorker(): SearchWorker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('worker', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError('The panel starts its search worker and no other script');
      return url;
    },
  });
  const trusted = policy ? policy.createScriptURL(address) : address;
  return steadySearch(
    joinSharedWorker<SearchMessage, SearchReply | Suggestions>(trusted),
    () => new Worker(trusted, { type: 'module' }),
  );
}
