import type { PanelActions } from '@/components/panels/panel.ts';
import type { Finding } from '@/privacy/finding.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import { MessageError } from '@/platform/messages/wire.ts';
import type { PanelState } from './panel-state.ts';
import { createFindingActions, placeOf } from './finding-actions.ts';
import type { Sight } from './seen-by-operator.ts';

type PageActions = Pick<
  PanelActions,
  | 'copy'
  | 'checkMap'
  | 'insert'
  | 'redact'
  | 'redactAll'
  | 'showMask'
  | 'keepFinding'
  | 'dismissFinding'
  | 'moveFinding'
  | 'returnFocus'
  | 'dismissAnnouncement'
>;

const INSERT_PROBLEMS = {
  'no-field': 'announce.insert-no-field',
  'field-gone': 'announce.insert-field-gone',
  'not-landed': 'announce.insert-not-landed',
} as const;

/** What the panel does in the page beside it. Whatever comes of it is said. */
export function createPageActions({
  caller,
  state,
  sight,
  copyText,
}: {
  caller: Caller;
  state: PanelState;
  sight: Sight;
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
    insert: (text) => void whenClear(() => insert(text)),
    redact: (fieldId, finding) => void whenClear(() => redact(fieldId, finding)),
    redactAll: () => void whenClear(redactAll),
    showMask: (fieldId, finding) => void showMask(fieldId, finding),
    ...createFindingActions({ caller, state, whenClear }),
    returnFocus: () => void caller.ask('field.focus', {}).catch(() => undefined), // no page: there is nowhere to go back to
    dismissAnnouncement: () => (state.announcement.value = null),
  };

  // A page may lay something over the panel, or move it under the cursor: what changes the page is done in plain sight only.
  async function whenClear(work: () => Promise<void>): Promise<void> {
    if (!sight.isClear()) return state.announce({ tone: 'warning', message: 'announce.covered' });
    try {
      await work();
    } catch (error) {
      const isAlone = error instanceof MessageError && error.problem === 'no-page';
      state.announce({ tone: 'failed', message: isAlone ? 'announce.no-page' : 'announce.page-failed' });
    }
  }

  async function insert(text: string): Promise<void> {
    const outcome = await caller.ask('field.insert', { text });
    if (outcome === 'inserted') return state.announce({ tone: 'done', message: 'announce.inserted' });
    if (outcome === 'not-landed') await copyText(text);
    state.announce({ tone: 'failed', message: INSERT_PROBLEMS[outcome] });
  }

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
