// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FieldFindings, JudgedFinding } from '@/privacy/finding.ts';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { aJudgedFinding } from '@/privacy/a-judged-finding.ts';
import { privacyPanel } from './index.ts';
import { PrivacyView } from './PrivacyView.tsx';

afterEach(cleanup);

const taxCode = aJudgedFinding({ kind: 'italian-tax-code', start: 3, end: 19, reason: 'check-character' });
const iban = aJudgedFinding();
const callNotes: FieldFindings = { fieldId: 'field-1', label: 'Call notes', findings: [taxCode, iban] };

describe('PrivacyView', () => {
  it('says how many personal data lie in which field, of what kind and why it is sure', () => {
    show({ findings: [callNotes] });

    const card = screen.getByRole('region', { name: '2 items of personal data in “Call notes”' });
    const items = within(card).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Tax code.*check character valid/u),
      expect.stringMatching(/^IBAN.*mod 97/u),
    ]);
  });

  it('redacts the one that the operator points at', () => {
    const asked = show({ findings: [callNotes] });

    fireEvent.click(screen.getByRole('button', { name: 'Redact: IBAN' }));

    expect(asked).toEqual([['redact', 'field-1', iban]]);
  });

  it('redacts all at once', () => {
    const asked = show({ findings: [callNotes] });

    fireEvent.click(screen.getByRole('button', { name: 'Redact all' }));

    expect(asked.map(([action]) => action)).toEqual(['redactAll']);
  });

  it('offers no «all» when there is one only', () => {
    show({ findings: [{ ...callNotes, findings: [iban] }] });

    expect(screen.queryByRole('button', { name: 'Redact all' })).toBeNull();
    expect(screen.getByRole('region', { name: '1 item of personal data in “Call notes”' })).toBeDefined();
  });

  it('shows a masked form only when asked, and only of that finding', () => {
    const asked = show({ findings: [callNotes], masks: { 'field-1:40:67': 'IT••••56' } });

    fireEvent.click(screen.getByRole('button', { name: 'Show masked: Tax code' }));

    expect(asked).toEqual([['showMask', 'field-1', taxCode]]);
    expect(screen.getByText('IT••••56')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Show masked: IBAN' })).toBeNull();
  });

  it('tells two of a kind apart', () => {
    const second = { ...iban, start: 80, end: 107 };
    const asked = show({ findings: [{ ...callNotes, findings: [iban, second] }] });

    fireEvent.click(screen.getByRole('button', { name: 'Redact: IBAN 2' }));

    expect(asked).toEqual([['redact', 'field-1', second]]);
  });

  it('leaves out a field in which nothing is left', () => {
    show({ findings: [callNotes, { fieldId: 'field-2', label: 'Subject', findings: [] }] });

    expect(screen.getAllByRole('region')).toHaveLength(1);
  });

  it('says that nothing was found while it is looking', () => {
    show({ findings: [] });

    expect(screen.getByRole('heading', { name: 'No personal data in free text' })).toBeDefined();
  });

  it('does not reassure when no page is connected', () => {
    show({ findings: [], connection: 'none' });

    expect(screen.queryByText('No personal data in free text')).toBeNull();
    expect(screen.getByText('Open a CRM page where Spalla is on: the check starts by itself.')).toBeDefined();
  });
});

