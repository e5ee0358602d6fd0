import type { SafeMode, SafeShelf } from '../safe-tables.ts';

/** The shelf of safe mode, for as long as the test. */
export function memorySafeShelf(): SafeShelf {
  let kept: SafeMode | null = null;
  return { read: async () => structuredClone(kept), write: async (mode) => void (kept = structuredClone(mode)) };
}
