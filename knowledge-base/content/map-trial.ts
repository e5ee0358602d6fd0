import type { CrmProfile } from './crm-profile.ts';
import type { FieldRole } from './field-role.ts';

/** How the map of a page's fields did on the page as it is now. */
export interface MapTrial {
  /** What the page is read by, whole: what was pointed at, then what a pack or we know; null where nobody knows it. */
  readonly profile: CrmProfile | null;
  readonly fields: readonly TriedField[];
}

export interface TriedField {
  readonly role: FieldRole;
  /** Null where it was not found. */
  readonly by: 'selector' | 'label' | 'name' | 'autocomplete' | 'title' | 'heading' | 'path' | null;
  /** The selector or the label that found it. */
  readonly way: string | null;
  /** Whether that selector says only where an element stands. */
  readonly isByPlace: boolean;
  /** How many elements that are drawn answer to it: the first of them is read. */
  readonly count: number;
}
