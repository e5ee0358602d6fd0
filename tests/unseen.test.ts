// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord } from '@/crm/reading/read-record.ts';
import { UNSEEN } from './pages/unseen/expected.ts';

const site = 'https://crm.example.it';
// Shadow roots, frames and what is `hidden` are there in a browser alone: records.e2e.ts reads all.
const HERE = Object.entries(UNSEEN).filter(([page]) => !['web-components', 'frames', 'mui'].includes(page));

describe('a page of a CRM that nobody described', () => {
  it.each(HERE)('is read as a person would: %s', (page, { path, record }) => {
    const { head, body } = new DOMParser().parseFromString(
      readFileSync(`tests/pages/unseen/${page}.html`, 'utf8'),
      'text/html',
    );
    document.documentElement.replaceChildren(head, body);

    const { category: _category, ...read } = readRecord({ document, site, path, profile: null }) ?? {};

    expect(read).toEqual(record ? { site, ...record } : {});
  });
});
