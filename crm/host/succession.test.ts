// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { buttonNames, hosts, mount } from './a-mounted-panel.ts';
import { awaitSuccessor, succeedEarlierHosts } from './succession.ts';

it('makes the host of an earlier version leave: its own copy of the script takes everything back', () => {
  const earlier = new AbortController();
  const { options } = mount({ signal: earlier.signal, onSuccessor: () => earlier.abort() });

  succeedEarlierHosts(document, options.closedRootOf);

  expect(hosts()).toEqual([]);
});

it('takes away a host whose script is no longer alive', () => {
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const body = root.appendChild(document.createElement('div'));
  const dead = new AbortController();
  awaitSuccessor({ body, onSuccessor: vi.fn<() => void>(), signal: dead.signal });
  document.documentElement.append(element);
  dead.abort();

  succeedEarlierHosts(document, (host) => (host === element ? root : null));

  expect(element.isConnected).toBe(false);
});

it('says nothing that the page could hear', () => {
  const { options } = mount();
  const heard = vi.fn<(event: Event) => void>();
  for (const target of [window, document, ...hosts()]) target.addEventListener('succession', heard, { capture: true });

  succeedEarlierHosts(document, options.closedRootOf);

  expect(options.onSuccessor).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
});

it('leaves the popovers of the page alone', () => {
  const popover = document.createElement('div');
  popover.setAttribute('popover', 'manual');
  const root = popover.attachShadow({ mode: 'closed' });
  document.documentElement.append(popover);

  succeedEarlierHosts(document, () => root);

  expect(popover.isConnected).toBe(true);
  popover.remove();
  mount();
  expect(buttonNames()).toContain('Open Spalla');
});
