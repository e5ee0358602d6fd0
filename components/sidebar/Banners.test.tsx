// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aPanelModel } from '../panels/a-panel-model.ts';
import type { PanelModel } from '../panels/panel.ts';
import { aFeedSummary, aPackSummary } from '../panels/settings/packs/a-pack-summary.ts';
import { Banners } from './Banners.tsx';

afterEach(cleanup);

describe('the banner of a feed that nobody confirms', () => {
  it.each([
    ['2026-11-11T10:03:43Z', undefined],
    ['2026-11-11T10:03:42Z', 'not been confirmed for 14 days'],
    ['2026-11-09T08:00:00Z', 'not been confirmed for 16 days'],
  ])('appears after fourteen days: confirmed %s, %s', (confirmedAt, words) => {
    show({ feeds: [aFeedSummary({ confirmedAt })], packs: [aPackSummary()] });

    expect(/not been confirmed for \d+ days/u.exec(banners())?.[0]).toBe(words);
  });

  it('names the pack, not the feed, and says what to do', () => {
    show({ feeds: [aFeedSummary({ confirmedAt: '2026-11-09T08:00:00Z' })], packs: [aPackSummary()], language: 'it' });

    expect(banners()).toBe(
      'Le schede di «Luce e gas» non sono confermate da 16 giorni: puoi usarle, ma potrebbero essere superate. Controlla la rete, o chiedi al team leader.',
    );
  });

  it('asks for a new file where the feed came as one', () => {
    show({ feeds: [aFeedSummary({ confirmedAt: '2026-10-01T08:00:00Z', address: null, origin: 'file' })] });

    expect(banners()).toContain('“acme” has not been confirmed for 55 days');
    expect(banners()).toContain('Ask your team leader for a new file.');
  });

  it('says nothing of a feed that has given nothing yet', () => {
    show({ feeds: [aFeedSummary({ confirmedAt: null })] });

    expect(banners()).toBe('');
  });
});

describe('the banner of a pack that was withdrawn', () => {
  it('is there for that pack only', () => {
    show({
      packs: [
        aPackSummary({ isRevoked: true }),
        aPackSummary({ key: 'acme/water', id: 'water', title: { it: 'Acqua', en: 'Water' } }),
      ],
    });

    expect(banners()).toContain('“Electricity and gas” was withdrawn by its publisher: its answers are hidden.');
    expect(banners()).not.toContain('Water');
  });
});

function show(overrides: Partial<PanelModel>): void {
  render(<Banners model={aPanelModel(overrides)} />);
}

function banners(): string {
  return screen.getByRole('status').textContent ?? '';
}
