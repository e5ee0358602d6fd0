// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CrmProfile, RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { watchRecord } from './record.ts';

const profile: CrmProfile = {
  id: 'a-crm',
  name: 'A CRM',
  basis: 'tested',
  addresses: [],
  signs: ['body'],
  fields: [
    { role: 'recordId', selectors: ['.old-number', '.number'] },
    { role: 'subject', selectors: ['[name=subject]'] },
    { role: 'customerPhone', selectors: ['.phone'] },
  ],
};
const site = 'https://crm.example.it';

describe('the record on screen', () => {
  let lifetime: AbortController;
  let told: (RecordContext | null)[];

  beforeEach(() => {
    lifetime = new AbortController();
    told = [];
    document.body.replaceChildren();
  });
  afterEach(() => lifetime.abort());

  it('is read at once, with the declared roles that may cross and no others', () => {
    document.body.append(element('b', { class: 'number' }, ' 12 '), element('i', { class: 'phone' }, '333'));
    const subject = element('input', { name: 'subject' });
    document.body.append(subject);
    subject.setAttribute('value', 'Bolletta  doppia');

    watch();

    expect(told).toEqual([{ site, recordId: '12', subject: 'Bolletta doppia' }]);
  });

  it('is the one on screen, when another lies in a hidden tab', () => {
    const tab = element('section', { style: 'display: none' });
    tab.append(element('b', { class: 'number' }, '11'));
    document.body.append(tab, element('b', { class: 'number' }, '12'));

    watch();

    expect(told.map((record) => record?.recordId)).toEqual(['12']);
  });

  it('is told again when it changes and not when the page redraws the same', async () => {
    document.body.append(element('b', { class: 'number' }, '12'));
    watch();

    document.body.replaceChildren(element('b', { class: 'number' }, '12'), element('p', {}, 'redrawn'));
    await aWhile();
    expect(told).toHaveLength(1);

    document.body.replaceChildren(element('b', { class: 'number' }, '13'));
    await aWhile();
    expect(told.at(-1)?.recordId).toBe('13');

    document.body.replaceChildren();
    await aWhile();
    expect(told.at(-1)).toBeNull();
    expect(told).toHaveLength(3);
  });

  it('is read when a scroll is over, and at once if somebody did something', async () => {
    document.body.append(element('b', { class: 'number' }, '12'));
    watch();
    const show = (number: string) => document.body.replaceChildren(element('b', { class: 'number' }, number));

    const scrolling = setInterval(() => document.dispatchEvent(new Event('scroll')), 10);
    await aWhile();
    show('13');
    await aWhile();
    clearInterval(scrolling);
    expect(told.map((record) => record?.recordId)).toEqual(['12']);
    await expect.poll(() => told.map((record) => record?.recordId)).toEqual(['12', '13']);

    document.dispatchEvent(new Event('scroll'));
    show('14');
    document.body.dispatchEvent(new Event('click', { bubbles: true }));
    await aWhile();
    expect(told.map((record) => record?.recordId)).toEqual(['12', '13', '14']);
  });

  it('is none while the page cannot be read, and is read at the next change', async () => {
    const subject = element('input', { name: 'subject' });
    Object.defineProperty(subject, 'value', { configurable: true, get: () => expect.fail('unreadable') });
    document.body.append(element('b', { class: 'number' }, '12'), subject);
    watch();
    expect(told).toEqual([]);

    subject.remove();

    await expect.poll(() => told).toEqual([{ site, recordId: '12' }]);
  });

  it('is read by what was pointed at on the site, and by the profile again when that is taken away', async () => {
    document.body.append(element('b', { class: 'number' }, '12'), element('h1', {}, 'Guasto'));
    const record = watch();

    record.setPicked([
      { role: 'subject', selectors: ['::broken(', 'h1'] },
      { role: 'recordId', selectors: ['#gone'] },
    ]);
    expect(told.at(-1)).toEqual({ site, recordId: '12', subject: 'Guasto' });

    record.setPicked([]);
    await expect.poll(() => told.at(-1)).toEqual({ site, recordId: '12' });
  });

  it('is read as before where what was pointed at does not tell records yet', () => {
    document.body.append(element('p', {}, 'Numero pratica: 48213'), element('h1', {}, 'Pratica #48213: Guasto'));
    const record = watch([]);
    const before = told.at(-1);

    record.setPicked([{ role: 'status', selectors: ['p'] }]);

    expect(before?.recordId).toBe('48213');
    expect(record.current()).toEqual(before);
    expect(record.mapPlace().profile?.fields).toEqual([{ role: 'status', selectors: ['p'] }]);
  });

  it('is not followed any more when the watch has ended', async () => {
    watch();
    lifetime.abort();

    document.body.append(element('b', { class: 'number' }, '12'));
    await aWhile();

    expect(told).toEqual([]);
  });

  function watch(profiles = [profile]) {
    return watchRecord({
      document,
      site,
      profiles,
      onRecord: (record) => told.push(record),
      signal: lifetime.signal,
    });
  }
});

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

function aWhile(): Promise<void> {
  return new Promise((done) => setTimeout(done, 300));
}
