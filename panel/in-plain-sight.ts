import { MessageError } from '@/platform/messages/wire.ts';
import type { PanelState } from './panel-state.ts';
import type { Sight } from './seen-by-operator.ts';

/** Does something in the page beside the panel, or says why not. */
export type WhenClear = (work: () => Promise<void>) => Promise<void>;

/** A page may lay something over the panel, or move it under the cursor: what changes the page is done in plain sight only. */
export function inPlainSight({ sight, state }: { sight: Sight; state: Pick<PanelState, 'announce'> }): WhenClear {
  return async (work) => {
    if (!(await sight.looksClear())) return state.announce({ tone: 'warning', message: 'announce.covered' });
    try {
      await work();
    } catch (error) {
      const isAlone = error instanceof MessageError && error.problem === 'no-page';
      state.announce({ tone: 'failed', message: isAlone ? 'announce.no-page' : 'announce.page-failed' });
    }
  };
}
