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

/** A record in a frame with a form of its own, keys that save it, and a bar over it all that does. */
export const form: MountEditor = async (place) => {
  const bar = document.createElement('button');
  bar.id = 'bar';
  bar.type = 'button';
  bar.textContent = 'Salva';
  bar.addEventListener('click', () => countSave(place));
  place.append(bar);
  const frame = await frameIn(
    place,
    '<form><textarea style="width: 90%; height: 6em"></textarea><p><input name="line"> <button>Avanti</button></p></form>',
  );
  frame.contentDocument?.addEventListener('submit', (event) => {
    event.preventDefault();
    countSave(place);
  });
  frame.contentDocument?.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key !== 's') return;
    event.preventDefault();
    countSave(place);
  });
  return controlIn(() => frame.contentDocument);
};

/** An editor of that kind in a form of the page. */
export const formAround: MountEditor = (place) => {
  const around = document.createElement('form');
  const button = document.createElement('button');
  button.id = 'bar';
  button.textContent = 'Avanti';
  around.addEventListener('submit', (event) => {
    event.preventDefault();
    countSave(place);
  });
  place.append(around);
  const editor = designMode(around);
  around.append(button);
  return editor;
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

/** How often the page saved: the tests read it. */
function countSave(place: HTMLElement): void {
  place.dataset['saves'] = String(Number(place.dataset['saves'] ?? 0) + 1);
}

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
