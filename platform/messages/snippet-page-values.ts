import * as z from 'zod/mini';
import type { OwnValues } from '@/knowledge-base/snippets/value-of.ts';
import { text } from './page-values.ts';
import type { Same } from './page-values.ts';

export const shortcut = text(30);

export const ownValuesSchema = z.strictObject({ operator: text(100), company: text(100) });

/** What a shortcut stands for: one template, with its fragments in it. Values of the record are put in where the record is. */
export const templateSchema = z.strictObject({
  title: text(500),
  // Longer than a template may be: braces that are text are doubled in it.
  template: text(50_000),
  language: z.enum(['it', 'en']),
  own: ownValuesSchema,
});

true satisfies Same<z.output<typeof ownValuesSchema>, OwnValues>;
