import * as z from 'zod/mini';
import type { PackSnippet } from '@/knowledge-base/snippets/pack-text.ts';
import type { Snippet } from '@/knowledge-base/snippets/snippet.ts';
import { id, text } from './page-values.ts';
import type { Same } from './page-values.ts';
import { shortcut } from './snippet-page-values.ts';

export const snippetSchema = z.strictObject({
  id,
  title: text(120).check(z.minLength(1)),
  shortcut: shortcut.check(z.regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N}-]*$/u)),
  text: text(10_000).check(z.minLength(1)),
});

/** A text of a pack that has a shortcut, in the language on screen. */
export const packSnippetSchema = z.strictObject({ shortcut, title: text(500), text: text(20_000) });

true satisfies Same<z.output<typeof snippetSchema>, Snippet>;
true satisfies Same<z.output<typeof packSnippetSchema>, PackSnippet>;
