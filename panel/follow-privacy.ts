import type { Caller } from '@/platform/messages/caller.ts';
import type { PanelState } from './panel-state.ts';

/** Keeps in step what the panel shows of how findings are judged, and says when a save was stopped. */
export function followPrivacy({ caller, state }: { caller: Caller; state: PanelState }): { read(): void } {
  caller.on('privacy.changed', () => void readStatus());
  caller.on('findings.changed', (fields) => {
    if (fields.length > 0) void readReasons();
  });
  caller.on('save.stopped', () => state.announce({ tone: 'warning', message: 'announce.save-stopped' }));
  caller.on('findings.redacted', ({ count }) =>
    state.announce(
      count > 0
        ? { tone: 'done', message: 'announce.redacted', values: { count } }
        : { tone: 'warning', message: 'announce.nothing-to-redact' },
    ),
  );
  return {
    read() {
      void readStatus();
      void readReasons();
    },
  };

  async function readStatus(): Promise<void> {
    const status = await caller.ask('privacy.status', {}).catch(() => null);
    if (status) state.privacyStatus.value = status;
  }

  // They may differ from one address of the site to the next: the page knows which hold where it is.
  async function readReasons(): Promise<void> {
    const reasons = await caller.ask('reasons.read', {}).catch(() => null);
    if (reasons) state.reasons.value = reasons;
  }
}
