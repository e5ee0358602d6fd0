// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { describe, expect, it, vi } from 'vitest';
import {
  buttonNames,
  buttons,
  folded,
  frame,
  hosts,
  lifetime,
  mount,
  pause,
  root,
  settled,
} from './a-mounted-panel.ts';

describe('the page', () => {
  it('gets the host back when it takes it away, five times in ten seconds', async () => {
    const { options, host } = mount({ settings: { ...folded, isOpen: true } });

    for (let times = 1; times <= 5; times += 1) {
      hosts()[0]?.remove();
      await vi.waitFor(() => expect(hosts()).toHaveLength(1));
      expect(host.isOpen()).toBe(true);
    }
    expect(options.onBlocked).not.toHaveBeenCalled();
    hosts()[0]?.remove();
    await vi.waitFor(() => expect(options.onBlocked).toHaveBeenCalledOnce());

    expect(root().textContent).toContain('Not on this page');
    expect(host.isOpen()).toBe(false);
    hosts()[0]?.remove();
    await pause(300);
    expect(hosts()).toHaveLength(0);
  });

  it('loses a frame with a spent address and gets one with a fresh address', async () => {
    const { options } = mount({ settings: { ...folded, isOpen: true } });
    await settled();

    hosts()[0]?.remove();
    await vi.waitFor(() => expect(options.frameAddress).toHaveBeenCalledTimes(2));
  });

  it('cannot leave attributes on the host, hide it or make it inert', async () => {
    mount();
    const [element] = hosts();

    element?.setAttribute('class', 'theirs');
    element?.setAttribute('inert', '');
    element?.hidePopover();

    await vi.waitFor(() => expect(element?.getAttributeNames()).toEqual(['popover']));
    expect(element?.matches(':popover-open')).toBe(true);
  });

  it('hears no key of ours', () => {
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard, { signal: lifetime.signal });
    mount();

    buttons()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true, composed: true }));

    expect(heard).not.toHaveBeenCalled();
  });

  it('is as it was after the end', async () => {
    const before = document.documentElement.outerHTML;
    const { host } = mount({ settings: { ...folded, place: 'narrow', isOpen: true } });
    await settled();

    lifetime.abort();
    host.open();
    host.apply({ ...folded, isOpen: true });
    host.declareLost();

    expect(document.documentElement.outerHTML).toBe(before);
    expect(host.isOpen()).toBe(false);
  });

  it('shows nothing of ours while the panel is in the side panel of the browser', () => {
    const { host } = mount({ settings: { ...folded, isOpen: true } });

    host.apply({ ...folded, place: 'browser', isOpen: true });
    host.open();
    expect(hosts()).toHaveLength(0);
    host.apply(folded);

    expect(hosts()).toHaveLength(1);
  });
});

describe('a second copy of the script', () => {
  it('is given the panel that is there', () => {
    const { host } = mount();

    expect(mount().host).toBe(host);
    expect(hosts()).toHaveLength(1);
  });

  it('takes the place of one whose extension is gone', () => {
    const { host } = mount();
    host.declareLost();

    expect(mount().host).not.toBe(host);
    expect(hosts()).toHaveLength(1);
    expect(buttonNames()).toContain('Call');
  });
});

describe('after an update of the extension', () => {
  it('a notice with a way to reload stands in the place of the rail', () => {
    const { host } = mount();

    host.declareLost();

    expect(root().querySelector('[role=status]')?.textContent).toContain('Spalla has been updated');
    expect(root().querySelector<HTMLElement>('.stage')?.hidden).toBe(true);
    host.open();
    expect(host.isOpen()).toBe(false);
  });

  it('an open frame stays as it is, and can be folded and opened again', async () => {
    const { options, host } = mount({ settings: { ...folded, isOpen: true } });
    await settled();
    frame()?.dispatchEvent(new Event('load'));
    const before = frame();

    host.declareLost();
    expect(host.isOpen()).toBe(true);
    host.fold();
    host.open();

    expect(frame()).toBe(before);
    expect(options.frameAddress).toHaveBeenCalledTimes(1);
    expect(root().querySelector<HTMLElement>('.stage')?.hidden).toBe(false);
  });
});
