// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import { PracticeView } from './PracticeView.tsx';

afterEach(cleanup);

describe('PracticeView', () => {
  it('opens the practice CRM', () => {
    const { actions, asked } = recordedActions();
    render(<PracticeView model={aPanelModel()} actions={actions} />);

    fireEvent.click(screen.getByRole('button', { name: 'Open the practice CRM' }));

    expect(asked).toEqual([['openPractice']]);
  });
});
