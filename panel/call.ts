import { goToPhase, startCall, toggleItem } from '@/call/flow/progress.ts';
import type { CallProgress } from '@/call/flow/progress.ts';
import type { PanelActions } from '@/components/panels/panel.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { PanelState } from './panel-state.ts';

type CallActions = Pick<PanelActions, 'startCall' | 'endCall' | 'goToPhase' | 'toggleItem'>;

/** The call in progress: shown at once, and kept by the background, so that it survives a reload of the CRM. */
export function createCallActions({
  caller,
  state,
  newId,
  now,
}: {
  caller: Caller;
  state: PanelState;
  newId: () => string;
  now: () => string;
}): CallActions {
  return {
    startCall() {
      const recordId = state.record.value?.recordId ?? null;
      change(startCall({ id: newId(), startedAt: now(), recordId, phases: state.content.value.phases }));
    },
    endCall() {
      state.call.value = null;
      caller.ask('call.end', {}).catch(retryLater);
    },
    goToPhase(phase) {
      if (state.call.value) change(goToPhase(state.call.value, phase, state.content.value.phases));
    },
    toggleItem(itemId) {
      if (state.call.value) change(toggleItem(state.call.value, itemId));
    },
  };

  function change(call: CallProgress): void {
    state.call.value = call;
    caller.ask('call.write', { call: plainCall(call) }).catch(retryLater);
  }

  // The port closed under the question: as soon as it is open again, what is on screen is what is kept.
  function retryLater(): void {
    const call = state.call.value;
    (call ? caller.ask('call.write', { call: plainCall(call) }) : caller.ask('call.end', {})).catch(() =>
      state.announce({ tone: 'failed', message: 'announce.call-failed' }),
    );
  }
}

/** Messages carry plain arrays that may be changed; the domain's are read-only. */
function plainCall(call: CallProgress): Omit<CallProgress, 'done'> & { done: Record<string, string[]> } {
  return { ...call, done: Object.fromEntries(Object.entries(call.done).map(([phase, items]) => [phase, [...items]])) };
}
