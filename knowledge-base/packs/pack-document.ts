import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { readYaml } from './located-yaml.ts';
import type { FieldPath, Position, ReportProblem } from './problem.ts';

/** A source that fits its schema and still knows where each value was written. */
export interface PackDocument<Value> {
  readonly file: string;
  readonly value: Value;
  readonly positionOf: (path: FieldPath) => Position;
  readonly fieldOf: (path: FieldPath) => string;
}

interface YamlSource<Schema extends z.ZodType> {
  readonly file: string;
  readonly text: string;
  readonly schema: Schema;
}

/** `null` when it is not well-formed or does not fit, each reason being reported. */
export function readYamlDocument<Schema extends z.ZodType>(
  { file, text, schema }: YamlSource<Schema>,
  report: ReportProblem,
): PackDocument<z.infer<Schema>> | null {
  const yaml = readYaml({ file, text, linesAbove: 0 }, report);
  const value = yaml && checkSchema({ file, yaml, schema }, report);
  return yaml && value !== null ? { file, value, positionOf: yaml.positionOf, fieldOf: yaml.fieldOf } : null;
}
