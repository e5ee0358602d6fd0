import type { MountEditor } from './page-editor.ts';

/** A record in a frame that has its contents from `srcdoc`. */
export const textarea: MountEditor = async (place) => {
  const frame = await frameIn(place, '<label>Note <textarea style="width: 90%; height: 6em"></textarea></label>');
  return controlIn(() => frame.contentDocument);
};

/** A frame in a frame, as Dynamics nests them. */
export const nested: MountEditor = async (place) => {
  const outer = await frameIn(place, '<main></main>');
  const around = outer.contentDocument?.querySelector('main');
  if (!around) throw new Error('The outer frame is empty');
  const inner = await frameIn(around, '<textarea style="width: 90%; height: 9em"></textarea>');
  return controlIn(() => inner.contentDocument);
};

/** An old editor: an empty frame, all of which is written in. */
export const designMode: MountEditor = (place) => {
  const frame = frameFor(document);
  place.append(frame);
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('An empty frame has a document at once');
  contentDocument.open();
  contentDocument.write('<!doctype html><title>Nota</title><body style="min-height: 100px"></body>');
  contentDocument.close();
  contentDocument.designMode = 'on';
  const { body } = contentDocument;
  return {
    field: () => body,
    model: () => body.innerText.replaceAll('\u00a0', ' ').replace(/\n$/u, ''),
    put: (text) => (body.textContent = text),
  };
};

function controlIn(documentOf: () => Document | null) {
  const field = () => {
    const found = documentOf()?.querySelector('textarea');
    if (!found) throw new Error('The frame has no text area');
    return found;
  };
  return { field, model: () => field().value, put: (text: string) => (field().value = text) };
}

function frameIn(place: HTMLElement, contents: string): Promise<HTMLIFrameElement> {
  const frame = frameFor(place.ownerDocument);
  frame.srcdoc = contents;
  frame.style.width = '100%';
  frame.style.height = '240px';
  place.append(frame);
  return new Promise((done) => {
    frame.addEventListener('load', () => done(frame), { once: true });
  });
}

function frameFor(document: Document): HTMLIFrameElement {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- as CRMs have them
  return document.createElement('iframe');
}
