import type { CallPhase, ChecklistItem, PhaseId } from '@/knowledge-base/content/call-phase.ts';

/** A call in progress: what was ticked and where we are. Held locally, erased when the call ends; no operator, no scores. */
export interface CallProgress {
  readonly id: string;
  readonly startedAt: string;
  readonly phase: PhaseId;
  /** Ticked checklist items by phase. */
  readonly done: Readonly<Record<string, readonly string[]>>;
  readonly recordId: string | null;
}

/** A call that starts in its first phase. */
export function startCall(call: {
  id: string;
  startedAt: string;
  recordId: string | null;
  phases: readonly CallPhase[];
}): CallProgress {
  const [first] = inOrder(call.phases);
  if (!first) throw new RangeError('A call needs at least one phase');
  return { id: call.id, startedAt: call.startedAt, phase: first.id, done: {}, recordId: call.recordId };
}

/** The call with one item ticked, or unticked if it was ticked. */
export function toggleItem(call: CallProgress, itemId: string): CallProgress {
  const ticked = call.done[call.phase] ?? [];
  const next = ticked.includes(itemId) ? ticked.filter((id) => id !== itemId) : [...ticked, itemId];
  return { ...call, done: { ...call.done, [call.phase]: next } };
}

/** Required items still open in a phase, in the order the operator reads them. */
export function openItems(phase: CallPhase, call: CallProgress): readonly ChecklistItem[] {
  const ticked = call.done[phase.id] ?? [];
  return phase.checklist.filter((item) => item.required && !ticked.includes(item.id));
}

/** The call moved to another phase; an unknown phase leaves it where it was. */
export function goToPhase(call: CallProgress, phase: PhaseId, phases: readonly CallPhase[]): CallProgress {
  return phases.some(({ id }) => id === phase) ? { ...call, phase } : call;
}

/** The phase before and the phase after the current one, `null` at either end. */
export function neighbours(
  call: CallProgress,
  phases: readonly CallPhase[],
): { previous: CallPhase | null; next: CallPhase | null } {
  const ordered = inOrder(phases);
  const index = ordered.findIndex(({ id }) => id === call.phase);
  return { previous: ordered[index - 1] ?? null, next: ordered[index + 1] ?? null };
}

/** Seconds since the call started; never negative, whatever the clock did. */
export function elapsedSeconds(call: CallProgress, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(call.startedAt)) / 1000));
}

function inOrder(phases: readonly CallPhase[]): readonly CallPhase[] {
  return phases.toSorted((a, b) => a.order - b.order);
}
