import type { Language, Localised } from './localised.ts';

// Apart from the schemas, so that the panel can import it without loading zod.

/** The text to show, and the language it is really in. */
export function inLanguage(text: Localised, language: Language): { text: string; language: Language } {
  if (language === 'en' && text.en !== null) return { text: text.en, language: 'en' };
  return { text: text.it, language: 'it' };
}