describe('what stops a save', () => {
  const card = aJudgedFinding({ kind: 'payment-card', action: 'block', reason: 'check-digit' });
  const code = aJudgedFinding({
    kind: 'card-security-code',
    start: 80,
    end: 83,
    action: 'block',
    mayKeep: false,
    mayDismiss: false,
  });

  it('is told, with what can be done about it', () => {
    show({ findings: [{ ...callNotes, findings: [card, iban] }] });

    const region = screen.getByRole('region', { name: '2 items of personal data in “Call notes”' });
    expect(region.textContent).toContain('The CRM does not save until this is redacted or kept with a reason.');
    const [first, second] = within(region).getAllByRole('listitem');
    expect(first?.textContent).toContain('stops saving');
    expect(second?.textContent).not.toContain('stops saving');
  });

  it('is kept for a reason of the policy, in the language of the panel', () => {
    const asked = show({ findings: [{ ...callNotes, findings: [card] }] });
    fireEvent.click(screen.getByRole('button', { name: 'More: Card number' }));

    fireEvent.click(screen.getByRole('button', { name: 'The case needs it: keep Card number' }));

    expect(asked).toEqual([['keepFinding', 'field-1', card, 'needed']]);
  });

  it('is kept for no reason, and called nothing else, where it may never be kept', () => {
    show({ findings: [{ ...callNotes, findings: [code] }] });
    fireEvent.click(screen.getByRole('button', { name: 'More: Card security code' }));

    expect(screen.getByText('No reason lets this be kept: redact it.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /The case needs it|not personal data/u })).toBeNull();
    expect(screen.getByText('stops saving, can never be kept')).toBeDefined();
  });

  it('counts no more once it is kept, says why, and can still be redacted', () => {
    const kept = { ...card, keptBecause: 'needed' };
    const asked = show({ findings: [{ ...callNotes, findings: [kept] }] });

    expect(screen.getByRole('region', { name: 'Kept in “Call notes”' }).textContent).toContain(
      'Kept: The case needs it',
    );
    expect(privacyPanel.badge(aPanelModel({ findings: [{ ...callNotes, findings: [kept] }] }))).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Redact: Card number' }));
    expect(asked).toEqual([['redact', 'field-1', kept]]);
  });
});

describe('other ways than to redact', () => {
  it('«It is not personal data» says what is kept of it', () => {
    const asked = show({ findings: [{ ...callNotes, findings: [iban] }] });
    fireEvent.click(screen.getByRole('button', { name: 'More: IBAN' }));
    expect(screen.getByText(/A short hash is kept on this computer, never the value/u)).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: 'It is not personal data: IBAN' }));

    expect(asked).toEqual([['dismissFinding', 'field-1', iban]]);
  });

  it('moves it to its field, where there is one', () => {
    const movable = { ...iban, mayMove: true };
    const asked = show({ findings: [{ ...callNotes, findings: [movable, taxCode] }] });

    fireEvent.click(screen.getByRole('button', { name: 'Move to its field: IBAN' }));

    expect(asked).toEqual([['moveFinding', 'field-1', movable]]);
    expect(screen.queryByRole('button', { name: 'Move to its field: Tax code' })).toBeNull();
  });

  it('tells the keys that redact a field, where they are set', () => {
    show({ findings: [callNotes], redactShortcut: 'Alt+Shift+G' });
    expect(screen.getByText(/^Alt\+Shift\+G redacts all/u)).toBeDefined();
    cleanup();

    show({ findings: [callNotes], redactShortcut: '' });
    expect(screen.queryByText(/redacts all/u)).toBeNull();
  });

  it('tells that a part of the company’s rules cannot be read, and what holds', () => {
    show({ findings: [], privacyStatus: { isCompanyUnreadable: true, notPersonal: 0 } });

    expect(screen.getByText(/^Part of your company’s privacy rules cannot be read/u)).toBeDefined();
  });
});

describe('the keyboard', () => {
  it('is on the button of the next one when one was redacted, and stays in the view after the last', () => {
    const { actions } = recordedActions();
    const view = (findings: readonly JudgedFinding[]) => (
      <PrivacyView model={aPanelModel({ findings: [{ ...callNotes, findings }] })} actions={actions} />
    );
    const { rerender, container } = render(view([taxCode, iban]));
    screen.getByRole('button', { name: 'Redact: Tax code' }).focus();

    rerender(view([{ ...iban, start: 35, end: 62 }]));

    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Redact: IBAN' }));
    rerender(view([]));
    expect(document.activeElement).toBe(container.firstElementChild);
  });

  it('is not taken from where the operator went since', () => {
    const { actions } = recordedActions();
    const view = (findings: readonly JudgedFinding[]) => (
      <>
        <input aria-label="Search" />
        <PrivacyView model={aPanelModel({ findings: [{ ...callNotes, findings }] })} actions={actions} />
      </>
    );
    const { rerender } = render(view([taxCode]));
    screen.getByRole('button', { name: 'Redact: Tax code' }).focus();
    screen.getByRole('textbox', { name: 'Search' }).focus();

    rerender(view([]));

    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Search' }));
  });
});

describe('the badge', () => {
  it('counts what was found in all fields', () => {
    const findings = [callNotes, { fieldId: 'field-2', label: 'Subject', findings: [iban] }];

    expect(privacyPanel.badge(aPanelModel({ findings }))).toBe(3);
  });
});

function show(model: Partial<PanelModel>): unknown[][] {
  const { actions, asked } = recordedActions();
  render(<PrivacyView model={aPanelModel(model)} actions={actions} />);
  return asked;
}
