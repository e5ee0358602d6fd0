// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aPanelModel, recordedActions } from '../panels/a-panel-model.ts';
import type { PanelModel } from '../panels/panel.ts';
import { Proposal } from './Proposal.tsx';

afterEach(cleanup);

const proposal = {
  id: 'double-bill',
  show: 'articles/double-bill',
  why: { it: 'La pratica è una bolletta', en: 'The case is a bill' },
};

describe('what is proposed', () => {
  it('is one line: why, and what would open', () => {
    const asked = show({ proposal });

    expect(screen.getByText('The case is a bill')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Bill paid twice' }));

    expect(asked).toEqual([['openProposal']]);
  });

  it('can be sent away for this record', () => {
    const asked = show({ proposal });

    fireEvent.click(screen.getByRole('button', { name: 'Not on this case' }));

    expect(asked).toEqual([['dismissProposal']]);
  });

  it('is said by a screen reader when it comes, in a region that is there before', () => {
    show({ proposal: null });

    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('is nothing when no pack here has what it would show', () => {
    show({ proposal: { ...proposal, show: 'guides/elsewhere' } });
    show({ proposal: { ...proposal, show: 'procedures' } });

    expect(screen.queryByRole('button')).toBeNull();
  });
});

function show(model: Partial<PanelModel>): unknown[][] {
  const { actions, asked } = recordedActions();
  render(<Proposal model={aPanelModel(model)} actions={actions} />);
  return asked;
}
