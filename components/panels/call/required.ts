import { openItems } from '@/call/flow/progress.ts';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { CallPhase, ChecklistItem } from '@/knowledge-base/content/call-phase.ts';

/** What is still required in one phase. */
export interface OpenPhase {
  readonly phase: CallPhase;
  readonly items: readonly ChecklistItem[];
}

/**
 * What is still required in the phases that this call has touched: the current one and those with something ticked. A call
 * without a complaint or a conflict owes nothing to those phases.
 */
export function openRequired(call: CallProgress, phases: readonly CallPhase[]): readonly OpenPhase[] {
  return phases
    .toSorted((a, b) => a.order - b.order)
    .filter((phase) => phase.id === call.phase || ticksOf(call, phase).length > 0)
    .map((phase) => ({ phase, items: openItems(phase, call) }))
    .filter(({ items }) => items.length > 0);
}

/** Whether something was ticked in the phase and nothing required is left. */
export function isPhaseDone(call: CallProgress, phase: CallPhase): boolean {
  return ticksOf(call, phase).length > 0 && openItems(phase, call).length === 0;
}

/** The ids ticked in a phase. */
export function ticksOf(call: CallProgress, phase: CallPhase): readonly string[] {
  return call.done[phase.id] ?? [];
}
