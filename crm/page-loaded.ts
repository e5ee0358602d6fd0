/** Milliseconds: nobody waits longer for what is ours in a page that goes on loading. */
const LONGEST_WAIT = 1_000;

/**
 * Does it behind the page's load event, or after a while; at once where that is over. What is ours would keep the page from
 * its own work, and its load event waits for every frame that is there before it.
 */
export function whenLoaded(work: () => void, signal: AbortSignal): void {
  if (Reflect.get(Document.prototype, 'readyState', document) === 'complete') {
    work();
    return;
  }
  const heard = new AbortController();
  const timer = setTimeout(begin, LONGEST_WAIT);
  const onLoad = () => {
    clearTimeout(timer);
    heard.abort();
    setTimeout(begin); // while the event is on its way, the load is not over
  };
  window.addEventListener('load', onLoad, { signal: AbortSignal.any([signal, heard.signal]) });

  function begin(): void {
    heard.abort();
    if (!signal.aborted) work();
  }
}
