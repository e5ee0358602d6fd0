import { afterEach, beforeEach, vi } from 'vitest';
import { mountPanelHost } from './panel-host.ts';
import type { HostSettings, HostTexts, PanelHost, PanelHostOptions } from './panel-host.ts';

export const texts: HostTexts = {
  railName: 'Spalla panels',
  open: 'Open Spalla',
  openWord: 'Open',
  fold: 'Fold',
  resize: 'Panel width',
  frameTitle: 'Spalla',
  updatedNotice: 'Spalla has been updated',
  updatedReload: 'Reload',
  blocked: 'Not on this page',
  badge: (panel, count) => `${panel}, ${count}`,
};
export const folded: HostSettings = { place: 'overlay', side: 'right', width: 384, isOpen: false };

export let lifetime: AbortController;
/** The closed roots, which only a test may look into. */
let roots: ShadowRoot[];

beforeEach(() => {
  lifetime = new AbortController();
  roots = [];
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attach(this: Element, init) {
    const attached = attachShadow.call(this, init);
    roots.push(attached);
    return attached;
  });
  givePopovers();
});

afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

export function mount(changes: Partial<PanelHostOptions> = {}) {
  const options = {
    document,
    frameAddress: vi.fn<PanelHostOptions['frameAddress']>().mockResolvedValue('about:blank#1'),
    rail: [
      { id: 'call', title: 'Call', icon: [['path', { d: 'M0 0' }]], group: 'work' },
      { id: 'complaints', title: 'Complaints', icon: [['path', { d: 'M0 0' }]], group: 'own' },
    ],
    texts,
    settings: folded,
    theme: 'system',
    css: ':host { color: black }',
    onChange: vi.fn<PanelHostOptions['onChange']>(),
    onPanel: vi.fn<PanelHostOptions['onPanel']>(),
    refuseUnseen: vi.fn<PanelHostOptions['refuseUnseen']>(),
    closedRootOf: (element) => roots.find(({ host: owner }) => owner === element) ?? null,
    onSuccessor: vi.fn<() => void>(),
    onBlocked: vi.fn<() => void>(),
    signal: lifetime.signal,
    ...changes,
  } satisfies PanelHostOptions;
  const host: PanelHost = mountPanelHost(options);
  return { host, options };
}

export function hosts(): HTMLElement[] {
  return [...document.documentElement.querySelectorAll<HTMLElement>(':scope > [popover]')];
}

export function root(): ShadowRoot {
  const last = roots.at(-1);
  if (!last) throw new Error('There is no host');
  return last;
}

export function frame(): HTMLIFrameElement | null {
  return root().querySelector('iframe');
}

export function buttons(): HTMLButtonElement[] {
  return [...root().querySelectorAll<HTMLButtonElement>('nav button')];
}

export function buttonNames(): (string | null)[] {
  return buttons().map((button) => button.getAttribute('aria-label'));
}

export async function settled(): Promise<void> {
  await pause(0);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

/** happy-dom has no popovers: enough of them for what is asked here. */
function givePopovers(): void {
  const open = new WeakSet<Element>();
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function isMatch(this: Element, selector: string) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
      this.dispatchEvent(new Event('toggle'));
    },
  });
}
