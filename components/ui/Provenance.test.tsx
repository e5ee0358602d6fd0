// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sourceSchema } from '@/knowledge-base/content/provenance.ts';
import type { Provenance } from '@/knowledge-base/content/provenance.ts';
import { translator } from '@/locales/index.ts';
import { ProvenanceLine } from './Provenance.tsx';

afterEach(cleanup);

const sources = [
  aSource({ id: 'law', title: 'Reg. (UE) 2021/782', url: 'https://eur-lex.europa.eu/reg', pageDate: '2021-05-17' }),
  aSource({ id: 'memo', title: 'A memo', url: null, pageDate: null }),
  aSource({ id: 'plain', title: 'A page without TLS', url: 'http://www.example.com/', pageDate: null }),
  aSource({ id: 'other', title: 'Somebody else’s source', url: null, pageDate: null }),
];

describe('ProvenanceLine', () => {
  it('says when the content was verified', () => {
    show({ verifiedOn: '2026-11-12', verifyBy: '2027-02-12', today: '2026-11-25' });

    expect(screen.getByText('verified 12 Nov 2026')).toBeDefined();
  });

  it('says that a review is due the day after the last good one', () => {
    show({ verifiedOn: '2026-01-12', verifyBy: '2026-11-24', today: '2026-11-25' });

    expect(screen.getByText('to be reviewed since 24 Nov 2026')).toBeDefined();
    expect(screen.queryByText(/^verified/u)).toBeNull();
  });

  it('is not stale on the last good day', () => {
    show({ verifiedOn: '2026-01-12', verifyBy: '2026-11-25', today: '2026-11-25' });

    expect(screen.getByText('verified 12 Jan 2026')).toBeDefined();
  });

  it('lists the named sources only, in their order, with title and date', () => {
    show({ names: ['memo', 'law'] });

    const listed = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(screen.getByText('2 sources')).toBeDefined();
    expect(listed).toEqual([
      expect.stringMatching(/^A memo.*20 Nov 2026$/u),
      expect.stringMatching(/^Reg\. \(UE\) 2021\/782.*17 May 2021$/u),
    ]);
  });

  it('opens a web page in a new tab that cannot reach back', () => {
    show({ names: ['law'] });

    const link = screen.getByRole('link', { name: /Reg\. \(UE\) 2021\/782.*new tab/u });
    expect(link.getAttribute('href')).toBe('https://eur-lex.europa.eu/reg');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('makes no link of an address that is not a secure web page', () => {
    show({ names: ['plain', 'memo'] });

    expect(screen.getByText('A page without TLS')).toBeDefined();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('admits that there is no source', () => {
    show({ names: [] });

    expect(screen.getByText('no source')).toBeDefined();
  });
});

interface Shown {
  readonly names?: readonly string[];
  readonly verifiedOn?: string;
  readonly verifyBy?: string;
  readonly today?: string;
}

function show({ names = ['law'], verifiedOn, verifyBy, today = '2026-11-25' }: Shown): void {
  const named = sources.filter(({ id }) => names.includes(id)).map(({ id }) => id);
  const ordered = named.toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
  const provenance: Provenance = { confidence: 'high', verification: 'sourced', sources: ordered };
  render(
    <ProvenanceLine
      provenance={provenance}
      verifiedOn={verifiedOn}
      verifyBy={verifyBy}
      sources={sources}
      t={translator('en')}
      language="en"
      today={today}
    />,
  );
}

function aSource(source: { id: string; title: string; url: string | null; pageDate: string | null }) {
  return sourceSchema.parse({ kind: 'law', retrievedOn: '2026-11-20', ...source });
}
