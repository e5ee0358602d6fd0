import { describe, expect, it } from 'vitest';
import { readPanelAddress, writePanelAddress } from './panel-address.ts';

describe('the address of the panel', () => {
  it('carries the token and the panel to show first', () => {
    const hash = writePanelAddress({ token: 'a b&c', panel: 'notes' });

    expect(readPanelAddress(hash)).toEqual({ token: 'a b&c', tabId: null, panel: 'notes' });
  });

  it.each([
    ['', { token: '', tabId: null, panel: 'call' }],
    ['#tab=12', { token: '', tabId: 12, panel: 'call' }],
    ['#tab=-1&panel=nowhere', { token: '', tabId: null, panel: 'call' }],
    ['#%%%', { token: '', tabId: null, panel: 'call' }],
  ])('reads «%s», and takes what it does not know as not said', (hash, address) => {
    expect(readPanelAddress(hash)).toEqual(address);
  });
});
