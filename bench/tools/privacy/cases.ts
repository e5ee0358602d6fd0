import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod';
import { Stop } from '../../../scripts/tools.mjs';
import { fillAll } from './generate/fill-all.ts';
import { templateSchema } from './generate/template.ts';
import { halfOf } from './halves.ts';
import type { Half } from './halves.ts';
import { isKind } from './kinds.ts';
import type { Labelled } from './matching.ts';

/** A text and what is personal in it. */
export interface PrivacyCase {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Labelled[];
  /** Nothing personal is in it. */
  readonly isNegative: boolean;
  /** A value without a sentence. */
  readonly isBare: boolean;
  /** The source says nothing about other kinds. */
  readonly onlyKinds?: readonly string[] | undefined;
}

export interface CaseSet {
  readonly name: string;
  readonly cases: readonly PrivacyCase[];
}

export interface ReadOptions {
  readonly half?: Half | undefined;
  /** For files of templates: what they are filled by. */
  readonly seed: number;
}

const spanSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(1),
  kind: z.string().min(1),
  opt: z.boolean().optional(),
});
const rowSchema = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    spans: z.array(spanSchema),
    neg: z.boolean().optional(),
    template: z.string().optional(),
    style: z.string().optional(),
    onlyKinds: z.array(z.string()).optional(),
    weak: z.boolean().optional(),
    bare: z.boolean().optional(),
  })
  .refine(({ text, spans }) => spans.every(({ start, end }) => start < end && end <= text.length), {
    error: 'a span lies beyond the text',
    path: ['spans'],
  });
type Row = z.infer<typeof rowSchema>;

/** Reads a file of labelled texts, or of templates, which are filled. Says file and line of what is wrong. */
export function readCases(path: string, { half, seed }: ReadOptions): CaseSet {
  const name = basename(path);
  const rows = readRows(path, { half, seed });
  return { name, cases: (name === REAL_TEXT ? rows.map(withMailboxes) : rows).flatMap(caseOf) };
}

/** The rows themselves, as a file has them. */
export function readRows(path: string, { half, seed }: ReadOptions): readonly Row[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const isOfTemplates = lines[0]?.includes('"tpl"') ?? false;
  if (!isOfTemplates) return linesOf(path, lines, rowSchema).filter((row) => isIn(row, half));
  const templates = linesOf(path, lines, templateSchema);
  return fillAll(
    templates.filter(({ id }) => half === undefined || halfOf(id) === half),
    seed,
  );
}

/** Documentation as it was published: nobody labelled its authors' mailboxes, which are personal data all the same. */
const REAL_TEXT = 'real_italian_text.jsonl';
const MAILBOX = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** To find one is no false alarm, and no hit either; anything else that is found there is a false alarm as before. */
function withMailboxes(row: Row): Row {
  const mailboxes = Array.from(row.text.matchAll(MAILBOX), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    kind: 'EMAIL',
    opt: true,
  }));
  return { ...row, spans: [...row.spans, ...mailboxes] };
}

function linesOf<T>(path: string, lines: readonly string[], schema: z.ZodType<T>): T[] {
  return lines.map((line, at) => {
    try {
      return schema.parse(JSON.parse(line));
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
      throw new Stop(`${path}:${at + 1}: ${why}`);
    }
  });
}

/** Long notes are sewn together from templates of both halves: they are in neither. What has no template goes by its own id. */
function isIn({ id, template, style }: Row, half: Half | undefined): boolean {
  return half === undefined || (style !== 'long' && halfOf(template ?? id) === half);
}

function caseOf(row: Row): readonly PrivacyCase[] {
  // Dates, addresses of sites, wallets: a source may assert what is nobody's personal data to us.
  if (row.onlyKinds?.every((kind) => !isKind(kind))) return [];
  const labels = row.spans
    .filter(({ kind }) => row.onlyKinds?.includes(kind) ?? true)
    // Where the source itself is hardly sure, a hit proves as little as a miss.
    .map((span) => (row.weak === true || !isKind(span.kind) ? { ...span, opt: true } : span));
  const isNegative = (row.neg ?? row.spans.length === 0) && row.spans.every(({ opt }) => opt !== true);
  return [{ id: row.id, text: row.text, labels, isNegative, isBare: row.bare === true, onlyKinds: row.onlyKinds }];
}
