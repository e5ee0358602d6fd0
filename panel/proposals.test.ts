import { describe, expect, it } from 'vitest';
import { aPack } from '@/components/panels/a-panel-model.ts';
import type { RecordContext } from '@/knowledge-base/content/crm-profile.ts';
import { findSignals } from '@/privacy/signals/find-signals.ts';
import type { SignalId } from '@/privacy/signals/find-signals.ts';
import { createPanelState } from './panel-state.ts';
import { followProposals } from './proposals.ts';

const SITE = 'https://crm.example';
const RETURN: RecordContext = { site: SITE, recordId: '1', category: 'Reso', status: 'Nuovo' };
const OTHER: RecordContext = { site: SITE, recordId: '2', category: 'Bolletta' };

describe('a proposal', () => {
  it('is what the rule of a trigger finds on the record, with its reason', () => {
    const { turnTo, proposed } = aPanel();

    expect(proposed()).toBeNull();
    turnTo(RETURN);

    expect(proposed()).toEqual({
      id: 'reso',
      show: 'articles/double-bill',
      why: { it: 'La pratica è un reso', en: 'The case is a return' },
    });
    turnTo(OTHER);
    expect(proposed()).toBeNull();
  });

  it('is one at a time, in the order of the triggers', () => {
    const { turnTo, say, proposed, actions } = aPanel();
    turnTo(RETURN);

    say(['complaint', 'data-breach']);
    expect(proposed()?.id).toBe('violazione');
    actions.dismissProposal();
    expect(proposed()?.id).toBe('reclamo-reso');
  });

  it('is not made again on that record, and neither is what says the same; on another record it is', () => {
    const { turnTo, say, proposed, actions } = aPanel();
    turnTo(RETURN);
    say(['complaint']);

    actions.dismissProposal();
    // Another trigger for a complaint holds as well: the operator has heard that.
    expect(proposed()?.id).toBe('reso');
    actions.dismissProposal();
    expect(proposed()).toBeNull();

    turnTo(OTHER);
    expect(proposed()?.id).toBe('reclamo');
    turnTo(RETURN);
    expect(proposed()).toBeNull();
  });

  it('opens when the operator asks, and is answered by it', () => {
    const { turnTo, say, proposed, actions, opened, state } = aPanel();
    turnTo(RETURN);

    actions.openProposal();
    expect(opened).toEqual(['articles/double-bill']);
    expect(proposed()).toBeNull();

    say(['complaint']);
    actions.openProposal();
    expect(state.panel.value).toBe('complaints');
    expect(opened).toEqual(['articles/double-bill']);
  });

  it('comes from the words of the subject and of the note as well', async () => {
    const { turnTo, state, proposed } = aPanel();

    turnTo({ ...OTHER, subject: 'Ha ricevuto la fattura di un altro cliente' });
    await settled();
    expect(proposed()?.id).toBe('violazione');

    turnTo({ ...OTHER, recordId: '3' });
    expect(proposed()).toBeNull();
    state.draftGuard.value = { ...state.draftGuard.value, signals: ['complaint'] };
    expect(proposed()?.id).toBe('reclamo');
  });

  it('is none while the operator wants none', () => {
    const { turnTo, proposed, state } = aPanel();
    state.preferences.value = { ...state.preferences.value, proposals: 'hidden' };

    turnTo(RETURN);

    expect(proposed()).toBeNull();
  });
});

function aPanel() {
  const content = {
    ...aPack(),
    triggers: [
      aTrigger('violazione', 'se *Segnale* è *violazione di dati*', 'procedures/data-breach'),
      aTrigger('reclamo-reso', 'se *Segnale* è *reclamo* e *Categoria* è *Reso*', 'procedures'),
      aTrigger('reclamo', 'if *Signal* is *complaint*', 'procedures/altra'),
      {
        ...aTrigger('reso', 'se *Categoria* è uno di *Reso*, *Return*', 'articles/double-bill'),
        why: { it: 'La pratica è un reso', en: 'The case is a return' },
      },
      aTrigger('di-domani', 'se *Luna* è *Piena*', 'articles/double-bill'),
    ],
  };
  const state = createPanelState({ content, preferences: { language: 'it', theme: 'system' }, panel: 'notes', now: 0 });
  const seen = new Set<string>();
  const opened: string[] = [];
  const actions = followProposals({
    state,
    seen: { has: (key) => seen.has(key), add: (keys) => keys.forEach((key) => seen.add(key)) },
    loadSignals: async () => ({ findSignals }),
    after(_, work) {
      const timer = setTimeout(work, 0);
      return () => clearTimeout(timer);
    },
    open: (entry) => opened.push(entry),
    signal: new AbortController().signal,
  });
  return {
    state,
    actions,
    opened,
    proposed: () => state.proposal.value,
    turnTo: (record: RecordContext) => (state.record.value = record),
    say: (signals: readonly SignalId[]) => (state.words.value = { signals, asksFor: [] }),
  };
}

function aTrigger(id: string, when: string, show: string) {
  return {
    id,
    when,
    show,
    why: { it: id, en: id },
    owner: 'Ufficio qualità',
    verifiedOn: '2026-11-23',
    verifyBy: '2027-05-23',
  };
}

function settled(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 10));
}
