import type { CallPhase } from '../content/call-phase.ts';
import { kinds } from '../content/kinds.ts';
import type { KindName } from '../content/kinds.ts';
import { turnsDirection } from '../content/text-direction.ts';
import { checkGuides } from './checks/guides.ts';
import { checkLessons } from './checks/lessons.ts';
import { checkLines } from './checks/lines.ts';
import { checkPractice } from './checks/practice.ts';
import { checkShortcuts } from './checks/shortcuts.ts';
import { checkTriggers } from './checks/triggers.ts';
import type { PackDocument } from './pack-document.ts';
import type { FieldPath, ReportProblem } from './problem.ts';
import type { ReadItem } from './read-items.ts';

/** The items that could be read, and the kinds of which some could not: no name can be checked against those. */
export interface ReadPack {
  readonly items: readonly ReadItem[];
  readonly broken: ReadonlySet<KindName | null>;
}

/** What no schema can see: names, duplicates, and sources that must exist. */
export function checkAcross({ items, broken }: ReadPack, report: ReportProblem): void {
  const ofKind = (kind: KindName) => items.filter((item) => item.kind === kind);
  for (const item of items) if (kinds[item.kind].source.perFile === 'one') checkFileName(item, report);
  checkUnique(items, report);
  const phases = ofKind('phases') as unknown as PackDocument<CallPhase>[];
  for (const phase of phases) checkUniqueInside(phase, idsIn(phase.value.checklist, ['checklist']), report);
  checkOrder(phases, report);
  for (const check of [checkLines, checkGuides, checkPractice, checkLessons, checkTriggers, checkShortcuts])
    check({ items, broken }, report);

  const known = new Set(ofKind('sources').map(({ value }) => value.id));
  for (const item of items) {
    const groups = groupsIn(item.value, []);
    checkIsSourced(item, groups, report);
    checkDirection(item, groups, report);
    if (!broken.has('sources')) checkCitations({ document: item, groups, known }, report);
  }
}

/** The ids of the sources that something cites, at any depth. */
export function citedSources(value: unknown): Set<string> {
  return new Set(citationsIn(groupsIn(value, [])).map(({ id }) => id));
}

/** The ids of the images that some text shows, at any depth. */
export function imagesIn(value: unknown): Set<string> {
  const shown = groupsIn(value, []).filter(({ inside }) => inside['type'] === 'image');
  return new Set(shown.map(({ inside }) => String(inside['image'])));
}

function checkFileName(document: PackDocument<{ id: string }>, report: ReportProblem): void {
  const { file, value, positionOf, fieldOf } = document;
  const name = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  if (value.id === name) return;
  const message = `is "${value.id}" in a file called "${name}": make them equal`;
  report({ file, ...positionOf(['id']), field: fieldOf(['id']), message });
}

interface Named {
  readonly id: string;
  readonly path: FieldPath;
}

function idsIn(values: readonly { id: string }[], path: FieldPath): Named[] {
  return values.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

/** Ids that look alike (equal after NFC) are one id. */
function checkUnique(items: readonly ReadItem[], report: ReportProblem): void {
  const holders = new Map<string, string>();
  for (const { kind, file, value, positionOf, fieldOf } of items) {
    const key = `${kind}/${value.id.normalize('NFC')}`;
    const holder = holders.get(key);
    if (holder !== undefined) {
      const where = holder === file ? 'there twice' : `also in ${holder}`;
      const message = `"${value.id}" is ${where}: rename one or remove it`;
      report({ file, ...positionOf(['id']), field: fieldOf(['id']), message });
    }
    holders.set(key, file);
  }
}

function checkUniqueInside(document: PackDocument<unknown>, ids: readonly Named[], report: ReportProblem): void {
  const seen = new Set<string>();
  for (const { id, path } of ids) {
    if (seen.has(id)) {
      const message = `"${id}" is there twice: rename one or remove it`;
      report({ file: document.file, ...document.positionOf(path), field: document.fieldOf(path), message });
    }
    seen.add(id);
  }
}

function checkOrder(phases: readonly PackDocument<CallPhase>[], report: ReportProblem): void {
  const holders = new Map<number, string>();
  for (const { file, value, positionOf, fieldOf } of phases) {
    const holder = holders.get(value.order);
    if (holder) {
      const message = `${value.order} is also the place of ${holder}: give each phase its own`;
      report({ file, ...positionOf(['order']), field: fieldOf(['order']), message });
    }
    holders.set(value.order, file);
  }
}

function checkCitations(
  {
    document,
    groups,
    known,
  }: { document: PackDocument<unknown>; groups: readonly Group[]; known: ReadonlySet<string> },
  report: ReportProblem,
): void {
  const { file, positionOf, fieldOf } = document;
  for (const { id, path } of citationsIn(groups)) {
    if (known.has(id)) continue;
    const message = `no source is called "${id}": correct it, or add it to sources.yaml`;
    report({ file, ...positionOf(path), field: fieldOf(path), message });
  }
}

function checkDirection(
  { file, positionOf, fieldOf }: PackDocument<unknown>,
  groups: readonly Group[],
  report: ReportProblem,
): void {
  for (const { inside, path } of groups) {
    for (const [field, text] of Object.entries(inside)) {
      if (typeof text !== 'string' && !isListOfTexts(text)) continue;
      if (!turnsDirection(text)) continue;
      const at = [...path, field];
      const message = 'holds a hidden character that turns the direction of the text: remove it';
      report({ file, ...positionOf(at), field: fieldOf(at), message });
    }
  }
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function checkIsSourced(
  { file, positionOf, fieldOf }: PackDocument<unknown>,
  groups: readonly Group[],
  report: ReportProblem,
): void {
  for (const { inside, path } of groups) {
    const claims = inside['verification'] === 'sourced' || inside['verification'] === 'partly-sourced';
    const sources = inside['sources'];
    if (!claims || !Array.isArray(sources) || sources.length > 0) continue;
    const message = `is empty, and verification says ${String(inside['verification'])}: cite a source, or say editorial or unverified`;
    report({ file, ...positionOf([...path, 'sources']), field: fieldOf([...path, 'sources']), message });
  }
}

function citationsIn(groups: readonly Group[]): Named[] {
  return groups.flatMap(({ inside, path }) => {
    const sources: unknown = inside['sources'];
    if (!Array.isArray(sources)) return [];
    return sources.flatMap((id: unknown, index) =>
      typeof id === 'string' ? [{ id, path: [...path, 'sources', index] }] : [],
    );
  });
}

interface Group {
  readonly inside: Readonly<Record<string, unknown>>;
  readonly path: FieldPath;
}

function groupsIn(value: unknown, path: FieldPath): Group[] {
  const found: Group[] = [];
  const look = (inside: unknown, at: FieldPath): void => {
    if (typeof inside !== 'object' || inside === null) return;
    if (!Array.isArray(inside)) found.push({ inside: inside as Group['inside'], path: at });
    for (const [key, member] of Object.entries(inside)) {
      if (typeof member === 'object') look(member, [...at, Array.isArray(inside) ? Number(key) : key]);
    }
  };
  look(value, path);
  return found;
}
