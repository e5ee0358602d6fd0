export type Language = 'it' | 'en';

export interface Document {
  readonly id: string;
  readonly lang: Language;
  /** The question. */
  readonly title: string;
  readonly body: string;
  /** Other words under which it is looked for. */
  readonly tags: readonly string[];
}

/** A search engine as the bench drives it: built once, saved, loaded elsewhere, and then asked. */
export interface Engine {
  readonly name: string;
  /** In one line: what it was given, for whoever reads the figures. */
  readonly settings: string;
  build(documents: readonly Document[]): void | Promise<void>;
  save(): Uint8Array;
  load(bytes: Uint8Array): void;
  /** The ids of the best documents, best first. */
  search(text: string, limit: number): readonly string[];
}
