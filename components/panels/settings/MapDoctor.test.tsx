// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { MapCheck } from './map-check.ts';
import { MapDoctor } from './MapDoctor.tsx';
import { reportOf } from './map-check.ts';

const CHECK: MapCheck = {
  profile: { id: 'redmine', name: 'Redmine', basis: 'measured' },
  fields: [
    { role: 'recordId', by: 'selector' },
    { role: 'customerName', by: null },
  ],
};

describe('what is read of the page', () => {
  afterEach(cleanup);

  it('is looked for when that is asked', () => {
    const { actions, asked } = recordedActions();
    render(<MapDoctor model={aPanelModel()} actions={actions} />);

    fireEvent.click(screen.getByRole('button', { name: 'Check this page' }));

    expect(asked).toEqual([['checkMap']]);
  });

  it('says what was found, by what, and what was not', () => {
    render(<MapDoctor model={aPanelModel({ mapCheck: CHECK })} actions={recordedActions().actions} />);

    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Number of the recordby its place',
      'Customernot found',
    ]);
    expect(screen.getByText('Known as Redmine, tried once on the system itself.')).toBeTruthy();
  });

  it('cannot be looked for without a page', () => {
    render(<MapDoctor model={aPanelModel({ connection: 'none' })} actions={recordedActions().actions} />);

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is copied as roles and ways alone', () => {
    const { actions, asked } = recordedActions();
    render(<MapDoctor model={aPanelModel({ mapCheck: CHECK })} actions={actions} />);

    fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));

    expect(asked).toEqual([['copy', reportOf(CHECK, 'https://crm.example.com')]]);
    expect(reportOf(CHECK, 'https://crm.example.com')).toBe(
      'site: https://crm.example.com\nprofile: redmine (measured)\nrecordId: selector\ncustomerName: not found',
    );
  });
});
