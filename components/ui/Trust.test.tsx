// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Provenance } from '@/knowledge-base/content/provenance.ts';
import { translator } from '@/locales/index.ts';
import { Trust } from './Trust.tsx';

afterEach(cleanup);

const t = translator('en');

describe('Trust', () => {
  it('shows nothing on what is certain', () => {
    const { container } = render(<Trust provenance={a('high', 'sourced')} t={t} />);

    expect(container.textContent).toBe('');
  });

  it.each([
    ['high', 'unverified', 'to be verified'],
    ['low', 'sourced', 'to be verified'],
    ['medium', 'partly-sourced', 'partly sourced'],
    ['high', 'editorial', 'advice, not law'],
    ['medium', 'sourced', 'medium confidence'],
  ] as const)('marks %s confidence, %s, as «%s»', (confidence, verification, expected) => {
    render(<Trust provenance={a(confidence, verification)} t={t} />);

    expect(screen.getByText(expected)).toBeDefined();
  });

  it('explains the doubt to a screen reader and on hover', () => {
    render(<Trust provenance={a('medium', 'sourced')} t={t} />);

    expect(screen.getByText(t('trust.medium-name'))).toBeDefined();
    expect(screen.getByTitle(t('trust.medium-name'))).toBeDefined();
  });

  it('shows as uncertain what is to be checked again, however well sourced', () => {
    render(<Trust provenance={a('high', 'sourced')} recheck t={t} />);

    expect(screen.getByText('to be verified')).toBeDefined();
    expect(screen.getByTitle(t('trust.recheck-name'))).toBeDefined();
  });
});

function a(confidence: Provenance['confidence'], verification: Provenance['verification']): Provenance {
  return { confidence, verification, sources: [] };
}
