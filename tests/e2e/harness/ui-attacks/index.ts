import { covering } from './covering.ts';
import { fields } from './fields.ts';
import { forging } from './forging.ts';
import { hiding } from './hiding.ts';
import { luring } from './luring.ts';
import type { Scenario } from './scenario.ts';
import { spying } from './spying.ts';
import { taking } from './taking.ts';

/** The hostile pages of `tests/data/ui-attacks.json`, one by one. */
export const SCENARIOS: readonly Scenario[] = [
  ...hiding,
  ...taking,
  ...covering,
  ...luring,
  ...forging,
  ...fields,
  ...spying,
];
