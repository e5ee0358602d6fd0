import type { JudgedFinding } from './finding.ts';

// For tests only.

/** An IBAN in free text, which is only pointed out. */
export function aJudgedFinding(overrides: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    kind: 'iban',
    start: 40,
    end: 67,
    confidence: 0.99,
    reason: 'mod-97',
    action: 'warn',
    mayKeep: true,
    keptBecause: null,
    mayDismiss: true,
    mayMove: false,
    ...overrides,
  };
}
