import { plain } from './parse-rule.ts';
import type { Condition, Rule, RuleField } from './parse-rule.ts';

/** What is known at the moment: the roles that the CRM's profile declares, the site, and what words announce. */
export interface Circumstances {
  readonly record?: string | undefined;
  readonly subject?: string | undefined;
  readonly category?: string | undefined;
  readonly status?: string | undefined;
  /** Scheme and host. */
  readonly address?: string | undefined;
  readonly signals: readonly string[];
}

/** Whether all conditions of a rule hold. Of a field that is not known nothing holds, not even that it is not something. */
export function holds(rule: Rule, circumstances: Circumstances): boolean {
  return rule.every((condition) => conditionHolds(condition, circumstances));
}

function conditionHolds({ field, test, values, isDenied }: Condition, circumstances: Circumstances): boolean {
  const known = knownOf(field, circumstances);
  if (known === null) return false;
  return known.some((text) => values.some((value) => TESTS[test](text, value))) !== isDenied;
}

function knownOf(field: RuleField, circumstances: Circumstances): readonly string[] | null {
  if (field === 'signal') return circumstances.signals;
  const text = plain(circumstances[field] ?? '');
  return text === '' ? null : [text];
}

const TESTS: Record<Condition['test'], (text: string, value: string) => boolean> = {
  is: (text, value) => text === value,
  // Whole words: «rete» is not in «segreteria».
  contains: (text, value) => ` ${wordsOf(text)} `.includes(` ${wordsOf(value)} `),
};

function wordsOf(text: string): string {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}
