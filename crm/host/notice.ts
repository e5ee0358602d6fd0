import type { ElementMaker } from './elements.ts';
import type { HostState } from './host-state.ts';

export interface Notice {
  readonly element: HTMLElement;
  render(state: HostState): void;
}

export interface NoticeOptions {
  readonly make: ElementMaker;
  readonly onReload: () => void;
  readonly onOpen: () => void;
  /** Folded and without a frame there is nothing left to show; over an open frame the notice alone goes. */
  readonly onDismiss: () => void;
  /** Whether a loaded frame, perhaps with a draft, is behind the notice. */
  readonly hasFrame: () => boolean;
}

/** What the operator must know when the panel can no longer work here. It stands in the place of the rail. */
export function createNotice({ make, onReload, onOpen, onDismiss, hasFrame }: NoticeOptions): Notice {
  const element = make.element('div', { attributes: { class: 'notice', role: 'status' } });
  element.hidden = true;
  let drawn = '';

  return {
    element,
    render({ notice, texts, settings }) {
      const isUpdated = notice === 'updated';
      const isFolded = isUpdated && hasFrame() && !settings.isOpen;
      const text = isUpdated ? texts.updatedNotice : texts.blocked;
      const next = [notice, text, isFolded].join();
      if (notice === 'none' || drawn === next) return;
      drawn = next;
      const reload = action({ name: texts.updatedReload, onClick: onReload });
      reload.classList.add('first');
      const leave = isFolded
        ? action({ name: texts.open, onClick: onOpen })
        : action({ name: texts.fold, onClick: onDismiss });
      element.replaceChildren(
        make.element('p', { text }),
        make.element('div', { attributes: { class: 'actions' }, children: isUpdated ? [reload, leave] : [leave] }),
      );
      element.hidden = false;
    },
  };

  function action({ name, onClick }: { name: string; onClick: () => void }): HTMLElement {
    const button = make.element('button', { attributes: { type: 'button', class: 'action' }, text: name });
    button.addEventListener('click', onClick);
    return button;
  }
}
