import { checkSync } from 'recheck';

// In this process, and not by the program of its own that it would start otherwise.
process.env['RECHECK_BACKEND'] = 'pure';

/**
 * `safe` where no text can make the expression slow. How much is tried is counted in steps, never in seconds: a busy machine
 * gives the same answer.
 */
export function slownessOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): string {
  return checkSync(source, flags.replaceAll(/[gy]/gu, ''), {
    timeout: 120_000,
    randomSeed: 1,
    attackTimeout: null,
    incubationTimeout: null,
    seedingTimeout: null,
  }).status;
}
