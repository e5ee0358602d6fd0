import address from './search.worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Starts the search worker. The page's policy wants a trusted address for it where the browser has Trusted Types. */
export function createSearchWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('worker', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError('The panel starts its search worker and no other script');
      return url;
    },
  });
  return new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
}
