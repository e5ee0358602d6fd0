import openLeft from 'virtual:lucide/panel-left-open';
import openRight from 'virtual:lucide/panel-right-open';
import type { ElementMaker, IconShapes } from './elements.ts';
import type { HostState } from './host-state.ts';

export interface Rail {
  readonly element: HTMLElement;
  render(state: HostState): void;
  /** Puts the focus where the panel opens again as it was left. */
  focusOpen(): void;
}

export interface RailOptions {
  readonly make: ElementMaker;
  /** Null: the panel that was shown last. */
  readonly onOpen: (panel: string | null) => void;
}

/** The rail of the folded panel: all that is drawn in the page itself. */
export function createRail({ make, onOpen }: RailOptions): Rail {
  const element = make.element('nav', { attributes: { class: 'rail' } });
  let buttons: readonly HTMLButtonElement[] = [];
  let open: HTMLButtonElement | null = null;
  let drawn = '';

  return {
    element,
    focusOpen: () => open?.focus(),
    render(state) {
      const { rail, texts, settings, badges } = state;
      element.setAttribute('aria-label', texts.railName);
      // Buttons are made again only when they differ, so that a count does not take the focus from them.
      const next = [settings.side, texts.open, ...rail.map(({ title }) => title)].join('\n');
      if (next !== drawn) draw(state);
      drawn = next;
      rail.forEach(({ id, title }, index) => {
        const count = badges.get(id) ?? 0;
        name(buttons[index], count > 0 ? texts.badge(title, count) : title);
        const badge = buttons[index]?.querySelector('b');
        const words = count > 99 ? '99+' : String(count || '');
        if (words === (badge?.textContent ?? '')) return;
        badge?.remove();
        if (words) buttons[index]?.append(make.element('b', { text: words }));
      });
    },
  };

  function draw({ rail, texts, settings }: HostState): void {
    buttons = rail.map(({ id, title, icon, group }) => {
      const button = entry(icon, () => onOpen(id));
      button.append(make.element('span', { text: title }));
      button.classList.add(group);
      return button;
    });
    open = entry(settings.side === 'left' ? openLeft : openRight, () => onOpen(null));
    open.append(make.element('span', { text: texts.openWord }));
    name(open, texts.open);
    element.replaceChildren(...buttons, open);
  }

  function entry(icon: IconShapes, onChoose: () => void): HTMLButtonElement {
    const attributes = { type: 'button', class: 'entry' };
    const button = make.element('button', { attributes, children: [make.icon(icon)] });
    button.addEventListener('click', onChoose);
    return button;
  }
}

function name(button: HTMLElement | undefined, text: string): void {
  button?.setAttribute('aria-label', text);
  button?.setAttribute('title', text);
}
