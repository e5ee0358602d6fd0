// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quietKeys } from './quiet-keys.ts';

describe('the keys of a page beside the panel', () => {
  const life = { now: new AbortController() };
  let host: HTMLElement;
  let field: HTMLElement;
  let heard: string[];

  beforeEach(() => {
    document.body.replaceChildren();
    host = document.body.appendChild(document.createElement('div'));
    field = document.body.appendChild(document.createElement('textarea'));
    heard = [];
    life.now = new AbortController();
    quietKeys({ host, signal: life.now.signal });
    for (const type of ['keydown', 'keyup']) {
      window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), {
        signal: life.now.signal,
      });
    }
  });
  afterEach(() => life.now.abort());

  it('are all heard while nobody was in the panel', () => {
    press('keydown', 'a');
    press('keyup', 'a');

    expect(heard).toEqual(['keydown a', 'keyup a']);
  });

  it('are not heard when they were pressed in the panel and released in the page; those that follow are', () => {
    host.dispatchEvent(new FocusEvent('focus'));
    press('keyup', 'Escape');
    press('keydown', 'b');
    press('keyup', 'b');

    expect(heard).toEqual(['keydown b', 'keyup b']);
  });

  function press(type: string, key: string): void {
    field.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  }
});
