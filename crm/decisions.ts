import type { Finding, FindingPlace, JudgedFinding } from '@/privacy/finding.ts';
import { judge, keptKey } from '@/privacy/policy/judge.ts';
import type { Measures } from '@/privacy/policy/judge.ts';
import { NO_POLICIES } from '@/privacy/policy/policy.ts';
import { policiesFor } from '@/privacy/policy/verdict.ts';
import type { EditableField } from './editable-field.ts';
import { isOnPage } from './frames.ts';
import type { PageFieldsOptions } from './page-fields.ts';
import { matchesAddress } from './profiles/match-address.ts';
import { properPlaceFor, rolesOf } from './proper-place.ts';
import { formOf } from './save-controls.ts';

/** A field with the text that was looked at and everything found in it. */
export interface LookedAt {
  readonly field: EditableField;
  readonly text: string;
  readonly all: readonly Finding[];
}

/** What is to be done about findings: by the policies, and by what the operator decided since the text was written. */
export function createDecisions({ document, profile }: Pick<PageFieldsOptions, 'document' | 'profile'>) {
  let measures: Measures = { policies: NO_POLICIES, salt: '', notPersonal: [] };
  /** Why values were kept, for as long as they stay in their field. */
  const kept = new WeakMap<EditableField, Map<string, string>>();
  const kinds = new Map<EditableField, ReadonlySet<string>>();
  const places = new Map<string, { readonly at: number; readonly isThere: boolean }>();

  return {
    setMeasures(next: Measures): void {
      measures = next;
    },
    measures: here,
    /** The fields in which something was found, allowed there or not. */
    fields: (): readonly EditableField[] => [...kinds.keys()].filter(isOnPage),
    judge(looked: LookedAt): readonly JudgedFinding[] {
      const { field, text, all } = looked;
      remember(looked);
      if (all.length === 0) return [];
      const inForce = here();
      return judge(
        {
          text,
          findings: all,
          roles: rolesOf(field, profile),
          beside: kindsBeside(field),
          kept: kept.get(field) ?? new Map(),
          mayMove: (kind) => hasPlace(kind, inForce),
        },
        inForce,
      );
    },
    /** Keeps what has the value of `finding` in this field; the reason goes with the text. */
    keep({ field, text }: LookedAt, finding: Finding, because: string): void {
      const reasons = kept.get(field) ?? new Map<string, string>();
      kept.set(field, reasons.set(keptKey(finding, text), because));
    },
  };

  // Looked for once in a while, and not at each key; whoever moves something looks again.
  function hasPlace(kind: string, { policies }: Measures): boolean {
    const known = places.get(kind);
    const now = performance.now();
    if (known && now - known.at < A_WHILE) return known.isThere;
    const isThere = properPlaceFor(kind, { policies, profile, document }) !== null;
    places.set(kind, { at: now, isThere });
    return isThere;
  }

  function here(): Measures {
    const address = document.location.href;
    return { ...measures, policies: policiesFor(measures.policies, (pattern) => matchesAddress(pattern, address)) };
  }

  function remember({ field, text, all }: LookedAt): void {
    if (all.length > 0) kinds.set(field, new Set(all.map(({ kind }) => kind)));
    else kinds.delete(field);
    const reasons = kept.get(field);
    if (!reasons?.size) return;
    const left = new Set(all.map((finding) => keptKey(finding, text)));
    for (const key of reasons.keys()) if (!left.has(key)) reasons.delete(key);
  }

  function kindsBeside(field: EditableField): ReadonlySet<string> {
    const form = formOf(field);
    const beside = new Set<string>();
    for (const [other, found] of kinds) {
      if (!isOnPage(other)) kinds.delete(other);
      else if (form !== null && other !== field && formOf(other) === form) for (const kind of found) beside.add(kind);
    }
    return beside;
  }
}

const A_WHILE = 1000;

export type Decisions = ReturnType<typeof createDecisions>;

/** The finding at a place, as it is now. */
export function findingAt<Found extends Finding>(findings: readonly Found[], place: FindingPlace): Found | undefined {
  return findings.find(({ kind, start, end }) => kind === place.kind && start === place.start && end === place.end);
}
