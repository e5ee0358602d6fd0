import * as z from 'zod';

/** zod tries `new Function` to check faster. Our pages forbid code from strings, and the try would show in the console. */
export function letSchemasDoWithoutJit(): void {
  z.config({ jitless: true });
}
