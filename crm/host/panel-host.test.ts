// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { describe, expect, it, vi } from 'vitest';
import { buttonNames, buttons, folded, frame, hosts, mount, root, settled, texts } from './a-mounted-panel.ts';
import type { PanelHostOptions } from './panel-host.ts';

describe('the folded panel', () => {
  it('is a rail with its counts, and no frame', () => {
    const { host } = mount();

    host.setBadge('complaints', 2);

    expect(buttonNames()).toEqual(['Call', 'Complaints, 2', 'Open Spalla']);
    expect(frame()).toBeNull();
    expect(host.isOpen()).toBe(false);
  });

  it('carries nothing that tells the page what it is, and a root that the page cannot enter', () => {
    mount();

    const [element] = hosts();

    expect(element?.localName).toBe('div');
    expect(element?.getAttributeNames()).toEqual(['popover']);
    expect(element?.shadowRoot).toBeNull();
  });

  it('keeps its buttons when only a count changes, so that the focus stays on them', () => {
    const { host } = mount();
    const [call] = buttons();

    host.setBadge('complaints', 1);

    expect(buttons()[0]).toBe(call);
  });

  it('speaks another language at once', () => {
    const { host, options } = mount();

    host.setTexts({ ...texts, open: 'Apri Spalla' }, [{ ...options.rail[0]!, title: 'Chiamata' }]);

    expect(buttonNames()).toEqual(['Chiamata', 'Apri Spalla']);
  });
});

describe('opening', () => {
  it('asks for an address that shows the chosen panel first, and says that the operator opened it', async () => {
    const { options, host } = mount();

    buttons()[1]?.click();
    await settled();

    expect(options.frameAddress).toHaveBeenCalledExactlyOnceWith('complaints');
    expect(options.onChange).toHaveBeenCalledExactlyOnceWith({ isOpen: true });
    expect(frame()?.getAttribute('allow')).toBe('clipboard-write');
    expect(frame()?.title).toBe('Spalla');
    expect(host.isOpen()).toBe(true);
  });

  it('gives the focus to the button that opens it again, when it is folded from inside', async () => {
    const { host } = mount();
    host.open();
    await settled();
    frame()?.dispatchEvent(new Event('load'));
    host.focusFrame();

    host.fold();

    const focused = root().activeElement;
    expect(focused?.getAttribute('aria-label')).toBe(texts.open);
    expect(focused?.textContent).toBe(texts.openWord);
  });

  it('keeps the frame when folded, and then only tells it which panel was chosen', async () => {
    const { options, host } = mount();
    host.open();
    await settled();
    const first = frame();
    first?.dispatchEvent(new Event('load'));

    host.fold();
    host.open('call');
    await settled();

    expect(frame()).toBe(first);
    expect(options.frameAddress).toHaveBeenCalledTimes(1);
    expect(options.onPanel).toHaveBeenCalledExactlyOnceWith('call');
  });

  it('leaves the counts behind it alone until it is folded', async () => {
    const { host } = mount();
    host.open();
    await settled();
    frame()?.dispatchEvent(new Event('load'));

    host.setBadge('complaints', 2);
    const behind = buttonNames();
    host.fold();

    expect(behind).toEqual(['Call', 'Complaints', 'Open Spalla']);
    expect(buttonNames()).toEqual(['Call', 'Complaints, 2', 'Open Spalla']);
  });

  it('waits with a panel chosen while the frame is loading', async () => {
    const { options, host } = mount();
    host.open();

    host.open('complaints');
    expect(options.onPanel).not.toHaveBeenCalled();

    await vi.waitFor(() => expect(options.onPanel).toHaveBeenCalledExactlyOnceWith('complaints'));
    expect(options.frameAddress).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('folds again when no address can be had, and tries anew the next time', async () => {
    const frameAddress = vi.fn<PanelHostOptions['frameAddress']>().mockRejectedValueOnce(new Error('no background'));
    const { host } = mount({ frameAddress });
    host.open();
    await settled();
    expect(host.isOpen()).toBe(false);

    frameAddress.mockResolvedValue('about:blank#2');
    host.open();
    await settled();

    expect(frame()?.src).toBe('about:blank#2');
  });

  it('restores what the operator left open, without saying so', async () => {
    const { options } = mount({ settings: { ...folded, isOpen: true } });
    await settled();

    expect(frame()).not.toBeNull();
    expect(options.onChange).not.toHaveBeenCalled();
  });
});

describe('the width', () => {
  it('follows the arrow keys towards the page, and is told when the key is let go', () => {
    const { options } = mount({ settings: { ...folded, isOpen: true } });
    const handle = root().querySelector<HTMLElement>('[role=separator]');

    handle?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', cancelable: true }));
    handle?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', cancelable: true }));
    expect(options.onChange).not.toHaveBeenCalled();
    handle?.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowLeft' }));

    expect(handle?.getAttribute('aria-valuenow')).toBe('416');
    expect(options.onChange).toHaveBeenCalledExactlyOnceWith({ width: 416 });
  });

  it('stays between its bounds, and goes back with a double click', () => {
    const { options } = mount({ settings: { ...folded, side: 'left', isOpen: true } });
    const handle = root().querySelector<HTMLElement>('[role=separator]');

    for (const key of ['End', 'ArrowRight'])
      handle?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    expect(handle?.getAttribute('aria-valuenow')).toBe('640');
    handle?.dispatchEvent(new MouseEvent('dblclick'));

    expect(options.onChange).toHaveBeenLastCalledWith({ width: 384 });
  });
});
