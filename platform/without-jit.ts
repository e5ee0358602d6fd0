import * as z from 'zod';

// zod tries `new Function` as soon as the first schema is made, to check faster. Our pages forbid code from strings, and
// the try would show in the console: so this module is imported before any that makes a schema.
z.config({ jitless: true });
