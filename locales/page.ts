import { enPage } from './en-page.ts';
import { itPage } from './it-page.ts';
import { translatorOf } from './translator-of.ts';
import type { TranslateOf } from './translator-of.ts';

export type PageCatalogue = Readonly<Record<keyof typeof enPage, string>>;
export type TranslatePage = TranslateOf<keyof typeof enPage>;

const catalogues = { it: itPage, en: enPage } as const satisfies Record<string, PageCatalogue>;

/** The texts that are shown in the page itself, in one language. */
export function pageTranslator(locale: keyof typeof catalogues): TranslatePage {
  return translatorOf(catalogues[locale]);
}
