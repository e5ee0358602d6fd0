/** A note on a record of the CRM: it holds the record's id, never the customer's name. Kept on this computer only. */
export interface Note {
  readonly id: string;
  /** Scheme and host of the CRM, `null` for a note kept with no record on screen. */
  readonly site: string | null;
  readonly recordId: string | null;
  readonly text: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Grows by one at each save; a save made from an older revision becomes a copy, so that nothing is overwritten. */
  readonly revision: number;
}

/** Which notes belong together. */
export interface NoteKey {
  readonly site: string | null;
  readonly recordId: string | null;
}
