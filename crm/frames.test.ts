// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchDocuments } from './frames.ts';

let lifetime = new AbortController();

afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  document.body.replaceChildren();
});

describe('the documents of a page', () => {
  it('are heard before the page is, also that of a frame that comes later', async () => {
    const heard: string[] = [];
    const documents = watchDocuments(document, lifetime.signal);
    documents.listen(['click'], () => heard.push('we'), { signal: lifetime.signal, onWindow: true });

    const inner = await addFrame('<button>Salva</button>');
    const button = inner.querySelector('button');
    button?.addEventListener('click', () => heard.push('page'));
    button?.click();

    expect(heard).toEqual(['we', 'page']);
  });

  it('are stopped from what they do by a listener that may, and by no other', async () => {
    const documents = watchDocuments(document, lifetime.signal);
    const prevent = (event: Event) => event.preventDefault();
    documents.listen(['click'], prevent, { signal: lifetime.signal, onWindow: true, mayPrevent: true });
    documents.listen(['keydown'], prevent, { signal: lifetime.signal, onWindow: true });
    const inner = await addFrame('<button>Salva</button>');
    const button = inner.querySelector('button');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    const key = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true });

    button?.dispatchEvent(click);
    button?.dispatchEvent(key);

    expect([click.defaultPrevented, key.defaultPrevented]).toEqual([true, false]);
  });

  it('are left in peace in the end', async () => {
    const listener = vi.fn<() => void>();
    const documents = watchDocuments(document, lifetime.signal);
    documents.listen(['click'], listener, { signal: lifetime.signal });
    const inner = await addFrame('<button>Salva</button>');

    lifetime.abort();
    inner.querySelector('button')?.click();

    expect(listener).not.toHaveBeenCalled();
  });
});

/** A frame of the same origin, loaded. */
async function addFrame(contents: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const isLoaded = new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
  });
  frame.srcdoc = contents;
  document.body.append(frame);
  await isLoaded;
  if (!frame.contentDocument) throw new Error('The frame is empty');
  return frame.contentDocument;
}
