import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';
import { besideLabels, type Labelled } from './beside-label.ts';
import { headingsIn } from './headings.ts';
import { plainLabel } from './label-words.ts';
import { namedFieldsIn, type Named } from './named-fields.ts';
import { treesIn, type Tree } from './trees.ts';
import { meaningOfLabel } from './vocabulary.ts';

/** A page while it is read: what takes long to find is found once. */
export interface ReadPage {
  readonly document: Document;
  /** All of the address after the host. */
  readonly path: string;
  readonly trees: readonly Tree[];
  /** What stands at each label that the profile names or that means something by itself, by its plain words. */
  labelled(): ReadonlyMap<string, readonly Labelled[]>;
  /** The headings that are drawn, in the order of the page. */
  headings(): readonly string[];
  /** The fields whose name in the mark-up means something. */
  named(): readonly Named[];
}

export function pageOf(
  document: Document,
  path: string,
  profile: CrmProfile | null,
  trees: readonly Tree[] = treesIn(document),
): ReadPage {
  const declared = new Set(profile?.fields.flatMap(({ labels = [] }) => labels.map(plainLabel)));
  let labelled: Map<string, Labelled[]> | null = null;
  let named: Named[] | null = null;
  let headings: string[] | null = null;
  return {
    document,
    path,
    trees,
    labelled() {
      labelled ??= Map.groupBy(
        trees.flatMap((tree) => [
          ...besideLabels(tree, (label) => declared.has(label) || meaningOfLabel(label) !== undefined),
        ]),
        ({ label }) => label,
      );
      return labelled;
    },
    headings: () => (headings ??= headingsIn(trees)),
    named: () => (named ??= namedFieldsIn(trees)),
  };
}
