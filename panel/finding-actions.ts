import type { PanelActions } from '@/components/panels/panel.ts';
import type { FindingPlace } from '@/privacy/finding.ts';
import type { Caller } from '@/platform/messages/caller.ts';
import type { ReplyOf } from '@/platform/messages/map.ts';
import type { WhenClear } from './in-plain-sight.ts';
import type { PanelState } from './panel-state.ts';

type FindingActions = Pick<PanelActions, 'keepFinding' | 'dismissFinding' | 'moveFinding'>;
export type NotPersonalActions = Pick<PanelActions, 'exportNotPersonal' | 'forgetNotPersonal'>;

const MOVED = {
  moved: { tone: 'done', message: 'announce.moved' },
  'no-place': { tone: 'warning', message: 'announce.move-no-place' },
  'not-landed': { tone: 'failed', message: 'announce.move-not-landed' },
  'still-there': { tone: 'warning', message: 'announce.move-still-there' },
} as const satisfies Record<ReplyOf<'findings.move'>, object>;

/** Where a finding is, and no more: the page judges it itself. */
export function placeOf({ kind, start, end }: FindingPlace): FindingPlace {
  return { kind, start, end };
}

/** What can be done about a finding besides redacting it. `whenClear` does it only while nothing covers the panel. */
export function createFindingActions({
  caller,
  state,
  whenClear,
}: {
  caller: Caller;
  state: PanelState;
  whenClear: WhenClear;
}): FindingActions {
  return {
    keepFinding: (fieldId, finding, because) =>
      void whenClear(async () => {
        const isKept = await caller.ask('findings.keep', { fieldId, finding: placeOf(finding), because });
        state.announce(
          isKept ? { tone: 'done', message: 'announce.kept' } : { tone: 'warning', message: 'announce.keep-failed' },
        );
      }),
    dismissFinding: (fieldId, finding) =>
      void whenClear(async () => {
        const isDone = await caller.ask('findings.dismiss', { fieldId, finding: placeOf(finding) });
        state.announce(
          isDone
            ? { tone: 'done', message: 'announce.dismissed' }
            : { tone: 'warning', message: 'announce.dismiss-failed' },
        );
      }),
    moveFinding: (fieldId, finding) =>
      void whenClear(async () =>
        state.announce(MOVED[await caller.ask('findings.move', { fieldId, finding: placeOf(finding) })]),
      ),
  };
}

/** What is done with the values that were marked as no personal data: they are known here as hashes alone. */
export function createNotPersonalActions({
  caller,
  state,
  download,
}: {
  caller: Caller;
  state: PanelState;
  download: (file: { name: string; text: string; type: string }) => void;
}): NotPersonalActions {
  const failed = (): void => state.announce({ tone: 'failed', message: 'announce.not-done' });
  return {
    exportNotPersonal: () =>
      void caller.ask('privacy.export', {}).then((values) => {
        const text = `${JSON.stringify(values, null, 2)}\n`;
        download({ name: 'spalla-not-personal.json', text, type: 'application/json' });
        state.announce({ tone: 'done', message: 'announce.not-personal-exported' });
      }, failed),
    forgetNotPersonal: () =>
      void caller
        .ask('privacy.forget', {})
        .then(() => state.announce({ tone: 'done', message: 'announce.not-personal-forgotten' }), failed),
  };
}
