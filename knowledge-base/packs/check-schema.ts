import type { z } from 'zod';
import type { LocatedYaml } from './located-yaml.ts';
import type { FieldPath, ReportProblem } from './problem.ts';

interface Checked<Schema extends z.ZodType> {
  readonly file: string;
  readonly yaml: LocatedYaml;
  readonly schema: Schema;
}

/** The value as its schema gives it; `null` when it does not fit, each reason being reported where it was written. */
export function checkSchema<Schema extends z.ZodType>(
  { file, yaml, schema }: Checked<Schema>,
  report: ReportProblem,
): z.infer<Schema> | null {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return result.data;

  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const path of issue.keys.map((key) => [...issue.path, key])) {
        const key = String(path.at(-1));
        const message = /[\s.,;]/u.test(key)
          ? `there is no field "${key}": a comma inside { } ends a text, put the text between quotes`
          : 'there is no such field: check how it is spelt, or remove it';
        report({ file, ...yaml.positionOfKey(path), field: yaml.fieldOf(path), message });
      }
    } else {
      const message = explainIssue(issue);
      report({ file, ...yaml.positionOf(issue.path), field: yaml.fieldOf(issue.path), message });
    }
  }
  return null;
}

/** In an author's words what does not fit, and how to mend it. The issue comes from a parse with `reportInput`. */
function explainIssue(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined) return explainAbsence(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, issue.input);
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return explainFormat(issue);
    case 'too_small':
      return explainSmallness(issue);
    default:
      return issue.message;
  }
}

function explainAbsence(path: FieldPath): string {
  if (path.at(-1) === 'en') return 'is missing: write the English text, or null while there is none';
  return 'is missing: add it';
}

function explainType(expected: string, value: unknown): string {
  if (value === null) return `is empty: write ${KINDS[expected] ?? expected}, or remove the field`;
  const given = Array.isArray(value) ? 'array' : typeof value;
  const mend = expected === 'string' && given !== 'object' && given !== 'array' ? ': put it between quotes' : '';
  return `is ${KINDS[given] ?? given}, must be ${KINDS[expected] ?? expected}${mend}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function explainFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return 'must be a day that exists, as in 2026-11-23';
  if (issue.pattern === '/^[a-z0-9-]+$/u') return 'must be of small letters without accents, digits and hyphens';
  return issue.message;
}

function explainSmallness({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'is empty: write something, or remove the field';
  if (origin === 'array') return `is an empty list: write at least ${String(minimum)}`;
  return 'is too small: write a whole number from 1 up';
}
