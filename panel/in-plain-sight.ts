import { MessageError } from '@/platform/messages/wire.ts';
import type { PanelState } from './panel-state.ts';
import type { Sight } from './seen-by-operator.ts';

/** Does something in the page beside the panel, or says why not. */
export type WhenClear = (work: () => Promise<void>) => Promise<void>;

export interface InPlainSight {
  readonly whenClear: WhenClear;
  /** Whether something lies over the panel for sure, which is said then: for what is done also beside a page that hangs. */
  readonly isCovered: () => Promise<boolean>;
}

/** A page may lay something over the panel, or move it under the cursor: what changes the page is done in plain sight only. */
export function inPlainSight({ sight, state }: { sight: Sight; state: Pick<PanelState, 'announce'> }): InPlainSight {
  const sayCovered = (): void => state.announce({ tone: 'warning', message: 'announce.covered' });
  return {
    async whenClear(work) {
      const isClear = await sight.looksClear();
      if (isClear === 'no') return sayCovered();
      if (isClear === 'unknown') return state.announce({ tone: 'failed', message: 'announce.page-failed' });
      try {
        await work();
      } catch (error) {
        const isAlone = error instanceof MessageError && error.problem === 'no-page';
        state.announce({ tone: 'failed', message: isAlone ? 'announce.no-page' : 'announce.page-failed' });
      }
    },
    async isCovered() {
      const isCovered = (await sight.looksCovered()) === 'yes';
      if (isCovered) sayCovered();
      return isCovered;
    },
  };
}
