import type { Language } from '@/knowledge-base/content/localised.ts';
import type { Source } from '@/knowledge-base/content/provenance.ts';
import type { Translate } from '@/locales/index.ts';

/** How a procedure is being read: the same for all its parts. */
export interface Reading {
  readonly t: Translate;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly sources: readonly Source[];
  /** The whole procedure is to be checked again: nothing in it is shown as certain. */
  readonly isUncertain: boolean;
}
