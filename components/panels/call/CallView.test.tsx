// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PhaseId } from '@/knowledge-base/content/call-phase.ts';
import { aCall, aPack, aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { CallView } from './CallView.tsx';

afterEach(cleanup);

describe('the call panel before a call', () => {
  it('says what will be here and starts the call', () => {
    const { asked } = show({ call: null });

    fireEvent.click(screen.getByRole('button', { name: 'Start call' }));

    expect(asked).toEqual([['startCall']]);
  });

  it('offers no call when the pack has no phase to walk through', () => {
    show({ call: null, content: { ...aPack(), phases: [] } });

    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the call panel during a call', () => {
  it('shows what to say, in the language on screen and beneath in the other', () => {
    show();

    expect(screen.getByText(/“Good morning.”/u).getAttribute('lang')).toBe('en');
    expect(screen.getByText(/«Buongiorno.»/u).getAttribute('lang')).toBe('it');
  });

  it('changes to the next variant of the line, and after the last goes back to the first', () => {
    show();

    fireEvent.click(screen.getByRole('button', { name: 'Variant 1 of 2' }));
    expect(screen.getByText(/“Hello, how can I help\?”/u)).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Variant 2 of 2' }));
    expect(screen.getByText(/“Good morning.”/u)).toBeTruthy();
  });

  it('inserts the words without the quotation marks', () => {
    const { asked } = show();

    fireEvent.click(screen.getByRole('button', { name: 'Insert' }));

    expect(asked).toEqual([['insert', 'Good morning.']]);
  });

  it('looks stale after the day by which the phase had to be reviewed', () => {
    show({ now: Date.parse('2027-05-24T08:00:00Z') });

    expect(screen.getByText('to be reviewed since 23 May 2027')).toBeTruthy();
  });

  it('ticks what was done and says what is required', () => {
    const { asked } = show({ call: aCall({ done: { welcome: ['help'] } }) });

    const name = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Company and name required' });
    fireEvent.click(name);

    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ask how to help' }).checked).toBe(true);
    expect(screen.getByText('1 of 2')).toBeTruthy();
    expect(screen.getByText('1 required item still open')).toBeTruthy();
    expect(asked).toEqual([['toggleItem', 'name']]);
  });

  it('says nothing of required items once they are done', () => {
    show({ call: aCall({ done: { welcome: ['name'] } }) });

    expect(screen.queryByText(/still open/u)).toBeNull();
  });

  it('warns of what goes wrong in this phase', () => {
    show();

    expect(within(screen.getByRole('region', { name: 'Watch out for' })).getByText('rushed company name')).toBeTruthy();
  });

  it('goes to the phase before and to the one after', () => {
    const { asked } = show({ call: inPhase('listening') });

    fireEvent.click(screen.getByRole('button', { name: 'Back to Welcome' }));
    fireEvent.click(screen.getByRole('button', { name: 'Next phase: Closing' }));

    expect(asked).toEqual([
      ['goToPhase', 'welcome'],
      ['goToPhase', 'closing'],
    ]);
  });

  it('keeps the focus on the button that goes on, so that it can be pressed again', () => {
    const { actions } = recordedActions();
    const view = (phase: string) => (
      <CallView model={aPanelModel({ panel: 'call', call: inPhase(phase) })} actions={actions} />
    );
    const { rerender } = render(view('welcome'));
    const next = screen.getByRole('button', { name: 'Next phase: Listening' });
    next.focus();

    rerender(view('listening'));

    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next phase: Closing' }));
  });

  it('forgets the question about the end when another phase is chosen', () => {
    const { actions } = recordedActions();
    const view = (phase: string) => (
      <CallView model={aPanelModel({ panel: 'call', call: inPhase(phase) })} actions={actions} />
    );
    const { rerender } = render(view('welcome'));
    fireEvent.click(screen.getByRole('button', { name: 'End call' }));

    rerender(view('listening'));

    expect(screen.queryByRole('button', { name: 'End anyway' })).toBeNull();
  });

  it('reaches any phase through the list, which closes behind it', () => {
    const { asked } = show();
    const toggle = screen.getByRole('button', { name: '1 of 3 All phases' });
    expect(screen.queryByRole('button', { name: /Closing/u })).toBeNull();

    fireEvent.click(toggle);
    expect(screen.getByRole('button', { name: 'Welcome' }).getAttribute('aria-current')).toBe('step');
    fireEvent.click(screen.getByRole('button', { name: 'Closing' }));

    expect(asked).toEqual([['goToPhase', 'closing']]);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(toggle);
  });

  it('closes the list of phases on Escape without leaving the panel', () => {
    const escapes = escapesThatReachThePage();
    show();
    const toggle = screen.getByRole('button', { name: '1 of 3 All phases' });

    fireEvent.click(toggle);
    fireEvent.keyDown(toggle, { key: 'Escape' });

    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(escapes()).toBe(0);
  });

  it('marks a phase as done when nothing required is left in it', () => {
    show({ call: { ...inPhase('listening'), done: { welcome: ['name'], listening: ['question'] } } });

    fireEvent.click(screen.getByRole('button', { name: /All phases/u }));

    expect(screen.getByRole('button', { name: 'Welcome done' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Listening' })).toBeTruthy();
  });

  it('ends at once when nothing required is open', () => {
    const { asked } = show({ call: inPhase('closing') });

    fireEvent.click(screen.getByRole('button', { name: 'End call' }));

    expect(asked).toEqual([['endCall']]);
  });

  it('asks before it ends with required items open, names them, and ends when told again', () => {
    const { asked } = show({ call: { ...inPhase('closing'), done: { listening: ['question'] } } });

    fireEvent.click(screen.getByRole('button', { name: 'End call' }));
    const question = screen.getByRole('region', { name: 'Some required items are still open:' });
    expect(asked).toEqual([]);
    expect(within(question).getByText('Rephrase')).toBeTruthy();
    expect(within(question).queryByText('Company and name')).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'End anyway' }));
    expect(asked).toEqual([['endCall']]);
  });

  it('keeps the call on Escape and gives the focus back to the button', () => {
    const escapes = escapesThatReachThePage();
    const { asked } = show();

    fireEvent.click(screen.getByRole('button', { name: 'End call' }));
    const stay = screen.getByRole('button', { name: 'Keep going' });
    expect(document.activeElement).toBe(stay);
    fireEvent.keyDown(stay, { key: 'Escape' });

    expect(asked).toEqual([]);
    expect(escapes()).toBe(0);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'End call' }));
  });
});

function show(overrides: Partial<PanelModel> = {}): { asked: unknown[][] } {
  const { actions, asked } = recordedActions();
  render(<CallView model={aPanelModel({ panel: 'call', call: aCall(), ...overrides })} actions={actions} />);
  return { asked };
}

function inPhase(id: string) {
  const phase = aPack().phases.find((each) => each.id === id);
  if (!phase) throw new Error(`no phase ${id}`);
  return aCall({ phase: phase.id satisfies PhaseId });
}

/** How many times Escape came as far as the document, where the sidebar takes it for "back to the page". */
function escapesThatReachThePage(): () => number {
  let count = 0;
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') count += 1;
  });
  return () => count;
}
