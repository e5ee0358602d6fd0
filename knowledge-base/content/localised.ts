import * as z from 'zod';
import { strayDirectionControl } from './text-direction.ts';

/** The two languages of every pack; Italian is always there. */
export type Language = 'it' | 'en';

const textSchema = z
  .string()
  .trim()
  .min(1)
  .refine(
    (text) => strayDirectionControl(text) === -1,
    'holds a hidden character that turns the direction of the text: remove it',
  );

/** A text in both languages. `en: null` says "not translated", and the screen says so too. */
export const localisedSchema = z.strictObject({ it: textSchema, en: textSchema.nullable() });
export type Localised = z.infer<typeof localisedSchema>;
