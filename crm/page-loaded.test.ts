// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { whenLoaded } from './page-loaded.ts';

let lifetime = new AbortController();
afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('does it at once in a page that has loaded', () => {
  const work = vi.fn<() => void>();

  whenLoaded(work, lifetime.signal);

  expect(work).toHaveBeenCalledOnce();
});

it('does it once, behind the load event and not in it', () => {
  const work = begin();

  window.dispatchEvent(new Event('load'));
  expect(work).not.toHaveBeenCalled();
  vi.runAllTimers();

  expect(work).toHaveBeenCalledOnce();
});

it('waits for no page that goes on and on', () => {
  const work = begin();

  vi.runAllTimers();
  window.dispatchEvent(new Event('load'));
  vi.runAllTimers();

  expect(work).toHaveBeenCalledOnce();
});

it('lets it be once all has ended', () => {
  const work = begin();

  lifetime.abort();
  window.dispatchEvent(new Event('load'));
  vi.runAllTimers();

  expect(work).not.toHaveBeenCalled();
});

function begin() {
  vi.useFakeTimers();
  vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
  const work = vi.fn<() => void>();
  whenLoaded(work, lifetime.signal);
  return work;
}
