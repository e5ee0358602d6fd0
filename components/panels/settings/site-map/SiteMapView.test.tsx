// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { MapTrial } from '@/knowledge-base/content/map-trial.ts';
import { aPanelModel, recordedActions } from '../../a-panel-model.ts';
import type { PanelModel } from '../../panel.ts';
import { NOT_SEEN, type SiteMap } from './site-map.ts';
import { SiteMapView } from './SiteMapView.tsx';

const trial: MapTrial = {
  profile: {
    id: 'crm',
    name: 'CRM',
    basis: 'measured',
    addresses: [],
    fields: [
      { role: 'recordId', selectors: ['#n'] },
      { role: 'subject', selectors: ['p:nth-of-type(2)'] },
      { role: 'iban', labels: ['IBAN'] },
    ],
  },
  fields: [
    { role: 'recordId', by: 'selector', way: '#n', isByPlace: false, count: 1 },
    { role: 'subject', by: 'selector', way: 'p:nth-of-type(2)', isByPlace: true, count: 3 },
    { role: 'iban', by: null, way: null, isByPlace: false, count: 0 },
  ],
};
const siteMap: SiteMap = {
  picked: [{ role: 'subject', selectors: ['p:nth-of-type(2)'] }],
  trial,
  seen: new Map([
    ['1', new Set(['recordId', 'subject'] as const)],
    ['2', new Set(['recordId'] as const)],
  ]),
};

describe('the map of a site', () => {
  afterEach(cleanup);

  it('is out of the way until a team lead opens it', () => {
    const { asked } = show({ siteMap: null });

    expect(screen.queryByRole('list')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Point at the fields' }));
    expect(asked).toEqual([['openSiteMap', true]]);
  });

  it('says of each role what it is found by, how often, and what stands in it where that is shown anyway', () => {
    show({ record: { site: 'https://crm.example.com', recordId: '42', subject: 'Double bill' } });

    const [number, subject, , , , , , , iban] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(number).toContain('42#nfound on 2 of 2 records');
    expect(subject).toContain('Double bill');
    expect(subject).toContain('first of 3 · found on 1 of 2 records · pointed at here');
    expect(subject).toContain('Only its place says what it is');
    expect(iban).toContain('not found');
  });

  it('asks for the number of the record, without which no record is read', () => {
    show({ siteMap: { ...siteMap, trial: { profile: { ...only('subject') }, fields: [] } } });

    expect(screen.getByText(/without it no record is read/u)).toBeTruthy();
  });

  it('points at a role, and shows the same steps for whoever works from here', () => {
    const { asked } = show({ picking: 'subject' });

    fireEvent.click(screen.getByRole('button', { name: 'Point at it on the page: Customer' }));
    for (const step of ['Next field', 'Around it', 'Take it', 'Leave']) {
      fireEvent.click(screen.getByRole('button', { name: step }));
    }

    expect(asked).toEqual([
      ['pickField', 'customerName'],
      ['stepPick', 'next'],
      ['stepPick', 'wider'],
      ['stepPick', 'take'],
      ['stepPick', 'leave'],
    ]);
  });

  it('is left with Escape, which goes no further', () => {
    const { asked } = show({ picking: 'subject' });

    const isFree = fireEvent.keyDown(screen.getByRole('button', { name: 'Next field' }), { key: 'Escape' });

    expect(asked).toEqual([['stepPick', 'leave']]);
    expect(isFree).toBe(false);
  });

  it('saves the file, and asks before all is removed', () => {
    const { asked } = show({});

    fireEvent.click(screen.getByRole('button', { name: 'Download the file' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove what was pointed at: Subject' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the map' }));
    expect(asked).toEqual([['downloadSiteMap'], ['copySiteMap'], ['forgetPicked', 'subject']]);

    fireEvent.click(screen.getByRole('button', { name: 'Remove the map' }));
    expect(asked.at(-1)).toEqual(['forgetPicked', null]);
  });

  it('has nothing to save before anything is known', () => {
    show({ siteMap: { picked: [], trial: { profile: null, fields: [] }, seen: NOT_SEEN } });

    expect(screen.queryByRole('button', { name: 'Download the file' })).toBeNull();
    expect(screen.getByText(/Start with the number of the record/u)).toBeTruthy();
  });
});

function only(role: 'subject') {
  return { id: 'crm', name: 'CRM', basis: 'measured', addresses: [], fields: [{ role, selectors: ['h1'] }] } as const;
}

function show(overrides: Partial<PanelModel>) {
  const { actions, asked } = recordedActions();
  render(<SiteMapView model={aPanelModel({ siteMap, ...overrides })} actions={actions} />);
  return { asked };
}
