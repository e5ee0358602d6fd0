// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { translator } from '@/locales/index.ts';
import { SayCard } from './SayCard.tsx';
import type { SayCardProps } from './SayCard.tsx';

const LINE = { it: 'Un momento.', en: 'One moment.' };

afterEach(cleanup);

describe('the words to say', () => {
  it('stand between the quotation marks of their language', () => {
    show({ language: 'it' });

    expect(screen.getByText('«Un momento.»').getAttribute('lang')).toBe('it');
    expect(screen.getByText('“One moment.”').getAttribute('lang')).toBe('en');
  });

  it('say in Italian too that they have no translation', () => {
    show({ language: 'it', line: { it: 'Un momento.', en: null } });

    expect(screen.getByText('Traduzione inglese non ancora pronta.')).toBeTruthy();
  });

  it('are copied as they are on screen', () => {
    const { copied } = show({});

    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));

    expect(copied).toEqual(['One moment.']);
  });

  it('cannot be inserted without a page: the button stays in reach and says why', () => {
    const { inserted } = show({ canInsert: false });
    const button = screen.getByRole('button', { name: 'Insert' });

    button.focus();
    fireEvent.click(button);

    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.title).toContain('No CRM page is connected');
    expect(inserted).toEqual([]);
  });

  it('offer no variant when there is only one', () => {
    show({ variant: { current: 1, total: 1, onNext: () => undefined } });

    expect(screen.queryByRole('button', { name: /Variant/u })).toBeNull();
  });
});

function show(overrides: Partial<SayCardProps>): { copied: string[]; inserted: string[] } {
  const copied: string[] = [];
  const inserted: string[] = [];
  const language = overrides.language ?? 'en';
  render(
    <SayCard
      line={LINE}
      language={language}
      t={translator(language)}
      canInsert
      onCopy={(text) => copied.push(text)}
      onInsert={(text) => inserted.push(text)}
      {...overrides}
    />,
  );
  return { copied, inserted };
}
