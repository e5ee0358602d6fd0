import type { ContentPart, OwnEntries, SearchMessage, SearchWorker } from './search-client.ts';

/** A worker that serves all panels. */
export interface SharedSearch extends SearchWorker {
  /** Calls it once, when the worker has ended and will answer nothing any more. */
  onEnd(listener: () => void): void;
}

/**
 * The search of all panels; once that has ended, one of this panel's own, which is told and asked again whatever it must know.
 * `null` where browsers share none.
 */
export function steadySearch(shared: SharedSearch | null, startOwn: () => SearchWorker): SearchWorker {
  const listeners: Parameters<SearchWorker['addEventListener']>[1][] = [];
  let content: readonly ContentPart[] = [];
  let own: OwnEntries | null = null;
  let question: SearchMessage | null = null;
  let suggestion: SearchMessage | null = null;
  let worker: SearchWorker = shared ?? startOwn();
  hear(worker);
  shared?.onEnd(() => {
    worker = startOwn();
    hear(worker);
    for (const message of [...content, own, question, suggestion]) if (message) worker.postMessage(message);
  });

  return {
    postMessage(message) {
      remember(message);
      worker.postMessage(message);
    },
    addEventListener: (_type, listener) => void listeners.push(listener),
  };

  function hear(heard: SearchWorker): void {
    heard.addEventListener('message', (event) => {
      if (heard === worker) for (const listener of listeners) listener(event);
    });
  }

  function remember(message: SearchMessage): void {
    if ('query' in message) question = message;
    else if ('suggestion' in message) suggestion = message;
    else if ('own' in message) own = message;
    else content = message.isFirst ? [message] : [...content, message];
  }
}
