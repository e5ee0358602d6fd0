import type { PanelActions } from '@/components/panels/panel.ts';
import type { Finding } from '@/privacy/finding.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { PanelState } from './panel-state.ts';
import { createFindingActions, placeOf } from './finding-actions.ts';
import type { WhenClear } from './in-plain-sight.ts';

type PageActions = Pick<
  PanelActions,
  | 'copy'
  | 'checkMap'
  | 'redact'
  | 'redactAll'
  | 'showMask'
  | 'keepFinding'
  | 'dismissFinding'
  | 'moveFinding'
  | 'returnFocus'
  | 'dismissAnnouncement'
>;

/** What the panel does in the page beside it. Whatever comes of it is said. */
export function createPageActions({
  caller,
  state,
  whenClear,
  copyText,
}: {
  caller: Caller;
  state: PanelState;
  whenClear: WhenClear;
  copyText: (text: string) => Promise<void>;
}): PageActions {
  return {
    copy: (text) =>
      void copyText(text).then(
        () => state.announce({ tone: 'done', message: 'announce.copied' }),
        () => state.announce({ tone: 'failed', message: 'announce.copy-failed' }),
      ),
    checkMap: () =>
      void caller.ask('map.check', {}).then(
        (check) => (state.mapCheck.value = check),
        () => state.announce({ tone: 'failed', message: 'announce.page-failed' }),
      ),
    redact: (fieldId, finding) => void whenClear(() => redact(fieldId, finding)),
    redactAll: () => void whenClear(redactAll),
    showMask: (fieldId, finding) => void showMask(fieldId, finding),
    ...createFindingActions({ caller, state, whenClear }),
    returnFocus: () => void caller.ask('field.focus', {}).catch(() => undefined), // no page: there is nowhere to go back to
    dismissAnnouncement: () => (state.announcement.value = null),
  };

  async function redact(fieldId: string, finding: Finding): Promise<void> {
    const isDone = await caller.ask('findings.redact', { fieldId, finding: placeOf(finding) });
    state.announce(
      isDone
        ? { tone: 'done', message: 'announce.redacted', values: { count: 1 } }
        : { tone: 'warning', message: 'announce.redact-failed' },
    );
  }

  async function redactAll(): Promise<void> {
    const count = await caller.ask('findings.redact-all', {});
    state.announce(
      count > 0
        ? { tone: 'done', message: 'announce.redacted', values: { count } }
        : { tone: 'warning', message: 'announce.redact-failed' },
    );
  }

  async function showMask(fieldId: string, finding: Finding): Promise<void> {
    const mask = await caller.ask('findings.mask', { fieldId, finding: placeOf(finding) }).catch(() => null);
    if (mask !== null)
      state.masks.value = { ...state.masks.value, [`${fieldId}:${finding.start}:${finding.end}`]: mask };
  }
}
