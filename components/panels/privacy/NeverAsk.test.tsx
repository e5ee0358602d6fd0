// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aPack, aPanelModel, recordedActions } from '../a-panel-model.ts';
import { NeverAsk } from './NeverAsk.tsx';

afterEach(cleanup);

describe('a question for what is never asked', () => {
  it('is told with what to ask instead, as the pack says it, and how sure that is', () => {
    const content = { ...aPack(), identification: [identification()] };
    const { actions, asked } = recordedActions();
    const model = aPanelModel({ content, words: { signals: [], asksFor: ['pin', 'card-number'] } });
    render(<NeverAsk model={model} actions={actions} />);

    expect(screen.getByRole('heading', { name: 'Never asked for: PIN, whole card number' })).toBeDefined();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Light: customer code',
      'Full: two data',
    ]);
    expect(screen.getByTitle(/./u)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Go to: Call' }));
    expect(asked).toEqual([['showPanel', 'call']]);
  });

  it('is no card while nobody asks', () => {
    const { container } = render(<NeverAsk model={aPanelModel()} actions={recordedActions().actions} />);

    expect(container.childElementCount).toBe(0);
  });
});

function identification() {
  return {
    id: 'base',
    openingLine: { it: 'Buongiorno', en: 'Good morning' },
    levels: [
      { level: 0, text: { it: 'Nessuna', en: 'None' } },
      { level: 1, text: { it: 'Leggera: codice cliente', en: 'Light: customer code' } },
      { level: 2, text: { it: 'Piena: due dati', en: 'Full: two data' } },
    ],
    neverAsk: [{ it: 'PIN', en: 'PIN' }],
    signs: [],
    owner: 'Ufficio qualità',
    verifiedOn: '2026-11-23',
    verifyBy: '2027-05-23',
    sources: [],
    confidence: 'medium' as const,
    verification: 'sourced' as const,
  };
}
