// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { panelHeaders } from './headers.ts';
import { panels } from './index.ts';

describe('the panels', () => {
  it('are those of the folded rail, in the same order', () => {
    expect(panels.map(({ badge: _, View: __, ...header }) => header)).toEqual(panelHeaders);
  });

  it('answer to Alt and the digits from 1, as they stand on the rail', () => {
    expect(panelHeaders.map(({ shortcut }) => shortcut)).toEqual(panels.map((_, place) => String(place + 1)));
  });

  it('end with the operator’s own: privacy and options', () => {
    expect(panelHeaders.filter(({ group }) => group === 'own').map(({ id }) => id)).toEqual(['privacy', 'settings']);
    expect(panelHeaders.at(-1)?.id).toBe('settings');
  });
});
