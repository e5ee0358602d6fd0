// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import { tryMap } from './try-map.ts';

describe('a map that is tried', () => {
  it.each([
    ['by a selector', { selectors: ['#x', 'b'] }, { by: 'selector', way: 'b', count: 2, isByPlace: true }],
    ['by a label', { labels: ['Oggetto'] }, { by: 'label', way: 'Oggetto', count: 1, isByPlace: false }],
    ['in the title', { from: 'title' as const }, { by: 'title', way: null, count: 1, isByPlace: false }],
    ['though it is empty', { selectors: ['textarea'] }, { by: 'selector', way: 'textarea', count: 1, isByPlace: true }],
    ['not at all', { selectors: ['#gone'] }, { by: null, way: null, count: 0, isByPlace: false }],
  ])('is found %s', (_, way, expected) => {
    expect(tried([{ role: 'subject', ...way }])).toEqual([{ role: 'subject', ...expected }]);
  });

  it('says the first way that finds something', () => {
    const [field] = tried([
      { role: 'subject', selectors: ['#gone'] },
      { role: 'subject', labels: ['Oggetto'] },
      { role: 'subject', selectors: ['b'] },
    ]);

    expect(field?.way).toBe('Oggetto');
  });

  it('is nothing where nobody knows the page', () => {
    expect(tryMap({ document, path: '/', profile: null })).toEqual({ profile: null, fields: [] });
  });
});

function tried(fields: readonly PageField[]) {
  const html = '<title>Bolletta</title><p>Oggetto: Bolletta doppia</p><b>uno</b><b>due</b><textarea></textarea>';
  const { head, body } = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChildren(head, body);
  const profile = { id: 'x', name: 'x', basis: 'measured', addresses: [], fields } as const;
  return tryMap({ document, path: '/', profile }).fields;
}
