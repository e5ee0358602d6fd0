import * as z from 'zod/mini';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import type { OwnValues } from '@/knowledge-base/snippets/value-of.ts';
import { id, text } from './page-values.ts';
import type { Same } from './page-values.ts';

export const shortcut = text(30);
const longText = text(20_000);

export const ownValuesSchema = z.strictObject({ operator: text(100), company: text(100) });

/** What a shortcut stands for: one template, with its fragments in it. Values of the record are put in where the record is. */
export const templateSchema = z.strictObject({
  title: text(500),
  template: longText,
  language: z.enum(['it', 'en']),
  own: ownValuesSchema,
});

export const snippetSchema = z.strictObject({
  id,
  title: text(120).check(z.minLength(1)),
  shortcut: shortcut.check(z.regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N}-]*$/u)),
  text: text(10_000).check(z.minLength(1)),
});

/** A text of a pack that has a shortcut, in the language on screen. */
export const packSnippetSchema = z.strictObject({ shortcut, title: text(500), text: longText });

true satisfies Same<z.output<typeof snippetSchema>, Snippet>;
true satisfies Same<z.output<typeof ownValuesSchema>, OwnValues>;
