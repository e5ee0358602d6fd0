// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { PickOptions } from './pick-field.ts';
import { watchPicking } from './watch-picking.ts';

const texts = { title: 'Point', how: 'Click', untold: 'Nothing' };
const subject: PageField = { role: 'subject', selectors: ['h1'] };

describe('pointing at fields', () => {
  it('begins when the script is there, and tells what was taken', async () => {
    const { picking, begun, ended } = aPage();

    expect(await picking.start('subject', texts)).toBe(true);
    begun[0]?.options.onEnd([subject]);

    expect(begun[0]?.options).toMatchObject({ role: 'subject', path: '/tickets/1', texts });
    expect(ended).toEqual([['subject', [subject]]]);
    expect(picking.step('next')).toBe(false);
  });

  it('is one at a time: a new one takes the one before off the page', async () => {
    const { picking, begun, ended } = aPage();
    await picking.start('subject', texts);
    await picking.start('status', texts);

    expect(begun.map(({ did }) => did)).toEqual([['stop'], []]);
    begun[0]?.options.onEnd(null);
    expect(ended).toEqual([]);
    expect(picking.step('wider')).toBe(true);
    expect(begun[1]?.did).toEqual(['wider']);
  });

  it('does not begin where the browser refuses the script', async () => {
    const { picking } = aPage({ isRefused: true });

    expect(await picking.start('subject', texts)).toBe(false);
    expect(picking.step('take')).toBe(false);
    expect(await picking.tryMap()).toBeNull();
  });
});

function aPage({ isRefused = false } = {}) {
  const begun: { options: Omit<PickOptions, 'find'>; did: string[] }[] = [];
  const ended: unknown[] = [];
  const picking = watchPicking({
    document,
    css: '',
    isOurs: () => false,
    signal: new AbortController().signal,
    place: () => ({ document, path: '/tickets/1', profile: null }),
    onEnd: (...what) => ended.push(what),
    load: async () =>
      isRefused
        ? null
        : {
            tryMap: () => ({ profile: null, fields: [] }),
            pickField(options) {
              const did: string[] = [];
              begun.push({ options, did });
              return { step: (step) => void did.push(step), stop: () => void did.push('stop') };
            },
          },
  });
  return { picking, begun, ended };
}
