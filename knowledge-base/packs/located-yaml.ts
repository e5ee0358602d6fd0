import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import { fieldName } from './problem.ts';
import type { FieldPath, Position, ReportProblem } from './problem.ts';

/** YAML read as plain values, which still knows where each of them was written. */
export interface LocatedYaml {
  readonly value: unknown;
  /** Of the value, or of what should have held it when it is not there. */
  readonly positionOf: (path: FieldPath) => Position;
  readonly positionOfKey: (path: FieldPath) => Position;
  /** The path as an author reads it; in a list it begins with the place of the item. */
  readonly fieldOf: (path: FieldPath) => string;
}

export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** Lines of the file above the text: front matter starts below its fence. */
  readonly linesAbove: number;
}

/** `null` when it is not well-formed: nothing more can be said of it then. */
export function readYaml({ file, text, linesAbove }: YamlText, report: ReportProblem): LocatedYaml | null {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesAbove, column: col };
  };

  // One slip makes the parser stumble several times: the first is where it is.
  const faults = [...document.errors, ...document.warnings].slice(0, 1).map(({ pos, message }) => ({
    offset: pos[0],
    message: `${message}; a text that holds ": ", #, a comma inside braces, or a quote goes between quotes, and nothing is moved in with tabs`,
  }));
  for (const { offset, message } of [...faults, ...aliasesIn(document)]) {
    report({ file, ...at(offset), field: '', message: `is not the YAML of a pack: ${message}` });
  }
  if (faults.length > 0 || aliasesIn(document).length > 0) return null;

  return {
    value: document.toJS({ maxAliasCount: 0 }),
    positionOf: (path) => at(offsetOf(nearestNode(document, path))),
    positionOfKey: (path) => at(offsetOf(keyNode(document, path) ?? nearestNode(document, path))),
    fieldOf: fieldName,
  };
}

// Aliases save an author a line and let a small file grow without bound.
function aliasesIn(document: Document.Parsed): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      found.push({ offset: alias.range?.[0] ?? 0, message: 'aliases are not read; write the value out' });
    },
  });
  return found;
}

function nearestNode(document: Document.Parsed, path: FieldPath): Node | null {
  let node: Node | null = document.contents;
  for (const step of path) {
    const next: Node | null = childOf(node, step);
    if (next === null) return node;
    node = next;
  }
  return node;
}

function childOf(node: Node | null, step: PropertyKey): Node | null {
  if (isSeq(node) && typeof step === 'number') return asNode(node.items[step]);
  const pair = pairOf(node, step);
  return pair === null ? null : (asNode(pair.value) ?? asNode(pair.key));
}

function keyNode(document: Document.Parsed, path: FieldPath): Node | null {
  const step = path.at(-1);
  if (step === undefined) return null;
  return asNode(pairOf(nearestNode(document, path.slice(0, -1)), step)?.key);
}

function pairOf(node: Node | null, step: PropertyKey): Pair | null {
  if (!isMap(node)) return null;
  return node.items.find(({ key }) => isScalar(key) && key.value === String(step)) ?? null;
}

function asNode(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

function offsetOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
