// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import { checkMap } from './check-map.ts';

const profile: CrmProfile = {
  id: 'a-crm',
  name: 'A CRM',
  basis: 'measured',
  addresses: [],
  signs: ['body'],
  fields: [
    { role: 'recordId', selectors: ['.number'] },
    { role: 'customerName', labels: ['Cliente'] },
    { role: 'reply', selectors: ['textarea'] },
    { role: 'subject', selectors: ['.subject'] },
  ],
};

describe('the check of a map', () => {
  it('says of each declared role by what it is found, and nothing of what stands there', () => {
    show('<b class="number">12</b><dl><dt>Cliente</dt><dd>Mario Bianchi</dd></dl><textarea></textarea>');

    const check = checkMap({ document, path: '/', profile });

    expect(check.fields).toEqual([
      { role: 'recordId', by: 'selector' },
      { role: 'customerName', by: 'label' },
      { role: 'reply', by: 'selector' },
      { role: 'subject', by: null },
    ]);
    expect(JSON.stringify(check)).not.toMatch(/Mario|12/u);
  });

  it('says what is guessed where no profile is known', () => {
    show('<h1>Ticket 77: guasto al contatore</h1><dl><dt>N. ticket</dt><dd>77</dd></dl>');

    const { profile: none, fields } = checkMap({ document, path: '/', profile: null });

    expect(none).toBeNull();
    expect(fields).toContainEqual({ role: 'recordId', by: 'label' });
    expect(fields).toContainEqual({ role: 'customerName', by: null });
  });
});

function show(markup: string): void {
  const { body } = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  document.documentElement.replaceChild(document.adoptNode(body), document.body);
}
