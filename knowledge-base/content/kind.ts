import type * as z from 'zod';

/** How the items of a kind are written in a pack's folder. */
export interface KindSource {
  /** `phases` stands for `phases/*.yaml`; where a file holds many items, for `phases.yaml` too. */
  readonly folder: string;
  /** `image`: the file is the item, and nothing is written in it. */
  readonly format: 'markdown' | 'yaml' | 'image';
  /** `one`: a file is an item and is called by its id. `many`: a file is a list of items. */
  readonly perFile: 'one' | 'many';
}

/** A kind of content. Its schema is the only truth: types, editors, documentation and the check at load come from it. */
export interface Kind<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema;
  readonly source: KindSource;
  /** What an item of it is, in a sentence for authors. */
  readonly about: string;
}

export function defineKind<Schema extends z.ZodObject>(kind: Kind<Schema>): Kind<Schema> {
  return kind;
}
