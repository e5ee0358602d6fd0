// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { procedureIdSchema } from '@/knowledge-base/content/complaint-procedure.ts';
import type { ComplaintProcedure } from '@/knowledge-base/content/complaint-procedure.ts';
import { aPack, aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { aDeadline, aProcedure } from './a-procedure.ts';
import { ComplaintsView } from './ComplaintsView.tsx';

afterEach(cleanup);

const energy = aProcedure();
const flight = aProcedure({
  id: procedureIdSchema.parse('flight'),
  sector: 'transport',
  title: { it: 'Reclamo alla compagnia', en: 'Complaint to the airline' },
  deadlines: [aDeadline({ id: 'presentazione', party: 'customer', value: 24, unit: 'months' })],
});

describe('the list of procedures', () => {
  it('groups them by sector, with the term of the answer in sight', () => {
    show({ procedures: [energy, flight] });

    const sector = screen.getByRole('region', { name: 'Electricity and gas' });
    expect(
      within(sector).getByRole('button', { name: 'Complaint to the supplier Answer due 30 calendar days' }),
    ).toBeDefined();
    expect(screen.getByRole('region', { name: 'Transport' })).toBeDefined();
  });

  it('begins with the sectors that operators are called about most, whatever the order of the pack', () => {
    show({ procedures: [flight, energy] });

    const sectors = screen.getAllByRole('region').map((region) => within(region).getByRole('heading').textContent);

    expect(sectors).toEqual(['Electricity and gas', 'Transport']);
  });

  it('shows no term where none binds the company', () => {
    show({ procedures: [flight] });

    expect(screen.getByRole('button').textContent).toBe('Complaint to the airline');
  });

  it('marks a term that is to be checked again', () => {
    show({ procedures: [aProcedure({ recheck: { it: 'In revisione', en: 'Under revision' } })] });

    expect(screen.getByRole('button').textContent).toContain('to be verified');
  });

  it('opens the procedure that is chosen', () => {
    const asked = show({ procedures: [energy] });

    fireEvent.click(screen.getByRole('button'));

    expect(asked).toEqual([['openProcedure', 'energy-supplier']]);
  });

  it('says where procedures come from when there are none', () => {
    show({ procedures: [] });

    expect(screen.getByRole('heading', { name: 'No procedures yet' })).toBeDefined();
  });
});

describe('an open procedure', () => {
  it('puts the term of the answer before everything else', () => {
    const { container } = open(energy);

    const text = container.textContent ?? '';
    expect(text).toContain('Answer due30 calendar days');
    expect(text.indexOf('Answer due')).toBeLessThan(text.indexOf('Is this the right case?'));
  });

  it('gives the steps in the order in which they are needed', () => {
    open(energy);

    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Is this the right case?',
      'Collect',
      'Tell the caller',
      'Confirm receipt',
      'Deadlines',
      'Record the case',
      'If it is not enough',
      'Compensation',
      'Legal basis',
    ]);
  });

  it('unfolds what the caller is waiting to hear', () => {
    open(energy);

    const unfolded = screen.getAllByRole('heading', { level: 3 }).filter((title) => title.closest('details')?.open);
    expect(unfolded.map(({ textContent }) => textContent)).toEqual(['Tell the caller']);
  });

  it('states a deadline whole: number, party, counting, suspension, holidays', () => {
    const deadline = aDeadline({
      value: 10,
      unit: 'working_days',
      party: 'customer',
      suspension: { it: 'nessuna', en: 'none' },
      roll: 'next_working_day_eu',
    });
    open(aProcedure({ deadlines: [deadline] }));

    const item = screen.getByText('Reasoned answer').closest('li')?.textContent;
    expect(item).toContain('10 working days');
    expect(item).toContain('for the customer');
    expect(item).toContain('from: receipt');
    expect(item).toContain('Suspension: none');
    expect(item).toContain('moves to the next working day');
  });

  it('says since when it is in force and when it was checked, once each', () => {
    open(energy);

    expect(screen.getByText('in force from 1 Jan 2026 · checked 23 Nov 2026')).toBeDefined();
  });

  it('keeps a status that says more than «in force»', () => {
    open(aProcedure({ status: { it: 'in riforma', en: 'under reform' } }));

    expect(screen.getByText('under reform · in force from 1 Jan 2026 · checked 23 Nov 2026')).toBeDefined();
  });

  it('looks stale, and so does its term, after the day by which it had to be reviewed', () => {
    const { container } = open(aProcedure({ verifyBy: '2026-11-24' }));

    expect(screen.getByText('in force from 1 Jan 2026 · to be reviewed since 24 Nov 2026')).toBeDefined();
    expect(screen.getByText('to be reviewed since 24 Nov 2026')).toBeDefined();
    expect(container.textContent).not.toContain('checked 23 Nov 2026');
  });

  it('warns before a promise when the procedure is to be checked again, and doubts its term', () => {
    open(aProcedure({ recheck: { it: 'In revisione', en: 'Under revision' } }));

    expect(screen.getByRole('note').textContent).toContain('before you promise a date');
    expect(screen.getByRole('note').textContent).toContain('Under revision');
    expect(screen.getAllByText('to be verified').length).toBeGreaterThan(5);
  });

  it('warns when a single statement is to be checked again, and marks that one', () => {
    const { container } = open(aProcedure({ channels: { ...energy.channels, recheck: true } }));

    expect(screen.getByRole('note')).toBeDefined();
    expect(container.querySelectorAll('[data-tone="warning"]')).toHaveLength(1);
    expect(screen.getByText('In writing').textContent).toContain('to be verified');
  });

  it('does not warn about what is sure', () => {
    open(energy);

    expect(screen.queryByRole('note')).toBeNull();
  });

  it('says so when a text is not translated', () => {
    open(aProcedure({ scope: { ...energy.scope, text: { it: 'Bassa tensione', en: null } } }));

    const words = screen.getByText('Bassa tensione');
    expect(words.lang).toBe('it');
    expect(words.parentElement?.textContent).toContain('Italian only: not translated yet');
  });

  it('sets apart what nobody is sure of, with the sources where it was met', () => {
    const point = { it: 'Importi dal 2026?', en: 'Amounts from 2026?', sources: energy.scope.sources };
    open(aProcedure({ openPoints: [point] }));

    const part = screen.getByRole('heading', { name: 'Still to be verified' }).closest('details');
    expect(part?.textContent).toContain('do not state these to the caller');
    expect(part?.textContent).toContain('Amounts from 2026?');
    expect(part?.textContent).toContain('ARERA, TIQV');
  });

  it('leaves out what no source states', () => {
    const { logDuties: _, ...silent } = aProcedure({ compensation: [], openPoints: [] });
    open(silent);

    expect(screen.queryByRole('heading', { name: 'Record the case' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Compensation' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Still to be verified' })).toBeNull();
  });

  it('goes back to the list', () => {
    const { asked } = open(energy);

    fireEvent.click(screen.getByRole('button', { name: 'All procedures' }));

    expect(asked).toEqual([['openProcedure', null]]);
  });

  it('takes the focus to its title, and back to its entry when it closes', async () => {
    const { actions } = recordedActions();
    const list = model([energy, flight]);
    const { rerender } = render(<ComplaintsView model={list} actions={actions} />);

    rerender(<ComplaintsView model={{ ...list, openProcedure: flight.id }} actions={actions} />);
    await expect.poll(() => document.activeElement?.textContent).toBe('Complaint to the airline');
    rerender(<ComplaintsView model={list} actions={actions} />);

    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: /airline/u }));
  });

  it('shows the list when the pack no longer has the procedure that was open', () => {
    const { actions } = recordedActions();
    render(<ComplaintsView model={{ ...model([energy]), openProcedure: flight.id }} actions={actions} />);

    expect(screen.getByRole('region', { name: 'Electricity and gas' })).toBeDefined();
  });
});

function show({ procedures }: { procedures: readonly ComplaintProcedure[] }): unknown[][] {
  const { actions, asked } = recordedActions();
  render(<ComplaintsView model={model(procedures)} actions={actions} />);
  return asked;
}

function open(procedure: ComplaintProcedure): { container: Element; asked: unknown[][] } {
  const { actions, asked } = recordedActions();
  const view = <ComplaintsView model={{ ...model([procedure]), openProcedure: procedure.id }} actions={actions} />;
  return { container: render(view).container, asked };
}

function model(procedures: readonly ComplaintProcedure[]): PanelModel {
  return aPanelModel({ content: { ...aPack(), procedures: [...procedures] } });
}
