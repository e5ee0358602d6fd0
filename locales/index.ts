import { en } from './en.ts';
import { it } from './it.ts';
import { translatorOf } from './translator-of.ts';
import type { TranslateOf } from './translator-of.ts';

export type Catalogue = Readonly<Record<keyof typeof en, string>>;
export type MessageKey = keyof typeof en;
export type Translate = TranslateOf<MessageKey>;

const catalogues = { it, en } as const satisfies Record<string, Catalogue>;
type LocaleTag = keyof typeof catalogues;

/** The texts of one language, in the panel. */
export function translator(locale: LocaleTag): Translate {
  return translatorOf(catalogues[locale]);
}
