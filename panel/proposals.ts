import { computed, effect, signal as value } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { PanelActions, Proposal } from '@/components/panels/panel.ts';
import type { Trigger } from '@/knowledge-base/content/trigger.ts';
import type { EntryKey } from '@/knowledge-base/search/hit.ts';
import { holds } from '@/knowledge-base/triggers/holds.ts';
import type { Circumstances } from '@/knowledge-base/triggers/holds.ts';
import { parseRule } from '@/knowledge-base/triggers/parse-rule.ts';
import type { Rule } from '@/knowledge-base/triggers/parse-rule.ts';
import type { FindSignals, SignalId } from '@/privacy/signals/find-signals.ts';
import type { PanelState } from './panel-state.ts';

/** What was proposed on a record and answered: it is not proposed there again. */
export interface SeenProposals {
  has(key: string): boolean;
  add(keys: readonly string[]): void;
}

export interface ProposalsOptions {
  readonly state: PanelState;
  readonly seen: SeenProposals;
  /** What listens to the words of the record's subject is loaded when there is one. */
  readonly loadSignals: () => Promise<{ readonly findSignals: FindSignals }>;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Opens what is in the answers, or a procedure. */
  readonly open: (entry: EntryKey) => void;
  readonly signal: AbortSignal;
}

export type ProposalActions = Pick<PanelActions, 'openProposal' | 'dismissProposal'>;

/** Keeps the one thing in view that a trigger proposes for the record on screen. It opens only when the operator asks. */
export function followProposals({ state, seen, loadSignals, after, open, signal }: ProposalsOptions): ProposalActions {
  const rules = computed(() => state.content.value.triggers.flatMap(readTrigger));
  const ofSubject = value<readonly SignalId[]>([]);
  /** Counts the answers, so that the next one is looked for. */
  const answers = value(0);

  const holding = computed((): readonly ReadTrigger[] => {
    const circumstances = circumstancesOf(state, ofSubject.value);
    return rules.value.filter(({ rule }) => holds(rule, circumstances));
  });
  const stops = [
    effect(() => {
      const subject = state.record.value?.subject ?? '';
      ofSubject.value = [];
      return subject === '' ? undefined : after(UNHURRIED_MS, () => void listenTo(subject));
    }),
    effect(() => {
      // A new answer asks again what is seen.
      const isAnswered = answers.value >= 0;
      const isShown = state.preferences.value.proposals !== 'hidden';
      const next = isAnswered && isShown ? holding.value.find(({ trigger }) => !seen.has(keyOf(trigger))) : undefined;
      show(state.proposal, next?.trigger ?? null);
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });

  return {
    openProposal() {
      const proposal = state.proposal.value;
      if (!proposal) return;
      answer(proposal);
      if (proposal.show !== 'procedures') return open(proposal.show as EntryKey);
      state.openProcedure.value = null;
      state.panel.value = 'complaints';
    },
    dismissProposal() {
      const proposal = state.proposal.value;
      if (proposal) answer(proposal);
    },
  };

  /** With it goes what says the same: another trigger for the same words, or one that shows the same. */
  function answer({ id, show: shown }: Proposal): void {
    const answered = rules.value.find(({ trigger }) => trigger.id === id);
    const announced = new Set(answered ? signalsOf(answered.rule) : []);
    const alike = holding.value.filter(
      ({ trigger, rule }) => trigger.show === shown || signalsOf(rule).some((each) => announced.has(each)),
    );
    seen.add(alike.map(({ trigger }) => keyOf(trigger)));
    answers.value += 1;
  }

  function keyOf({ id }: Trigger): string {
    return `${state.site.value ?? ''} ${state.record.value?.recordId ?? ''} ${id}`;
  }

  async function listenTo(subject: string): Promise<void> {
    const loaded = await loadSignals().catch(() => null); // an update came in between: the fields are listened to all the same
    if (loaded && state.record.value?.subject === subject) ofSubject.value = loaded.findSignals(subject);
  }
}

/** The panel's first picture comes first. */
const UNHURRIED_MS = 400;

interface ReadTrigger {
  readonly trigger: Trigger;
  readonly rule: Rule;
}

/** What a pack of a newer Spalla says in a way that this one cannot read proposes nothing. */
function readTrigger(trigger: Trigger): readonly ReadTrigger[] {
  const read = parseRule(trigger.when);
  return read.ok ? [{ trigger, rule: read.rule }] : [];
}

function circumstancesOf(state: PanelState, ofSubject: readonly SignalId[]): Circumstances {
  const record = state.record.value;
  return {
    record: record?.recordId,
    subject: record?.subject,
    category: record?.category,
    status: record?.status,
    address: record?.site ?? state.site.value ?? undefined,
    signals: [...state.words.value.signals, ...state.draftGuard.value.signals, ...ofSubject],
  };
}

function signalsOf(rule: Rule): readonly string[] {
  return rule.flatMap(({ field, isDenied, values }) => (field === 'signal' && !isDenied ? values : []));
}

/** The same one again is no new one: nothing is drawn or said twice. */
function show(shown: Signal<Proposal | null>, trigger: Trigger | null): void {
  if (shown.peek()?.id === trigger?.id) return;
  shown.value = trigger && { id: trigger.id, show: trigger.show, why: trigger.why };
}
