// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietKeys } from './quiet-keys.ts';

describe('the keys of a page beside the panel', () => {
  const life = { now: new AbortController() };
  let host: HTMLElement;
  let field: HTMLElement;
  let heard: string[];
  let inHost: Element | null;

  beforeEach(() => {
    document.body.replaceChildren();
    host = document.body.appendChild(document.createElement('div'));
    field = document.body.appendChild(document.createElement('textarea'));
    heard = [];
    inHost = null;
    life.now = new AbortController();
    quietKeys({ host, focused: () => inHost, signal: life.now.signal });
    for (const type of ['keydown', 'keyup']) {
      window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), {
        signal: life.now.signal,
      });
    }
  });
  afterEach(() => {
    life.now.abort();
    vi.restoreAllMocks();
  });

  it('are all heard while nobody was in the panel', () => {
    press('keydown', 'a');
    press('keyup', 'a');

    expect(heard).toEqual(['keydown a', 'keyup a']);
  });

  it('are not heard when they were pressed in the panel and released in the page; those that follow are', () => {
    host.tabIndex = 0;
    host.focus();
    press('keyup', 'Escape');
    press('keydown', 'b');
    press('keyup', 'b');

    expect(heard).toEqual(['keydown b', 'keyup b']);
  });

  it('are not heard either when the focus went into the panel without an event of its own', async () => {
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(host);
    window.dispatchEvent(new FocusEvent('blur'));
    await new Promise((passed) => setTimeout(passed));
    press('keyup', 'Escape');

    expect(heard).toEqual([]);
  });

  it('are heard on our own buttons, and not where the page gets those of the panel’s frame', () => {
    press('keydown', 'a', host);
    inHost = document.createElement('iframe');
    press('keydown', 'b', host);
    press('keyup', 'b', host);
    inHost = document.createElement('button');
    press('keyup', 'c', host);

    expect(heard).toEqual(['keydown a', 'keyup c']);
  });

  function press(type: string, key: string, on = field): void {
    on.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  }
});
