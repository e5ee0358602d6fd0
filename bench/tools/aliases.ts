import { registerHooks } from 'node:module';

const root = new URL('../../', import.meta.url);

/** Lets Node find what Vite calls `@/…`, in what is imported from then on with `await import()`. */
export function findAliases(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier.startsWith('@/') ? new URL(specifier.slice(2), root).href : specifier, context),
  });
}
