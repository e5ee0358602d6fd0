import type { FindingPlace } from '@/privacy/finding.ts';
import { holdOf } from '@/privacy/policy/open-findings.ts';
import { notPersonalHash } from '@/privacy/policy/not-personal.ts';
import { reasonsOf } from '@/privacy/policy/verdict.ts';
import { findingAt, type Decisions } from './decisions.ts';
import type { EditableField } from './editable-field.ts';
import { isOnPage } from './frames.ts';
import { hasFocus } from './last-field.ts';
import { moveToField } from './move-to-field.ts';
import type { FindingActs, PageFieldsOptions } from './page-fields.ts';
import { properPlaceFor } from './proper-place.ts';
import { createSaveGuard } from './save-guard.ts';
import { isDrawn } from './visibility.ts';
import type { WatchedField } from './watched-field.ts';

/** What the acts need of whoever watches the fields. */
export interface FieldsAtHand {
  /** The fields with findings. */
  readonly found: () => readonly WatchedField[];
  readonly watchedOf: (field: EditableField) => WatchedField | undefined;
  readonly fieldWith: (fieldId: string) => WatchedField | undefined;
  /** The field's text when the finding is still in it, at its place. */
  readonly textWith: (watched: WatchedField | undefined, place: FindingPlace) => string | null;
  /** Brings what is known of all fields up to this moment. */
  readonly lookNow: () => void;
  readonly scan: (watched: WatchedField) => void;
  readonly judgeAgain: (watched: WatchedField) => void;
  readonly redactAllIn: (watched: WatchedField) => Promise<number>;
  /** The field with the pill. */
  readonly latest: () => WatchedField | undefined;
  readonly onStopped: (fields: readonly WatchedField[]) => void;
  readonly onRedacted: (count: number) => void;
}

/** What the operator, and nobody else, can do about a finding; and what keeps a form with one from being saved. */
export function createFindingActs(options: PageFieldsOptions, decisions: Decisions, fields: FieldsAtHand): FindingActs {
  const guard = createSaveGuard({
    held() {
      fields.lookNow();
      return fields.found().flatMap(({ field, findings }) => {
        const hold = isOnPage(field) ? holdOf(findings) : null;
        return hold ? [{ field, hold }] : [];
      });
    },
    onStopped: (held) => fields.onStopped(held.flatMap(({ field }) => fields.watchedOf(field) ?? [])),
    onConfirmed(field) {
      const watched = fields.watchedOf(field);
      if (!watched) return;
      for (const finding of watched.findings.filter(({ action }) => action === 'ask')) {
        decisions.keep(watched, finding, 'confirmed');
      }
      fields.judgeAgain(watched);
    },
    clock: () => performance.now(),
  });

  return {
    guard,
    setMeasures(measures) {
      decisions.setMeasures(measures);
      for (const field of decisions.fields()) {
        const watched = fields.watchedOf(field);
        if (watched) fields.judgeAgain(watched);
      }
    },
    async redactHere() {
      fields.lookNow();
      const here = fields.found().find(({ field }) => hasFocus(field));
      const latest = fields.latest();
      // What nobody sees is redacted where it is named: at the pill that says what was not saved, and in the panel.
      const watched = here ?? (latest && isDrawn(latest.field) ? latest : undefined);
      const count = watched ? await fields.redactAllIn(watched) : 0;
      if (count > 0) fields.onRedacted(count);
      return count;
    },
    keep(fieldId, place, because) {
      const watched = fields.fieldWith(fieldId);
      if (!watched || fields.textWith(watched, place) === null) return false;
      fields.scan(watched);
      const finding = findingAt(watched.findings, place);
      if (!finding?.mayKeep) return false;
      decisions.keep(watched, finding, because);
      fields.judgeAgain(watched);
      return true;
    },
    notPersonal(fieldId, place) {
      const watched = fields.fieldWith(fieldId);
      const text = fields.textWith(watched, place);
      const { salt } = decisions.measures();
      if (!watched || text === null || salt === '' || !findingAt(watched.findings, place)?.mayDismiss) return null;
      return { kind: place.kind, hash: notPersonalHash(place, { text, salt }) };
    },
    async move(fieldId, finding) {
      const watched = fields.fieldWith(fieldId);
      const text = fields.textWith(watched, finding);
      if (!watched || text === null) return 'no-place';
      const to = properPlaceFor(finding.kind, { ...options, ...decisions.measures() });
      const outcome = await moveToField({ ...options, from: watched.field, to, finding, text });
      fields.scan(watched);
      return outcome;
    },
    reasons: () => reasonsOf(decisions.measures().policies),
  };
}
