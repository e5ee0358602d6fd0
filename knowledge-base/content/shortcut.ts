import * as z from 'zod';

/** What operators type after a slash to have the words in a field. */
export const shortcutSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,29}$/u, 'small letters, digits and hyphens, as in saluto-2, without the slash')
  .describe('what operators type after `/` to have these words in a field: `saluto` for /saluto');
