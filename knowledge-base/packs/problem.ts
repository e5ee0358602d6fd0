/** Where something is in a source file: both counted from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong in a source of a pack, and how to mend it. `field` is empty when the whole file is meant. */
export interface PackProblem extends Position {
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

export type ReportProblem = (problem: PackProblem) => void;

/** The path of a value inside a source, as zod gives it. */
export type FieldPath = readonly PropertyKey[];

/** `articles/kb-x.md:12:3 question.it: is missing: add it`. */
export function formatProblem({ file, line, column, field, message }: PackProblem): string {
  return `${file}:${line}:${column} ${field === '' ? '' : `${field}: `}${message}`;
}

/** `checklist[2].text.it`. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}

export function inReadingOrder(problems: readonly PackProblem[]): PackProblem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.field, b.field),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
