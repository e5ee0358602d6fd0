import { expect, it } from 'vitest';
import type { SearchMessage, SearchReply, SearchWorker, Suggestions } from './search-client.ts';
import { steadySearch } from './steady-search.ts';

const circumstances = { today: '2026-11-28', phase: null, pinned: new Set<string>() };
const part = { version: 'a', articles: [], others: null, synonyms: [] };
const question = { id: 1, query: 'bolletta', language: 'it', circumstances } as const;
const suggestion = { suggestion: 1, subject: 'Bolletta', note: '', language: 'it' } as const;

it('speaks to the worker of all panels, and starts none of its own', () => {
  const shared = aWorker();
  const heard: unknown[] = [];
  const search = steadySearch(shared, () => expect.fail('one of its own'));
  search.addEventListener('message', ({ data }) => heard.push(data));

  search.postMessage(question);
  shared.say({ id: 1, hits: [], nearest: [] });

  expect(shared.told).toEqual([question]);
  expect(heard).toEqual([{ id: 1, hits: [], nearest: [] }]);
});

it('starts one of its own where there is none for all', () => {
  const own = aWorker();

  steadySearch(null, () => own).postMessage(question);

  expect(own.told).toEqual([question]);
});

it('tells and asks one of its own again when that of all panels ended: what holds now, and the last questions', () => {
  const [shared, own] = [aWorker(), aWorker()];
  const search = steadySearch(shared, () => own);
  search.postMessage({ own: [] });
  search.postMessage({ ...part, version: 'before', isFirst: true, isLast: true });
  search.postMessage({ ...part, isFirst: true, isLast: false });
  search.postMessage({ ...part, isFirst: false, isLast: true });
  search.postMessage({ ...question, id: 0 });
  search.postMessage(suggestion);
  search.postMessage(question);

  shared.end();

  expect(own.told).toEqual([
    { ...part, isFirst: true, isLast: false },
    { ...part, isFirst: false, isLast: true },
    { own: [] },
    question,
    suggestion,
  ]);
});

it('hears its own from then on, and nothing late from the other', () => {
  const [shared, own] = [aWorker(), aWorker()];
  const heard: unknown[] = [];
  const search = steadySearch(shared, () => own);
  search.addEventListener('message', ({ data }) => heard.push(data));

  shared.end();
  search.postMessage(question);
  shared.say({ id: 1, hits: [], nearest: [] });
  own.say({ id: 1, hits: [], nearest: ['articles/a'] });

  expect(shared.told).toEqual([]);
  expect(heard).toEqual([{ id: 1, hits: [], nearest: ['articles/a'] }]);
});

function aWorker() {
  const told: SearchMessage[] = [];
  const listeners: Parameters<SearchWorker['addEventListener']>[1][] = [];
  let onEnd = (): void => undefined;
  return {
    told,
    say(data: SearchReply | Suggestions) {
      for (const listener of listeners) listener({ data });
    },
    end: () => onEnd(),
    postMessage: (message: SearchMessage) => void told.push(message),
    addEventListener: (_type: 'message', listener: (typeof listeners)[number]) => void listeners.push(listener),
    onEnd: (listener: () => void) => void (onEnd = listener),
  };
}
